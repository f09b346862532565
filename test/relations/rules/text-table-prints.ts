import { assessmentTable, type Locale, outlookTable, type Table, toMarkdown, toTextTable } from "ipr-plan";
import type { Relation } from "../relation.js";

const gap = " \u241f ";

export const textTablePrints: Relation = {
  rule: "a table of text prints the same cells as the table of Markdown",
  dear: true,
  contradictions: ({ plan, observations, options }) => {
    const tables = [assessmentTable(plan, observations, options), outlookTable(plan, observations, options)];
    return tables.flatMap((table) =>
      (["zh-Hans", "en"] as const).flatMap((locale) => differing(table as Table, locale)),
    );
  },
};

function differing(table: Table, locale: Locale): readonly string[] {
  const [head, , ...body] = toTextTable(table, { locale, gap }).split("\n");
  const text = [head ?? "", ...body].map((line) => line.split(gap.trimEnd()).map((cell) => cell.trim()));
  const [first, , ...rows] = toMarkdown(table, { locale }).split("\n");
  const markdown = [first ?? "", ...rows.filter((line) => line !== "")].map((line) =>
    line
      .replace(/^\| | \|$/g, "")
      .split(" | ")
      .map((cell) => cell.replaceAll("\\", "").trim()),
  );
  if (text.length !== markdown.length) return [`${text.length} and ${markdown.length} rows`];
  return table.columns.flatMap(({ name }, column) =>
    text.flatMap((cells, row) => {
      const [one = "", other = ""] = [cells[column], markdown[row]?.[column]];
      return one === other ? [] : [`${name}: "${one}" and "${other}"`];
    }),
  );
}
