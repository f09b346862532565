import fc from "fast-check";
import { type Locale, planTable, type Table } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { toXlsx } from "ipr-plan/xlsx";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { visibleText } from "../../src/value/visible-text.js";
import { anyReport } from "../presentation/any-report.js";
import { tablesOf } from "../presentation/said-in-report.js";
import { sampleReport } from "../presentation/sample-report.js";

const cellsOf = async (content: Parameters<typeof toXlsx>[0], sheet: number, locale: Locale = "zh-Hans") =>
  readSheet(Buffer.from(await toXlsx(content, { locale })), sheet);

const table = (rows: Table["rows"], title = "甲"): Table => ({
  title: { "zh-Hans": title, en: title },
  columns: [
    { name: "name", type: "text", title: { "zh-Hans": "指标", en: "Indicator" } },
    { name: "value", type: "decimal", title: { "zh-Hans": "数值", en: "Value" } },
    { name: "share", type: "share", title: { "zh-Hans": "比例", en: "Share" } },
  ],
  rows,
});

// A workbook knows no zero below zero.
const plusZero = (cell: unknown): number | null => (cell === null ? null : Number(cell) + 0);

describe("toXlsx", () => {
  it("writes figures as numbers, texts as text, and nothing where nothing is", async () => {
    const rows = [
      { name: "=1+1", value: "16.50", share: 0.857 },
      { name: "乙", value: null, share: null },
      { name: "丙", value: "12345678901234567.5", share: 1 },
    ];
    expect(await cellsOf(table(rows), 1)).toEqual([
      ["指标", "数值", "比例"],
      ["=1+1", 16.5, 0.857],
      ["乙", null, null],
      ["丙", "12345678901234567.5", 1],
    ]);
  });

  it("gives a table of a plan a row an indicator, in either language", async () => {
    for (const locale of ["zh-Hans", "en"] as const) {
      const rows = await cellsOf(planTable(national2025), 1, locale);
      expect(rows.length).toBe(national2025.indicators.length + 1);
      expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    }
  });

  it.each([
    { titles: ["甲/乙", "甲/乙", "甲 乙"], names: ["甲 乙", "甲 乙 2", "甲 乙 3"] },
    { titles: ["[a]*?:\\", "'q'", ""], names: ["a", "q", "Sheet3"] },
    { titles: ["History", "长".repeat(40)], names: ["History 2", "长".repeat(31)] },
  ])("names sheets as Excel takes them: $names", async ({ titles, names }) => {
    const bytes = await toXlsx(titles.map((title) => table([], title)));
    const { default: readXlsxFile } = await import("read-excel-file/node");
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  });

  it("writes of a report its text, a paragraph a row, and each of its tables with its notes", async () => {
    const text = await cellsOf(sampleReport, 1);
    expect(text.map(([cell]) => cell)).toContain("（二）1项完成。乙。");
    const rows = await cellsOf(sampleReport, 2);
    expect(rows.map(([cell]) => cell)).toEqual(["指标", "甲|a", "乙", null, "注：1. 初步数。2. 乙无数据。"]);
  });

  it("is written for any report, and its tables read again with the same cells", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const bytes = Buffer.from(await toXlsx(report));
        for (const [index, { rows }] of tablesOf(report).entries()) {
          const cells = await readSheet(bytes, index + 2, { trim: false });
          for (const [place, row] of rows.entries()) {
            const [name = null, value = null, share = null] = cells[place + 1] ?? [];
            const said = typeof row["name"] === "string" ? visibleText(row["name"]) || null : null;
            expect(name).toBe(said);
            expect(value === null ? null : Number(value)).toBe(plusZero(row["value"]));
            expect(share).toBe(plusZero(row["share"]));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("refuses what is no table, none at all, and an unknown option", async () => {
    await expect(toXlsx([])).rejects.toThrow("Argument content: expected at least one table");
    await expect(toXlsx({} as Table)).rejects.toThrow(
      "Argument table: expected a table with columns and rows",
    );
    await expect(toXlsx(sampleReport, { sheet: "x" } as object)).rejects.toThrow(
      'Unknown option: expected locale, received "sheet"',
    );
  });
});
