import fc from "fast-check";
import { type Indicator, observe, proposeTargets } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

const values = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 6 });

function proposed(numbers: readonly string[], own: Partial<Indicator>) {
  const plan = planWith(own);
  const years = Object.fromEntries(numbers.map((value, index) => [2026 - numbers.length + index, value]));
  return proposeTargets(plan, "one", observe(plan, { one: years }), { year: "2030" });
}

const ratio = (one: string | undefined, other: string): number =>
  Number(other) === 0 ? 1e-4 : Number(one) / Number(other);

/** A whole number with its point moved. */
const shifted = (number: number, places: number): string => String(Number(`${number}e${-places}`));

describe("candidates", () => {
  test("are the same quantity in whatever scale the indicator is kept, rounded or not, and as probable", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const amount = { measure: "annual", regionRule: "sum" } as const;
        const small = proposed(numbers.map(String), { ...amount, unit: "万元" });
        const large = proposed(
          numbers.map((one) => shifted(one, 4)),
          { ...amount, unit: "亿元" },
        );
        expect(large.candidates.map(({ method }) => method)).toEqual(
          small.candidates.map(({ method }) => method),
        );
        for (const [index, one] of small.candidates.entries()) {
          const other = large.candidates[index];
          expect(ratio(other?.unrounded, one.unrounded)).toBeCloseTo(1e-4, 12);
          expect(ratio(other?.bound.value, one.bound.value)).toBeCloseTo(1e-4, 12);
          expect(other?.probability).toBeCloseTo(one.probability ?? Number.NaN, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of what should fall mirror those of what should rise", () => {
    const points = fc.array(fc.integer({ min: 300, max: 700 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(points, (numbers) => {
        const share = { measure: "annual", regionRule: "ratio", unit: "%" } as const;
        const up = proposed(
          numbers.map((one) => shifted(one, 1)),
          { ...share, direction: "increase" },
        );
        const down = proposed(
          numbers.map((one) => shifted(1000 - one, 1)),
          { ...share, direction: "decrease" },
        );
        for (const name of ["last-change", "cohens-h", "maintain"] as const) {
          const [one, other] = [up, down].map((all) => all.candidates.find(({ method }) => method === name));
          expect(100 - Number(other?.unrounded)).toBeCloseTo(Number(one?.unrounded), 5);
          expect(other?.bound.comparator).toBe("at-most");
        }
        // Of the same values, what is safe where down is good is a stretch where up is.
        const same = proposed(
          numbers.map((one) => shifted(one, 1)),
          { ...share, direction: "decrease" },
        );
        const trend = (all: typeof up) =>
          all.candidates.flatMap(({ method, unrounded }) =>
            method.startsWith("projection") ? [unrounded] : [],
          );
        expect(trend(same).toReversed()).toEqual(trend(up));
      }),
      { numRuns: 40 },
    );
  });

  test("of a share never leave 0 to 100 %, and say so where the method would", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 }), (numbers) => {
        const { candidates } = proposed(
          numbers.map((one) => shifted(one, 1)),
          { measure: "annual", regionRule: "ratio", unit: "%" },
        );
        for (const { bound, unrounded, limited } of candidates) {
          expect(Number(bound.value)).toBeGreaterThanOrEqual(0);
          expect(Number(bound.value)).toBeLessThanOrEqual(100);
          expect(limited).toBe(Number(unrounded) > 100 || Number(unrounded) < 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of what is counted are whole", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const { candidates } = proposed(numbers.map(String), { unit: "件" });
        for (const { bound } of candidates) expect(Number.isInteger(Number(bound.value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("rounding as plans print targets", () => {
  test.each([
    // Table of the national plan of 2026 to 2030: what was chosen there has these digits.
    ["16", "22.4", "≥22"],
    ["13.38", "14.58", "≥14.6"],
    ["7.46", "7.5275", "≥7.53"],
    ["82.81", "83.88", "≥83.9"],
    ["9690", "11032", "≥11000"],
    // Zeros show how exact it is.
    ["11.6", "13.02", "≥13.0"],
    ["996", "1487", "≥1500"],
  ])("%s that would become %s is printed as %s", (base, target, printed) => {
    const plan = planWith({ unit: "亿元", measure: "annual" });
    const change = Number(target) / Number(base) - 1;
    const { candidates } = proposeTargets(plan, "one", observe(plan, { one: { 2025: base } }), {
      year: "2030",
      improvement: change,
    });
    expect(candidates.find(({ method }) => method === "per-cent")?.printed).toBe(printed);
  });

  test("where the increase is rounded, an odd level stays odd", () => {
    const plan = planWith({ unit: "个" });
    const { candidates } = proposeTargets(plan, "one", observe(plan, { one: { 2025: "996" } }), {
      year: "2030",
      improvement: 0.493,
      round: "increase",
    });
    expect(candidates.find(({ method }) => method === "per-cent")?.printed).toBe("≥1496");
  });
});
