import { accumulate, carryForward, rollUp, rollUpRegions, type Series, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const amounts = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const totals = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
const values = (one: ReturnType<typeof series>) =>
  one.observations.map((each) => ("value" in each ? each.value : null));

describe("running totals with gaps", () => {
  test("null, 1, 2, null, 3, null accumulate to null, 1, 3, 3, 6, 6 (DHIS2)", () => {
    const yearly = series(amounts, { 2020: null, 2021: 1, 2022: 2, 2023: null, 2024: 3, 2025: null });
    const running = accumulate(yearly);
    expect(values(running)).toEqual([null, "1", "3", "3", "6", "6"]);
    expect(running.measure).toBe("cumulative");
  });

  test("a carried value fills only empty periods: correcting P1 changes neither P2 nor P3 (Akvo RSR 5211)", () => {
    const reported = (first: number) => carryForward(series(totals, { 2021: first, 2022: 25, 2023: null }));
    expect(values(reported(10))).toEqual(["10", "25", "25"]);
    expect(values(reported(12))).toEqual(["12", "25", "25"]);
    expect(reported(10).observations[2]?.status).toBe("E");
  });

  test("before the first report there is nothing to carry: the gap stays as it was", () => {
    const reported = series(totals, { 2021: { missing: "blank-cell" }, 2022: 25 });
    expect(carryForward(reported)).toStrictEqual(reported);
  });

  test("of several reporters each one's last value counts, then the sum (Akvo RSR 5239, 5241)", () => {
    const one = carryForward(series(totals, { 2021: 10, 2022: 15 }));
    const other = carryForward(series(totals, { 2021: 4, 2022: null }));
    expect(values(rollUpRegions({ one, other }))).toEqual(["14", "19"]);
  });
});

test.each([accumulate, (made: Series) => rollUp(made, "year")])(
  "a value that is no number, in a series made by hand, is named",
  (read) => {
    const made: Series = {
      measure: "annual",
      regionRule: "sum",
      observations: [
        { period: "2020-S1", value: "many", status: "A" },
        { period: "2020-S2", value: "1", status: "A" },
      ],
    };
    expect(() => read(made)).toThrow(/^Not a decimal number: .*received "many"$/);
  },
);
