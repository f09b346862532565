import { comment } from "../fragment.js";
import type { WholePeriod } from "./whole-period.js";

/** Levels and running totals: the value at the end of the period, of several that of the longest. */
export function lastOfSql(period: WholePeriod, among: string): string {
  const { months, whole } = period;
  const atEnd = `ends_month${months === 1 ? "" : ` AND last_month % ${months} = ${months - 1}`}`;
  return `at_end AS (
  ${comment("A level or a running total: its value at the end of the period, however the period is written.")}
  SELECT place, indicator, whole_month, is_at_end, value, weakness, reason,
    row_number() OVER (
      PARTITION BY place, indicator, whole_month
      ORDER BY CASE WHEN is_at_end THEN 0 ELSE 1 END, CASE WHEN value IS NULL THEN 1 ELSE 0 END, starts_on
    ) AS choice
  FROM (
    SELECT *, ${whole} AS whole_month, ${atEnd} AS is_at_end
    FROM observed
    WHERE indicator IN (${among})
  ) AS levels
),
last_values AS (
  SELECT
    place,
    indicator,
    ${period.startsOn("whole_month")} AS starts_on,
    ${period.endsOn("whole_month")} AS ends_on,
    CASE WHEN is_at_end THEN value END AS value,
    CASE WHEN is_at_end THEN weakness END AS weakness,
    CASE WHEN is_at_end THEN reason ELSE 'incomplete-period' END AS reason
  FROM at_end
  WHERE choice = 1
)`;
}

/** Shares and scores measured over a time: only a value of the very period says something of it. */
export function statedSql(period: WholePeriod, reasons: ReadonlyMap<string, readonly string[]>): string {
  const { months, whole } = period;
  const all = [...reasons.values()].flat().join(", ");
  const why = [...reasons].map(([reason, ids]) => `WHEN indicator IN (${ids.join(", ")}) THEN '${reason}'`);
  return `stated AS (
  ${comment("What is measured over a time and does not add up: only a value of the very period.")}
  SELECT place, indicator, whole_month, is_own, value, weakness, reason,
    min(CASE WHEN is_own THEN 1 ELSE 0 END) OVER (PARTITION BY place, indicator, whole_month) AS all_own,
    row_number() OVER (
      PARTITION BY place, indicator, whole_month
      ORDER BY CASE WHEN is_own THEN 0 ELSE 1 END, CASE WHEN value IS NULL THEN 1 ELSE 0 END
    ) AS choice
  FROM (
    SELECT *, ${whole} AS whole_month,
      starts_month AND ends_month AND first_month = ${whole} AND last_month - first_month = ${months - 1} AS is_own
    FROM observed
    WHERE indicator IN (${all})
      AND first_month >= ${whole}
  ) AS rates
),
stated_values AS (
  SELECT
    place,
    indicator,
    ${period.startsOn("whole_month")} AS starts_on,
    ${period.endsOn("whole_month")} AS ends_on,
    CASE WHEN is_own THEN value END AS value,
    CASE WHEN is_own THEN weakness END AS weakness,
    CASE
      WHEN is_own AND (value IS NOT NULL OR all_own = 1) THEN reason
      ${why.join("\n      ")}
    END AS reason
  FROM stated
  WHERE choice = 1
)`;
}
