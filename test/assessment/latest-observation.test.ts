import { assess, type MeasureKind, type ObservationInput, type ObservationStatus, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

function judge(
  measure: MeasureKind,
  values: Readonly<Record<string, ObservationInput>>,
  asOf = "2023-12-31",
) {
  const plan = planOf({ measure, baseline: from("0"), targets: [to("100")] });
  return assess(plan, "it", observe(plan, { it: values }), { asOf });
}

const latest = (...args: Parameters<typeof judge>) => judge(...args).latest?.period;
const codes = (...args: Parameters<typeof judge>) => judge(...args).issues.map(({ code }) => code);

describe("the observation that progress is read from", () => {
  test.each<[MeasureKind, string]>([
    ["point-in-time", "2023-06"],
    ["cumulative", "2023-06"],
    ["annual", "2022"],
  ])("of a series by %s is of %s: half a year's amount is no yearly one", (measure, period) => {
    expect(latest(measure, { 2022: 20, "2023-06": 30 })).toBe(period);
  });

  test("of an annual indicator leaves the part of a year aside with a note", () => {
    const { issues } = judge("annual", { 2022: 20, "2023-S1": 30 });
    expect(issues).toMatchObject([
      { code: "part-of-year-set-aside", level: "note", path: "/2023-S1", received: "2023-S1" },
    ]);
    expect(issues[0]?.message["zh-Hans"]).toContain("2023-S1 的 30 未采用");
    expect(codes("annual", { 2022: 20, "2022-S1": 9 })).toStrictEqual([]);
  });

  test("of an annual indicator with parts of a year only is none", () => {
    expect(judge("annual", { "2022-S1": 20 })).toMatchObject({
      verdict: "not-assessable",
      reason: "incomplete-period",
      issues: [{ code: "part-of-year-set-aside" }],
    });
  });

  test("is the latest by date, in whatever order values were entered", () => {
    expect(latest("point-in-time", { "2023-06": 3, "2021-Q4": 1, 2022: 2, "2023-03-31": 4 })).toBe("2023-06");
  });

  test("is not a gap: what is not reported leaves the value before it the latest", () => {
    expect(latest("point-in-time", { 2022: 20, 2023: null, 2024: { missing: "blank-cell" } })).toBe("2022");
  });

  test("is not a forecast", () => {
    expect(latest("point-in-time", { 2022: 20, 2023: { value: 90, status: "F" } })).toBe("2022");
    expect(judge("point-in-time", { 2023: { value: 90, status: "F" } }).reason).toBe("no-observation");
  });

  test("is 0 where 0 was observed", () => {
    expect(judge("point-in-time", { 2022: 20, 2023: 0 })).toMatchObject({ completion: 0, verdict: "behind" });
  });

  test.each<[ObservationStatus, string[]]>([
    ["A", []],
    ["P", ["latest-not-final"]],
    ["E", ["latest-not-final"]],
  ])("of status %s is used, with issues %j", (status, issues) => {
    expect(codes("point-in-time", { 2022: { value: 20, status } })).toStrictEqual(issues);
    expect(judge("point-in-time", { 2022: { value: 20, status } }).completion).toBe(0.2);
  });

  test("is not noted for what was provisional before it", () => {
    expect(codes("point-in-time", { 2022: { value: 20, status: "P" }, 2023: 30 })).toStrictEqual([]);
  });

  test("counts to the end of its period: 2023-06 is known on 30 June and not on the 29th", () => {
    const values = { 2022: 20, "2023-06": 30 };
    expect(latest("point-in-time", values, "2023-06-29")).toBe("2022");
    expect(latest("point-in-time", values, "2023-06-30")).toBe("2023-06");
    expect(latest("point-in-time", values, "2023-06")).toBe("2023-06");
    expect(latest("point-in-time", values, "2023-S1")).toBe("2023-06");
  });
});
