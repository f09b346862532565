import fc from "fast-check";
import { type ForecastMethodName, type ForecastOptions, forecast, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const steps = 8;

function meansOf(values: readonly number[], options: ForecastOptions = {}): readonly number[] {
  const result = forecast(values, { steps, ...options });
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result.points.map(({ mean }) => mean);
}

function expectNoLower(more: readonly number[], less: readonly number[], size: number): void {
  for (const [index, mean] of more.entries()) {
    expect(mean).toBeGreaterThanOrEqual((less[index] ?? Number.NaN) - 1e-9 * size);
  }
}

/** Counts that go on from each other, and numbers that have nothing to do with each other. */
const values = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }),
  fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 }),
  fc
    .tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 11 }),
    )
    .map(([first, changes]) => {
      let value = first;
      return [first, ...changes.map((change) => (value += change))];
    }),
);
const more = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 1, max: 100, noNaN: true }),
  fc.double({ min: 100, max: 1e6, noNaN: true }),
);

const raised = (list: readonly number[], by: number) => [...list.slice(0, -1), (list.at(-1) ?? 0) + by];

describe("one unit more in the last value", () => {
  test("never lowers a forecast of the default method, by however much it is more", () => {
    fc.assert(
      fc.property(values, more, (list, by) => {
        expectNoLower(meansOf(raised(list, by)), meansOf(list), 1000 + by);
      }),
      { numRuns: 400 },
    );
  });

  test("never lowers one of a quantity with ends either, nor after a gap", () => {
    fc.assert(
      fc.property(values, more, fc.integer({ min: 1, max: 4 }), (list, by, gap) => {
        const range = { lower: 0, upper: 1e7 };
        expectNoLower(meansOf(raised(list, by), { range }), meansOf(list, { range }), 1000 + by);
        const dated = (numbers: readonly number[]) => {
          const last = numbers.length - 1;
          const years = numbers.map(
            (value, index) => [2000 + index + (index === last ? gap : 0), value] as const,
          );
          const known = series({ measure: "point-in-time", regionRule: "sum" }, Object.fromEntries(years));
          const result = forecast(known, { steps });
          return "points" in result ? result.points.map(({ mean }) => mean) : [];
        };
        expectNoLower(dated(raised(list, by)), dated(list), 1000 + by);
      }),
      { numRuns: 200 },
    );
  });

  test.each<ForecastMethodName>([
    "naive",
    "drift",
    "shrunken-drift",
    "linear-trend",
    "simple-exponential-smoothing",
    "holt",
  ])("never lowers one of %s", (method) => {
    fc.assert(
      fc.property(values, more, (list, by) => {
        expectNoLower(meansOf(raised(list, by), { method }), meansOf(list, { method }), 1000 + by);
      }),
      { numRuns: 150 },
    );
  });
});

test("one unit more in an earlier value says that less has been gained since, and may lower a forecast", () => {
  const [before = 0] = meansOf([10, 12, 14, 16]);
  const [lateStart = 0] = meansOf([10, 12, 15, 16]);
  expect(lateStart).toBeLessThan(before);
  const [higherStart = 0] = meansOf([11, 12, 14, 16]);
  expect(higherStart).toBeLessThan(before);
});
