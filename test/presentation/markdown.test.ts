import fc from "fast-check";
import { escapeMarkdown, type Table, toMarkdown } from "ipr-plan";
import { Marked, type Token, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { nasty, nastyTexts, seen } from "./nasty.js";
import { tableOf } from "./table-of.js";

const marked = new Marked({ gfm: true });
const blocksOf = (markdown: string): Token[] => marked.lexer(markdown).filter(({ type }) => type !== "space");

/** The text of inline tokens; anything but text and escapes is named, and so seen. */
function textOf(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) =>
      token.type === "text" || token.type === "escape" ? (token as Tokens.Text).text : `{${token.type}}`,
    )
    .join("");
}

function cellsOf(markdown: string): string[][] {
  const [table, ...others] = blocksOf(markdown);
  expect(others).toEqual([]);
  expect(table?.type).toBe("table");
  const { header, rows } = table as Tokens.Table;
  return [header, ...rows].map((row) => row.map(({ tokens }) => textOf(tokens)));
}

describe("toMarkdown", () => {
  test("writes titles, alignment and rows as GitHub reads them", () => {
    const table = tableOf(
      [["指标"], ["目标", "decimal"], ["目标实现程度", "share"]],
      [
        ["PCT申请量", "402", 0.5],
        ["商标", null, null],
      ],
    );
    expect(toMarkdown(table)).toBe(
      "| 指标 | 目标 | 目标实现程度 |\n| --- | ---: | ---: |\n| PCT申请量 | 402 | 50.0% |\n| 商标 | – | – |",
    );
  });

  test.each(nastyTexts)("shows %j as it is, in its cell", (text) => {
    expect(cellsOf(toMarkdown(tableOf([["a"], [text], ["c"]], [["1", text, "3"]])))).toEqual([
      ["a", seen(text), "c"],
      ["1", seen(text), "3"],
    ]);
  });

  test("shows any texts as they are, each in its cell", () => {
    const row = fc.tuple(nasty, nasty, nasty);
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 3 }), (titles, rows) => {
        const table = tableOf(
          titles.map((title) => [title]),
          rows,
        );
        expect(cellsOf(toMarkdown(table))).toEqual([titles, ...rows].map((cells) => cells.map(seen)));
      }),
    );
  });

  test("leaves a text in a column of decimals as it is", () => {
    const table = tableOf([["数", "decimal"]], [["about 5"], ["16.66666666666667"]]);
    expect(toMarkdown(table).split("\n").slice(2)).toEqual(["| about 5 |", "| 16.666667 |"]);
  });

  test("says words, units and texts in the language asked for, in simplified Chinese where it lacks", () => {
    const table = tableOf(
      [
        ["类型", "code", { words: { annual: { "zh-Hans": "年度", en: "yearly" } } }],
        ["单位", "unit"],
        ["名", "text"],
      ],
      [["annual", "亿元", { "zh-Hans": "专利", en: "patents" }]],
    );
    expect(toMarkdown(table).split("\n")[2]).toBe("| 年度 | 亿元 | 专利 |");
    expect(toMarkdown(table, { locale: "en" }).split("\n")[2]).toBe(
      "| yearly | hundred million yuan | patents |",
    );
    expect(toMarkdown(table, { locale: "zh-Hant" }).split("\n")[2]).toBe("| 年度 | 億元 | 专利 |");
  });

  test("shows a code without words as it is, also one with the name of a built-in property", () => {
    const table: Table = tableOf([["类型", "code", { words: {} }]], [["constructor"], ["toString"]]);
    expect(cellsOf(toMarkdown(table)).slice(1)).toEqual([["constructor"], ["toString"]]);
  });

  test.each([
    ["share", 0.9649, "96.5%"],
    ["share", -0.0001, "0.0%"],
    ["share", -0.125, "-12.5%"],
    ["number", 15.4666, "15.47"],
    ["number", 12345.6, "12350"],
    ["integer", 1496, "1496"],
    ["decimal", "29.58", "29.58"],
    ["decimal", "-0.06", "-0.06"],
    ["decimal", "3.123456789012", "3.1234568"],
    ["decimal", "123456789012.123456", "123456789012"],
    ["bound", "1—2", "1—2"],
    ["year", "2025", "2025"],
  ] as const)("rounds for reading: %s %s is %s", (type, cell, expected) => {
    expect(cellsOf(toMarkdown(tableOf([["x", type]], [[cell]])))[1]).toEqual([expected]);
  });
});

describe("escapeMarkdown", () => {
  const asText = (text: string) => [{ type: "paragraph", text: seen(text) }];
  const read = (markdown: string) =>
    blocksOf(markdown).map((block) => ({
      type: block.type,
      text: textOf((block as Tokens.Paragraph).tokens),
    }));

  test.each(nastyTexts.filter((text) => seen(text) !== ""))(
    "keeps %j a text in a paragraph, a heading and a list item",
    (text) => {
      const escaped = escapeMarkdown(text);
      expect(read(escaped)).toEqual(asText(text));
      expect(read(`## ${escaped}`)).toEqual([{ type: "heading", text: seen(text) }]);
      const [list, ...others] = blocksOf(`- ${escaped}\n- next`);
      expect(others).toEqual([]);
      const items = (list as Tokens.List).items.map(({ tokens }) => tokens.map(({ type }) => type));
      expect(items).toEqual([["text"], ["text"]]);
    },
  );

  test("keeps the name of a character a name", () => {
    expect(marked.parse(escapeMarkdown("&lt;b&gt; &#124;"))).toBe("<p>&amp;lt;b&amp;gt; &amp;#124;</p>\n");
  });

  test("keeps any text a text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(seen(text) !== "");
        expect(read(escapeMarkdown(text))).toEqual(asText(text));
      }),
    );
  });

  test.each([["6.3"], ["2023-06"], ["增长10%（年均）"], ["1.5 of 2"], ["-5"], ["a:b"]])(
    "leaves %j as it is",
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  test("makes one line", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});
