import {
  allocateTarget,
  assess,
  type Indicator,
  type ObservationInputs,
  observe,
  type RollUpPlanOptions,
  rollUpPlan,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const named = <Id extends string>(id: Id, facts: Facts): Indicator<Id> => ({ ...indicatorOf(facts), id });
const province = planWith([
  named("patents", { unit: "件", baseline: from("80"), targets: [to("160")] }),
  named("density", { unit: "件/万人", regionRule: "ratio", targets: [to("2.5")] }),
  named("score", { unit: "分", measure: "annual", regionRule: "weighted-mean" }),
  named("rank", { regionRule: "none" }),
  named("silent", { unit: "家" }),
]);
type Id = (typeof province)["indicators"][number]["id"];

const city = (values: ObservationInputs<Id>) => observe(province, values);
const cities = deepFreeze({
  南宁: city({
    patents: { 2022: 70, 2023: "75" },
    density: { 2023: 3 },
    score: { 2023: 80 },
    rank: { 2023: 1 },
  }),
  柳州: city({ patents: { 2022: 30 }, density: { 2023: 2 }, score: { 2023: 90 }, rank: { 2023: 2 } }),
});
const level = { measure: "point-in-time", regionRule: "sum" } as const;
const parts: RollUpPlanOptions<Id>["parts"] = deepFreeze({
  density: {
    南宁: {
      numerator: series({ ...level, unit: "件" }, { 2023: 2700 }),
      denominator: series({ ...level, unit: "万人" }, { 2023: { value: "900", status: "P" } }),
    },
    柳州: {
      numerator: series({ ...level, unit: "万件" }, { 2023: "0.08" }),
      denominator: series({ ...level, unit: "人" }, { 2023: 4_000_000 }),
    },
  },
});

describe("each indicator by its own rule", () => {
  test("a sum adds, a period with a region missing stays a gap", () => {
    expect(rollUpPlan(province, cities).observations.patents?.observations).toStrictEqual([
      { period: "2022", value: "100", status: "A" },
      { period: "2023", status: "M", reason: "region-missing" },
    ]);
  });

  test("a ratio is recomputed from its parts, in their units, as weak as the weakest", () => {
    // (2700 + 800) / (900 + 400): not the mean of 3 and 2.
    const { observations } = rollUpPlan(province, cities, { parts });
    expect(observations.density).toStrictEqual({
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      observations: [{ period: "2023", value: "2.69230769230769230769230769231", status: "P" }],
    });
  });

  test("a weighted mean needs its weights", () => {
    const weights = { score: { 南宁: 3, 柳州: 1 } };
    expect(rollUpPlan(province, cities, { weights }).observations.score?.observations).toStrictEqual([
      { period: "2023", value: "82.5", status: "A" },
    ]);
  });

  test("parts of no region are no parts: the ratio is refused, and all else is combined", () => {
    const rolled = rollUpPlan(province, cities, { parts: { density: {} } });
    expect(rolled).toStrictEqual(rollUpPlan(province, cities));
  });

  test("what cannot be combined is refused with its reason", () => {
    const { refused } = rollUpPlan(province, cities);
    expect(refused.map(({ indicator, reason }) => [indicator, reason])).toStrictEqual([
      ["density", "ratio-needs-parts"],
      ["score", "weights-missing"],
      ["rank", "not-additive"],
      ["silent", "no-observation"],
    ]);
    expect(refused[0]?.message.en).toBe("a ratio is recomputed from its parts, never added or averaged");
  });

  test("a region whose parts are not given leaves a gap, not a whole without it", () => {
    const some = { density: { 南宁: parts?.density?.["南宁"] ?? never() } };
    expect(rollUpPlan(province, cities, { parts: some }).refused[0]).toMatchObject({
      indicator: "density",
      reason: "region-missing",
    });
  });

  test("a denominator of zero, or none for a period, is a gap", () => {
    const zero = {
      numerator: series({ ...level, unit: "件" }, { 2022: 1, 2023: 2 }),
      denominator: series({ ...level, unit: "万人" }, { 2022: 0 }),
    };
    const { observations } = rollUpPlan(
      province,
      { 南宁: cities.南宁 },
      { parts: { density: { 南宁: zero } } },
    );
    expect(observations.density?.observations).toMatchObject([
      { period: "2022", reason: "zero-denominator" },
      { period: "2023", reason: "no-observation" },
    ]);
  });

  test("a share in % has parts of one unit, whichever it is", () => {
    const plan = planWith([named("share", { unit: "%", measure: "annual", regionRule: "ratio" })]);
    const money = { measure: "annual", regionRule: "sum" } as const;
    const region = {
      numerator: series({ ...money, unit: "亿元" }, { 2023: 12 }),
      denominator: series({ ...money, unit: "万元" }, { 2023: 1_000_000 }),
    };
    const { observations } = rollUpPlan(plan, { a: {} }, { parts: { share: { a: region } } });
    expect(observations.share?.observations).toMatchObject([{ value: "12" }]);
  });
});

describe("of what time the two parts of a ratio are", () => {
  const annual = { measure: "annual", regionRule: "sum" } as const;
  type Values = Readonly<Record<string, number>>;

  test.each<[string, SeriesKind, Values, SeriesKind, Values, unknown[]]>([
    [
      "levels at the end of December and of its year are of one moment",
      level,
      { "2022-12": 60, "2023-12": 100 },
      level,
      { 2022: 10, 2023: 10 },
      [
        { period: "2022-12", value: "6" },
        { period: "2023-12", value: "10" },
      ],
    ],
    [
      "so are those of a quarter and of its last day",
      level,
      { "2023-Q2": 8 },
      level,
      { "2023-06-30": 2 },
      [{ value: "4" }],
    ],
    [
      "levels of two moments are not",
      level,
      { "2023-06": 8 },
      level,
      { 2023: 2 },
      [{ reason: "no-observation" }],
    ],
    [
      "an amount of the year goes with the level at its end",
      annual,
      { 2023: 8 },
      level,
      { "2023-12": 2 },
      [{ period: "2023", value: "4" }],
    ],
    [
      "an amount of December is not that of the year, whatever the level at its end",
      level,
      { 2023: 120 },
      annual,
      { "2023-12": 1 },
      [{ reason: "no-observation" }],
    ],
    [
      "nor does a level go with it where the year's own amount is there",
      level,
      { "2023-12": 120 },
      annual,
      { "2023-12": 1, 2023: 12 },
      [{ period: "2023-12", value: "120" }],
    ],
    [
      "and an amount of December has no level of the year",
      annual,
      { "2023-12": 10, 2023: 120 },
      level,
      { 2023: 12 },
      [
        { period: "2023-12", reason: "no-observation" },
        { period: "2023", value: "10" },
      ],
    ],
    [
      "a level at the end of December goes with the amount of its year",
      level,
      { "2023-12": 24 },
      annual,
      { 2023: 12 },
      [{ period: "2023-12", value: "2" }],
    ],
    [
      "amounts of December and of its year do not go together",
      annual,
      { "2023-12": 8 },
      annual,
      { 2023: 2 },
      [{ reason: "no-observation" }],
    ],
  ])("%s", (_rule, above, over, below, under, expected) => {
    const plan = planWith([named("density", { unit: "件/万人", regionRule: "ratio" })]);
    const a = deepFreeze({
      numerator: series({ ...above, unit: "件" }, over),
      denominator: series({ ...below, unit: "万人" }, under),
    });
    const { observations } = rollUpPlan(plan, { a: {} }, { parts: { density: { a } } });
    expect(observations.density?.observations).toMatchObject(expected);
  });
});

test("what one side of a ratio lacks is the gap of the whole, with its reason", () => {
  const both = (above: number | null, below: number | null) => ({
    numerator: series({ ...level, unit: "件" }, { 2023: above }),
    denominator: series({ ...level, unit: "万人" }, { 2023: below }),
  });
  for (const region of [both(null, 1), both(1, null)]) {
    const { observations } = rollUpPlan(province, { a: {} }, { parts: { density: { a: region } } });
    expect(observations.density?.observations).toStrictEqual([
      { period: "2023", status: "M", reason: "region-missing" },
    ]);
  }
});

test("parts without a unit are in that of the indicator", () => {
  const bare = { numerator: series(level, { 2023: 6 }), denominator: series(level, { 2023: 3 }) };
  const { observations } = rollUpPlan(province, { a: {} }, { parts: { density: { a: bare } } });
  expect(observations.density?.observations).toMatchObject([{ value: "2" }]);
});

test("parts given for what is no ratio change nothing; an indicator that no region reports is absent", () => {
  const sums = { patents: parts?.density ?? {} };
  const { observations } = rollUpPlan(province, cities, { parts: sums });
  expect(observations).toStrictEqual(rollUpPlan(province, cities).observations);
  expect(observations).not.toHaveProperty("silent");
  const bare = planWith([named("bare", {})]);
  const whole = rollUpPlan(bare, { a: observe(bare, { bare: { 2023: 1 } }) }).observations.bare;
  expect(whole).not.toHaveProperty("unit");
});

describe("the whole", () => {
  test("is what assess takes, as plain data", () => {
    const rolled = rollUpPlan(province, cities, { parts });
    expect(assess(province, "patents", rolled.observations).completion).toBe(0.25);
    expect(JSON.parse(JSON.stringify(rolled))).toStrictEqual(rolled);
  });

  test("of allocated targets is the target again", () => {
    const split = allocateTarget(province, "patents", { 南宁: 7, 柳州: 4, 桂林: 2 });
    if ("missing" in split) throw new Error(split.missing.reason);
    const reached = Object.fromEntries(
      Object.entries(split.parts).map(([name, value]) => [name, city({ patents: { 2025: value } })]),
    );
    const { observations } = rollUpPlan(province, reached);
    expect(observations.patents?.observations).toStrictEqual([{ period: "2025", value: "160", status: "A" }]);
    expect(assess(province, "patents", observations).verdict).toBe("achieved");
  });

  test("of no regions is nothing", () => {
    const { observations, refused } = rollUpPlan(province, {});
    expect(observations).toStrictEqual({});
    expect(refused).toHaveLength(5);
  });
});

test("regions report in any scale; the whole is in the indicator's unit", () => {
  const reported = (unit: string, value: string) => ({
    patents: series({ ...level, unit }, { 2023: value }),
  });
  const regions = deepFreeze({ 南宁: reported("万件", "1.5"), 柳州: reported("件", "400") });
  const { patents } = rollUpPlan(province, regions).observations;
  expect(patents).toMatchObject({ unit: "件", observations: [{ value: "15400" }] });
});

describe("a wrong call", () => {
  test.each([
    [null, "/南宁", "null"],
    [undefined, "/南宁", "undefined"],
    [{ patents: null }, "/南宁/patents", "null"],
    [{ patents: { 2023: 75 } }, "/南宁/patents", "an object"],
    [{ density: { 2023: 3 } }, "/南宁/density", "an object"],
  ])("a region's observations are what observe gives, and not %j", (given, path, received) => {
    const regions = { 柳州: {}, 南宁: given as object };
    const issue = thrown(() => rollUpPlan(province, regions, { parts }));
    expect(issue).toMatchObject({ code: "observations-invalid", path, received });
  });

  test("an id that is no indicator is named", () => {
    const weights = { scores: {} };
    expect(thrown(() => rollUpPlan(province, cities, { weights } as object))).toMatchObject({
      code: "indicator-unknown",
      received: '"scores"',
    });
  });

  test("parts in units of something else are an error", () => {
    const wrong = {
      numerator: series({ ...level, unit: "亿元" }, { 2023: 1 }),
      denominator: series({ ...level, unit: "万人" }, { 2023: 1 }),
    };
    const act = () => rollUpPlan(province, { 南宁: {} }, { parts: { density: { 南宁: wrong } } });
    expect(thrown(act)).toMatchObject({ code: "dimension-mismatch" });
  });
});

function never(): never {
  throw new Error("the parts of 南宁 are given");
}

describe("places in each other", () => {
  const whole = city({ patents: { 2022: 100, 2023: 110 } });
  const known = { 南宁: city({ patents: { 2022: 70 } }), 柳州: city({ patents: { 2022: 30 } }) };
  const tree = [
    { id: "广西" },
    { id: "南宁", parent: "广西" },
    { id: "柳州", parent: "广西" },
    { id: "青秀", parent: "南宁" },
  ];
  const patents = (rolled: ReturnType<typeof rollUpPlan<Id>>) => rolled.observations.patents?.observations[0];

  test("the whole among its places is set aside, and said so once", () => {
    const named = { ...province, jurisdiction: { ...province.jurisdiction, name: { "zh-Hans": "广西" } } };
    const rolled = rollUpPlan(named, { ...known, 广西: whole });
    expect(patents(rolled)).toEqual({ period: "2022", value: "100", status: "A" });
    expect(rolled.issues.map(({ code, path }) => [code, path])).toEqual([["parent-among-children", "/广西"]]);
    expect(patents(rollUpPlan(province, { ...known, 广西: whole }, { tree, of: "广西" }))).toMatchObject({
      value: "100",
    });
  });

  test("a place within another one that reports is not added to it", () => {
    const rolled = rollUpPlan(province, { ...known, 青秀: city({ patents: { 2022: 20 } }) }, { tree });
    expect(patents(rolled)).toMatchObject({ value: "100" });
    expect(rolled.issues.map(({ code, path }) => [code, path])).toEqual([["parent-among-children", "/青秀"]]);
  });

  test("a name that the tree does not have is missing in the whole", () => {
    const rolled = rollUpPlan(province, { ...known, 贺州: city({ patents: { 2022: 5 } }) }, { tree });
    expect(patents(rolled)).toEqual({ period: "2022", status: "M", reason: "region-missing" });
    expect(rolled.issues.map(({ code }) => code)).toContain("place-unknown");
  });

  test("a place of the tree that does not report is missing, and the parts of the whole are no place's", () => {
    const { 南宁, 柳州 } = parts.density ?? {};
    const density = { 南宁, 柳州, 广西: 南宁 } as NonNullable<RollUpPlanOptions<Id>["parts"]>["density"];
    const rolled = rollUpPlan(province, {}, { parts: { ...(density && { density }) }, tree, of: "广西" });
    const plain = rollUpPlan(province, {}, { ...(parts && { parts }) });
    expect(rolled.observations.density).toEqual(plain.observations.density);
    const lacking = rollUpPlan(province, { 南宁: known.南宁 }, { tree, of: "广西" });
    expect(patents(lacking)).toMatchObject({ reason: "region-missing" });
  });
});
