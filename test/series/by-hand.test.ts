// Series that were not made by `series`: in any order, or with one period twice.
import {
  accumulate,
  assess,
  carryForward,
  compareMethods,
  forecast,
  observe,
  outlook,
  rollUp,
  rollUpRegions,
  type Series,
  scenarioLine,
} from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const byHand = (measure: Series["measure"], ...values: readonly (readonly [string, string])[]): Series => ({
  unit: "件",
  measure,
  regionRule: "sum",
  observations: values.map(([period, value]) => ({ period, value, status: "A" })),
});

describe.each(["point-in-time", "annual", "cumulative"] as const)("of the measure %s", (measure) => {
  const plan = planOf({ measure, unit: "件", baseline: from("0"), targets: [to("100")] });
  const sorted = byHand(measure, ["2021", "20"], ["2022", "40"], ["2023", "60"]);
  const unsorted = { ...sorted, observations: sorted.observations.toReversed() };

  test("the order in which values stand says nothing", () => {
    const said = (it: Series) => [
      assess(plan, "it", { it }),
      outlook(plan, "it", { it }),
      scenarioLine(plan, "it", { it }, "carry-on"),
      outlookChart(plan, "it", { it }).data.values,
      rollUp(it, "year"),
    ];
    expect(said(unsorted)).toStrictEqual(said(sorted));
  });

  // The second way to write the end of a level's year is none to write the days of an amount.
  const other = measure === "annual" ? "2022-01/2022-12" : "2022-12-31";

  test.each(["2022", other])(
    "two values of 2022 and %s are refused by all that reads, at their place",
    (at) => {
      const it = byHand(measure, ["2021", "20"], ["2022", "40"], [at, "41"]);
      const what = measure === "annual" ? "period" : "moment";
      const said = `Two values for one ${what}: 40 for 2022 and 41 for ${at}`;
      const refused = (path: string, call: () => unknown) =>
        expect(thrown(call)).toMatchObject({
          code: "period-twice",
          path,
          expected: "40, as for 2022",
          received: "41",
          message: { en: `${path}: ${said}` },
        });
      refused("/it/observations/2", () => assess(plan, "it", { it }));
      refused("/it/observations/2", () => outlook(plan, "it", { it }));
      refused("/it/observations/2", () => scenarioLine(plan, "it", { it }, "hold"));
      refused("/observations/2", () => rollUp(it, "year"));
      refused("/a/observations/2", () => rollUpRegions({ a: it }));
      refused("/observations/2", () => (measure === "annual" ? accumulate(it) : carryForward(it)));
    },
  );

  test("what observe refuses as two values of one time, is refused of a series made by hand", () => {
    const values = { 2022: "40", [other]: "41" };
    const it = byHand(measure, ...Object.entries(values));
    const codes = [() => observe(plan, { it: values }), () => assess(plan, "it", { it })].map(
      (call) => thrown(call).code,
    );
    expect(codes).toStrictEqual(["period-twice", "period-twice"]);
  });

  test("one number written in two ways is one value", () => {
    const it = byHand(measure, ["2021", "20"], ["2022", "40"], [other, "40.0"]);
    expect(Number(assess(plan, "it", { it }).latest?.value)).toBe(40);
  });
});

test("a forecast refuses two values of the end of one year", () => {
  const it = byHand("point-in-time", ["2021", "20"], ["2022-12-31", "41"], ["2022", "40"]);
  expect(thrown(() => forecast(it))).toMatchObject({ code: "period-twice", path: "/observations/2" });
});

test("a level that lasts is refused by all that reads, at its period", () => {
  const plan = planOf({ unit: "件", baseline: from("0"), targets: [to("100")] });
  const it = byHand("point-in-time", ["2022", "20"], ["2023-01/2023-06", "40"]);
  const refused = (path: string, call: () => unknown) =>
    expect(thrown(call)).toMatchObject({
      code: "level-over-span",
      path: `${path}/observations/1/period`,
      expected: "the last month or day, such as 2023-06",
      received: '"2023-01/2023-06"',
      write: { value: "2023-06" },
    });
  refused("/it", () => assess(plan, "it", { it }));
  refused("/it", () => outlook(plan, "it", { it }));
  refused("/it", () => scenarioLine(plan, "it", { it }, "hold"));
  refused("", () => rollUp(it, "year"));
  refused("/a", () => rollUpRegions({ a: it }));
  refused("", () => carryForward(it));
  refused("", () => forecast(it));
});

test("a total and an amount may be of a stretch of time", () => {
  for (const measure of ["cumulative", "annual"] as const) {
    const it = byHand(measure, ["2022", "20"], ["2023-01/2023-12", "40"]);
    expect(rollUp(it, "year").observations.at(-1)).toMatchObject({ period: "2023", value: "40" });
  }
});

test("of fiscal years, 2023–24 and the March that it ends in are one moment", () => {
  const march: Series = { ...byHand("point-in-time", ["2023-24", "1"], ["2024-03", "2"]), yearEnds: "03-31" };
  expect(thrown(() => rollUp(march, "year"))).toMatchObject({ code: "period-twice" });
});

test("a period that is none is told of as that, wherever values are twice", () => {
  const it = byHand("point-in-time", ["2022", "40"], ["2022年", "41"]);
  expect(thrown(() => rollUp(it, "year")).code).toBe("period-invalid");
});

test("of what ends on one day the longest period is the one meant, wherever it stands", () => {
  const plan = planOf({ unit: "件", baseline: from("0"), targets: [to("100")] });
  const ends = byHand(
    "point-in-time",
    ["2022", "40"],
    ["2023", "60"],
    ["2023-12", "60"],
    ["2023-12-31", "60"],
  );
  for (const it of [ends, { ...ends, observations: ends.observations.toReversed() }]) {
    expect(assess(plan, "it", { it }).latest?.period).toBe("2023");
  }
});

test("what is carried is the value of the period before, wherever it stands", () => {
  const reported: Series = {
    ...byHand("cumulative", ["2023", "30"], ["2021", "10"]),
  };
  const gap = { period: "2022", status: "M", reason: "not-reported" } as const;
  const carried = carryForward({ ...reported, observations: [...reported.observations, gap] });
  expect(carried.observations.map((one) => "value" in one && [one.period, one.value])).toStrictEqual([
    ["2021", "10"],
    ["2022", "10"],
    ["2023", "30"],
  ]);
});

test("a year to date that falls, and months that are more than their year, are noticed", () => {
  const plan = planOf({ measure: "annual", unit: "件", baseline: from("1"), targets: [to("20")] });
  const noticed = (values: Readonly<Record<string, number>>) =>
    assess(plan, "it", observe(plan, { it: values })).issues.filter(({ code }) => code === "parts-disagree");
  expect(noticed({ "2023-01/2023-03": 3, "2023-01/2023-06": 2 })).toHaveLength(1);
  expect(noticed({ 2023: 10, "2023-S1": 11 })).toHaveLength(1);
  expect(noticed({ 2023: 12, "2023-S1": 11 })).toHaveLength(0);
  expect(noticed({ "2023-01/2023-03": 3, "2023-01/2023-06": 5 })).toHaveLength(0);
});

test("beyond floating numbers a method says that, and not that the target equals the baseline", () => {
  const zeros = "0".repeat(320);
  const plan = planOf({ unit: "件", baseline: from(`1${zeros}`), targets: [to(`2${zeros}`)] });
  const rows = compareMethods(plan, "it", observe(plan, { it: { 2022: `14${zeros.slice(1)}` } }));
  expect(rows.map(({ verdict, reason }) => [verdict, reason])).toStrictEqual([
    ["on-track", undefined],
    ...Array.from({ length: 4 }, () => ["not-assessable", "out-of-range"]),
  ]);
});
