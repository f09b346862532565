// Of several ways through a year the longest parts count, whatever they come to; what disagrees with them is told.
import { assess, observe, rollUp, type Series, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
type Values = Parameters<typeof series>[1];
const year = (values: Values, more: object = {}) =>
  rollUp(series({ ...kind, ...more }, values), "year").observations.map((one) =>
    "value" in one ? one.value : one.reason,
  );
const days = Object.fromEntries(
  Array.from({ length: 31 }, (_, index) => [`2025-01-${String(index + 1).padStart(2, "0")}`, 1]),
);
const later = { "2025-02/2025-06": 10, "2025-S2": 20 };

describe("the longest parts count", () => {
  test.each<[string, Values, string, object?]>([
    ["a month, and not its days", { ...days, "2025-01": 40, ...later }, "70"],
    ["the days of a month that is not there", { ...days, ...later }, "61"],
    [
      "nine months and a quarter, and not two halves",
      { "2025-01/2025-09": 70, "2025-Q4": 30, "2025-S1": 45, "2025-S2": 56 },
      "100",
    ],
    [
      "half a fiscal year that lies in two of the calendar, and not its quarters",
      { "FY2025-S1": 1, "FY2025-S2": 100, "FY2025-Q3": 40, "FY2025-Q4": 50 },
      "101",
      { yearEnds: "03-31" },
    ],
    [
      "of two ways of parts as long that whose last part begins earlier",
      { "2025-Q1": 1, "2025-04/2025-09": 10, "2025-S1": 100, "2025-Q3": 1000, "2025-Q4": 5 },
      "16",
    ],
  ])("%s", (_, values, value, more) => {
    expect(year(values, more)).toStrictEqual([value]);
  });
});

describe("one time written in two ways counts once", () => {
  const at = (period: string, value: string, status: "A" | "P" = "A") => ({ period, value, status });
  test("as it stands in the way that is no span, in whichever order a series made by hand has them", () => {
    const both = [at("2025-S1", "5"), at("2025-01/2025-06", "5", "P")];
    for (const first of [both, both.toReversed()]) {
      const made: Series = { ...kind, observations: [...first, at("2025-S2", "6")] };
      expect(rollUp(made, "year").observations).toStrictEqual([at("2025", "11")]);
    }
  });

  test("and a series has the span before the other", () => {
    const orders: readonly Values[] = [
      { "2025-S1": 5, "2025-01/2025-06": 5 },
      { "2025-01/2025-06": 5, "2025-S1": 5 },
    ];
    for (const values of orders) {
      expect(series(kind, values).observations.map(({ period }) => period)).toStrictEqual([
        "2025-01/2025-06",
        "2025-S1",
      ]);
    }
  });

  test("a gap beside the value of the same year is none", () => {
    expect(year({ 2025: 7, "2025-01/2025-12": null })).toStrictEqual(["7"]);
    expect(year({ 2025: null, "2025-01/2025-12": 7 })).toStrictEqual(["7"]);
  });
});

describe("a sum is rounded once, at its end", () => {
  const long = `5${"0".repeat(58)}`;
  const longer = `${long}0`;
  test.each<[string, Values, string]>([
    [
      "what rounding would lose on the way",
      { "2025-S1": "0.44", "2025-Q3": long, "2025-Q4": "0.41" },
      `${long}.9`,
    ],
    [
      "also of as many digits as a number may have",
      { "2025-S1": "0.44", "2025-Q3": longer, "2025-Q4": "0.41" },
      `${long}1`,
    ],
    [
      "also behind an amount of as many digits",
      { "2025-S1": longer, "2025-Q3": "0.44", "2025-Q4": "0.41" },
      `${long}1`,
    ],
    [
      "also where the sum gets short again",
      { "2025-S1": "0.44", "2025-Q3": long, "2025-Q4": `-${long}` },
      "0.44",
    ],
  ])("%s", (_, values, value) => {
    expect(
      rollUp(series({ measure: "annual", regionRule: "sum" }, values), "year").observations,
    ).toStrictEqual([{ period: "2025", value, status: "A" }]);
  });
});

describe("what disagrees with its parts is told", () => {
  const plan = planOf({ ...kind, baseline: from("1"), targets: [to("20")] });
  const told = (values: Values) =>
    assess(plan, "it", observe(plan, { it: values }))
      .issues.filter(({ code }) => code === "parts-disagree")
      .map(({ path, expected, received }) => [path, expected, received]);

  test("each once, the shorter before the longer one that begins with it", () => {
    const values = { "2023-Q1": 3, "2023-Q2": 4, "2023-S1": 10, "2023-S2": 5, 2023: 20 };
    expect(told(values).map(([path]) => path)).toStrictEqual(["/2023-S1", "/2023"]);
  });

  test("an amount of nothing beside those that are too much takes nothing back", () => {
    expect(told({ 2023: 40, "2023-Q1": 90, "2023-04": 0 }).map(([path]) => path)).toStrictEqual(["/2023"]);
  });

  test("days have no parts", () => {
    expect(told({ "2023-01-01": 1, "2023-01-02": 2 })).toStrictEqual([]);
  });
});
