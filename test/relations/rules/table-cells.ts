import { assessmentTable, outlookTable, toMarkdown } from "ipr-plan";
import type { Relation } from "../relation.js";
import { onOtherSide } from "./last-sentence.js";

export const tableCells: Relation = {
  rule: "the cells of a table are what assessment and outlook say, and are written on the same side of each threshold",
  dear: true,
  contradictions: ({ plan, observations, options, assessment, outlook }) => {
    const progress = assessmentTable(plan, observations, options);
    const ahead = outlookTable(plan, observations, options);
    const found: string[] = [];
    const same = (name: string, cell: unknown, field: unknown): void => {
      if (cell !== (field ?? null)) found.push(`${name}: cell ${cell}, field ${field}`);
    };
    const [row, ...others] = progress.rows;
    if (row === undefined || others.length > 0) return [`${progress.rows.length} rows of one indicator`];
    const { completion, elapsedShare, pace, verdict, reason, gap, required, asOf, target, latest } =
      assessment;
    for (const [name, field] of Object.entries({ completion, elapsedShare, pace, verdict, reason, asOf })) {
      same(name, row[name as keyof typeof row], field);
    }
    same("gap", row.gap, gap?.value);
    same("latest", row.latest, latest?.value);
    same("period", row.period, latest?.period);
    same("target year", row.targetYear, target?.year);
    same("required", row.requiredPerYear, required?.perYear.value);
    const expected = [outlook, ...(outlook.ahead ? [outlook.ahead] : [])];
    same("rows of the outlook", ahead.rows.length, expected.length);
    for (const [place, one] of expected.entries()) {
      const { probability, expectedYear, shortfall, reason: why, forecast } = one;
      for (const [name, field] of Object.entries({ probability, expectedYear, shortfall, reason: why })) {
        same(`outlook ${name}`, ahead.rows[place]?.[name as keyof (typeof ahead.rows)[number]], field);
      }
      same(
        "forecast",
        ahead.rows[place]?.forecast,
        "points" in forecast ? forecast.points.at(-1)?.mean : null,
      );
      same("forecast required", ahead.rows[place]?.requiredPerYear, one.required?.perYear.value);
    }
    const written = cellsOf(progress.columns, toMarkdown(progress, { locale: "en" }));
    const done = Number.parseFloat(written["completion"] ?? "");
    if (completion !== null && onOtherSide(done / 100, completion, 1))
      found.push(`${completion} of the way, written ${written["completion"]}`);
    for (const threshold of [0.9, 1, 1.1]) {
      if (pace !== null && onOtherSide(Number(written["pace"]), pace, threshold))
        found.push(`a pace of ${pace}, written ${written["pace"]}`);
    }
    const chance = cellsOf(ahead.columns, toMarkdown(ahead, { locale: "en" }))["probability"];
    const certain = outlook.probability === 0 || outlook.probability === 1;
    if (outlook.probability !== null && (chance === "0%" || chance === "100%") !== certain)
      found.push(`a probability of ${outlook.probability}, written ${chance}`);
    return found;
  },
};

/** The cells of the first row of a Markdown table, by the name of the column. */
function cellsOf(
  columns: readonly { readonly name: string }[],
  markdown: string,
): Readonly<Record<string, string>> {
  const cells = (markdown.split("\n")[2] ?? "").split(" | ");
  return Object.fromEntries(
    columns.map(({ name }, place) => [name, (cells[place] ?? "").replaceAll("\\", "")]),
  );
}
