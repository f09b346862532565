import type { Indicator } from "../../model/indicator.js";
import { isOfMoment } from "../../series/period-key.js";
import { textValue } from "../fragment.js";
import { isMean, isRatio, type ResultForm, type WholeIndicator } from "./whole-indicator.js";

/** Each row with the denominator of its time: of the very period, or of the year where the numerator is of a year. */
export function withDenominatorSql(asked: readonly WholeIndicator[], { shift, row }: ResultForm): string {
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
