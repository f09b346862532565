import {
  accumulate,
  allocateTarget,
  assess,
  carryForward,
  evaluateSeries,
  forecastFormula,
  highValuePatentsPer10k,
  type RatioParts,
  rollUp,
  rollUpPlan,
  rollUpRegions,
  type Series,
  series,
  whatIf,
} from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
const level = series(kind, { 2021: 900, 2022: 1000, 2023: 1200 });
const flow = { ...level, measure: "annual" } as const;
const population = series({ ...kind, unit: "万人" }, { 2021: 5037, 2022: 5047, 2023: 5027 });

describe("what is no series is said to be none", () => {
  const notSeries: readonly unknown[] = [
    {},
    null,
    undefined,
    5,
    [],
    { ...kind },
    { ...level, observations: {} },
    { ...level, observations: [null] },
    { ...level, measure: "flow" },
    { ...level, regionRule: "average" },
    { ...level, unit: 5 },
    { ...level, observations: [{ period: 2023, value: "1", status: "A" }] },
  ];

  test.each<[string, (given: Series) => unknown, path: string]>([
    ["rollUp", (given) => rollUp(given, "year"), ""],
    ["carryForward", carryForward, ""],
    ["rollUpRegions", (given) => rollUpRegions({ a: level, b: given }), "/b"],
    [
      "evaluateSeries",
      (given) => evaluateSeries(highValuePatentsPer10k, { patents: level, population: given }),
      "/population",
    ],
  ])("%s", (_, call, path) => {
    for (const given of notSeries) {
      expect(thrown(() => call(given as Series))).toMatchObject({ code: "series-invalid", path });
    }
  });

  test("in whole sentences of both languages, which begin with its place", () => {
    const said = [
      thrown(() => rollUp({} as Series, "year")),
      thrown(() => rollUpRegions({ b: {} as Series })),
    ];
    expect(said.map(({ message }) => message)).toStrictEqual([
      {
        "zh-Hans": "不是序列：应为由 series(kind, values) 得到的序列，实为 对象",
        en: "Not a series: expected a series as series(kind, values) gives it, received an object",
      },
      {
        "zh-Hans": "/b：不是序列：应为由 series(kind, values) 得到的序列，实为 对象",
        en: "/b: Not a series: expected a series as series(kind, values) gives it, received an object",
      },
    ]);
  });

  test("accumulate", () => {
    for (const given of notSeries) expect(thrown(() => accumulate(given as Series)).code).toBe("not-amounts");
    const { observations: _, ...bare } = flow;
    expect(thrown(() => accumulate(bare as Series)).message.en).toBe(
      "Not a series: expected a series as series(kind, values) gives it, received an object",
    );
  });

  test.each([null, undefined, 5, [], "件"])("series: %j is no kind, and no values", (given) => {
    expect(thrown(() => series(given as never, {})).code).toBe("series-kind-invalid");
    expect(thrown(() => series(kind, given as never)).code).toBe("observations-invalid");
  });
});

describe("a series of another measure than a formula's input is refused with one error", () => {
  const inputs = { patents: flow, population };
  const options = { until: "2025", seed: 1 } as const;

  test.each<[string, () => unknown]>([
    ["evaluateSeries", () => evaluateSeries(highValuePatentsPer10k, inputs)],
    ["forecastFormula", () => forecastFormula(highValuePatentsPer10k, inputs, options)],
    ["whatIf", () => whatIf(highValuePatentsPer10k, inputs, { ...options, changes: {} })],
  ])("%s", (_, call) => {
    expect(thrown(call)).toMatchObject({ code: "series-invalid", path: "/patents", received: '"annual"' });
    expect(call).toThrow(
      'Series "patents" cannot be used: expected a series whose measure is "point-in-time", received "annual"',
    );
  });
});

test("a series with a unit says nothing of an indicator that has none", () => {
  const plan = planOf({});
  const { unit: _, ...bare } = kind;
  const issue = thrown(() =>
    assess(plan, "it", { it: series({ ...kind, unit: "万家" }, { 2023: "0.012" }) }),
  );
  expect(issue).toMatchObject({ code: "unit-absent", path: "/it", received: "a value in 万家" });
  expect(issue.message.en).toContain("give the plain number, without a unit");
  expect(() => assess(plan, "it", { it: series(bare, { 2023: 120 }) })).not.toThrow();
});

test("a series in a unit of another dimension is named with its indicator", () => {
  const issue = thrown(() =>
    assess(planOf({ unit: "件" }), "it", { it: series({ ...kind, unit: "亿元" }, { 2023: 1 }) }),
  );
  expect(issue).toMatchObject({ code: "dimension-mismatch", path: "/it" });
});

test("parts of a ratio in another dimension are refused with what both measure", () => {
  const money = series({ ...kind, unit: "亿元" }, { 2023: 1 });
  const parts = { it: { 南宁: { numerator: money, denominator: population } } };
  const plan = planOf({ unit: "件/万人", regionRule: "ratio" });
  expect(thrown(() => rollUpPlan(plan, { 南宁: {} }, { parts }))).toMatchObject({
    code: "dimension-mismatch",
    path: "/parts/it/南宁/numerator",
    message: {
      en: "/parts/it/南宁/numerator: Different dimensions: 亿元 (money) cannot become 件 (count)",
    },
  });
});

test("a part of a ratio that goes with none of the others is told at its place", () => {
  const patents = series({ ...kind, unit: "件" }, { 2023: 1 });
  const other = { ...kind, measure: "annual" } as const;
  const plan = planOf({ unit: "件/万人", regionRule: "ratio" });
  const pathOf = (numerator: unknown, denominator: Series) => {
    const wrong = { numerator, denominator } as RatioParts;
    const parts = { it: { 南宁: { numerator: patents, denominator: population }, 柳州: wrong } };
    return thrown(() => rollUpPlan(plan, { 南宁: {}, 柳州: {} }, { parts })).path;
  };
  expect(pathOf(null, population)).toBe("/parts/it/柳州/numerator");
  expect(pathOf(series({ ...other, unit: "件" }, { 2023: 1 }), population)).toBe("/parts/it/柳州/numerator");
  expect(pathOf(patents, series({ ...kind, unit: "件" }, { 2023: 1 }))).toBe("/parts/it/柳州/denominator");
  const fiscal = series({ ...kind, unit: "万人", yearEnds: "03-31" }, { 2023: 1 });
  expect(pathOf(patents, fiscal)).toBe("/parts/it/柳州/denominator");
});

test("a region that measures another thing than the first is told at its place", () => {
  const [first, other] = [
    series({ ...kind, unit: "件" }, { 2023: 1 }),
    series({ ...kind, unit: "亿元" }, {}),
  ];
  expect(thrown(() => rollUpRegions({ a: first, b: other }))).toMatchObject({
    code: "regions-differ",
    path: "/b",
  });
});

test("regions may be more than an engine takes arguments", () => {
  const names = Array.from({ length: 130_000 }, (_, index) => `r${index}`);
  const one: Series = { ...kind, observations: [{ period: "2023", value: "1", status: "A" }] };
  const whole = rollUpRegions(Object.fromEntries(names.map((name) => [name, one])));
  expect(whole.observations).toStrictEqual([{ period: "2023", value: "130000", status: "A" }]);
  const split = allocateTarget(
    guangxi2025,
    "pct-applications",
    Object.fromEntries(names.map((name) => [name, 1])),
  );
  if ("missing" in split) throw new Error(split.missing.reason);
  expect(split.rolledUp).toBe("500");
  expect(allocationChart(split).data.values).toHaveLength(130_000);
}, 60_000);
