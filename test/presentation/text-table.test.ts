import fc from "fast-check";
import { displayWidth, type Table, type TextTableOptions, toTextTable } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { nasty, seen } from "./nasty.js";
import { tableOf, textsOf } from "./table-of.js";

const linesOf = (table: Table, options?: TextTableOptions) => toTextTable(table, options).split("\n");

describe("toTextTable", () => {
  test("aligns columns where Chinese and Latin text mix, words at the left and figures at the right", () => {
    const table = tableOf(
      [["指标"], ["value", "decimal"], ["单位", "unit"]],
      [
        ["PCT申请量", "402", "件"],
        ["有效注册商标", "29.58", "万件"],
        ["pledges", "30", "亿元"],
      ],
    );
    expect(linesOf(table)).toStrictEqual([
      "指标          value  单位",
      "-------------------------",
      "PCT申请量       402  件",
      "有效注册商标  29.58  万件",
      "pledges          30  亿元",
    ]);
  });

  test("is as wide as is asked: the widest texts are cut first, evenly, and no figure is", () => {
    const table = tableOf(
      [["指标"], ["value", "decimal"], ["说明"]],
      [
        ["每万人口高价值发明专利拥有量", "123456.789", "按常住人口计算的全省数"],
        ["有效注册商标", "29.58", ""],
      ],
    );
    for (const width of [60, 45, 40, 33, 30]) {
      const lines = linesOf(table, { width });
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(lines[2]).toContain("123456.789");
    }
    expect(linesOf(table, { width: 44 })[2]).toBe("每万人口高价值…  123456.789  按常住人口计算…");
    // Eight columns are left of each text, whatever is asked.
    expect(linesOf(table, { width: 1 })).toStrictEqual(linesOf(table, { width: 30 }));
    expect(linesOf(table, { width: 1000 })).toStrictEqual(linesOf(table));
  });

  test("has a line for the titles, a rule, and a line for each row", () => {
    expect(linesOf(tableOf([["a"]], []))).toStrictEqual(["a", "-"]);
    expect(linesOf(textsOf("", "b"))).toStrictEqual(["text", "----", "", "b"]);
  });

  test("shows a missing figure as a dash, and a missing word as nothing", () => {
    const table = tableOf([["a"], ["b", "decimal"], ["c"]], [["1"], [null, "2", "3"]]);
    expect(linesOf(table)).toStrictEqual(["a  b  c", "-------", "1  –", "   2  3"]);
  });

  test("has no blanks at the ends of lines", () => {
    const table = tableOf(
      [["指标"], ["说明"]],
      [
        ["a", ""],
        ["", "b"],
        ["", ""],
      ],
    );
    for (const line of linesOf(table)) expect(line).toBe(line.trimEnd());
  });

  test.each([
    ["知识产权保护社会满意度", 8, "知识产…"],
    ["知识产权保护社会满意度", 9, "知识产权…"],
    ["知识产权", 8, "知识产权"],
    ["patents", 7, "patents"],
    ["patents", 6, "paten…"],
    ["PCT申请量", 6, "PCT申…"],
    ["PCT申请量", 7, "PCT申…"],
    ["𠮷𠮷𠮷", 5, "𠮷𠮷…"],
    ["ee\u0301e", 2, "e…"],
    ["abc", 1, "…"],
  ])("cuts %j to at most %d columns, never through a character", (cell, width, expected) => {
    const lines = linesOf(tableOf([[""]], [[cell]]), { widths: { "0": width } });
    expect(lines[2]).toBe(expected);
    expect(displayWidth(expected)).toBeLessThanOrEqual(width);
  });

  test("cuts titles as well, and does not widen a column to its greatest width", () => {
    expect(linesOf(tableOf([["indicator"]], [["x"]]), { widths: { "0": 5 } })).toStrictEqual([
      "indi…",
      "-----",
      "x",
    ]);
    expect(linesOf(tableOf([["a"]], [["xy"]]), { widths: { "0": 50 } })).toStrictEqual(["a", "--", "xy"]);
  });

  test.each([
    ["第一行\r\n第二行", "第一行 第二行"],
    ["a\t\tb", "a b"],
    ["c\u2028d\u0085e", "c d e"],
    ["\u001B[31mred\u0000", "[31mred"],
    ["\u202Elive\u202C", "live"],
    ["a\u200Bb\uFEFF", "ab"],
    ["\uD800x", "x"],
  ])("keeps a row on one line and lets no text steer the terminal: %j", (text, expected) => {
    expect(linesOf(textsOf(text))[2]).toBe(expected);
    expect(linesOf(tableOf([[text]], []))[0]).toBe(expected);
  });

  test.each(["אבג", "مرحبا", "\u{10840}"])(
    "isolates right-to-left text %j, so that it does not carry figures away",
    (text) => {
      const lines = linesOf(tableOf([["名"], ["n", "integer"]], [[text, 12]]));
      expect(lines[2]).toContain(`\u2068${text}\u2069`);
      expect(lines[2]?.endsWith("12")).toBe(true);
    },
  );

  test("sets what it is told between the columns, wide characters too", () => {
    const table = tableOf([["a"], ["b"]], [["1", "2"]]);
    expect(linesOf(table, { gap: " | " })).toStrictEqual(["a | b", "-----", "1 | 2"]);
    expect(linesOf(table, { gap: "｜" })[1]).toBe("----");
    expect(linesOf(table, { gap: "" })[2]).toBe("12");
  });

  test("starts every column at the same column of the screen in every line, for any text", () => {
    const row = fc.tuple(nasty, nasty, fc.constant("|"));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, width) => {
          const table = tableOf([["一"], ["2", "bound"], ["|"]], rows);
          const [titles = "", rule = "", ...body] = linesOf(table, { widths: { "0": width } });
          expect(body).toHaveLength(rows.length);
          const bar = displayWidth(titles.slice(0, titles.lastIndexOf("|")));
          expect(displayWidth(rule)).toBe(bar + 1);
          for (const line of body) expect(displayWidth(line.slice(0, line.lastIndexOf("|")))).toBe(bar);
        },
      ),
    );
  });

  test("shows any text as it is, on one line", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = linesOf(textsOf(text))[2] ?? "";
        expect(line.replace(/[\u2068\u2069]/g, "")).toBe(seen(text));
      }),
    );
  });
});
