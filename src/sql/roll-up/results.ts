import type { Indicator } from "../../model/indicator.js";
import { notCombined, overRegions } from "../../series/aggregation.js";
import type { UnitText } from "../../value/unit.js";
import { caseOf, isAmong } from "../case-of.js";
import { textValue } from "../fragment.js";
import { statusOf } from "./observed.js";
import { quotientSql } from "./quotient.js";
import { isMean, isRatio, type Ratio, type ResultForm, type WholeIndicator } from "./whole-indicator.js";
import { withDenominatorSql } from "./with-denominator.js";

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
