import type { SqlDialectRow } from "../dialect.js";
import { comment } from "../fragment.js";
import { ofPeriod, stepsSql } from "./chain-step.js";
import { cell, partsFrom, valueAt, weakAt, weightOf } from "./months-run.js";
import type { WholePeriod } from "./whole-period.js";

// Amounts add up to a period from its first day on, without gap or overlap, by the longest parts. The months are walked
// through one by one: `weight_3` says how well the first three months are covered (-1 where they are not), `sum_3` what they
// come to. A longer part outweighs all shorter ones that a year can hold, so that it counts and not what lies inside it.

/** Amounts: how well the months of a period are covered by parts, and what these come to; the last CTE is `step_13` of a year. */
export function chainSql(
  period: WholePeriod,
  among: string,
  places: number,
  dialect: SqlDialectRow,
): readonly string[] {
  const exact = (text: string): string => dialect.exact(text, places);
  const { months } = period;
  return [
    partsSql(period, among, dialect),
    cellsSql(months, exact, dialect),
    monthsSql(months, dialect),
    ...stepsSql(months, exact, dialect),
  ];
}

function partsSql({ whole }: WholePeriod, among: string, { days }: SqlDialectRow): string {
  return `amounts AS (
  ${comment("Amounts: whole months, or single days, that lie within the period.")}
  SELECT place, indicator, value, weakness, reason, whole_month,
    first_month - whole_month AS from_month,
    last_month - whole_month + 1 AS to_month,
    starts_month AND ends_month AS is_months,
    ${days.between("first_day", "next_day")} AS days_in_month
  FROM (
    SELECT *, ${whole} AS whole_month,
      ${days.firstOf(days.month("starts_on"))} AS first_day,
      ${days.firstOf(`${days.month("starts_on")} + 1`)} AS next_day
    FROM observed
    WHERE indicator IN (${among})
  ) AS parts
  WHERE first_month >= whole_month
)`;
}

function cellsSql(months: number, exact: (text: string) => string, { types }: SqlDialectRow): string {
  const lines: string[] = [];
  for (let from = 0; from < months; from++) {
    for (let to = from + 1; to <= months; to++) {
      const is = `is_months AND from_month = ${from} AND to_month = ${to}`;
      lines.push(
        `max(CASE WHEN ${is} THEN value END) AS value_${cell(from, to)}`,
        `max(CASE WHEN ${is} THEN weakness END) AS weak_${cell(from, to)}`,
      );
    }
    const day = `NOT is_months AND from_month = ${from} AND to_month = ${from + 1} AND value IS NOT NULL`;
    lines.push(
      `${exact(`sum(CASE WHEN ${day} THEN value END)`)} AS days_${from}`,
      `max(CASE WHEN ${day} THEN weakness END) AS weak_days_${from}`,
      `CASE WHEN count(CASE WHEN ${day} THEN 1 END) = max(CASE WHEN ${day} THEN days_in_month END) THEN CAST(count(CASE WHEN ${day} THEN 1 END) AS ${types.count}) END AS all_days_${from}`,
    );
  }
  const own = `is_months AND from_month = 0 AND to_month = ${months}`;
  return `cells AS (
  ${comment("A row for each period, with a column for each run of months in it.")}
  SELECT place, indicator, whole_month,
    count(*) AS parts,
    count(CASE WHEN ${own} THEN 1 END) AS own_parts,
    max(CASE WHEN ${own} THEN reason END) AS own_reason,
    ${lines.join(",\n    ")}
  FROM amounts
  GROUP BY place, indicator, whole_month
)`;
}

/** A month is known by itself, or by all of its days. */
function monthsSql(months: number, { types }: SqlDialectRow): string {
  const lines = Array.from({ length: months }, (_, from) => {
    const [value, weak] = [`value_${cell(from, from + 1)}`, `weak_${cell(from, from + 1)}`];
    const byDays = `${value} IS NULL AND all_days_${from} IS NOT NULL`;
    return [
      `CASE WHEN ${byDays} THEN days_${from} ELSE ${value} END AS month_${from}`,
      `CASE WHEN ${byDays} THEN weak_days_${from} ELSE ${weak} END AS weak_month_${from}`,
      `CASE WHEN ${byDays} THEN all_days_${from} ELSE ${weightOf(1)} END AS weight_month_${from}`,
    ].join(",\n    ");
  });
  const long = partsFrom(1, months).filter(([from, to]) => to - from > 1);
  const kept = long.flatMap(([from, to]) => [valueAt(from, to), weakAt(from, to)]);
  const hasDays = Array.from({ length: months }, (_, from) => `days_${from} IS NOT NULL`).join(" OR ");
  return `months AS (
  ${comment("A month is known by itself, or by all of its days.")}
  SELECT ${[...ofPeriod.slice(0, -1), ...kept].join(", ")},
    ${hasDays} AS has_days,
    CAST(0 AS ${types.count}) AS weight_0,
    ${lines.join(",\n    ")}
  FROM cells
)`;
}

/** Amounts: the sum of the parts that fill the period. */
export function sumsSql(period: WholePeriod): string {
  const { months } = period;
  return `sums AS (
  ${comment("A sum only where every part is there.")}
  SELECT
    place,
    indicator,
    ${period.startsOn("whole_month")} AS starts_on,
    ${period.endsOn("whole_month")} AS ends_on,
    sum_${months} AS value,
    weak_${months} AS weakness,
    CASE WHEN parts = own_parts AND own_reason IS NOT NULL THEN own_reason ELSE 'incomplete-period' END AS reason
  FROM step_${months + 1}
)`;
}
