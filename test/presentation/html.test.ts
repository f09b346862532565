import fc from "fast-check";
import { Parser } from "htmlparser2";
import {
  assessmentTable,
  type Locale,
  outlookTable,
  planTable,
  type Table,
  toHtml,
  toMarkdown,
} from "ipr-plan";
import { city2025, guangxi2025, guangxi2025Observations, national2025 } from "ipr-plan/plans";
import { Marked, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { nasty, nastyTexts, seen } from "./nasty.js";
import { tableOf } from "./table-of.js";

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a piece of HTML in order, with the text of each; text outside of cells is seen, too. */
function elementsOf(html: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element = { tag, attributes, text: "" };
      all.push(element);
      open.push(element);
    },
    ontext(text) {
      const within = open.at(-1);
      if (within) within.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return all;
}

function rowsOf(html: string): string[][] {
  const rows: string[][] = [];
  for (const { tag, text } of elementsOf(html)) {
    if (tag === "tr") rows.push([]);
    else if (tag === "td" || tag === "th") rows.at(-1)?.push(text);
  }
  return rows;
}

const marked = new Marked({ gfm: true });

/** What a reader of the Markdown sees in each cell. */
function cellsOfMarkdown(markdown: string): string[][] {
  const [table] = marked.lexer(markdown);
  const { header, rows } = table as Tokens.Table;
  return [header, ...rows].map((row) =>
    row.map(({ tokens }) => tokens.map((token) => (token as Tokens.Text).text).join("")),
  );
}

describe("toHtml", () => {
  test("writes caption, head and body, figures at the right", () => {
    const table = tableOf(
      [["指标"], ["目标", "decimal"]],
      [
        ["PCT申请量", "402"],
        ["商标", null],
      ],
    );
    expect(toHtml(table)).toBe(`<table lang="zh-Hans">
<caption>表</caption>
<thead>
<tr><th scope="col">指标</th><th scope="col" style="text-align: right">目标</th></tr>
</thead>
<tbody>
<tr><td>PCT申请量</td><td style="text-align: right">402</td></tr>
<tr><td>商标</td><td style="text-align: right">–</td></tr>
</tbody>
</table>`);
  });

  test("names the language of the table, and of what is Chinese in an English one", () => {
    const html = toHtml(tableOf([["a"]], [["专利"], ["patents"]]), { locale: "en" });
    const languages = elementsOf(html).map(({ tag, attributes }) => [tag, attributes["lang"]]);
    expect(languages.filter(([, lang]) => lang !== undefined)).toEqual([
      ["table", "en"],
      ["td", "zh"],
    ]);
  });

  test.each(nastyTexts)("shows %j as it is, in its cell", (text) => {
    const table = tableOf([["a"], [text]], [["1", text]]);
    expect(rowsOf(toHtml({ ...table, title: { "zh-Hans": text, en: text } }))).toEqual([
      ["a", seen(text)],
      ["1", seen(text)],
    ]);
  });

  test("shows any texts as they are, each in its cell, and makes no element of them", () => {
    const row = fc.tuple(nasty, nasty);
    const known = new Set(["table", "caption", "thead", "tbody", "tr", "th", "td"]);
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 3 }), (titles, rows) => {
        const html = toHtml(
          tableOf(
            titles.map((title) => [title]),
            rows,
          ),
        );
        expect(rowsOf(html)).toEqual([titles, ...rows].map((cells) => cells.map(seen)));
        expect(elementsOf(html).filter(({ tag }) => !known.has(tag))).toEqual([]);
      }),
    );
  });

  const tables: readonly Table[] = [
    planTable(national2025),
    planTable(city2025),
    assessmentTable(guangxi2025, guangxi2025Observations, { asOf: "2023-12-31" }),
    outlookTable(guangxi2025, guangxi2025Observations),
  ];
  test.each(
    (["zh-Hans", "zh-Hant", "en"] as const).flatMap((locale): [Locale, number][] =>
      tables.map((_, index) => [locale, index]),
    ),
  )("says in each cell what toMarkdown says: %s, table %i", (locale, index) => {
    const table = tables[index] as Table;
    expect(rowsOf(toHtml(table, { locale }))).toEqual(cellsOfMarkdown(toMarkdown(table, { locale })));
  });

  test("a wrong call throws", () => {
    expect(() => toHtml(1 as never)).toThrow("Argument table: expected a table with columns and rows");
    expect(() => toHtml(tableOf([["a"]], []), { local: "en" } as never)).toThrow(
      'Unknown option: expected "locale", received "local"',
    );
    expect(() => toHtml(tableOf([["a"]], []), { locale: "fr" as never })).toThrow("Unknown locale");
  });
});
