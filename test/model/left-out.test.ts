// What a call cannot do without is asked for in a sentence, also where it was left out altogether.
import {
  allocateTarget,
  allocationTable,
  decomposeChange,
  isNumericTarget,
  monitoringTable,
  monitorYear,
  observe,
  periodLabel,
  rankingTable,
  rankRegions,
  rankTargets,
} from "ipr-plan";
import { regionHeatMap } from "ipr-plan/charts";
import { national2025 } from "ipr-plan/plans";
import { highValueSql, progressSql, rollUpSql } from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

// Calls from JavaScript: the compiler would refuse them.
const any = <Value>(value: unknown): Value => value as Value;
const plan = planOf({ unit: "件", baseline: from("10"), targets: [to("20")] });
const observed = observe(plan, { it: { 2021: 12, 2022: 14 } });
const places = { 甲: observed, 乙: observed };

describe("options that a call needs and did not get", () => {
  test.each<[string, () => unknown]>([
    ["monitorYear", () => monitorYear(plan, observed, any(undefined))],
    ["monitoringTable", () => monitoringTable(plan, observed, any(undefined))],
    ["rankRegions", () => rankRegions(plan, "it", places, any(undefined))],
    ["rankTargets", () => rankTargets([plan], "it", any(undefined))],
    ["decomposeChange", () => decomposeChange(plan, "it", places, any(undefined))],
  ])("%s", (_, call) => {
    expect(call).toThrow("Not options: expected an object, received undefined");
  });
});

describe("an argument that is none", () => {
  const ranking = rankRegions(plan, "it", places, { by: "value" });
  const split = allocateTarget(plan, "it", { 甲: 1, 乙: 1 });
  test.each<[string, () => unknown, string]>([
    ["a calendar", () => periodLabel("2023", any(null)), "Argument calendar: expected when years end"],
    ["a target", () => isNumericTarget(any(undefined)), "Argument target: expected one of an indicator's"],
    ["a ranking", () => rankingTable(plan, any({ ...ranking, by: "size" })), "Argument ranking: expected"],
    ["a split", () => allocationTable(plan, any({ ...split, split: "x" })), "Argument allocation: expected"],
    ["a plan", () => regionHeatMap(any<typeof plan>(undefined), any({})), "Not a plan: expected"],
    [
      "a table",
      () => rollUpSql(national2025, { dialect: "duckdb", table: any(null) }),
      "Not a name: expected",
    ],
    [
      "a register",
      () => highValueSql({ dialect: "duckdb", table: any(null), columns: any({}), on: "2025-12-31" }),
      "Not a name: expected",
    ],
    [
      "a list of indicators",
      () =>
        progressSql(national2025, {
          dialect: "duckdb",
          table: "t",
          asOf: "2023",
          indicators: any("royalties"),
        }),
      "SQL option indicators: expected a list of ids",
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
