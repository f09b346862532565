import type { RollUpFrequency } from "../../series/roll-up.js";
import { checkOption } from "../../value/check-option.js";
import type { OptionNames } from "../../value/check-options.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import type { DecimalInput, RoundingMode } from "../../value/decimal.js";
import { roundingModes } from "../../value/rounding-modes.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";
import type { ObservationSqlColumns, SqlSource } from "./observation-columns.js";
import type { SqlRegionTable } from "./regions.js";

/**
 * Where observations stand, and to what they are rolled up.
 *
 * @category SQL
 * @example
 * const options: RollUpSqlOptions = { dialect: "duckdb", table: "observations", frequency: "year", regions: ["南宁", "柳州"] };
 */
export interface RollUpSqlOptions<Id extends string = string> {
  /** The engine that the query is written for. */
  readonly dialect: SqlDialect;
  /** The observations: the name of a table or view, or a query. */
  readonly table: SqlSource;
  /**
   * Where the parts of an observation stand.
   * @defaultValue the columns that {@link tableSql} makes
   */
  readonly columns?: ObservationSqlColumns;
  /**
   * The indicators that are rolled up.
   * @defaultValue all indicators of the plan
   */
  readonly indicators?: readonly Id[];
  /**
   * The length of the periods wanted. Without it each period of the table stands for itself: the year of one place and the quarters of
   * another are put together by "year" alone.
   * @defaultValue the periods that were observed
   */
  readonly frequency?: RollUpFrequency;
  /** The places that make the whole. Without them there is no whole. */
  readonly regions?: readonly string[] | SqlRegionTable;
  /** What ratios are recomputed from: indicators of the plan that add up, observed in the same table. */
  readonly parts?: { readonly [Key in Id]?: { readonly numerator: Id; readonly denominator: Id } };
  /** Of weighted means by indicator and place: such as the number of people asked. */
  readonly weights?: { readonly [Key in Id]?: Readonly<Record<string, DecimalInput>> };
  /**
   * Decimal places that the values of the table have at most.
   * @defaultValue `10`
   */
  readonly valuePlaces?: number;
  /**
   * Decimal places of ratios and weighted means.
   * @defaultValue as many as the values have
   */
  readonly places?: number;
  /**
   * How the last place is rounded.
   * @defaultValue `"half-up"`
   */
  readonly rounding?: RoundingMode;
}

export const rollUpOptionNames: OptionNames<RollUpSqlOptions> = {
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
 * places.startsWith("WITH observed AS ") // => true
 */
export interface RollUpSql {
  /**
   * A row for each place, indicator and period: `place`, `indicator`, `starts_on`, `ends_on`, `value`, `status`, and the
   * `reason` why there is no value, a {@link SqlReason}.
   */
  readonly places: string;
  /** A row for each indicator and period of the whole, with its `group_key` where there are several; `null` without regions. */
  readonly whole: string | null;
}

/** Throws for a length, a number of places or a rounding that is none. */
export function checkNumbers({
  frequency,
  valuePlaces,
  places,
  rounding,
}: {
  readonly frequency: unknown;
  readonly rounding: unknown;
  readonly valuePlaces: number;
  readonly places: number;
}): void {
  const lengths = ["year", "half", "quarter", "month", undefined];
  checkOption(
    "sql",
    "frequency",
    lengths.includes(frequency as RollUpFrequency),
    "year | half | quarter | month",
    frequency,
  );
  const isPlaces = (one: number): boolean => Number.isInteger(one) && one >= 0 && one <= 15;
  checkOption("sql", "valuePlaces", isPlaces(valuePlaces), "a whole number from 0 to 15", valuePlaces);
  checkOption("sql", "places", isPlaces(places), "a whole number from 0 to 15", places);
  const isMode = isKeyOf(roundingModes, rounding);
  checkOption("sql", "rounding", isMode, keysOf(roundingModes).join(" | "), rounding);
}
