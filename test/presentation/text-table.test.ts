import fc from "fast-check";
import { displayWidth, type TextColumn, toTextTable } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const table = (columns: readonly TextColumn[], rows: readonly (readonly string[])[], gap?: string) =>
  toTextTable(deepFreeze(columns), deepFreeze(rows), gap).split("\n");

describe("displayWidth", () => {
  // UAX #11: wide (W) and full-width (F) characters take two columns.
  test.each([
    ["", 0],
    ["PCT", 3],
    ["指标", 4],
    ["指标 A", 6],
    ["专利合作条约（PCT）申请量", 25],
    ["，。《》【】", 12],
    ["ｆｕｌｌ", 8],
    ["ｱｲｳ", 3],
    ["한국", 4],
    ["ひらカタ", 8],
    ["𠮷", 2],
    ["📈", 2],
    ["≥53 万件", 8],
    ["…–≈", 3],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("counts no column for combining marks, joiners and other invisible characters", () => {
    expect(displayWidth("e\u0301")).toBe(1);
    expect(displayWidth("标\uFE0F")).toBe(2);
    expect(displayWidth("a\u200Bb\u200D\uFEFF")).toBe(2);
  });

  test("of joined texts is the sum of their widths", () => {
    const text = fc.string({ unit: fc.constantFrom("指", "A", "。", "é", "e\u0301", "ｱ", "𠮷", " ", "1") });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(displayWidth(one + other)).toBe(displayWidth(one) + displayWidth(other));
      }),
    );
  });
});

describe("toTextTable", () => {
  test("aligns columns where Chinese and Latin text mix", () => {
    const columns: TextColumn[] = [{ title: "指标" }, { title: "value", align: "right" }, { title: "单位" }];
    const rows = [
      ["PCT申请量", "402", "件"],
      ["有效注册商标", "29.58", "万件"],
      ["pledges", "30", "亿元"],
    ];
    expect(table(columns, rows)).toStrictEqual([
      "指标          value  单位",
      "-------------------------",
      "PCT申请量       402  件",
      "有效注册商标  29.58  万件",
      "pledges          30  亿元",
    ]);
  });

  test("has a line for the titles, a rule, and a line for each row", () => {
    expect(table([{ title: "a" }], [])).toStrictEqual(["a", "-"]);
    expect(table([{ title: "a" }], [[""], ["b"]])).toStrictEqual(["a", "-", "", "b"]);
  });

  test("leaves the place of a missing cell blank", () => {
    const columns: TextColumn[] = [{ title: "a" }, { title: "b", align: "right" }, { title: "c" }];
    expect(table(columns, [["1"], [], ["1", "", "3"]])).toStrictEqual([
      "a  b  c",
      "-------",
      "1",
      "",
      "1     3",
    ]);
  });

  test("has no blanks at the ends of lines", () => {
    for (const line of table(
      [{ title: "指标" }, { title: "说明" }],
      [
        ["a", ""],
        ["", "b"],
        ["", ""],
      ],
    )) {
      expect(line).toBe(line.trimEnd());
    }
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
    const lines = table([{ title: "", width }], [[cell]]);
    expect(lines[2]).toBe(expected);
    expect(displayWidth(expected)).toBeLessThanOrEqual(width);
  });

  test("cuts titles as well, and does not widen a column to its greatest width", () => {
    expect(table([{ title: "indicator", width: 5 }], [["x"]])).toStrictEqual(["indi…", "-----", "x"]);
    expect(table([{ title: "a", width: 50 }], [["xy"]])).toStrictEqual(["a", "--", "xy"]);
  });

  test("keeps a row on one line: breaks and tabs in cells and titles become blanks", () => {
    const columns: TextColumn[] = [{ title: "指\n标" }, { title: "b" }];
    expect(
      table(columns, [
        ["第一行\r\n第二行", "x"],
        ["a\t\tb", "y"],
        ["c\u2028d", "z"],
      ]),
    ).toStrictEqual([
      "指 标          b",
      "----------------",
      "第一行 第二行  x",
      "a b            y",
      "c d            z",
    ]);
  });

  test("sets what it is told between the columns, wide characters too", () => {
    expect(table([{ title: "a" }, { title: "b" }], [["1", "2"]], " | ")).toStrictEqual([
      "a | b",
      "-----",
      "1 | 2",
    ]);
    expect(table([{ title: "a" }, { title: "b" }], [["1", "2"]], "｜")[1]).toBe("----");
    expect(table([{ title: "a" }, { title: "b" }], [["1", "2"]], "")[2]).toBe("12");
  });

  test("starts every column at the same display column in every line, for any text", () => {
    const cell = fc.string({ unit: fc.constantFrom("指", "A", "。", "e\u0301", "𠮷", "1") });
    const row = fc.tuple(cell, cell, fc.constant("|"));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, width) => {
          const columns: TextColumn[] = [
            { title: "一", width },
            { title: "2", align: "right" },
            { title: "|" },
          ];
          const [titles = "", rule = "", ...body] = table(columns, rows);
          const bar = displayWidth(titles.slice(0, titles.lastIndexOf("|")));
          expect(displayWidth(rule)).toBe(bar + 1);
          for (const line of body) expect(displayWidth(line.slice(0, line.lastIndexOf("|")))).toBe(bar);
        },
      ),
    );
  });
});
