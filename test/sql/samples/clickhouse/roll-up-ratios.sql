WITH observed AS MATERIALIZED (
  /* The observations that are read. A month is counted in years as the plan ends them. */
  SELECT
    "place" AS place,
    "indicator" AS indicator,
    "starts_on" AS starts_on,
    "ends_on" AS ends_on,
    CASE WHEN trunc("value", 4) = "value" AND abs(CAST("value" AS Nullable(Float64))) < 1E24 AND "status" <> 'M' THEN toDecimal256("value", 4) END AS value,
    CASE WHEN trunc("value", 4) = "value" AND abs(CAST("value" AS Nullable(Float64))) < 1E24 AND "status" <> 'M' THEN CASE "status" WHEN 'A' THEN 0 WHEN 'P' THEN 1 WHEN 'E' THEN 2 WHEN 'B' THEN 3 WHEN 'F' THEN 4 END END AS weakness,
    CASE WHEN NOT (trunc("value", 4) = "value") THEN 'places-undeclared' WHEN NOT (abs(CAST("value" AS Nullable(Float64))) < 1E24) THEN 'out-of-range' ELSE coalesce(CAST("reason" AS Nullable(String)), 'not-reported') END AS reason,
    CAST("qualifier" AS Nullable(String)) AS qualifier,
    toInt64(12 * toYear("starts_on") + toMonth("starts_on") - 1) AS first_month,
    toInt64(12 * toYear("ends_on") + toMonth("ends_on") - 1) AS last_month,
    toDayOfMonth("starts_on") = 1 AS starts_month,
    toDayOfMonth((addDays("ends_on", 1))) = 1 AS ends_month,
    NOT (abs(CAST("value" AS Nullable(Float64))) < 1E24) AS is_outside
  FROM "observations" AS observation_table
  WHERE "plan" = 'panel'
    AND "indicator" IN ('density', 'mean', 'stock', 'people')
),
in_periods AS MATERIALIZED (
  SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM observed
),
regions AS (
  SELECT DISTINCT
    "name" AS place,
    "province" AS group_key
  FROM "cities" AS region_table
),
once AS MATERIALIZED (
  /* What each place says of each period: a level is of the moment at its end, an amount of all its days. */
  SELECT *
  FROM (
    SELECT regions.group_key AS group_key, own.*,
      min(own.starts_on) OVER (PARTITION BY group_key, indicator, period_key, ends_on) AS whole_starts_on,
      row_number() OVER (
        PARTITION BY own.place, indicator, period_key, ends_on, group_key
        ORDER BY CASE WHEN value IS NULL THEN 1 ELSE 0 END, starts_on
      ) AS choice
    FROM (
      SELECT *, CASE WHEN indicator IN ('density', 'mean', 'stock', 'people') THEN ends_on ELSE starts_on END AS period_key
      FROM in_periods
    ) AS own
    JOIN regions ON regions.place = own.place
  ) AS chosen
  WHERE choice = 1
),
region_counts AS (
  SELECT group_key, count(*) AS all_places
  FROM regions
  GROUP BY group_key
),
weights AS (
  SELECT CAST('mean' AS Nullable(String)) AS of_indicator, CAST('南宁' AS Nullable(String)) AS of_place, CAST(1200 AS Nullable(Decimal(76, 0))) AS weight UNION ALL
  SELECT CAST('mean' AS Nullable(String)) AS of_indicator, CAST('柳州' AS Nullable(String)) AS of_place, CAST(800 AS Nullable(Decimal(76, 0))) AS weight
),
combined AS MATERIALIZED (
  /* What the places come to: a sum only where all of them are there, with the weakest of their statuses. */
  SELECT once.group_key AS group_key, indicator, min(whole_starts_on) AS starts_on, ends_on,
    CASE WHEN count(value) = max(all_places) THEN toDecimal256(sum(value), 4) END AS total,
    count(value) = max(all_places) AS is_complete,
    max(weakness) AS weakness,
    max(all_places) AS place_count,
    toDecimal256(sum(weight), 0) AS weights,
    reinterpret(toInt256(sum(toInt256(weight) * reinterpret(toDecimal256(value, 4), 'Int256'))), 'Decimal(76, 4)') AS weighted,
    count(weight) AS weight_count
  FROM once
  JOIN region_counts ON region_counts.group_key IS NOT DISTINCT FROM once.group_key
  LEFT JOIN weights ON of_indicator = indicator AND of_place = place
  GROUP BY once.group_key, indicator, period_key, ends_on
)
SELECT * FROM (
SELECT
  group_key,
  result_of AS indicator,
  starts_on,
  ends_on,
  CAST(CASE
      WHEN result_of = 'density' THEN ratio
      WHEN result_of = 'mean' THEN CASE WHEN is_complete AND weight_count = place_count THEN mean_value END
    END AS Nullable(Decimal(76, 4))) AS value,
  CASE WHEN why IS NULL THEN CASE weakness WHEN 0 THEN 'A' WHEN 1 THEN 'P' WHEN 2 THEN 'E' WHEN 3 THEN 'B' WHEN 4 THEN 'F' ELSE 'M' END ELSE 'M' END AS status,
  why AS reason
FROM (
  SELECT *, CAST(CASE
      WHEN result_of = 'density' THEN CASE
        WHEN NOT is_complete THEN 'region-missing'
        WHEN below_complete IS NULL THEN 'no-observation'
        WHEN below_complete = 0 THEN 'region-missing'
        WHEN below = 0 THEN 'zero-denominator'
        WHEN ratio IS NULL THEN 'out-of-range'
      END
      WHEN result_of = 'mean' THEN CASE
        WHEN NOT is_complete THEN 'region-missing'
        WHEN weight_count < place_count OR weights = 0 THEN 'weights-missing'
        WHEN mean_value IS NULL THEN 'out-of-range'
      END
    END AS Nullable(String)) AS why
  FROM (
    SELECT *,
      CASE WHEN result_of = 'mean' THEN /* Weighted mean: numerator / denominator, in 倍, to 2 places, half-up */
CASE
  /* Every step fits Int64. */
  WHEN "weighted" >= 0 AND CAST("weighted" AS Nullable(Float64)) < 1E11
    AND trunc("weighted", 4) = "weighted"
    AND "weights" >= 0 AND CAST("weights" AS Nullable(Float64)) < 1E11
    AND trunc("weights", 0) = "weights"
    AND "weights" <> 0
    THEN reinterpret(toInt64(intDiv(
        (2 * reinterpret(toDecimal64("weighted", 4), 'Int64')) + (100 * toInt64("weights")),
        200 * toInt64("weights")
      )), 'Decimal(18, 2)')
  /* Larger numbers, and those below 0. */
  WHEN abs(CAST("weighted" AS Nullable(Float64))) < 1E69
    AND trunc("weighted", 4) = "weighted"
    AND abs(CAST("weights" AS Nullable(Float64))) < 1E69
    AND trunc("weights", 0) = "weights"
    AND "weights" <> 0
    THEN reinterpret(toInt256((CASE
          WHEN (reinterpret(toDecimal256("weighted", 4), 'Int256') < 0) <> (toInt256("weights") < 0)
          THEN -1
          ELSE 1
        END)
        * intDiv(
          (2 * toInt256(abs(reinterpret(toDecimal256("weighted", 4), 'Int256'))))
            + (100 * toInt256(abs(toInt256("weights")))),
          200 * toInt256(abs(toInt256("weights")))
        )), 'Decimal(76, 2)')
END END AS mean_value,
      CASE WHEN result_of = 'density' THEN /* Ratio: numerator / denominator, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits Int64. */
  WHEN "total" >= 0 AND CAST("total" AS Nullable(Float64)) < 1E9
    AND trunc("total", 4) = "total"
    AND "below" >= 0 AND CAST("below" AS Nullable(Float64)) < 1E9
    AND trunc("below", 4) = "below"
    AND "below" <> 0
    THEN reinterpret(toInt64(intDiv(
        (200 * reinterpret(toDecimal64("total", 4), 'Int64'))
          + reinterpret(toDecimal64("below", 4), 'Int64'),
        2 * reinterpret(toDecimal64("below", 4), 'Int64')
      )), 'Decimal(18, 2)')
  /* Larger numbers, and those below 0. */
  WHEN abs(CAST("total" AS Nullable(Float64))) < 1E67
    AND trunc("total", 4) = "total"
    AND abs(CAST("below" AS Nullable(Float64))) < 1E67
    AND trunc("below", 4) = "below"
    AND "below" <> 0
    THEN reinterpret(toInt256((CASE
          WHEN (reinterpret(toDecimal256("total", 4), 'Int256') < 0) <> (reinterpret(toDecimal256("below", 4), 'Int256') < 0)
          THEN -1
          ELSE 1
        END)
        * intDiv(
          (200 * toInt256(abs(reinterpret(toDecimal256("total", 4), 'Int256'))))
            + toInt256(abs(reinterpret(toDecimal256("below", 4), 'Int256'))),
          2 * toInt256(abs(reinterpret(toDecimal256("below", 4), 'Int256')))
        )), 'Decimal(76, 2)')
END END AS ratio
    FROM (
      SELECT result_of, group_key, starts_on, ends_on, total, is_complete, place_count,
        CASE WHEN is_of_year THEN yearly_total ELSE same_total END AS below,
        CASE WHEN is_of_year THEN yearly_complete ELSE same_complete END AS below_complete,
        GREATEST(weakness, coalesce(CASE WHEN is_of_year THEN yearly_weakness ELSE same_weakness END, 0)) AS weakness,
        weighted, weights, weight_count
      FROM (
        SELECT *,
          is_yearly AND (same_complete IS NULL OR same_total IS NULL AND yearly_total IS NOT NULL) AS is_of_year
        FROM (
          SELECT *,
            max(CASE WHEN is_below THEN total END) OVER (PARTITION BY result_of, group_key, ends_on, starts_on) AS same_total,
            max(CASE WHEN is_below AND is_yearly THEN total END) OVER (PARTITION BY result_of, group_key, ends_on) AS yearly_total,
            max(CASE WHEN is_below THEN CASE WHEN is_complete THEN 1 ELSE 0 END END) OVER (PARTITION BY result_of, group_key, ends_on, starts_on) AS same_complete,
            max(CASE WHEN is_below AND is_yearly THEN CASE WHEN is_complete THEN 1 ELSE 0 END END) OVER (PARTITION BY result_of, group_key, ends_on) AS yearly_complete,
            max(CASE WHEN is_below THEN weakness END) OVER (PARTITION BY result_of, group_key, ends_on, starts_on) AS same_weakness,
            max(CASE WHEN is_below AND is_yearly THEN weakness END) OVER (PARTITION BY result_of, group_key, ends_on) AS yearly_weakness
          FROM (
            SELECT combined.*, result_of, is_below, is_moment OR toDayOfMonth(starts_on) = 1 AND toInt64(12 * toYear(ends_on) + toMonth(ends_on) - 1) - toInt64(12 * toYear(starts_on) + toMonth(starts_on) - 1) = 11 AND toInt64(12 * toYear(ends_on) + toMonth(ends_on) - 1) % 12 = 11 AS is_yearly
            FROM combined
            JOIN (
              SELECT CAST('density' AS Nullable(String)) AS result_of, CAST('stock' AS Nullable(String)) AS part, FALSE AS is_below, TRUE AS is_moment UNION ALL
              SELECT CAST('density' AS Nullable(String)) AS result_of, CAST('people' AS Nullable(String)) AS part, TRUE AS is_below, TRUE AS is_moment UNION ALL
              SELECT CAST('mean' AS Nullable(String)) AS result_of, CAST('mean' AS Nullable(String)) AS part, FALSE AS is_below, TRUE AS is_moment
            ) AS asked ON part = indicator
          ) AS beside
        ) AS denominators
        WHERE NOT is_below
      ) AS chosen
    ) AS totals
  ) AS quotients
) AS results
) AS found
SETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, enable_materialized_cte = 1
