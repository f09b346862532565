import { type ObservationInput, observe, type SeriesKind, series } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const level: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const flow: SeriesKind = { ...level, measure: "annual" };
const total: SeriesKind = { ...level, measure: "cumulative" };
type Values = Readonly<Record<string, ObservationInput>>;

describe("one period has one value, however it is written", () => {
  test.each<[SeriesKind, Values, said: string]>([
    [
      level,
      { "2023-12": 1, "2023-12-31": 2 },
      "/2023-12: Two values for one moment: 2 for 2023-12-31 and 1 for 2023-12",
    ],
    [level, { 2023: 1, "2023-Q4": 2 }, "/2023: Two values for one moment: 2 for 2023-Q4 and 1 for 2023"],
    [
      total,
      { "2025-09": 1, "2025-01/2025-09": 2 },
      "/2025-01~12025-09: Two values for one moment: 1 for 2025-09 and 2 for 2025-01/2025-09",
    ],
    [
      flow,
      { 2025: 1, "2025-01/2025-12": 2 },
      "/2025: Two values for one period: 2 for 2025-01/2025-12 and 1 for 2025",
    ],
    [
      flow,
      { "2025-S1": 1, "2025-01/2025-06": 2 },
      "/2025-S1: Two values for one period: 2 for 2025-01/2025-06 and 1 for 2025-S1",
    ],
    [
      flow,
      { "2025-03": 1, "2025-03/2025-03": 2 },
      "/2025-03: Two values for one period: 2 for 2025-03/2025-03 and 1 for 2025-03",
    ],
  ])("%j of %j", (kind, values, said) => {
    const issue = thrown(() => series(kind, values));
    expect(issue.code).toBe("period-twice");
    expect(issue.message.en).toBe(said);
    expect(issue.message["zh-Hans"]).toContain("有两个值");
  });

  test.each<[title: string, SeriesKind, Values]>([
    ["equal values", level, { "2023-12": "1.0", "2023-12-31": 1, 2023: { value: 1, status: "P" } }],
    ["a value beside a gap", level, { "2023-12": null, 2023: 1 }],
    ["amounts of different times that end together", flow, { "2023-12": 1, "2023-Q4": 2, 2023: 3 }],
  ])("%s are fine", (_, kind, values) => {
    expect(series(kind, values).observations).toHaveLength(Object.keys(values).length);
  });

  test("observe names the indicator too", () => {
    const values = { "registered-trademarks": { "2023-12": 30, 2023: 31 } };
    expect(thrown(() => observe(guangxi2025, values))).toMatchObject({
      code: "period-twice",
      path: "/registered-trademarks/2023",
    });
  });
});

describe("a value is what its unit can be", () => {
  test.each<[Partial<SeriesKind>, ObservationInput, said: string]>([
    [{ unit: "%", regionRule: "ratio" }, 850, "expected 0 to 100 %, received 850 %"],
    [{ unit: "%", regionRule: "weighted-mean" }, "100.01", "expected 0 to 100 %, received 100.01 %"],
    [{ unit: "1", regionRule: "ratio" }, "1.2", "Outside what a share can be: expected 0 to 1, received 1.2"],
    [
      { unit: "1", regionRule: "ratio" },
      { value: 120, unit: "%" },
      "Outside what a share can be: expected 0 to 1, received 1.2",
    ],
    [
      { unit: "分", regionRule: "weighted-mean" },
      { value: 101, status: "P" },
      "expected 0 to 100 分, received 101 分",
    ],
    [{ unit: "件" }, -5, "expected 0 or more 件, received -5 件"],
    [{ unit: "件/万人", regionRule: "ratio" }, "-0.1", "expected 0 or more 件/万人, received -0.1 件/万人"],
  ])("%j: %j is refused", (kind, value, said) => {
    const issue = thrown(() => series({ ...flow, ...kind }, { 2023: value }));
    expect(issue).toMatchObject({ code: "value-out-of-range", path: "/2023" });
    expect(issue.message.en).toMatch(/^\/2023: Outside what .* can be: /);
    expect(issue.message.en).toContain(said);
  });

  test.each<[title: string, Partial<SeriesKind>, ObservationInput]>([
    ["the whole", { unit: "%", regionRule: "ratio" }, 100],
    ["the whole of unit 1", { unit: "1", regionRule: "ratio" }, 1],
    ["nothing", { unit: "件" }, 0],
    ["a rate of growth above the whole", { unit: "%", regionRule: "none" }, 850],
    ["a rate of growth below zero", { unit: "%", regionRule: "none" }, "-3.2"],
  ])("%s is possible", (_, kind, value) => {
    expect(series({ ...flow, ...kind }, { 2023: value }).observations).toHaveLength(1);
  });

  test("and anything is, where the document prints no unit", () => {
    expect(series({ measure: "annual", regionRule: "sum" }, { 2023: -5 }).observations).toMatchObject([
      { value: "-5" },
    ]);
  });
});

describe("what stands beside a value is read or refused", () => {
  test.each<[title: string, object, code: string, said: string]>([
    ["a slip of the pen", { value: 1, staus: "P" }, "key-unknown", 'Unknown key "staus": expected "status"'],
    ["beside a gap", { missing: "blank-cell", referense: {} }, "key-unknown", 'expected "reference"'],
    [
      "something else",
      { value: 1, x: 1 },
      "key-unknown",
      "one of value, status, unit, qualifier, reference, missing",
    ],
    [
      "a reason beside a value",
      { value: 1, missing: "blank-cell" },
      "observation-invalid",
      "both a value and a reason",
    ],
    [
      "an unknown reason beside a value",
      { value: 1, missing: "lost" },
      "observation-invalid",
      '{ missing: "lost" }',
    ],
  ])("%s", (_, input, code, said) => {
    const values = { "registered-trademarks": { 2023: input as ObservationInput } };
    const issue = thrown(() => observe(guangxi2025, values));
    expect(issue).toMatchObject({ code, path: "/registered-trademarks/2023" });
    expect(issue.message.en).toContain("/registered-trademarks/2023: ");
    expect(issue.message.en).toContain(said);
  });

  test("a key without a value says nothing", () => {
    const input = { value: 1, missing: undefined } as unknown as ObservationInput;
    expect(series(flow, { 2023: input }).observations).toMatchObject([{ value: "1" }]);
  });
});
