import { UsageError } from "../issue.js";
import { type Series, series } from "../series/series.js";
import { checkArgument } from "../value/check-argument.js";
import { isRecord } from "../value/is-record.js";
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
  /** Who is counted: residents, registered people, or all. */
  readonly scope: PopulationScope;
  /** The day counted; a year means its end. */
  readonly asOf: DateText;
  /** A census, or figures revised after one: not comparable with those before it. */
  readonly revision?: "census";
  /** Where the figure was read. */
  readonly reference?: Reference;
}

/**
 * The populations of one scope as a series of yearly levels in 万人; what a census revised is marked as a break.
 *
 * @param populations - Of one scope, one for each year: a census and a bulletin of the same year are two answers, and
 * which of them counts is for the caller to say.
 * @throws {@link UsageError} `Populations differ in scope: …`, `Two populations of one year: …`
 * @throws {@link UsageError} `Argument populations: …`, `Different dimensions: …`, `Not a period: …`
 * @category Catalogue
 * @see [Concepts: Measure kinds](../../docs/concepts.md#measure-kinds)
 * @example
 * const shenzhen = populationSeries([
 *   { value: "1343.88", unit: "万人", scope: "resident", asOf: "2019" },
 *   { value: "17560000", unit: "人", scope: "resident", asOf: "2020", revision: "census" },
 * ]);
 * shenzhen.observations.map(({ status }) => status) // => ["A", "B"]
 */
export function populationSeries(populations: readonly Population[]): Series {
  checkPopulations(populations);
  const [first] = populations;
  const other = populations.find(({ scope }) => scope !== first?.scope);
  if (first !== undefined && other !== undefined) throw scopesDiffer(first, other);
  const byYear = new Map<string, Population>();
  for (const population of populations) {
    const year = population.asOf.slice(0, 4);
    const before = byYear.get(year);
    if (before !== undefined) throw twoOfAYear(year, before, population);
    byYear.set(year, population);
  }
  const yearly = Array.from(
    byYear,
    ([year, { value, unit, revision, reference }]) =>
      [
        year,
        {
          value: convert({ value, unit }, "万人"),
          status: revision === "census" ? "B" : "A",
          ...(reference && { reference }),
        },
      ] as const,
  );
  return series({ unit: "万人", measure: "point-in-time", regionRule: "sum" }, Object.fromEntries(yearly));
}

/** Throws for what is no list of populations, each with a scope and a day. */
export function checkPopulations(populations: readonly Population[]): void {
  const isList = Array.isArray(populations);
  checkArgument("populations", isList, { "zh-Hans": "人口数组", en: "a list of populations" }, populations);
  for (const [index, population] of populations.entries()) {
    const path = `populations/${index}`;
    checkArgument(path, isRecord(population), onePopulation, population);
    const { scope, asOf } = population;
    const scopes = Object.keys(populationScopes).join(" | ");
    const isScope = typeof scope === "string" && Object.hasOwn(populationScopes, scope);
    checkArgument(`${path}/scope`, isScope, { "zh-Hans": scopes, en: scopes }, scope);
    parsePeriod(asOf);
  }
}

const onePopulation = {
  "zh-Hans": "含 value、unit、scope、asOf 的人口",
  en: "a population with value, unit, scope and asOf",
};

function scopesDiffer(first: Population, other: Population): UsageError {
  const [expected, received] = [populationScopes[first.scope], populationScopes[other.scope]];
  return new UsageError({
    code: "scopes-differ",
    expected: first.scope,
    received: other.scope,
    message: {
      "zh-Hans": `人口口径不同：应为 ${expected["zh-Hans"]}，实为 ${received["zh-Hans"]}`,
      en: `Populations differ in scope: expected ${expected.en}, received ${received.en}`,
    },
  });
}

function twoOfAYear(year: string, ...both: readonly [Population, Population]): UsageError {
  const [one, other] = both.map(
    ({ value, unit, asOf, revision }) =>
      `${value} ${unit} (${asOf}${revision === "census" ? ", census" : ""})`,
  );
  const [expected, received] = [`one population of ${year}`, `${one} and ${other}`];
  return new UsageError({
    code: "year-repeated",
    path: "/populations",
    expected,
    received,
    message: {
      "zh-Hans": `同一年有两个人口数：${year} 年应只有一个，实为 ${received}`,
      en: `Two populations of one year: expected ${expected}, received ${received}`,
    },
  });
}
