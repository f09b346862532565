import fc from "fast-check";
import { toCsv } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { nasty, nastyTexts } from "./nasty.js";
import { parseCsv } from "./parse-csv.js";
import { tableOf, textsOf } from "./table-of.js";

const startsFormula = (text: string): boolean =>
  [text, text.normalize("NFKC")].some((form) => /^[\s"'\p{Cc}\p{Cf}]*[=+\-@]/u.test(form));

/** What a program does that reads a file back. */
const readBack = (text: string): string =>
  text
    .split(/(?<=[;\t\r\n])/)
    .map((piece, index) =>
      startsFormula(piece) || (index === 0 && /^'+\p{Cc}/u.test(piece)) ? piece.replace("'", "") : piece,
    )
    .join("");

describe("toCsv", () => {
  test("writes lines ended by CRLF, with titles and words in a language", () => {
    const table = tableOf(
      [
        ["类型", "code", { words: { annual: { "zh-Hans": "年度", en: "yearly" } } }],
        ["单位", "unit"],
      ],
      [
        ["annual", "亿元"],
        [null, null],
      ],
    );
    expect(toCsv(table)).toBe("类型,单位\r\n年度,亿元\r\n,\r\n");
    expect(toCsv(table, { locale: "en" })).toBe("类型,单位\r\nyearly,hundred million yuan\r\n,\r\n");
    expect(toCsv(table, { header: "names" })).toBe("0,1\r\nannual,亿元\r\n,\r\n");
  });

  test("starts with a byte order mark only when told", () => {
    expect(toCsv(textsOf("值"), { bom: true })).toBe(`\uFEFF${toCsv(textsOf("值"))}`);
  });

  test("rounds nothing", () => {
    const table = tableOf(
      [
        ["a", "decimal"],
        ["b", "share"],
        ["c", "number"],
        ["d", "integer"],
      ],
      [["0.123456789012345678901234567890", 0.9649122807017544, 12345.678901, 1496]],
    );
    expect(parseCsv(toCsv(table))[1]).toEqual([
      "0.123456789012345678901234567890",
      "0.9649122807017544",
      "12345.678901",
      "1496",
    ]);
  });

  test.each([
    "=1+1",
    "=cmd|'/c calc'!A0",
    "+1",
    "-1",
    "-HYPERLINK(1)",
    "@SUM(A1)",
    "\u0000=1",
    "=\u0338",
    "\tx",
    "  =1",
    "\u00A0=1",
    "\u200B=1",
    "\uFEFF=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "﹦1",
    '"=1',
    "'=1",
    " \"'=1",
  ])("makes the text %j inert", (text) => {
    expect(parseCsv(toCsv(textsOf(text)))[1]).toEqual([`'${text}`]);
    expect(parseCsv(toCsv(tableOf([[text]], [])))[0]).toEqual([`'${text}`]);
  });

  // Behind what a spreadsheet of another setting splits at.
  test.each([
    ["a;=1", "a;'=1"],
    ["a; +1", "a;' +1"],
    ["a\n-1\r\n@x", "a\n'-1\r\n'@x"],
    ["\t=1", "'\t'=1"],
    ["\n=1", "'\n'=1"],
    ["'\tx", "''\tx"],
  ])("makes each part of the text %j inert", (text, expected) => {
    expect(parseCsv(toCsv(textsOf(text)))[1]).toEqual([expected]);
  });

  test.each(["a=1", "≥100", "—", "’=1", "甲；=1", "a, -1", "≠1", "增长=快", "#1", "1-2", "'x", "—5"])(
    "leaves the text %j as it is",
    (text) => {
      expect(parseCsv(toCsv(textsOf(text)))[1]).toEqual([text]);
    },
  );

  test.each([
    ["decimal", "-0.06"],
    ["number", -3.5],
    ["integer", -1],
    ["share", -0.25],
    ["bound", "-5"],
  ] as const)("leaves a negative number a number: %s %s", (type, value) => {
    expect(toCsv(tableOf([["x", type]], [[value]]))).toBe(`x\r\n${value}\r\n`);
  });

  test.each([
    ["decimal", "-1+cmd"],
    ["bound", "-5—-1"],
    ["year", "=2025"],
    ["code", "=x"],
    ["unit", "=x"],
  ] as const)("takes what is no number for a text in any column: %s %j", (type, value) => {
    for (const header of ["titles", "names"] as const) {
      const [, row] = parseCsv(toCsv(tableOf([["x", type]], [[value]]), { header }));
      expect(row).toEqual([`'${value}`]);
    }
  });

  test("leaves a number empty that is none", () => {
    const table = tableOf(
      [
        ["x", "number"],
        ["y", "number"],
      ],
      [[Number.NaN, Number.POSITIVE_INFINITY]],
    );
    expect(parseCsv(toCsv(table))[1]).toEqual(["", ""]);
  });

  test("gives every text back to a program that reads it, each in its cell", () => {
    const cell = fc.oneof(nasty, fc.constantFrom(...nastyTexts));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), (rows) => {
        const read = parseCsv(toCsv(tableOf([["a"], ["b"]], rows))).slice(1);
        expect(read.map((row) => row.map(readBack))).toEqual(rows);
      }),
    );
  });

  test("leaves nothing that could be a formula in any text, wherever a program splits it", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [cell = ""] = parseCsv(toCsv(textsOf(text)))[1] ?? [];
        for (const piece of cell.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^\s*["\s]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test("keeps a row of one empty cell a row", () => {
    expect(parseCsv(toCsv(textsOf("", "x")))).toEqual([["text"], [""], ["x"]]);
    expect(toCsv(textsOf("", "x"))).toBe('text\r\n""\r\nx\r\n');
  });
});
