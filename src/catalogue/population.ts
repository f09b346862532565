import { UsageError } from "../issue.js";
import { type Series, series } from "../series/series.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type DateText, parsePeriod } from "../value/period.js";
import { type PopulationScope, populationScopes } from "../value/population-scopes.js";
import type { Quantity } from "../value/quantity.js";
import { convert } from "../value/quantity.js";
import type { Reference } from "../value/reference.js";

/**
 * A population (人口): whose, on which day, and from where. It can stand for the input of a formula as it is.
 *
 * @category Catalogue
 * @example
 * const guangxi2020: Population = {
 *   value: "5012.7", unit: "万人", scope: "resident", asOf: "2020-11-01", revision: "census",
 * };
 */
export interface Population extends Required<Quantity> {
  readonly scope: PopulationScope;
  /** The day counted; a year means its end. */
  readonly asOf: DateText;
  /** A census, or figures revised after one: not comparable with those before it. */
  readonly revision?: "census";
  readonly reference?: Reference;
}

/**
 * The populations of one scope as a series of yearly levels in 万人; what a census revised is marked as a break.
 *
 * @param populations - Of one scope, one for each year.
 * @throws {@link UsageError} `Populations differ in scope: …`, `Different dimensions: …`, `Not a period: …`
 * @category Catalogue
 * @example
 * const shenzhen = populationSeries([
 *   { value: "1343.88", unit: "万人", scope: "resident", asOf: "2019" },
 *   { value: "17560000", unit: "人", scope: "resident", asOf: "2020", revision: "census" },
 * ]);
 * shenzhen.observations.map(({ status }) => status) // => ["A", "B"]
 */
export function populationSeries(populations: readonly Population[]): Series {
  const [first] = populations;
  const other = populations.find(({ scope }) => scope !== first?.scope);
  if (first !== undefined && other !== undefined) {
    const [expected, received] = [populationScopes[first.scope], populationScopes[other.scope]];
    throw new UsageError({
      code: "scopes-differ",
      expected: first.scope,
      received: other.scope,
      message: {
        "zh-Hans": `人口口径不同：应为 ${expected["zh-Hans"]}，实为 ${received["zh-Hans"]}`,
        en: `Populations differ in scope: expected ${expected.en}, received ${received.en}`,
      },
    });
  }
  const yearly = populations.map(
    ({ value, unit, asOf, revision, reference }) =>
      [
        String(parsePeriod(asOf).year),
        {
          value: inTenThousands({ value, unit }),
          status: revision === "census" ? "B" : "A",
          ...(reference && { reference }),
        },
      ] as const,
  );
  return series({ unit: "万人", measure: "point-in-time", regionRule: "sum" }, Object.fromEntries(yearly));
}

function inTenThousands(quantity: Required<Quantity>): DecimalText {
  return convert(quantity, "万人");
}
