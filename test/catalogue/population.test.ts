import { type Population, patentsPer10k, perCapitaVariants, populationSeries, UsageError } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

// Shenzhen: residents before the census, and of the census (the printed 91.1 for 2020).
const before: Population = { value: "1343.88", unit: "万人", scope: "resident", asOf: "2019-12-31" };
const census: Population = {
  value: "17560000",
  unit: "人",
  scope: "resident",
  asOf: "2020",
  revision: "census",
};

describe("population", () => {
  test("is a series of its scope, in 万人, with a break at the census", () => {
    expect(populationSeries(deepFreeze([census, before]))).toEqual({
      unit: "万人",
      measure: "point-in-time",
      regionRule: "sum",
      observations: [
        { period: "2019", value: "1343.88", status: "A" },
        { period: "2020", value: "1756", status: "B" },
      ],
    });
    expect(() => populationSeries([before, { ...census, scope: "registered" }])).toThrow(
      "Populations differ in scope: expected resident population, received registered population",
    );
  });

  // The bulletin and the census of one year.
  const bulletin: Population = { value: "1343.88", unit: "万人", scope: "resident", asOf: "2020" };
  const counted: Population = {
    value: "1756",
    unit: "万人",
    scope: "resident",
    asOf: "2020-11-01",
    revision: "census",
  };

  test.each<[string, Population[]]>([
    ["the census first", [counted, bulletin]],
    ["the bulletin first", [bulletin, counted]],
    ["far apart", [bulletin, before, counted]],
    ["the same twice", [before, before]],
    ["two days of one year", [{ ...before, asOf: "2019-06-30" }, before]],
  ])("two populations of one year are for the caller to choose from: %s", (_, populations) => {
    const call = () => populationSeries(populations);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/^Two populations of one year: expected one population of \d{4}, received .* and /);
    if (populations.includes(counted)) {
      expect(call).toThrow("1756 万人 (2020-11-01, census)");
      expect(call).toThrow("1343.88 万人 (2020)");
    }
  });

  test("moves the figure per head, by so much, and says which is which", () => {
    const variants = perCapitaVariants(
      patentsPer10k,
      { patents: "160000" },
      [before, census, { ...before, value: "0" }],
      {
        places: 1,
      },
    );
    expect(variants).toMatchObject([
      { result: { value: "119.1" } },
      { result: { value: "91.1" }, change: "-23.5" },
      { result: { missing: { reason: "zero-denominator", input: "population" } } },
    ]);
    expect(variants[1]?.because.en).toBe(
      "resident population 17560000 人 (2020, census revision, not comparable with earlier figures)",
    );
  });
});
