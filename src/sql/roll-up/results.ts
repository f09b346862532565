import type { Indicator } from "../../model/indicator.js";
import { notCombined, overRegions } from "../../series/aggregation.js";
import { isOfMoment } from "../../series/period-key.js";
import type { RoundingMode } from "../../value/decimal.js";
import { localize } from "../../value/localized-text.js";
import type { UnitText } from "../../value/unit.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";
import { comment, textValue } from "../fragment.js";
import { statusOf } from "./observed.js";
import { quotientSql } from "./quotient.js";

/** What the results of all indicators are written with. */
export interface ResultForm {
  readonly dialect: SqlDialect;
  readonly row: SqlDialectRow;
  /** Decimal places of the values, of the weights, and of what is rounded. */
  readonly valuePlaces: number;
  readonly weightPlaces: number;
  readonly places: number;
  readonly rounding: RoundingMode;
  /** The months after December in which the years end. */
  readonly shift: number;
}

/** A ratio's numerator and denominator among the indicators. */
export interface RatioIndicators {
  readonly numerator: Indicator;
  readonly denominator: Indicator;
}

const kindOf = (indicator: Indicator, { row }: ResultForm): string => textValue(indicator.id, row);

/** The rows of the whole for one indicator. */
export function resultSql(
  indicator: Indicator,
  parts: RatioIndicators | undefined,
  hasWeights: boolean,
  form: ResultForm,
): string {
  const rule = overRegions(indicator);
  const own = `FROM combined\nWHERE indicator = ${kindOf(indicator, form)}`;
  if (rule === "recompute" && parts !== undefined) return ratioSql(indicator, parts, form);
  if (rule === "sum") {
    const reason = "CASE WHEN is_complete THEN NULL ELSE 'region-missing' END";
    return `${rowSql(indicator, "total", reason, form)}\n${own}`;
  }
  if (rule === "mean" && hasWeights) return meanSql(indicator, form);
  const why =
    rule === "mean" ? "CASE WHEN is_complete THEN 'weights-missing' ELSE 'region-missing' END" : undefined;
  return `${rowSql(indicator, "NULL", why ?? textValue(notCombined(indicator), form.row), form)}\n${own}`;
}

function rowSql(
  indicator: Indicator,
  value: string,
  reason: string,
  form: ResultForm,
  weakness = "weakness",
): string {
  const { row, valuePlaces, places } = form;
  const { text } = row.types;
  const exact = `CAST(${value} AS ${row.types.decimal(Math.max(valuePlaces, places))})`;
  return `SELECT
  ${comment(localize(indicator.name, "en"))}
  group_key,
  CAST(${kindOf(indicator, form)} AS ${text}) AS indicator,
  starts_on,
  ends_on,
  ${exact} AS value,
  CASE WHEN (${reason}) IS NULL THEN ${statusOf(weakness, row)} ELSE 'M' END AS status,
  CAST(${reason} AS ${text}) AS reason`;
}

function meanSql(indicator: Indicator, form: ResultForm): string {
  const { valuePlaces, weightPlaces, places, rounding, dialect } = form;
  const { value } = quotientSql(
    { column: "weighted", unit: "件", places: valuePlaces + weightPlaces },
    { column: "weights", unit: "件", places: weightPlaces },
    { dialect, name: `Weighted mean of ${indicator.id}`, unit: "倍", places, rounding },
  );
  const reason = `CASE
    WHEN NOT is_complete THEN 'region-missing'
    WHEN weight_count < place_count OR weights = 0 THEN 'weights-missing'
    WHEN mean_value IS NULL THEN 'out-of-range'
  END`;
  return `${rowSql(indicator, "CASE WHEN is_complete AND weight_count = place_count THEN mean_value END", reason, form)}
FROM (
  SELECT *, ${value} AS mean_value
  FROM combined
  WHERE indicator = ${kindOf(indicator, form)}
) AS means`;
}

function ratioSql(
  indicator: Indicator,
  { numerator, denominator }: RatioIndicators,
  form: ResultForm,
): string {
  const { dialect, places, rounding, valuePlaces, shift, row } = form;
  // A share without units of its own is two parts of one unit, whichever it is.
  const unit = (one: Indicator, other: Indicator): UnitText => one.unit ?? other.unit ?? "件";
  const { value } = quotientSql(
    { column: "above", unit: unit(numerator, denominator), places: valuePlaces },
    { column: "below", unit: unit(denominator, numerator), places: valuePlaces },
    { dialect, name: localize(indicator.name, "en"), unit: indicator.unit ?? "倍", places, rounding },
  );
  const { days } = row;
  const later = shift === 0 ? 11 : (shift + 11) % 12;
  const isYear = (table: string): string =>
    `(${days.isFirst(`${table}.starts_on`)} AND ${days.month(`${table}.ends_on`)} - ${days.month(`${table}.starts_on`)} = 11 AND ${days.month(`${table}.ends_on`)} % 12 = ${later})`;
  const endsWith = [
    ...(isOfMoment(numerator) ? [] : [isYear("one")]),
    ...(isOfMoment(denominator) ? [] : [isYear("other")]),
  ];
  const reason = `CASE
    WHEN NOT is_complete THEN 'region-missing'
    WHEN other_is_complete IS NULL THEN 'no-observation'
    WHEN NOT other_is_complete THEN 'region-missing'
    WHEN below = 0 THEN 'zero-denominator'
    WHEN ratio IS NULL THEN 'out-of-range'
  END`;
  return `${rowSql(indicator, "ratio", reason, form)}
FROM (
  SELECT *, ${value} AS ratio
  FROM (
    SELECT one.group_key AS group_key, one.starts_on AS starts_on, one.ends_on AS ends_on,
      one.is_complete AS is_complete, other.is_complete AS other_is_complete,
      one.total AS above, other.total AS below,
      GREATEST(one.weakness, coalesce(other.weakness, 0)) AS weakness,
      row_number() OVER (
        PARTITION BY one.group_key, one.starts_on, one.ends_on
        ORDER BY
          CASE WHEN other.total IS NULL THEN 1 ELSE 0 END,
          CASE WHEN other.starts_on = one.starts_on THEN 0 ELSE 1 END
      ) AS choice
    FROM (SELECT * FROM combined WHERE indicator = ${kindOf(numerator, form)}) AS one
    LEFT JOIN (SELECT * FROM combined WHERE indicator = ${kindOf(denominator, form)}) AS other
      ON other.group_key IS NOT DISTINCT FROM one.group_key
      AND other.ends_on = one.ends_on
      AND (other.starts_on = one.starts_on${endsWith.length === 0 ? " OR TRUE" : ` OR (${endsWith.join(" AND ")})`})
  ) AS pairs
  WHERE choice = 1
) AS ratios`;
}
