import { pointer, show } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { overRegions } from "../../series/aggregation.js";
import { isOfMoment } from "../../series/period-key.js";
import type { RollUpFrequency } from "../../series/roll-up.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkRecord } from "../../value/check-record.js";
import type { DecimalInput, RoundingMode } from "../../value/decimal.js";
import { isRecord } from "../../value/is-record.js";
import { refuse } from "../../value/refuse.js";
import { dialectOf, type SqlDialect } from "../dialects/sql-dialects.js";
import { textValue } from "../fragment.js";
import { monthsShifted } from "./months-shifted.js";
import {
  type ObservationSqlColumns,
  readObservationColumns,
  type SqlSource,
  sourceText,
} from "./observation-columns.js";
import { observedSql, statusOf } from "./observed.js";
import { overTimeSql } from "./over-time.js";
import { regionsSql, type SqlRegionTable } from "./regions.js";
import { type RatioIndicators, type ResultForm, resultSql } from "./results.js";
import { readWeights, weightsSql } from "./weights.js";
import { combinedSql, onceSql } from "./whole-of.js";

/**
 * Where observations stand, and to what they are rolled up.
 *
 * @category SQL
 * @example
 * const options: RollUpSqlOptions = { dialect: "duckdb", table: "observations", frequency: "year", regions: ["南宁", "柳州"] };
 */
export interface RollUpSqlOptions<Id extends string = string> {
  readonly dialect: SqlDialect;
  /** The observations: the name of a table or view, or a query. */
  readonly table: SqlSource;
  readonly columns?: ObservationSqlColumns;
  /** The indicators that are rolled up; all of the plan unless told. */
  readonly indicators?: readonly Id[];
  /** The length of the periods wanted; those that were observed unless told. */
  readonly frequency?: RollUpFrequency;
  /** The places that make the whole. Without them there is no whole. */
  readonly regions?: readonly string[] | SqlRegionTable;
  /** What ratios are recomputed from: indicators of the plan that add up, observed in the same table. */
  readonly parts?: { readonly [Key in Id]?: { readonly numerator: Id; readonly denominator: Id } };
  /** Of weighted means by indicator and place: such as the number of people asked. */
  readonly weights?: { readonly [Key in Id]?: Readonly<Record<string, DecimalInput>> };
  /** Decimal places that the values of the table have at most; 10 unless told. */
  readonly valuePlaces?: number;
  /** Decimal places of ratios and weighted means; as many as the values unless told. */
  readonly places?: number;
  /** `half-up` unless told. */
  readonly rounding?: RoundingMode;
}

const optionNames: OptionNames<RollUpSqlOptions> = {
  dialect: true,
  table: true,
  columns: true,
  indicators: true,
  frequency: true,
  regions: true,
  parts: true,
  weights: true,
  valuePlaces: true,
  places: true,
  rounding: true,
};

/**
 * Observations rolled up, as SQL: queries, each whole.
 *
 * @category SQL
 * @example
 * const { places }: RollUpSql = rollUpSql(guangxi2025, { dialect: "duckdb", table: "observations", frequency: "year" });
 * places.startsWith("WITH observed AS (") // => true
 */
export interface RollUpSql {
  /**
   * A row for each place, indicator and period: `place`, `indicator`, `starts_on`, `ends_on`, `value`, `status`, and the
   * `reason` why there is no value.
   */
  readonly places: string;
  /** A row for each indicator and period of the whole, with its `group_key` where there are several; `null` without regions. */
  readonly whole: string | null;
}

/**
 * Writes the rolling up of observations as SQL (汇总转 SQL), by measure kind over time and by region rule over places, as
 * {@link rollUp} and {@link rollUpPlan} do: the last value of a level and of a running total, the sum of an amount only
 * where every part is there, of places only where all of them are, ratios recomputed from their parts, weighted means by
 * their weights. What cannot be had is NULL, with its reason.
 *
 * @param plan - The plan whose indicators are observed.
 * @param options - The engine, where the observations stand, the periods, and the places that make the whole.
 * @returns Two queries. The same call gives the same text.
 * @throws {@link UsageError} `Not a plan: …`; `Unknown indicator: …`; `SQL option dialect: …`, and so for each option; `Not a
 * column: …`; `Not a name: …`; `Not an SQL expression: …`; `Not places: …`; `Not parts of a ratio: …`; `A negative weight:
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
  checkOptions<RollUpSqlOptions>(options, optionNames);
  const { table, frequency, regions, valuePlaces = 10, rounding = "half-up" } = options;
  const dialect = dialectOf(options.dialect);
  const { places = valuePlaces } = options;
  checkNumbers({ frequency, valuePlaces, places, rounding });
  checkOption("sql", "table", table !== undefined, "the name of a table, or { sql }", table);
  const shift = monthsShifted(plan);
  const asked = (options.indicators ?? plan.indicators.map(({ id }) => id)).map((id) =>
    indicatorOf<Id>(plan, id),
  );
  const parts = readParts(plan, asked, options.parts);
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
    ...overTimeSql(read, frequency, shift, dialect),
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
  const withAll = (ctes: readonly string[], query: string): string => `WITH ${ctes.join(",\n")}\n${query}`;
  const ids = asked.map(({ id }) => textValue(id)).join(", ");
  return {
    places: withAll(
      before,
      `SELECT place, indicator, starts_on, ends_on, value,
  CASE WHEN value IS NULL THEN 'M' ELSE ${statusOf("weakness")} END AS status,
  CASE WHEN value IS NULL THEN reason END AS reason
FROM in_periods
WHERE indicator IN (${ids})`,
    ),
    whole: regions === undefined ? null : wholeSql(),
  };

  function wholeSql(): string {
    const moments = read.filter((one) => isOfMoment(one)).map(({ id }) => textValue(id));
    const ofWeights = weightsSql(weights, dialect);
    const join = {
      join: "\n  LEFT JOIN weights ON of_indicator = indicator AND of_place = place",
      weight: "weight",
    };
    const ctes = [
      ...before,
      regionsSql(regions ?? [], dialect),
      onceSql("in_periods", moments.length === 0 ? "NULL" : moments.join(", ")),
      ...(ofWeights === undefined ? [] : [ofWeights]),
      combinedSql(ofWeights === undefined ? undefined : join),
    ];
    const withWeights = new Set(weights.rows.map(({ indicator }) => indicator));
    const results = asked.map((one) => resultSql(one, parts.get(one.id), withWeights.has(one.id), form));
    return withAll(ctes, results.join("\nUNION ALL\n"));
  }
}

function checkNumbers({
  frequency,
  valuePlaces,
  places,
  rounding,
}: Pick<RollUpSqlOptions, "frequency" | "rounding"> & {
  readonly valuePlaces: number;
  readonly places: number;
}): void {
  const lengths = ["year", "half", "quarter", "month", undefined];
  checkOption("sql", "frequency", lengths.includes(frequency), "year | half | quarter | month", frequency);
  const isPlaces = (one: number): boolean => Number.isInteger(one) && one >= 0 && one <= 15;
  checkOption("sql", "valuePlaces", isPlaces(valuePlaces), "a whole number from 0 to 15", valuePlaces);
  checkOption("sql", "places", isPlaces(places), "a whole number from 0 to 15", places);
  const isMode = rounding === "half-up" || rounding === "half-even";
  checkOption("sql", "rounding", isMode, "half-up | half-even", rounding);
}

/** The parts of ratios: indicators of the plan that add up over places. */
function readParts<Id extends string>(
  plan: Plan<Id>,
  asked: readonly Indicator<Id>[],
  given: RollUpSqlOptions<Id>["parts"] = {},
): ReadonlyMap<string, RatioIndicators> {
  checkRecord("parts", given);
  const found = new Map<string, RatioIndicators>();
  for (const id of Object.keys(given)) indicatorOf<Id>(plan, id as Id);
  for (const { id } of asked) {
    const own = Object.hasOwn(given, id) ? given[id] : undefined;
    if (own === undefined) continue;
    const path = pointer("/parts", id);
    checkOptions(own, { numerator: true, denominator: true }, path);
    const [numerator, denominator] = [
      indicatorOf<Id>(plan, own.numerator),
      indicatorOf<Id>(plan, own.denominator),
    ];
    for (const [name, part] of Object.entries({ numerator, denominator })) {
      if (overRegions(part) === "sum") continue;
      throw refuse({
        code: "sql-parts-invalid",
        path: pointer(path, name),
        expected: "an indicator that adds up over places",
        received: show(part.id),
        words: ["不是比率的分子分母", "Not parts of a ratio"],
      });
    }
    found.set(id, { numerator, denominator });
  }
  return found;
}
