import type { SqlDialectRow } from "../dialect.js";
import { comment } from "../fragment.js";

/** What each place says of each period, once: of two ways to write a period the one with a value, then the longest. */
export function onceSql(from: string, moments: string, { workedOutOnce }: SqlDialectRow): string {
  return `once AS ${workedOutOnce}(
  ${comment("What each place says of each period: a level is of the moment at its end, an amount of all its days.")}
  SELECT *
  FROM (
    SELECT regions.group_key AS group_key, own.*,
      min(own.starts_on) OVER (PARTITION BY group_key, indicator, period_key, ends_on) AS whole_starts_on,
      row_number() OVER (
        PARTITION BY own.place, indicator, period_key, ends_on, group_key
        ORDER BY CASE WHEN value IS NULL THEN 1 ELSE 0 END, starts_on
      ) AS choice
    FROM (
      SELECT *, CASE WHEN indicator IN (${moments}) THEN ends_on ELSE starts_on END AS period_key
      FROM ${from}
    ) AS own
    JOIN regions ON regions.place = own.place
  ) AS chosen
  WHERE choice = 1
),
region_counts AS (
  SELECT group_key, count(*) AS all_places
  FROM regions
  GROUP BY group_key
)`;
}

/** What the places come to in each period: a sum only where all of them are there. */
export function combinedSql(
  dialect: SqlDialectRow,
  places: { readonly values: number; readonly weights: number },
  weights: { readonly join: string; readonly weight: string } | undefined,
): string {
  const { join = "", weight = "1" } = weights ?? {};
  const { workedOutOnce, exact, wide } = dialect;
  // Whole numbers, since a product of decimals is cut off somewhere.
  const product = `sum(${wide.column(weight, places.weights)} * ${wide.column("value", places.values)})`;
  const weighted =
    weights &&
    `,
    ${exact(`sum(${weight})`, places.weights)} AS weights,
    ${wide.toDecimal(product, places.weights + places.values)} AS weighted,
    count(${weight}) AS weight_count`;
  return `combined AS ${workedOutOnce}(
  ${comment("What the places come to: a sum only where all of them are there, with the weakest of their statuses.")}
  SELECT once.group_key AS group_key, indicator, min(whole_starts_on) AS starts_on, ends_on,
    CASE WHEN count(value) = max(all_places) THEN ${exact("sum(value)", places.values)} END AS total,
    count(value) = max(all_places) AS is_complete,
    max(weakness) AS weakness,
    max(all_places) AS place_count${weighted ?? ""}
  FROM once
  JOIN region_counts ON region_counts.group_key IS NOT DISTINCT FROM once.group_key${join}
  GROUP BY once.group_key, indicator, period_key, ends_on
)`;
}
