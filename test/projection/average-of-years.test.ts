// The mean of the years of a plan: what they add up to so far is certain, the amounts ahead are forecast and added.
import { forecast, type Indicator, type Outlook, observe, outlook, outlookRegions, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, number>>;

const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const satisfies Partial<Indicator>;
const score = { ...amount, unit: "分" } as const;
const open = { measure: "annual", regionRule: "sum" } as const;
const years = { 2021: 100, 2022: 150, 2023: 110 };

/** What is said of the mean of 2021 to 2025, of which at least so much is asked for. */
function asked(least: number, facts: Facts, values: Values): Outlook {
  const targets = [to(String(least), { basis: "period-average", comparator: "at-least" })];
  const plan = planOf({ ...facts, targets });
  return outlook(plan, "it", observe(plan, { it: values }), { method: "naive" });
}
/** Far above every course: what is missing tells where the mean is heading. */
const headingOf = (facts: Facts, values: Values) =>
  10_000 - (asked(10_000, facts, values).shortfall ?? Number.NaN);

function pointsOf(kind: typeof amount | typeof open, values: Values) {
  const result = forecast(series(kind, values), { method: "naive", steps: 2 });
  if ("missing" in result) throw new Error(result.missing.reason);
  return result.points;
}

/** Student's t with two degrees of freedom. */
const below = (error: number): number => 0.5 + error / (2 * Math.sqrt(2 + error ** 2));

describe("the mean of five years", () => {
  test("heads for what three have come to and two are forecast to", () => {
    expect(headingOf(amount, years)).toBeCloseTo((360 + 110 + 110) / 5, 9);
  });

  test("counts what has come in of the year under way as its forecast does", () => {
    const values = { ...years, "2024-S1": 80 };
    const [first, second] = pointsOf(amount, values);
    expect(headingOf(amount, values)).toBeCloseTo(
      (360 + (first?.location ?? 0) + (second?.location ?? 0)) / 5,
      9,
    );
  });

  test.each<[string, Values, number]>([
    ["of whole years alone", years, 360],
    ["with a part of the year under way", { ...years, "2024-S1": 80 }, 440],
  ])("%s cannot be less than what is certain, and is read in ratios of the rest", (_, values, certain) => {
    const lower = certain / 5;
    const mean = headingOf(amount, values);
    const scale = pointsOf(amount, values).reduce((sum, point) => sum + point.scale, 0) / 5;
    const probabilityOf = (least: number) => asked(least, amount, values).probability;
    expect(probabilityOf(lower)).toBe(1);
    const from = mean - lower + 0.1 * Math.max(0, scale - (mean - lower));
    for (const part of [0.1, 0.5, 0.9]) {
      const least = lower + (mean - lower) * part;
      const more = from - (mean - lower);
      const error = (from * Math.log((least - lower + more) / from)) / scale;
      expect(probabilityOf(least)).toBeCloseTo(1 - below(error), 9);
    }
    expect(probabilityOf(mean + scale)).toBeCloseTo(1 - below(1 / 1.1), 9);
  });

  test("of amounts that can be taken back is read evenly to both sides", () => {
    const values = { 2021: -1, 2022: 50, 2023: 10 };
    const mean = headingOf(open, values);
    const scale = pointsOf(open, values).reduce((sum, point) => sum + point.scale, 0) / 5;
    expect(mean).toBeCloseTo((59 + 20) / 5, 9);
    for (const side of [-2, -1, 1, 2]) {
      expect(asked(mean + side * scale, open, values).probability).toBeCloseTo(1 - below(side), 9);
    }
  });

  test.each<[string, Values, number]>([
    ["of whole years alone", { 2021: 50, 2022: 90, 2023: 70 }, 210 + 200],
    [
      "with a part of the year under way",
      { 2021: 50, 2022: 90, 2023: 70, "2024-S1": 40 },
      250 + 100 * (184 / 366 + 1),
    ],
  ])("%s cannot be more than its years can still add", (_, values, most) => {
    expect(asked(most / 5 - 1e-6, score, values).probability).toBeGreaterThan(0);
    expect(asked(most / 5 + 1e-6, score, values).probability).toBe(0);
  });

  test("does not count a part that comes after a year of which nothing is known", () => {
    const values = { 2021: 100, 2022: 110, "2024-S1": 400 };
    expect(headingOf(amount, values)).toBeCloseTo((210 + 3 * 110) / 5, 9);
  });

  test("of one place among others counts its years ahead as they are forecast together", () => {
    const targets = [to("10000", { basis: "period-average", comparator: "at-least" })];
    const plan = planOf({ ...amount, targets });
    const places = {
      a: [10, 11, 13],
      b: [20, 26, 30],
      c: [5, 7, 8],
      d: [100, 105, 108],
      e: [50, 51, 52],
    };
    const entries = Object.entries(places);
    const byRegion = Object.fromEntries(
      entries.map(([place, values]) => [
        place,
        observe(plan, { it: Object.fromEntries(values.map((value, index) => [2021 + index, value])) }),
      ]),
    );
    const plans = Object.fromEntries(entries.map(([place]) => [place, plan]));
    const headings = [true, false].map((peers) => {
      const options = { plans, forecasts: true, ...(peers && { peers }) };
      return outlookRegions(plan, byRegion, options).regions.map(({ place, outlooks }, index) => {
        const [{ shortfall = null, forecast: ahead } = {}] = outlooks;
        if (ahead === undefined || "missing" in ahead) throw new Error(`no forecast of ${place}`);
        const soFar = entries[index]?.[1].reduce((sum, value) => sum + value, 0) ?? Number.NaN;
        const heading = ahead.points.reduce((sum, { location }) => sum + location, soFar) / 5;
        expect(10_000 - (shortfall ?? Number.NaN)).toBeCloseTo(heading, 6);
        return heading;
      });
    });
    const [together = [], alone = []] = headings;
    for (const [index, heading] of together.entries()) {
      expect(Math.abs(heading - (alone[index] ?? heading))).toBeGreaterThan(0.01);
    }
  });

  test("of one year alone is not forecast, and says why", () => {
    expect(asked(5, amount, { 2021: 1 })).toMatchObject({
      probability: null,
      reason: "too-few-observations",
    });
  });
});
