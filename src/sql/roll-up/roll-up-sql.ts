import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { isOfMoment } from "../../series/period-key.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";
import { dialectOf } from "../dialects/sql-dialects.js";
import { textValue } from "../fragment.js";
import { settled } from "../settled.js";
import { monthsShifted } from "./months-shifted.js";
import { readObservationColumns, sourceText } from "./observation-columns.js";
import { observedSql, statusOf } from "./observed.js";
import { overTimeSql } from "./over-time.js";
import { readRatios } from "./read-ratios.js";
import { regionsSql } from "./regions.js";
import { resultsSql } from "./results.js";
import { checkNumbers, type RollUpSql, type RollUpSqlOptions, rollUpOptionNames } from "./roll-up-options.js";
import { readWeights, weightsSql } from "./weights.js";
import type { ResultForm } from "./whole-indicator.js";
import { combinedSql, onceSql } from "./whole-of.js";

/**
 * Writes the rolling up of observations as SQL (汇总转 SQL), by measure kind over time and by region rule over places, as
 * {@link rollUp} and {@link rollUpPlan} do: the last value of a level and of a running total, the sum of an amount only
 * where every part is there, of places only where all of them are, ratios recomputed from their parts, weighted means by
 * their weights. What cannot be had is NULL, with its reason.
 *
 * @param plan - The plan whose indicators are observed.
 * @param options - The engine, where the observations stand, the periods, and the places that make the whole.
 * @returns Two queries. The same call gives the same text.
 * @throws {@link UsageError} `Not a plan: …`; `Unknown indicator: …`; `SQL option dialect: …`, and so for each option; `Not a column: …`;
 * `Not a name: …`; `Not an SQL expression: …`; `Not places: …`; `Not parts of a ratio: …`; `A negative weight:
 * …`; `Years that SQL is not written for: …`
 * @category SQL
 * @example
 * const { whole } = rollUpSql(guangxi2025, {
 *   dialect: "duckdb", table: "observations", indicators: ["registered-trademarks"], frequency: "year",
 *   regions: { table: "cities", place: "name" },
 * });
 * whole?.includes("region-missing") // => true
 */
export function rollUpSql<Id extends string>(
  plan: Plan<Id>,
  options: RollUpSqlOptions<NoInfer<Id>>,
): RollUpSql {
  checkPlan(plan);
  checkOption("sql", "dialect", isRecord(options), "options with a dialect", options);
  checkOptions<RollUpSqlOptions>(options, rollUpOptionNames);
  const { table, frequency, regions, valuePlaces = 10, rounding = "half-up" } = options;
  const dialect = dialectOf(options.dialect);
  const { places = valuePlaces } = options;
  checkNumbers({ frequency, valuePlaces, places, rounding });
  checkOption("sql", "table", table !== undefined, "the name of a table, or { sql }", table);
  const shift = monthsShifted(plan);
  const asked = (options.indicators ?? plan.indicators.map(({ id }) => id)).map((id) =>
    indicatorOf<Id>(plan, id),
  );
  const parts = readRatios(plan, asked, options.parts);
  const all = new Map<string, Indicator>();
  for (const one of [...asked, ...[...parts.values()].flatMap((own) => Object.values(own) as Indicator[])]) {
    all.set(one.id, one);
  }
  const read = [...all.values()];
  const weights = readWeights(asked, options.weights);
  const before = [
    observedSql({
      dialect,
      source: sourceText(table, "observation_table", "/table", dialect),
      columns: readObservationColumns(options.columns, dialect),
      plan: plan.id,
      indicators: read.map(({ id }) => id),
      places: valuePlaces,
      shift,
    }),
    ...overTimeSql(read, frequency, { shift, places: valuePlaces, dialect }),
  ];
  const form: ResultForm = {
    dialect: options.dialect,
    row: dialect,
    valuePlaces,
    weightPlaces: weights.places,
    places,
    rounding,
    shift,
  };
  const withAll = (ctes: readonly string[], query: string): string =>
    `WITH ${ctes.join(",\n")}\n${settled(query, dialect)}`;
  const ids = asked.map(({ id }) => textValue(id, dialect)).join(", ");
  return {
    places: withAll(
      before,
      `SELECT place, indicator, starts_on, ends_on, value,
  CASE WHEN value IS NULL THEN 'M' ELSE ${statusOf("weakness", dialect)} END AS status,
  CASE WHEN value IS NULL THEN reason END AS reason
FROM in_periods
WHERE indicator IN (${ids})`,
    ),
    whole: regions === undefined ? null : wholeSql(),
  };

  function wholeSql(): string {
    const moments = read.filter((one) => isOfMoment(one)).map(({ id }) => textValue(id, dialect));
    const ofWeights = weightsSql(weights, dialect);
    const join = {
      join: "\n  LEFT JOIN weights ON of_indicator = indicator AND of_place = place",
      weight: "weight",
    };
    const ctes = [
      ...before,
      regionsSql(regions ?? [], dialect),
      onceSql("in_periods", moments.length === 0 ? "NULL" : moments.join(", "), dialect),
      ...(ofWeights === undefined ? [] : [ofWeights]),
      combinedSql(
        dialect,
        { values: valuePlaces, weights: weights.places },
        ofWeights === undefined ? undefined : join,
      ),
    ];
    const withWeights = new Set(weights.rows.map(({ indicator }) => indicator));
    const all = asked.map((one) => ({
      indicator: one,
      parts: parts.get(one.id),
      hasWeights: withWeights.has(one.id),
    }));
    return withAll(ctes, resultsSql(all, form));
  }
}
