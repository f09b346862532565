// A growth that is assumed instead of where a method leads: its course, its ends, its sentences.
import { type Forecast, type Missing, observe, type RateText, whatIfPlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, string | number>>;

const amount: Facts = { unit: "件", measure: "annual" };
const total: Facts = { unit: "件", measure: "cumulative" };

function assumed(
  facts: Facts,
  values: Values,
  rate: RateText,
  certain = false,
): { readonly reason?: string | null | undefined; readonly forecast: Forecast | Missing } {
  const plan = planOf({ targets: [to("1")], ...facts });
  const { indicators } = whatIfPlan(plan, observe(plan, { it: values }), { growth: { it: rate }, certain });
  const [only] = indicators;
  if (only === undefined) throw new Error("no indicator");
  return { reason: only.changed.reason, forecast: only.changed.outlook.forecast };
}
function made(...given: Parameters<typeof assumed>): Forecast {
  const { forecast } = assumed(...given);
  if ("missing" in forecast) throw new Error(forecast.missing.reason);
  return forecast;
}
const locations = (...given: Parameters<typeof assumed>) =>
  made(...given).points.map(({ location }) => location);

const years = { 2021: 100, 2022: 110, 2023: 120 };

describe("the course of an assumed growth", () => {
  test.each<[string, Facts, Values, RateText, readonly number[]]>([
    ["of levels goes on from the last", { unit: "件" }, years, "5%", [126, 132.3]],
    ["of amounts too", amount, years, "-10%", [108, 97.2]],
    ["of a total is that of its amounts", total, { 2021: 100, 2022: 210, 2023: 330 }, "5%", [456, 588.3]],
    ["starts no lower than what has come in", amount, { ...years, "2024-S1": 200 }, "5%", [200, 132.3]],
    ["is left as it is by less", amount, { ...years, "2024-S1": 20 }, "5%", [126, 132.3]],
    [
      "is left as it is where amounts can be taken back",
      { measure: "annual" },
      { ...years, 2021: -1, "2024-S1": 200 },
      "5%",
      [126, 132.3],
    ],
  ])("%s", (_, facts, values, rate, expected) => {
    for (const certain of [false, true]) {
      const found = locations(facts, values, rate, certain);
      expect(found).toHaveLength(expected.length);
      for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
    }
  });

  test("of numbers beyond every square is that of the same numbers near 1", () => {
    const large = Object.entries(years).map(([year, value]) => [year, `${value}${"0".repeat(200)}`] as const);
    const { points, because } = made({ unit: "件" }, Object.fromEntries(large), "5%");
    expect((points[1]?.location ?? 0) / 1e200).toBeCloseTo(132.3, 9);
    expect(because[1]?.en).toBe(`assumed: the values grow by 5% a year from 120${"0".repeat(200)} on`);
  });
});

describe("a growth that is taken as certain", () => {
  test("has no scatter, and says what it is, what has come in and that there is no interval", () => {
    const { points, because } = made(amount, { ...years, "2024-S1": 20 }, "5%", true);
    for (const { mean, scale, intervals } of points) {
      expect(scale).toBe(0);
      for (const { lower, upper } of intervals) expect([lower, upper]).toEqual([mean, mean]);
    }
    expect(because).toStrictEqual([
      { "zh-Hans": "假设数值自 120 起每年增长 5%", en: "assumed: the values grow by 5% a year from 120 on" },
      {
        "zh-Hans": "2024 年已过 50 %，已发生 20；其余按各年数额在年内平均分布推算",
        en: "50 % of 2024 is over and 20 has come in; the rest follows the amounts of whole years, evenly over their days",
      },
      {
        "zh-Hans": "假设的走势视为确定，因此没有区间",
        en: "the assumed course is taken as certain, so there is no interval",
      },
    ]);
  });

  test("warns of no width, and of no values that stood still, where there is nothing to be unsure of", () => {
    expect(made({ unit: "件" }, { 2021: 5, 2022: 5, 2023: 5 }, "5%", true).because).toHaveLength(2);
    expect(made({ unit: "件" }, { 2021: 5, 2022: 5, 2023: 5 }, "5%").because).toHaveLength(4);
  });

  test("needs one value alone, where one that is not needs two", () => {
    const june = { "2023-06": 100 };
    const [first] = made({ unit: "件" }, june, "10%", true).points;
    expect(first?.period).toBe("2023");
    expect(first?.location).toBeCloseTo(100 * 1.1 ** (184 / 365), 9);
    expect(assumed({ unit: "件" }, june, "10%").reason).toBe("too-few-observations");
    const part = made(amount, { 2023: 100, "2024-S1": 90 }, "10%", true).points;
    expect(part.map(({ period }) => period)).toEqual(["2024", "2025"]);
    expect(part[0]?.location).toBeCloseTo(110, 9);
  });
});

test.each<[string, Facts, Values, RateText, string, string]>([
  [
    "levels that grow",
    { unit: "件" },
    years,
    "2.5%",
    "数值自 120 起每年增长 2.5%",
    "the values grow by 2.5% a year from 120 on",
  ],
  [
    "amounts that fall",
    amount,
    years,
    "-3%",
    "数值自 120 起每年下降 3%",
    "the values fall by 3% a year from 120 on",
  ],
  [
    "a total",
    total,
    { 2021: 100, 2022: 210, 2023: 330 },
    "0%",
    "各年数额自 120 起每年增长 0%",
    "the yearly amounts grow by 0% a year from 120 on",
  ],
])("what is assumed of %s is said", (_, facts, values, rate, zh, en) => {
  expect(made(facts, values, rate).because[1]).toStrictEqual({
    "zh-Hans": `假设${zh}`,
    en: `assumed: ${en}`,
  });
});

test.each<[string, Facts, Values, string]>([
  ["a rank has", { unit: "位", regionRule: "none" }, { 2021: 9, 2022: 8, 2023: 7 }, "rank"],
  ["nothing has", { unit: "件" }, { 2021: 2, 2022: 1, 2023: 0 }, "no-rate"],
  ["what is below nothing has", { regionRule: "sum" }, { 2021: 2, 2022: 1, 2023: -1 }, "no-rate"],
])("%s no rate to grow by, certain or not", (_, facts, values, reason) => {
  for (const certain of [false, true]) expect(assumed(facts, values, "5%", certain).reason).toBe(reason);
});

test("a mean of amounts that can be taken back is met for certain where their growth is", () => {
  const targets = (least: string) => [to(least, { basis: "period-average", comparator: "at-least" })];
  const probabilityOf = (least: string) => {
    const plan = planOf({ measure: "annual", targets: targets(least) });
    const observed = observe(plan, { it: { 2021: -10, 2022: 50, 2023: 100 } });
    const options = { growth: { it: "10%" }, certain: true } as const;
    return whatIfPlan(plan, observed, options).indicators[0]?.changed.probability;
  };
  // -10, 50, 100, 110 and 121 are 371 in five years.
  expect([probabilityOf("74.2"), probabilityOf("74.3")]).toEqual([1, 0]);
});

test("a part keeps its share of a whole that grows, in numbers beyond every square as near 1", () => {
  const own = indicatorOf({ unit: "件", targets: [to("1")] });
  const plan = planWith<"whole" | "part">([
    { ...own, id: "whole" },
    { ...own, id: "part", partOf: "whole" },
  ]);
  const partOf = (zeros: string) => {
    const values = (list: readonly number[]) =>
      Object.fromEntries(list.map((value, index) => [String(2021 + index), `${value}${zeros}`]));
    const observed = observe(plan, { whole: values([100, 110, 120]), part: values([40, 44, 48]) });
    const { indicators } = whatIfPlan(plan, observed, { growth: { whole: "20%" } });
    const part = indicators.find(({ indicator }) => indicator === "part");
    expect(part?.movedBy).toBe("whole");
    return part?.changed.value ?? Number.NaN;
  };
  expect(partOf("0".repeat(200)) / 1e200).toBeCloseTo(partOf(""), 9);
});
