import fc from "fast-check";
import { assess, decimal, decimalText, observe, round } from "ipr-plan";
import { describe, expect, it } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import "../fixed-seed.js";

/** Numbers as plans print them, and now and then one of many more digits. */
const number = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: 0, max: 4 })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 25 })),
    },
  )
  .map(([whole, places]) => decimalText(decimal(String(whole)).div(decimal(10).pow(places))));

const text = (start: string, end: string, terms = {}) =>
  planWith([indicatorOf({ baseline: from(start), targets: [to(end, terms)] })]);

function assessed(plan: ReturnType<typeof text>, year: number, value: string) {
  return assess(plan, "it", observe(plan, { it: { [year]: value } }), {
    asOf: String(year),
    target: "final",
  });
}

describe("shares and gaps are those of exact arithmetic", () => {
  it("the completion is the floating number nearest to the exact quotient, however long its numbers are", () => {
    fc.assert(
      fc.property(number, number, number, (start, end, value) => {
        const length = decimal(end).minus(start);
        fc.pre(length.gt(0));
        const { completion, gap, met } = assessed(text(start, end), 2022, value);
        expect(completion).toBe(decimal(value).minus(start).div(length).toNumber() + 0);
        expect(gap?.value).toBe(met ? "0" : decimalText(decimal(end).minus(value).abs()));
      }),
      { numRuns: 120 },
    );
  });

  it("what is due on a way through an interim target is the exact share of the whole way", () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.constantFrom(2021, 2022, 2023, 2024),
        (start, middle, end, value, year) => {
          const length = decimal(end).minus(start);
          fc.pre(length.gt(0) && decimal(value).lt(end) && decimal(middle).lt(end));
          const plan = planWith([
            indicatorOf({ baseline: from(start), targets: [to(middle, { year: "2023" }), to(end)] }),
          ]);
          const { expectedShare, completion } = assessed(plan, year, value);
          const [low, high, begun, years] = year <= 2023 ? [start, middle, 2020, 3] : [middle, end, 2023, 2];
          const level = decimal(low).plus(
            decimal(high)
              .minus(low)
              .times(year - begun)
              .div(years),
          );
          const due = level.minus(start).div(length).toNumber() + 0;
          // A value on the way as it is drawn has covered just what is due.
          expect([due, completion]).toContain(expectedShare);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("a value on a way of yearly growth as it is drawn is on track, and half a step of its last digit more is not on it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 9999 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(2021, 2022, 2023, 2024),
        (start, rate, year) => {
          const plan = text(String(start), String(rate), { basis: "annual-growth" });
          const drawn = round(
            decimal(start).times(
              decimal(rate)
                .div(100)
                .plus(1)
                .pow(year - 2020),
            ),
            2,
          );
          expect(assessed(plan, year, drawn)).toMatchObject({ verdict: "on-track", pace: 1 });
          const beside = assessed(plan, year, decimalText(decimal(drawn).plus("0.01")));
          expect(beside.completion).not.toBe(beside.expectedShare);
        },
      ),
      { numRuns: 40 },
    );
  });
});
