import { overTime } from "../../series/aggregation.js";
import { isOfMoment } from "../../series/period-key.js";
import { comment } from "../fragment.js";
import type { FactsForm } from "./facts-form.js";

/**
 * What is known of each place and indicator, put together in one pass: all that was observed, and what years of amounts came
 * to, stand below each other, and each place's rows are summed up.
 */
export function evidenceSql(form: FactsForm, settles: boolean): readonly string[] {
  const { dialect, aims, hasLimit } = form;
  const { text } = dialect.types;
  const amounts = aims.map(({ indicator }) => indicator).filter((one) => !isOfMoment(one));
  const [sums, others] = [
    amounts.some((one) => overTime(one) === "sum"),
    amounts.some((one) => overTime(one) === "none"),
  ];
  const blank = `0 AS weakness, CAST('' AS ${text}) AS reason, CAST(NULL AS ${text}) AS qualifier${hasLimit ? ", FALSE AS is_outside" : ""}`;
  const own = `weakness, CAST(reason AS ${text}) AS reason, qualifier${hasLimit ? ", is_outside" : ""}`;
  const parts = [
    `SELECT place, indicator, 'observed' AS kind, starts_on, ends_on, value, ${own}, ends_on AS until_day, FALSE AS has_days FROM observed`,
    ...(sums
      ? [`SELECT place, indicator, kind, starts_on, ends_on, value, ${blank}, until_day, has_days FROM years`]
      : []),
    ...(others
      ? [
          `SELECT place, indicator, 'year' AS kind, starts_on, ends_on, value, ${blank}, ends_on AS until_day, FALSE AS has_days FROM in_periods`,
        ]
      : []),
  ];
  // How the number of a year is given stands beside the observation of the very year.
  const given =
    amounts.length === 0
      ? "qualifier"
      : `CASE WHEN kind = 'observed' THEN qualifier ELSE max(CASE WHEN kind = 'observed' AND value IS NOT NULL THEN qualifier END) OVER (
      PARTITION BY cases.place, cases.indicator, starts_on, ends_on
    ) END`;
  const known =
    amounts.length === 0
      ? "value IS NOT NULL"
      : "value IS NOT NULL AND (kind = 'year' OR kind = 'observed' AND NOT is_annual)";
  const flag = (name: string, condition: string): string =>
    `max(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
  const valueIf = (name: string, condition: string, value: string): string =>
    `max(CASE WHEN ${condition} THEN ${value} END) AS ${name}`;
  const isLast = "choice = 1 AND counts";
  const isUnderWay = "kind = 'under-way' AND of_until_day = until_day";
  const columns = [
    valueIf("start_value", "is_known AND ends_on = start_day", "value"),
    flag("has_before", "kind = 'observed' AND value IS NOT NULL AND ends_on <= after_day"),
    flag("has_parts", "kind = 'observed' AND value IS NOT NULL AND is_annual AND ends_on <= until_day"),
    flag("has_undeclared", "kind = 'observed' AND value IS NULL AND reason = 'places-undeclared'"),
    ...(hasLimit ? [flag("has_outside", "kind = 'observed' AND is_outside")] : []),
    flag("has_break", "kind = 'observed' AND weakness = 3"),
    "min(CASE WHEN is_known THEN value END) AS least",
    valueIf("last_ends_on", isLast, "ends_on"),
    valueIf("last_value", isLast, "value"),
    valueIf("last_qualifier", isLast, "given"),
    ...(settles
      ? [
          valueIf("way_ends_on", isUnderWay, "ends_on"),
          valueIf("way_value", isUnderWay, "value"),
          valueIf("way_qualifier", isUnderWay, "given"),
          flag("way_has_days", `${isUnderWay} AND has_days`),
        ]
      : []),
  ];
  const ofCase = "place, indicator, aim, own_value, own_unfit, can_settle";
  return [
    `evidence AS (
  ${parts.join("\n  UNION ALL\n  ")}
),
known AS (
  ${comment("Beside each case what is known of it. Levels and totals of a day count, and amounts of whole years.")}
  SELECT cases.*, kind, starts_on, ends_on, value, weakness, reason, evidence.until_day AS of_until_day, has_days${hasLimit ? ", is_outside" : ""},
    ${given} AS given,
    ${known} AS is_known
  FROM cases
  LEFT JOIN evidence ON evidence.place = cases.place AND evidence.indicator = cases.indicator
),
summed AS (
  ${comment("The last value that counts, of several of one day that of the longest period; the start; and what does not count.")}
  SELECT ${ofCase},
    ${columns.join(",\n    ")}
  FROM (
    SELECT *,
      row_number() OVER (
        PARTITION BY place, indicator
        ORDER BY CASE WHEN counts THEN 0 ELSE 1 END, ends_on DESC, starts_on
      ) AS choice
    FROM (
      SELECT *, is_known AND ends_on <= until_day AND (after_day IS NULL OR ends_on > after_day) AS counts
      FROM known
    ) AS counted
  ) AS chosen
  GROUP BY ${ofCase}
)`,
  ];
}
