import {
  evaluate,
  type FormulaForecast,
  forecast,
  forecastFormula,
  highValuePatentsPer10k,
  type InputChange,
  type SimulationOptions,
  series,
  UsageError,
  whatIf,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { formula } from "../formula/helpers.js";

const level = { measure: "point-in-time", regionRule: "sum" } as const;
const patents = series({ unit: "件", ...level }, { 2021: "7100", 2022: "8300", 2023: "9600", 2024: "11000" });
const steady = series({ unit: "万人", ...level }, { 2022: "5000", 2023: "5000", 2024: "5000" });
// Values that did not move at all make nothing certain; this has moved, by next to nothing.
const certain = series({ unit: "万人", ...level }, { 2022: "5000.0000001", 2023: "5000", 2024: "5000" });
const growing = series({ unit: "万人", ...level }, { 2021: "4900", 2022: "4950", 2023: "5030" });
const options = { until: "2027", seed: 11, draws: 4000 } as const;

function made(
  inputs: Parameters<typeof whatIf<{ patents: string; population: string }, string>>[1],
  more: Partial<SimulationOptions> = {},
): FormulaForecast {
  const result = forecastFormula(
    highValuePatentsPer10k,
    deepFreeze(inputs) as never,
    deepFreeze({ ...options, ...more }),
  );
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

describe("the forecast of a formula", () => {
  test("over a certain denominator is the forecast of the numerator in the unit of the formula", () => {
    const { points, unit } = made({ patents, population: certain });
    const alone = forecast(patents, { steps: 3, levels: [0.5, 0.8], range: { lower: 0 } });
    expect(unit).toBe("件/万人");
    expect(points.map(({ period }) => period)).toStrictEqual(["2025", "2026", "2027"]);
    for (const [index, { median, intervals }] of points.entries()) {
      const own = "points" in alone ? alone.points[index] : undefined;
      expect(median / ((own?.mean ?? 0) / 5000)).toBeCloseTo(1, 1);
      const [eighty] = intervals;
      const width = (own?.intervals[1]?.upper ?? 0) - (own?.intervals[1]?.lower ?? 0);
      const ratio = ((eighty?.upper ?? 0) - (eighty?.lower ?? 0)) / (width / 5000);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
  });

  test("is wider where the denominator is uncertain too", () => {
    const width = (population: typeof steady) => {
      const interval = made({ patents, population }).points.at(-1)?.intervals[0];
      return (interval?.upper ?? 0) - (interval?.lower ?? 0);
    };
    const shaky = series(
      { unit: "万人", ...level },
      { 2021: "4000", 2022: "6000", 2023: "4000", 2024: "5000" },
    );
    expect(width(shaky)).toBeGreaterThan(1.2 * width(steady));
  });

  test("takes what was observed as certain, year by year", () => {
    // Patents are known to 2024, population to 2023: the ratio of 2024 is uncertain by its population alone.
    const { points } = made({ patents, population: growing });
    expect(points[0]?.period).toBe("2024");
    const [known, next] = points.map(({ intervals: [one] }) => (one?.upper ?? 0) - (one?.lower ?? 0));
    expect(known).toBeLessThan((next ?? 0) / 3);
  });

  test("is the same for the same seed, and another for another", () => {
    const inputs = { patents, population: growing };
    expect(made(inputs)).toStrictEqual(made(inputs));
    expect(made(inputs, { seed: 12 }).points).not.toStrictEqual(made(inputs).points);
  });

  test("gives probabilities that fall as the target rises, and agree with the intervals", () => {
    const inputs = { patents, population: certain };
    const of = (value: string) =>
      made(inputs, { target: { comparator: "at-least", value } }).points.at(-1)?.probability ?? Number.NaN;
    expect(of("0")).toBe(1);
    expect(of("1")).toBeGreaterThan(of("3"));
    expect(of("3")).toBeGreaterThan(of("9"));
    const lower = made(inputs).points.at(-1)?.intervals[0]?.lower ?? 0;
    expect(of(String(lower))).toBeCloseTo(0.9, 2);
  });

  test("reads inputs in any unit of their dimension", () => {
    const tenThousands = series(
      { unit: "万件", ...level },
      { 2021: "0.71", 2022: "0.83", 2023: "0.96", 2024: "1.1" },
    );
    const [one, other] = [
      made({ patents, population: steady }),
      made({ patents: tenThousands, population: steady }),
    ];
    for (const [index, { median }] of one.points.entries()) {
      expect(other.points[index]?.median).toBeCloseTo(median, 6);
    }
  });

  test("leaves out a year of the past that an input lacks, and makes no NaN", () => {
    const holed = series(
      { unit: "件", ...level },
      { 2020: "7100", 2021: "8300", 2023: "9600", 2024: "11000" },
    );
    const early = series({ unit: "万人", ...level }, { 2019: "4890", 2020: "4900", 2021: "4950" });
    const { points } = made({ patents: holed, population: early });
    expect(points.map(({ period }) => period)).toStrictEqual(["2023", "2024", "2025", "2026", "2027"]);
    for (const { median } of points) expect(median).toBeGreaterThan(0);
  });

  test("draws from the distribution that the forecast has, cut at its ends", () => {
    // Falling towards 0: most of the distribution lies there.
    const falling = series({ unit: "件", ...level }, { 2022: 100, 2023: 61, 2024: 20 });
    const alone = forecast(falling, { levels: [0.5] });
    const target = { comparator: "at-least", value: "0.001" } as const;
    const { points } = made(
      { patents: falling, population: steady },
      { until: "2025", target, draws: 40_000 },
    );
    const [point] = "points" in alone ? alone.points : [];
    // P(X ≥ 5) of Student's t with 2 degrees of freedom: ½ − t / (2√(2 + t²)).
    const t = (5 - (point?.location ?? 0)) / (point?.scale ?? 1);
    expect(points[0]?.probability).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 2);
  });

  test("says in how many draws the formula has no value, and counts them as misses", () => {
    const shaky = series({ unit: "万人", ...level }, { 2021: "3", 2022: "40", 2023: "2", 2024: "6" });
    const target = { comparator: "at-least", value: "0" } as const;
    const point = made({ patents, population: shaky }, { target }).points.at(-1);
    expect(point?.undefinedShare).toBeGreaterThan(0.1);
    expect((point?.probability ?? 0) + (point?.undefinedShare ?? 0)).toBeCloseTo(1, 9);
  });

  test.each([
    [{ population: { growth: "many" } }, "changes/population/growth"],
    [{ population: {} }, "changes/population"],
    [{ population: { growth: "1%", aboveForecast: "1%" } }, "changes/population"],
    [{ population: null }, "changes/population"],
    [{ population: { growth: "-250%" } }, "changes/population/growth"],
    [{ population: { growth: "1%", certain: "yes" } }, "changes/population/certain"],
    [{ population: { aboveForecast: "10%", certain: true } }, "changes/population/certain"],
    [{ population: { aboveForecast: "10%", from: "2026-06" } }, "changes/population/from"],
    [{ population: { growth: "1%", from: "2026" } }, "changes/population/from"],
  ])("with the change %j names %s", (changes, option) => {
    const call = () =>
      made({ patents, population: steady }, { changes } as unknown as Partial<SimulationOptions>);
    expect(call).toThrow(new RegExp(`^Simulation option ${option}: expected`));
  });

  test("is plain data", () => {
    const result = made({ patents, population: steady });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test.each([
    [{ patents: series({ unit: "件", ...level }, { 2024: 5 }), population: steady }, "too-few-observations"],
    [{ patents: series({ unit: "件", ...level }, {}), population: steady }, "no-observation"],
  ])("of %j has none, and says why", (inputs, reason) => {
    expect(forecastFormula(highValuePatentsPer10k, inputs, options)).toStrictEqual({ missing: { reason } });
  });

  test("has nothing left to forecast where all years were observed", () => {
    expect(
      forecastFormula(highValuePatentsPer10k, { patents, population: steady }, { ...options, until: "2024" }),
    ).toStrictEqual({ missing: { reason: "target-year-reached" } });
  });

  test.each<[object, string]>([
    [{ seed: -1 }, "seed"],
    [{ seed: 1.5 }, "seed"],
    [{ seed: undefined }, "seed"],
    [{ draws: 10 }, "draws"],
    [{ until: "soon" }, "until"],
    [{ until: "2200" }, "until"],
  ])("with %j names the option %s", (wrong, option) => {
    const call = () =>
      forecastFormula(highValuePatentsPer10k, { patents, population: steady }, { ...options, ...wrong });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(new RegExp(`^Simulation option ${option}: expected`));
  });

  test("with a misspelt input names the right one", () => {
    const wrong = { patents, popolation: steady } as unknown as {
      patents: typeof patents;
      population: typeof steady;
    };
    expect(() => forecastFormula(highValuePatentsPer10k, wrong, options)).toThrow(/population/);
  });
});

describe("what if", () => {
  const inputs = { patents, population: steady };

  test("nothing changed, nothing is different", () => {
    const result = whatIf(highValuePatentsPer10k, inputs, { ...options, changes: {} });
    expect("years" in result && result.years.map(({ difference }) => difference)).toStrictEqual([0, 0, 0]);
  });

  test("population grew by 1 % a year, the ratio falls by as much, from the same draws", () => {
    const result = whatIf(
      highValuePatentsPer10k,
      { patents, population: certain },
      { ...options, changes: { population: { growth: "1%" } } },
    );
    for (const [index, { asForecast, changed, difference }] of ("years" in result
      ? result.years
      : []
    ).entries()) {
      expect(changed.median / asForecast.median).toBeCloseTo(1 / 1.01 ** (index + 1), 9);
      expect(difference).toBeCloseTo(changed.median - asForecast.median, 12);
    }
  });

  test("an input grew by a rate, it scatters as its forecast does, unless the growth is certain", () => {
    // The upper side: the lower one is read in ratios, and so is wider from a higher place.
    const width = (change: InputChange | undefined) => {
      const changes = change === undefined ? {} : { patents: change };
      const result = whatIf(
        highValuePatentsPer10k,
        { patents, population: certain },
        { ...options, method: "naive", changes },
      );
      const year = "years" in result ? result.years.at(-1)?.changed : undefined;
      return (year?.intervals[0]?.upper ?? 0) - (year?.median ?? 0);
    };
    // No growth is what the naive method says itself.
    expect(width({ growth: "0%" })).toBeCloseTo(width(undefined), 9);
    expect(width({ growth: "10%" })).toBeCloseTo(width(undefined), 4);
    expect(width({ growth: "10%", certain: true })).toBeLessThan(1e-6);
  });

  test("a running total grew by a rate, its yearly amounts do", () => {
    const total = series(
      { unit: "件", measure: "cumulative", regionRule: "sum" },
      { 2021: 100, 2022: 200, 2023: 300 },
    );
    const twice = formula(
      "total + total",
      "件",
      {},
      { inputs: { total: { name: { "zh-Hans": "总量" }, unit: "件", measure: "cumulative" } } },
    );
    const result = whatIf(
      twice,
      { total },
      { until: "2025", seed: 1, changes: { total: { growth: "50%", certain: true } } },
    );
    // 100 more in 2023, so 150 and 225 after it.
    expect("years" in result && result.years.map(({ changed }) => changed.median)).toStrictEqual([900, 1350]);
  });

  test("patents were 10 % above their forecast from 2026 on, the years before stay as they are", () => {
    const changes = { patents: { aboveForecast: "10%", from: "2026" } } as const;
    const result = whatIf(highValuePatentsPer10k, inputs, { ...options, changes });
    const ratios = ("years" in result ? result.years : []).map(
      ({ asForecast, changed }) => changed.median / asForecast.median,
    );
    for (const [index, ratio] of [1, 1.1, 1.1].entries()) expect(ratios[index]).toBeCloseTo(ratio, 9);
    expect("because" in result && result.because.at(-1)?.en).toBe(
      "assumed: high-value invention patents is 10 % above its forecast from 2026 on",
    );
  });

  test.each<[InputChange, string, string]>([
    [{ growth: "1%" }, "每年增长 1 %", "grows by 1 % a year"],
    [{ growth: "-1％" as "-1%" }, "每年下降 1 %", "falls by 1 % a year"],
    [{ growth: "0%" }, "每年增长 0 %", "grows by 0 % a year"],
    [
      { growth: "6.5‰", certain: true },
      "每年增长 0.65 %，视为确定",
      "grows by 0.65 % a year, taken as certain",
    ],
    [{ aboveForecast: "10%" }, "比预测高 10 %", "is 10 % above its forecast"],
    [{ aboveForecast: "-10%" }, "比预测低 10 %", "is 10 % below its forecast"],
    [
      { aboveForecast: "-2.50%", from: "2026" },
      "自 2026 年起比预测低 2.5 %",
      "is 2.5 % below its forecast from 2026 on",
    ],
  ])("%j were assumed, the words say how much more or less that is", (change, zh, en) => {
    const result = whatIf(highValuePatentsPer10k, inputs, { ...options, changes: { patents: change } });
    expect("because" in result && result.because.at(-1)).toStrictEqual({
      "zh-Hans": `假设高价值发明专利${zh}`,
      en: `assumed: high-value invention patents ${en}`,
    });
  });

  test("a ceiling shall be kept: the number solved for keeps it", () => {
    const result = whatIf(highValuePatentsPer10k, inputs, {
      ...options,
      changes: {},
      target: { comparator: "at-most", value: "2.8" },
    });
    expect("required" in result && result.required["patents"]).toMatchObject({ value: "14000" });
  });

  test("what the others come to is cut to what they can be before the last one is solved for", () => {
    const kind = { measure: "annual", regionRule: "sum" } as const;
    const all = series({ unit: "件", ...kind }, { 2021: 1000, 2022: 1000, 2023: 1000 });
    const rate = series({ unit: "%", ...kind, regionRule: "ratio" }, { 2021: 80, 2022: 90, 2023: 100 });
    const granted = formula("all * rate", "件", { all: "件", rate: "%" });
    const result = whatIf(
      granted,
      { all, rate },
      {
        until: "2025",
        seed: 1,
        method: "drift",
        changes: {},
        target: { comparator: "at-least", value: "1200" },
      },
    );
    // By drift the rate would be 120 %, and no rate is above 100 %.
    expect("required" in result && result.required["all"]).toMatchObject({ value: "1200" });
  });

  test("of a past year that no input has there is no forecast, and the reason", () => {
    const kind = { measure: "point-in-time", regionRule: "sum" } as const;
    const patents = series({ unit: "件", ...kind }, { 2019: 1, 2020: 2, 2022: 3 });
    const population = series({ unit: "万人", ...kind }, { 2018: 1, 2019: 1, 2020: 1 });
    const result = forecastFormula(
      highValuePatentsPer10k,
      { patents, population },
      { until: "2021", seed: 1 },
    );
    expect(result).toEqual({ missing: { reason: "no-observation" } });
  });

  test("more than the target itself is asked for: the next whole number", () => {
    const target = { comparator: "more-than", value: "2.8" } as const;
    const result = whatIf(highValuePatentsPer10k, inputs, { ...options, changes: {}, target });
    expect("required" in result && result.required["patents"]).toMatchObject({
      value: "14001",
      exact: "14000",
    });
  });

  test.each([
    ["more-than", "14001", "4999.9999"],
    ["less-than", "13999", "5000.0001"],
  ] as const)(
    "%s the target is one item further, or one person of a ten-thousandth of the unit",
    (comparator, patents, people) => {
      const kind = { measure: "point-in-time", regionRule: "sum" } as const;
      const flat = {
        patents: series({ unit: "件", ...kind }, { 2021: 14000, 2022: 14000, 2023: 14000 }),
        population: series({ unit: "万人", ...kind }, { 2021: 5000, 2022: 5000, 2023: 5000 }),
      };
      const target = { comparator, value: "2.8" };
      const result = whatIf(highValuePatentsPer10k, flat, { until: "2024", seed: 1, changes: {}, target });
      expect("required" in result && result.required).toMatchObject({
        patents: { exact: "14000", value: patents },
        population: { exact: "5000", value: people },
      });
    },
  );

  test("the target shall be met: each input is solved for, the others as assumed", () => {
    const result = whatIf(highValuePatentsPer10k, inputs, {
      ...options,
      changes: { population: { growth: "1%" } },
      target: { comparator: "at-least", value: "2.8" },
    });
    const needed = "required" in result ? result.required["patents"] : undefined;
    if (needed === undefined || "missing" in needed) throw new Error("no solution");
    // 5000 万人 grown by 1 % for three years are 5151.505 万人; 2.8 of them 14424.214.
    expect(needed).toMatchObject({ value: "14425", unit: "件" });
    const reached = evaluate(
      highValuePatentsPer10k,
      { patents: needed.value, population: "5151.505" },
      { places: 4 },
    );
    expect("value" in reached && Number(reached.value)).toBeGreaterThanOrEqual(2.8);
  });
});
