import {
  groupTable,
  monitoringTable,
  monitorYear,
  observe,
  selectColumns,
  tableSchema,
  toCsv,
  toMarkdown,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { april2026 } from "../assessment/fiscal-plan.js";

const options = { year: "2023" } as const;
const table = monitoringTable(national2025, national2025Observations, options);

describe("the table of a year", () => {
  test("begins with the columns that offices print, in their order", () => {
    expect(table.columns.slice(0, 12).map(({ title }) => title["zh-Hans"])).toEqual([
      "序号",
      "类别",
      "指标",
      "单位",
      "本年目标",
      "本年完成",
      "比上年增减",
      "完成年度目标（%）",
      "距终期目标",
      "年度目标",
      "属性",
      "责任单位",
    ]);
  });

  test("has a cell for every column, and a column for every cell", () => {
    const names = table.columns.map(({ name }) => name).toSorted();
    for (const row of table.rows) expect(Object.keys(row).toSorted()).toEqual(names);
    expect(tableSchema(table).fields).toHaveLength(names.length);
  });

  test("says the same as the year that it is made of", () => {
    const { indicators } = monitorYear(national2025, national2025Observations, options);
    for (const [index, { result, final, completion, step }] of indicators.entries()) {
      expect(table.rows[index]).toMatchObject({
        result,
        remaining: final.gap?.value ?? null,
        completion: "share" in completion ? completion.share : null,
        stepReason: "missing" in step ? step.missing.reason : null,
      });
    }
  });

  // 7.44 of 7.456 is 99.8 %, and 7.456 is not reached.
  test("never rounds a target that is missed to one that is met", () => {
    const plan = planOf({ baseline: from("0"), targets: [to("100000")] });
    const observed = observe(plan, { it: { 2025: "99999" } });
    const { rows, ...rest } = monitoringTable(plan, observed, { year: "2025" });
    const cells = toMarkdown(selectColumns({ rows, ...rest }, ["completion", "result"])).split("\n")[2];
    expect(cells).toBe("| 99.999% | 未完成 |");
  });

  test("shows of a running total the year and the total so far", () => {
    const observed = observe(guangxi2025, { "pct-applications": { 2021: 90, 2022: 195, 2023: 310 } });
    const { rows } = monitoringTable(guangxi2025, observed, options);
    expect(rows.find(({ indicator }) => indicator === "pct-applications")).toMatchObject({
      step: "300",
      actual: "310",
      amount: "115",
      amountStep: "100",
      yearBefore: "105",
      change: "10",
    });
  });

  test("says why a number is missing, and once only", () => {
    const [, grants] = table.rows;
    expect(grants).toMatchObject({ reason: "no-observation", changeReason: null, completionReason: null });
  });

  test("names fiscal years as their office does", () => {
    const fiscal = monitoringTable(april2026, observe(april2026, { grants: { 2024: 118 } }), {
      year: "2024",
    });
    expect(fiscal.title.en).toBe("Plan: monitoring of 2023–24");
    const cells = toMarkdown(selectColumns(fiscal, ["indicator", "actualPeriod", "finalYear"])).split("\n");
    expect(cells).toContain("| grants | 2023–24 | 2025–26 |");
  });

  test("is grouped by who answers, and written for programs", () => {
    expect(
      groupTable(guangxi2025, monitoringTable(guangxi2025, {}, options), "category").columns[0]?.name,
    ).toBe("group");
    expect(toCsv(table, { header: "names" }).split("\r\n")[0]).toMatch(
      /^number,category,name,unit,step,actual/,
    );
  });

  test("hands out columns of its own each time", () => {
    expect(monitoringTable(national2025, {}, options).columns[4]).not.toBe(table.columns[4]);
  });
});
