import { effortFor, type ObservationInput, type OutlookOptions, observe, outlook } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

type Values = Readonly<Record<string, ObservationInput>>;

function look(facts: Facts, values: Values, options: OutlookOptions = {}) {
  const plan = planOf(facts);
  return outlook(plan, "it", deepFreeze(observe(plan, { it: values })), { method: "drift", ...options });
}

const sentences = (facts: Facts, values: Values, options?: OutlookOptions) =>
  look(facts, values, options).because.map(({ en }) => en);

describe("the best change so far", () => {
  test("is found between the ends of years, though values of June stand between them", () => {
    const total: Facts = { measure: "cumulative", targets: [to("100")] };
    const yearly = look(total, { 2021: 10, 2022: 40, 2023: 55 }).best;
    expect(yearly).toMatchObject({ period: "2022", perYear: { value: "30" }, requiredShare: 0.75 });
    expect(look(total, { 2021: 10, "2022-S1": 25, 2022: 40, 2023: 55 }).best).toEqual(yearly);
  });

  test("is found in half-yearly values, each against the one a year before", () => {
    const facts: Facts = { baseline: from("100"), targets: [to("200")] };
    const { best } = look(facts, { "2021-S1": 110, 2021: 120, "2022-S1": 135, 2022: 140 });
    expect(best).toMatchObject({ period: "2022-S1", perYear: { value: "25" } });
  });

  test("of a level to be kept there is none: neither way is the good one", () => {
    const facts: Facts = {
      direction: "maintain",
      unit: "%",
      regionRule: "ratio",
      targets: [within("60", "70")],
    };
    expect(look({ ...facts, baseline: from("60") }, { 2021: 70, 2022: 80 }).best).toBeNull();
  });
});

describe("a running total", () => {
  const total: Facts = { measure: "cumulative", targets: [to("100")] };

  test("takes no notice of a break before the plan, when it stood at nothing", () => {
    const values: Values = { 2021: 20, 2022: 45 };
    const { probability, forecast, issues } = look(total, { 2019: { value: 500, status: "B" }, ...values });
    expect({ probability, forecast, issues }).toEqual({
      probability: look(total, values).probability,
      forecast: look(total, values).forecast,
      issues: [],
    });
  });

  test("or an amount keeps its baseline where the series broke before it", () => {
    const alone: Facts = { measure: "annual", targets: [to("20")] };
    const amount: Facts = { ...alone, baseline: from("10") };
    const values: Values = { 2021: 12, 2022: 15 };
    const early = look(amount, { "2018-S1": { value: 99, status: "B" }, ...values });
    expect(early.forecast).toEqual(look(amount, values).forecast);
    const late = look(amount, { "2021-S1": { value: 6, status: "B" }, ...values });
    expect(late.forecast).toEqual(look(alone, values).forecast);
  });

  test("that broke within the plan was first at its target where it was, the first value after the break included", () => {
    const broken: Values = { 2021: 20, 2022: { value: 110, status: "B" }, 2023: 130, 2024: 150 };
    expect(look(total, broken).expectedYear).toBe("2022");
    expect(look(total, { 2021: 20, 2022: { value: 110, status: "B" } }).expectedYear).toBe("2022");
  });

  test("that has broken its ceiling is off it by as much as the forecast is", () => {
    const ceiling: Facts = {
      measure: "cumulative",
      direction: "decrease",
      targets: [to("50", { comparator: "at-most" })],
    };
    // 20 and 40 were added; 60, 80 and 100 follow: 300 in 2025.
    expect(look(ceiling, { 2021: 20, 2022: 60 })).toMatchObject({ probability: 0, shortfall: 250 });
    expect(sentences(ceiling, { 2021: 20, 2022: 60 })).toContain("the forecast is off the target by 250");
  });
});

describe("more than a level", () => {
  const over: Facts = { targets: [to("90", { comparator: "more-than" })] };

  test("is not met by the level itself, and no change is named that would be just enough", () => {
    const exactly = look(over, { 2021: 80, 2022: 90 });
    expect(exactly.required).toBeNull();
    expect(exactly.because.map(({ en }) => en).join()).not.toContain("to arrive on time");
    expect(exactly.because.map(({ en }) => en)).toContain("the target is expected to be reached in 2023");
  });

  test("that was passed is said to have been reached", () => {
    expect(sentences(over, { 2021: 80, 2022: 91 })).toContain("the target was first reached in 2022");
  });
});

describe("the words of an outlook", () => {
  test("say how the level of a target came about", () => {
    const average: Facts = {
      measure: "annual",
      unit: "件",
      targets: [to("14", { basis: "period-average" })],
    };
    expect(sentences(average, { 2021: 10, 2022: 12 })[0]).toBe(
      "target 14 items in 2025: the average of the years of the plan period",
    );
    const { because } = look(
      { baseline: from("40"), targets: [to("50", { basis: "relative-change", comparator: "at-least" })] },
      { 2021: 41, 2022: 45 },
    );
    expect(because[0]).toEqual({
      "zh-Hans": "2025 年目标 ≥60：基期值 40 增长 50%",
      en: "target ≥60 in 2025: the baseline 40 grown by 50 %",
    });
    expect(sentences({ targets: [to("50")] }, { 2021: 41, 2022: 45 })[0]).toMatch(/^method: /);
  });

  test("of a year that is over say what was off, and not what was forecast", () => {
    const result = look({ targets: [to("200")] }, { 2024: 190, 2025: 195 });
    expect(result.because.map((one) => one["zh-Hans"])).toContain("与目标相差 5");
    expect(result.because.map(({ en }) => en)).toContain("it is off the target by 5");
  });

  test("leave open in both languages what the interval leaves open", () => {
    const { because } = look({ targets: [to("6")] }, { 2019: 5, 2020: 6, 2021: 5, 2022: 5.5 });
    const years = because.find(({ en }) => en.startsWith("by the 80% interval"));
    expect(years?.en).toMatch(/not surely within thirty years$/);
    expect(years?.["zh-Hans"]).toMatch(/三十年内仍不能确保达标$/);
  });

  test("call nothing certain that is not", () => {
    const probable = (target: string) =>
      sentences({ unit: "件", targets: [to(target)] }, { 2021: 100, 2022: 102, 2023: 103, 2024: 106 }).find(
        (text) => text.startsWith("probability"),
      );
    expect(probable("60")).toBe("probability of meeting the target in 2025: >99%");
    expect(probable("150")).toBe("probability of meeting the target in 2025: <1%");
    expect(probable("0")).toBe("probability of meeting the target in 2025: 100%");
  });

  test("name a level as it was given", () => {
    const text = sentences(
      { targets: [to("50")] },
      { 2021: 41, 2022: 45 },
      { level: [0.999, 0.99999] },
    ).join();
    expect(text).toContain("99.999% prediction interval");
    expect(text).toContain("by the 99.9% interval");
  });

  test("speak of a break only where the forecast starts after it", () => {
    const facts: Facts = { targets: [to("100")] };
    expect(look(facts, { 2021: 82, 2022: 84, 2026: { value: 300, status: "B" } }).issues).toEqual([]);
    expect(look(facts, { 2021: 82, 2022: { value: 84, status: "B" } }).issues).toMatchObject([
      { code: "break-crossed", path: "/2022" },
    ]);
  });
});

test("what an average is off is said of the average", () => {
  const average: Facts = { measure: "annual", unit: "件", targets: [to("20", { basis: "period-average" })] };
  const { because } = look(average, { 2021: 10, 2022: 12 });
  expect(because.map(({ en }) => en)).toContain(
    "the forecast is off the target by 6 items on average over the period",
  );
  expect(because.map((one) => one["zh-Hans"])).toContain("按预测年均与目标相差 6 件");
});

describe("an average of percentages", () => {
  const share = (target: ReturnType<typeof to | typeof within>): Facts => ({
    measure: "annual",
    unit: "%",
    regionRule: "ratio",
    direction: "maintain",
    targets: [target],
  });

  test("cannot pass the whole: between 95 and 100 is as probable as at least 95", () => {
    const values: Values = { 2021: 97, 2022: 99, 2023: 100 };
    const basis = "period-average" as const;
    const between = look(share(within("95", "100", { basis })), values).probability;
    expect(between).toBe(look(share(to("95", { basis, comparator: "at-least" })), values).probability);
    expect(between).toBeGreaterThan(0.9);
  });
});

describe("the effort", () => {
  const effort = (facts: Facts, values: Values, probability: number) => {
    const plan = planOf(facts);
    return effortFor(plan, "it", observe(plan, { it: values }), { probability, method: "drift" });
  };

  test("for more than what a total has just reached is not over", () => {
    const total: Facts = { measure: "cumulative", targets: [to("100", { comparator: "more-than" })] };
    expect(effort(total, { 2021: 40, 2022: 100 }, 0.8)).toHaveProperty("level");
    const met = effort({ ...total, targets: [to("100")] }, { 2021: 40, 2022: 100 }, 0.8);
    expect(met).toEqual({ missing: { reason: "already-met" } });
  });

  test("is there wherever the forecast itself is probable enough, though it leads beyond the whole", () => {
    const share: Facts = {
      unit: "%",
      regionRule: "ratio",
      baseline: from("70"),
      targets: [to("100", { comparator: "at-least" })],
    };
    const result = effort(share, { 2021: 80, 2022: 90 }, 0.6);
    // Its level is the whole: nothing is to head for more.
    expect(result).toMatchObject({
      probability: 0.6,
      level: 100,
      required: { perYear: { value: "3.3333" } },
    });
    expect("because" in result && result.because[0]?.en).toMatch(
      /^as things go it is \d\d% sure already; it can head for no more than 100%/,
    );
    expect("asForecast" in result && result.asForecast).toBeGreaterThan(0.6);
    expect(effort(share, { 2021: 80, 2022: 81 }, 0.9)).toEqual({ missing: { reason: "no-solution" } });
  });

  test("is over for what cannot be missed: a share of at most the whole", () => {
    const share: Facts = {
      unit: "%",
      regionRule: "ratio",
      direction: "decrease",
      targets: [to("100", { comparator: "at-most" })],
    };
    expect(effort(share, { 2021: 80, 2022: 90 }, 0.9)).toEqual({ missing: { reason: "already-met" } });
    const under = { ...share, targets: [to("100", { comparator: "less-than" })] };
    expect(effort(under, { 2021: 80, 2022: 90 }, 0.9)).toHaveProperty("level");
  });

  test("heads for no one level where a level and an average are due in one year, in whichever order", () => {
    const average = to("100", { basis: "period-average" });
    const values: Values = { 2021: 80, 2022: 90 };
    for (const targets of [
      [to("120"), average],
      [average, to("120")],
    ]) {
      const result = effort({ measure: "annual", targets }, values, 0.8);
      expect(result).toEqual({ missing: { reason: "no-solution" } });
    }
  });

  test("names the probability as it was given", () => {
    const result = effort({ targets: [to("50")] }, { 2021: 41, 2022: 45 }, 0.99999);
    expect("because" in result && result.because[0]?.en).toMatch(/^to be 99.999% sure/);
  });
});

describe("an annual target that is due on a day within a year", () => {
  test.each<[string, Values, string | null]>([
    ["what came in by then is enough", { "2023-Q1": 12 }, "2023"],
    ["what came in by then is not enough", { "2023-Q1": 2 }, null],
  ])("is reached in that year where %s", (_, values, year) => {
    const facts: Facts = {
      measure: "annual",
      unit: "件",
      targets: [{ ...to("10"), year: "2023", dueOn: "2023-06-30" }],
    };
    expect(look(facts, values, { asOf: "2023-03-31" }).expectedYear).toBe(year);
  });
});
