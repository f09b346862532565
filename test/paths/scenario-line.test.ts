import type { Scenario } from "ipr-plan";
import { observe, type ScenarioOptions, scenarioLine, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

type Values = Record<string, number | string | { value: string; status: "B" | "F" }>;

function line(facts: Facts, values: Values, scenario: Scenario, options: ScenarioOptions = {}) {
  const plan = planOf(facts, { period: { start: "2019", end: "2025" }, baseYear: "2018" });
  return scenarioLine(plan, "it", deepFreeze(observe(plan, { it: values })), scenario, deepFreeze(options));
}

// WHO's scenario library.
describe("WHO's scenarios", () => {
  test("fixed target: 68 in 2018 to 99 in 2025", () => {
    const result = line({ targets: [to("99")] }, { 2018: 68 }, "fixed-target", { places: 4 });
    const levels = ["68", "72.4286", "76.8571", "81.2857", "85.7143", "90.1429", "94.5714", "99"];
    expect("levels" in result && Object.values(result.levels)).toStrictEqual(levels);
  });

  test("68 to 3 in seven years is −.3597152 a year", () => {
    const result = line({ targets: [to("3")] }, { 2018: 68 }, { name: "fixed-target", by: "rate" });
    expect("rate" in result && result.rate?.toFixed(7)).toBe("-0.3597152");
    expect("levels" in result && result.levels["2025"]).toBe("3");
  });

  test("87 then 88, same rate: 95.3293450 in 2025", () => {
    const result = line({}, { 2017: 87, 2018: 88 }, "constant-rate", { places: 7 });
    expect("levels" in result && result.levels["2025"]).toBe("95.329345");
  });

  test("+40 % on 50 (2010) by 2030, 58 in 2018: 65 in 2025, on the straight line from 2018", () => {
    const facts: Facts = {
      baseline: from("50", { year: "2010" }),
      targets: [to("40", { year: "2030", basis: "relative-change" })],
    };
    const result = line(facts, { 2018: 58 }, "fixed-target");
    expect(result).toMatchObject({
      from: { period: "2018", value: "58" },
      levels: { 2025: "65", 2030: "70" },
    });
    expect("because" in result && result.because[0]?.en).toBe(
      "to the target on time: from 58 in 2018, 1 a year",
    );
  });
});

describe("a line", () => {
  const facts: Facts = { baseline: from("10", { year: "2018" }), targets: [to("30")] };
  const values = { 2020: 12, 2021: 16 };

  test.each<[Scenario, string[]]>([
    ["hold", ["16", "16", "16", "16", "16"]],
    ["carry-on", ["16", "18", "20", "22", "24"]],
    ["constant-change", ["16", "20", "24", "28", "32"]],
    [{ name: "constant-change", change: "-0.5" }, ["16", "15.5", "15", "14.5", "14"]],
    [{ name: "constant-rate", rate: "50%" }, ["16", "24", "36", "54", "81"]],
    ["fixed-target", ["16", "19.5", "23", "26.5", "30"]],
  ])("%o goes on from the latest value", (scenario, levels) => {
    const result = line(facts, values, scenario);
    expect("levels" in result && Object.values(result.levels)).toStrictEqual(levels);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("knows nothing after its as-of date, nor forecasts", () => {
    const later: Values = { ...values, 2022: 99, 2023: { value: "500", status: "F" } };
    expect(line(facts, later, "carry-on", { asOf: "2021" })).toStrictEqual(line(facts, values, "carry-on"));
    expect(line(facts, later, "hold")).toMatchObject({ from: { period: "2022", value: "99" } });
  });

  test("starts from the baseline where nothing was observed, and from what was observed in its year instead of it", () => {
    expect(line(facts, {}, "hold")).toMatchObject({ from: { period: "2018", value: "10" } });
    expect(line(facts, { 2018: 12, 2020: 16 }, "carry-on")).toMatchObject({ change: "2" });
    const plan = planOf({ targets: [to("1")] });
    expect(scenarioLine(plan, "it", {}, "hold")).toStrictEqual({ missing: { reason: "no-observation" } });
  });

  test("has two more decimal places than any observed value, unless told", () => {
    const result = line({}, { 2020: "1.25", 2021: 3 }, { name: "constant-rate", rate: "0.01%" });
    expect(result).toMatchObject({ levels: { 2022: "3.0003" } });
  });

  test("has the unit of its indicator, or none", () => {
    expect(line({ ...facts, unit: "万件" }, values, "hold")).toMatchObject({ unit: "万件" });
    expect(line(facts, values, "hold")).not.toHaveProperty("unit");
  });

  test("names the years before 1000 with four digits", () => {
    const plan = planOf({}, { period: { start: "0900", end: "0902" }, baseYear: "0899" });
    const result = scenarioLine(plan, "it", observe(plan, { it: { "0900": 1 } }), "hold");
    expect(result).toMatchObject({ levels: { "0900": "1", "0901": "1", "0902": "1" } });
  });

  test.each<[Scenario, string]>([
    [{ name: "constant-rate", rate: "50%" }, "50%"],
    [{ name: "constant-change", change: "-0.5" }, "-0.5"],
    [{ name: "fixed-target", by: "change" }, "3.5"],
    [{ name: "constant-change", change: 66662 }, "66662"],
    [{ name: "constant-rate", rate: "12.3456%" }, "12.3456%"],
  ])("%o: the words say the yearly step, %s", (scenario, step) => {
    const result = line(facts, values, scenario);
    const [because] = "because" in result ? result.because : [];
    expect(because?.en).toContain(`from 16 in 2021, ${step} a year`);
    expect(because?.["zh-Hans"]).toContain(step);
  });

  test("never crosses a break: the values before it are left out", () => {
    const broken: Values = { 2019: 11, 2020: { value: "50", status: "B" }, 2021: 51 };
    expect(line(facts, broken, "carry-on")).toMatchObject({ change: "1", levels: { 2025: "55" } });
    expect(line(facts, { 2020: { value: "50", status: "B" } }, "carry-on")).toStrictEqual({
      missing: { reason: "too-few-observations" },
    });
  });

  test("of a running total counts from nothing at the plan's start, whatever was there before", () => {
    const total: Facts = { measure: "cumulative", targets: [to("70")] };
    expect(line(total, { 2018: 402, 2020: 20 }, "carry-on")).toMatchObject({ levels: { 2025: "70" } });
    expect(line(total, { 2018: 402, 2020: 20 }, "constant-change")).toMatchObject({ change: "10" });
    expect(line(total, { 2018: 402 }, "hold")).toStrictEqual({ missing: { reason: "no-observation" } });
  });

  test("of a running total with a break starts at the break, unless it comes with the first value", () => {
    const total: Facts = { measure: "cumulative", targets: [to("70")] };
    const later: Values = { 2019: 5, 2020: { value: "20", status: "B" }, 2021: 26 };
    expect(line(total, later, "carry-on")).toMatchObject({ change: "6" });
    expect(line(total, { 2020: { value: "20", status: "B" }, 2021: 27 }, "carry-on")).toMatchObject({
      change: "9",
    });
  });

  test("of an annual amount starts from a whole year; a level from any day", () => {
    const half: Values = { 2021: 16, "2022-06": 9 };
    expect(line({ ...facts, measure: "annual" }, half, "hold")).toMatchObject({ from: { period: "2021" } });
    expect(line(facts, half, { name: "constant-change", change: 365 })).toMatchObject({
      from: { period: "2022-06", value: "9" },
      levels: { 2022: "193", 2023: "558" },
    });
  });

  test.each<[string, Facts, Values, Scenario, ScenarioOptions, string]>([
    ["nothing observed", { targets: [to("1")] }, {}, "hold", {}, "no-observation"],
    ["one value only", {}, { 2020: 1 }, "carry-on", {}, "too-few-observations"],
    ["one value, for its change", {}, { 2020: 1 }, "constant-change", {}, "too-few-observations"],
    ["one value, for its rate", {}, { 2020: 1 }, "constant-rate", {}, "too-few-observations"],
    ["two values of one day", {}, { "2020-12": 2, 2020: 2 }, "constant-rate", {}, "too-few-observations"],
    ["no target", {}, { 2020: 1 }, "fixed-target", {}, "no-target"],
    ["a rate from 0", {}, { 2019: 0, 2020: 1 }, "constant-rate", {}, "no-rate"],
    [
      "the target year observed",
      { targets: [to("1")] },
      { 2025: 1 },
      "fixed-target",
      {},
      "target-year-reached",
    ],
    ["the last year observed", {}, { 2025: 1 }, "hold", {}, "target-year-reached"],
  ])("is not there with %s", (_, facts, values, scenario, options, reason) => {
    expect(line(facts, values, scenario, options)).toStrictEqual({ missing: { reason } });
  });

  test.each<[string, Scenario, ScenarioOptions, string, string]>([
    ["an unknown scenario", "hope" as "hold", {}, "scenario-unknown", "/scenario"],
    ["a change", { name: "constant-change", change: Number.NaN }, {}, "change-invalid", "/scenario/change"],
    [
      "a rate without its unit",
      { name: "constant-rate", rate: 0.05 as unknown as "5%" },
      {},
      "rate-invalid",
      "/scenario/rate",
    ],
    ["a word for a year", "hold", { until: "soon" }, "year-invalid", "/until"],
    ["a rate of −1", { name: "constant-rate", rate: "-100%" }, {}, "rate-invalid", "/scenario/rate"],
    ["no year", "hold", { until: "2030-06" }, "year-invalid", "/until"],
    ["decimal places", "hold", { places: -1 }, "places-invalid", "/places"],
  ])("refuses %s by name", (_, scenario, options, code, path) => {
    expect(thrown(() => line(facts, values, scenario, options))).toMatchObject({ code, path });
  });
});

describe("what a line is read from", () => {
  const plan = planOf({ unit: "件" });
  const kind = { measure: "point-in-time", regionRule: "sum" } as const;

  test("is converted to the indicator's unit", () => {
    const it = deepFreeze(series({ ...kind, unit: "万件" }, { 2021: "1.2", 2022: "1.3" }));
    const result = scenarioLine(plan, "it", { it }, "carry-on");
    expect(result).toMatchObject({ unit: "件", from: { value: "13000" }, levels: { 2025: "16000" } });
  });

  test("is of the indicator's dimension", () => {
    const it = series({ ...kind, unit: "亿元" }, { 2022: 1 });
    const issue = thrown(() => scenarioLine(plan, "it", { it }, "hold"));
    expect(issue).toMatchObject({ code: "dimension-mismatch" });
  });

  test.each([
    [null, ""],
    [{ it: null }, "/it"],
    [{ it: { 2022: 1 } }, "/it"],
  ])("is what observe gives, and not %j", (observations, path) => {
    const issue = thrown(() => scenarioLine(plan, "it", observations as object, "hold"));
    expect(issue).toMatchObject({ code: "observations-invalid", path });
  });
});
