import type { Indicator } from "../../model/indicator.js";
import { notCombined, overRegions } from "../../series/aggregation.js";
import { isOfMoment } from "../../series/period-key.js";
import type { RoundingMode } from "../../value/decimal.js";
import type { UnitText } from "../../value/unit.js";
import { caseOf, isAmong } from "../case-of.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";
import { textValue } from "../fragment.js";
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

/** An indicator of which the whole is asked. */
export interface WholeIndicator {
  readonly indicator: Indicator;
  /** The parts that it is recomputed from, of a ratio of which they are known. */
  readonly parts: RatioIndicators | undefined;
  readonly hasWeights: boolean;
}

/**
 * The rows of the whole. What the places come to is read once, whatever is asked: a ratio finds its denominator beside its
 * numerator.
 */
export function resultsSql(asked: readonly WholeIndicator[], form: ResultForm): string {
  const { row, valuePlaces, places } = form;
  const { text } = row.types;
  const keyOf = ({ indicator }: WholeIndicator): string => textValue(indicator.id, row);
  const of = (part: "value" | "reason"): string =>
    caseOf(
      "result_of",
      asked.map((one) => [keyOf(one), saidOf(one, form)[part]]),
    );
  const [means, ratios] = [asked.filter(isMean), asked.filter(isRatio)];
  const ratio = caseOf(
    "result_of",
    ratios.map((one) => [keyOf(one), ratioText(one, form)]),
  );
  const quotients = [
    ...(means.length === 0
      ? []
      : [`${caseWhen(isAmong("result_of", means.map(keyOf)), meanText(form))} AS mean_value`]),
    ...(ratios.length === 0 ? [] : [`${caseWhen(isAmong("result_of", ratios.map(keyOf)), ratio)} AS ratio`]),
  ];
  return `SELECT
  group_key,
  result_of AS indicator,
  starts_on,
  ends_on,
  CAST(${of("value")} AS ${row.types.decimal(Math.max(valuePlaces, places))}) AS value,
  CASE WHEN why IS NULL THEN ${statusOf("weakness", row)} ELSE 'M' END AS status,
  why AS reason
FROM (
  SELECT *, CAST(${of("reason")} AS ${text}) AS why
  FROM (
    SELECT ${["*", ...quotients].join(",\n      ")}
    FROM (
      ${ratios.length === 0 ? ownSql(asked, form) : withDenominatorSql(asked, form)}
    ) AS totals
  ) AS quotients
) AS results`;
}

const caseWhen = (condition: string, text: string): string => `CASE WHEN ${condition} THEN ${text} END`;

type Ratio = WholeIndicator & { readonly parts: RatioIndicators };

const isRatio = (one: WholeIndicator): one is Ratio =>
  overRegions(one.indicator) === "recompute" && one.parts !== undefined;

const isMean = ({ indicator, hasWeights }: WholeIndicator): boolean =>
  overRegions(indicator) === "mean" && hasWeights;

function saidOf(
  one: WholeIndicator,
  { row }: ResultForm,
): { readonly value: string; readonly reason: string } {
  const rule = overRegions(one.indicator);
  if (rule === "sum") return { value: "total", reason: caseWhen("NOT is_complete", "'region-missing'") };
  if (isMean(one)) {
    return {
      value: caseWhen("is_complete AND weight_count = place_count", "mean_value"),
      reason: `CASE
        WHEN NOT is_complete THEN 'region-missing'
        WHEN weight_count < place_count OR weights = 0 THEN 'weights-missing'
        WHEN mean_value IS NULL THEN 'out-of-range'
      END`,
    };
  }
  if (isRatio(one)) {
    return {
      value: "ratio",
      reason: `CASE
        WHEN NOT is_complete THEN 'region-missing'
        WHEN below_complete IS NULL THEN 'no-observation'
        WHEN below_complete = 0 THEN 'region-missing'
        WHEN below = 0 THEN 'zero-denominator'
        WHEN ratio IS NULL THEN 'out-of-range'
      END`,
    };
  }
  const reason =
    rule === "mean"
      ? "CASE WHEN is_complete THEN 'weights-missing' ELSE 'region-missing' END"
      : textValue(notCombined(one.indicator), row);
  return { value: "NULL", reason };
}

function meanText({ valuePlaces, weightPlaces, places, rounding, dialect }: ResultForm): string {
  return quotientSql(
    { column: "weighted", unit: "件", places: valuePlaces + weightPlaces },
    { column: "weights", unit: "件", places: weightPlaces },
    { dialect, name: "Weighted mean", unit: "倍", places, rounding },
  ).value;
}

function ratioText({ indicator, parts: { numerator, denominator } }: Ratio, form: ResultForm): string {
  const { dialect, places, rounding, valuePlaces } = form;
  // A share without units of its own is two parts of one unit, whichever it is.
  const unit = (one: Indicator, other: Indicator): UnitText => one.unit ?? other.unit ?? "件";
  return quotientSql(
    { column: "total", unit: unit(numerator, denominator), places: valuePlaces },
    { column: "below", unit: unit(denominator, numerator), places: valuePlaces },
    { dialect, name: "Ratio", unit: indicator.unit ?? "倍", places, rounding },
  ).value;
}

/** Without ratios each indicator is read for itself alone. */
function ownSql(asked: readonly WholeIndicator[], { row }: ResultForm): string {
  const ids = asked.map(({ indicator }) => textValue(indicator.id, row));
  return `SELECT combined.*, CAST(indicator AS ${row.types.text}) AS result_of
      FROM combined
      WHERE ${isAmong("indicator", ids)}`;
}

/** Each row with the denominator of its time: of the very period, or of the year where the numerator is of a year. */
function withDenominatorSql(asked: readonly WholeIndicator[], { shift, row }: ResultForm): string {
  const { days, types } = row;
  const flag = (is: boolean): string => (is ? "TRUE" : "FALSE");
  const rowOf = (result: Indicator, part: Indicator, isBelow: boolean): string =>
    `SELECT CAST(${textValue(result.id, row)} AS ${types.text}) AS result_of, CAST(${textValue(part.id, row)} AS ${types.text}) AS part, ${flag(isBelow)} AS is_below, ${flag(isOfMoment(part))} AS is_moment`;
  const parts = asked.flatMap((one) =>
    isRatio(one)
      ? [rowOf(one.indicator, one.parts.numerator, false), rowOf(one.indicator, one.parts.denominator, true)]
      : [rowOf(one.indicator, one.indicator, false)],
  );
  const later = shift === 0 ? 11 : (shift + 11) % 12;
  const isYear = `${days.isFirst("starts_on")} AND ${days.month("ends_on")} - ${days.month("starts_on")} = 11 AND ${days.month("ends_on")} % 12 = ${later}`;
  const over = (condition: string, text: string, partition: string): string =>
    `max(CASE WHEN ${condition} THEN ${text} END) OVER (PARTITION BY result_of, group_key, ends_on${partition})`;
  const complete = "CASE WHEN is_complete THEN 1 ELSE 0 END";
  const found = { total: "total", complete, weakness: "weakness" };
  const windows = Object.entries(found).flatMap(([name, text]) => [
    `${over("is_below", text, ", starts_on")} AS same_${name}`,
    `${over("is_below AND is_yearly", text, "")} AS yearly_${name}`,
  ]);
  const choose = (name: string): string => `CASE WHEN is_of_year THEN yearly_${name} ELSE same_${name} END`;
  return `SELECT result_of, group_key, starts_on, ends_on, total, is_complete, place_count,
        ${choose("total")} AS below,
        ${choose("complete")} AS below_complete,
        GREATEST(weakness, coalesce(${choose("weakness")}, 0)) AS weakness${asked.some(isMean) ? ",\n        weighted, weights, weight_count" : ""}
      FROM (
        SELECT *,
          is_yearly AND (same_complete IS NULL OR same_total IS NULL AND yearly_total IS NOT NULL) AS is_of_year
        FROM (
          SELECT *,
            ${windows.join(",\n            ")}
          FROM (
            SELECT combined.*, result_of, is_below, is_moment OR ${isYear} AS is_yearly
            FROM combined
            JOIN (
              ${parts.join(" UNION ALL\n              ")}
            ) AS asked ON part = indicator
          ) AS beside
        ) AS denominators
        WHERE NOT is_below
      ) AS chosen`;
}
