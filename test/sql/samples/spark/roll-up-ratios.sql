WITH observed AS (
  /* The observations that are read. A month is counted in years as the plan ends them. */
  SELECT
    `place` AS place,
    `indicator` AS indicator,
    `starts_on` AS starts_on,
    `ends_on` AS ends_on,
    CASE WHEN `value` % 0.0001 = 0 AND abs(CAST(`value` AS DOUBLE)) < 1E18 AND `status` <> 'M' THEN TRY_CAST(`value` AS DECIMAL(37, 4)) END AS value,
    CASE WHEN `value` % 0.0001 = 0 AND abs(CAST(`value` AS DOUBLE)) < 1E18 AND `status` <> 'M' THEN CASE `status` WHEN 'A' THEN 0 WHEN 'P' THEN 1 WHEN 'E' THEN 2 WHEN 'B' THEN 3 WHEN 'F' THEN 4 END END AS weakness,
    CASE WHEN NOT (`value` % 0.0001 = 0) THEN 'places-undeclared' WHEN NOT (abs(CAST(`value` AS DOUBLE)) < 1E18) THEN 'out-of-range' ELSE coalesce(CAST(`reason` AS STRING), 'not-reported') END AS reason,
    CAST(`qualifier` AS STRING) AS qualifier,
    CAST(12 * year(`starts_on`) + month(`starts_on`) - 1 AS BIGINT) AS first_month,
    CAST(12 * year(`ends_on`) + month(`ends_on`) - 1 AS BIGINT) AS last_month,
    dayofmonth(`starts_on`) = 1 AS starts_month,
    dayofmonth((date_add(`ends_on`, 1))) = 1 AS ends_month,
    NOT (abs(CAST(`value` AS DOUBLE)) < 1E18) AS is_outside
  FROM `observations` AS observation_table
  WHERE `plan` = 'panel'
    AND `indicator` IN ('density', 'mean', 'stock', 'people')
),
in_periods AS (
  SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM observed
),
regions AS (
  SELECT DISTINCT
    `name` AS place,
    `province` AS group_key
  FROM `cities` AS region_table
),
once AS (
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
  SELECT CAST('mean' AS STRING) AS of_indicator, CAST('南宁' AS STRING) AS of_place, CAST(1200 AS DECIMAL(37, 0)) AS weight UNION ALL
  SELECT CAST('mean' AS STRING) AS of_indicator, CAST('柳州' AS STRING) AS of_place, CAST(800 AS DECIMAL(37, 0)) AS weight
),
combined AS (
  /* What the places come to: a sum only where all of them are there, with the weakest of their statuses. */
  SELECT once.group_key AS group_key, indicator, min(whole_starts_on) AS starts_on, ends_on,
    CASE WHEN count(value) = max(all_places) THEN TRY_CAST(sum(value) AS DECIMAL(37, 4)) END AS total,
    count(value) = max(all_places) AS is_complete,
    max(weakness) AS weakness,
    max(all_places) AS place_count,
    TRY_CAST(sum(weight) AS DECIMAL(37, 0)) AS weights,
    TRY_CAST(sum(TRY_CAST(weight AS DECIMAL(38, 0)) * TRY_CAST(try_multiply(value, 10000BD) AS DECIMAL(38, 0))) AS DECIMAL(33, 0)) * 0.0001 AS weighted,
    count(weight) AS weight_count
  FROM once
  JOIN region_counts ON region_counts.group_key IS NOT DISTINCT FROM once.group_key
  LEFT JOIN weights ON of_indicator = indicator AND of_place = place
  GROUP BY once.group_key, indicator, period_key, ends_on
)
SELECT
  group_key,
  result_of AS indicator,
  starts_on,
  ends_on,
  CAST(CASE
      WHEN result_of = 'density' THEN ratio
      WHEN result_of = 'mean' THEN CASE WHEN is_complete AND weight_count = place_count THEN mean_value END
    END AS DECIMAL(37, 4)) AS value,
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
    END AS STRING) AS why
  FROM (
    SELECT *,
      CASE WHEN result_of = 'mean' THEN /* Weighted mean: numerator / denominator, in 倍, to 2 places, half-up */
CASE
  /* Every step fits BIGINT. */
  WHEN `weighted` >= 0 AND CAST(`weighted` AS DOUBLE) < 1E14
    AND `weighted` % 0.0001 = 0
    AND `weights` >= 0 AND CAST(`weights` AS DOUBLE) < 1E14
    AND `weights` % 1 = 0
    AND `weights` <> 0
    THEN TRY_CAST(((2 * CAST(`weighted` * 10000 AS BIGINT)) + (100 * CAST(`weights` AS BIGINT)))
        div (200 * CAST(`weights` AS BIGINT)) AS DECIMAL(35, 0)) * 0.01
  /* Larger numbers, and those below 0. */
  WHEN `weighted` % 0.0001 = 0
    AND `weights` % 1 = 0
    AND `weights` <> 0
    THEN TRY_CAST(try_multiply(
        CASE
          WHEN (TRY_CAST(try_multiply(`weighted`, 10000BD) AS DECIMAL(38, 0)) < 0) <> (TRY_CAST(`weights` AS DECIMAL(38, 0)) < 0)
          THEN -1
          ELSE 1
        END,
        try_divide(try_add(
          try_multiply(2, abs(TRY_CAST(try_multiply(`weighted`, 10000BD) AS DECIMAL(38, 0)))),
          try_multiply(100, abs(TRY_CAST(`weights` AS DECIMAL(38, 0))))
        ) - try_add(
          try_multiply(2, abs(TRY_CAST(try_multiply(`weighted`, 10000BD) AS DECIMAL(38, 0)))),
          try_multiply(100, abs(TRY_CAST(`weights` AS DECIMAL(38, 0))))
        ) % try_multiply(200, abs(TRY_CAST(`weights` AS DECIMAL(38, 0)))), try_multiply(200, abs(TRY_CAST(`weights` AS DECIMAL(38, 0)))))
      ) AS DECIMAL(35, 0)) * 0.01
END END AS mean_value,
      CASE WHEN result_of = 'density' THEN /* Ratio: numerator / denominator, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits BIGINT. */
  WHEN `total` >= 0 AND CAST(`total` AS DOUBLE) < 1E12
    AND `total` % 0.0001 = 0
    AND `below` >= 0 AND CAST(`below` AS DOUBLE) < 1E12
    AND `below` % 0.0001 = 0
    AND `below` <> 0
    THEN TRY_CAST(((200 * CAST(`total` * 10000 AS BIGINT)) + CAST(`below` * 10000 AS BIGINT))
        div (2 * CAST(`below` * 10000 AS BIGINT)) AS DECIMAL(35, 0)) * 0.01
  /* Larger numbers, and those below 0. */
  WHEN `total` % 0.0001 = 0
    AND `below` % 0.0001 = 0
    AND `below` <> 0
    THEN TRY_CAST(try_multiply(
        CASE
          WHEN (TRY_CAST(try_multiply(`total`, 10000BD) AS DECIMAL(38, 0)) < 0) <> (TRY_CAST(try_multiply(`below`, 10000BD) AS DECIMAL(38, 0)) < 0)
          THEN -1
          ELSE 1
        END,
        try_divide(try_add(
          try_multiply(200, abs(TRY_CAST(try_multiply(`total`, 10000BD) AS DECIMAL(38, 0)))),
          abs(TRY_CAST(try_multiply(`below`, 10000BD) AS DECIMAL(38, 0)))
        ) - try_add(
          try_multiply(200, abs(TRY_CAST(try_multiply(`total`, 10000BD) AS DECIMAL(38, 0)))),
          abs(TRY_CAST(try_multiply(`below`, 10000BD) AS DECIMAL(38, 0)))
        ) % try_multiply(2, abs(TRY_CAST(try_multiply(`below`, 10000BD) AS DECIMAL(38, 0)))), try_multiply(2, abs(TRY_CAST(try_multiply(`below`, 10000BD) AS DECIMAL(38, 0)))))
      ) AS DECIMAL(35, 0)) * 0.01
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
            SELECT combined.*, result_of, is_below, is_moment OR dayofmonth(starts_on) = 1 AND CAST(12 * year(ends_on) + month(ends_on) - 1 AS BIGINT) - CAST(12 * year(starts_on) + month(starts_on) - 1 AS BIGINT) = 11 AND CAST(12 * year(ends_on) + month(ends_on) - 1 AS BIGINT) % 12 = 11 AS is_yearly
            FROM combined
            JOIN (
              SELECT CAST('density' AS STRING) AS result_of, CAST('stock' AS STRING) AS part, FALSE AS is_below, TRUE AS is_moment UNION ALL
              SELECT CAST('density' AS STRING) AS result_of, CAST('people' AS STRING) AS part, TRUE AS is_below, TRUE AS is_moment UNION ALL
              SELECT CAST('mean' AS STRING) AS result_of, CAST('mean' AS STRING) AS part, FALSE AS is_below, TRUE AS is_moment
            ) AS asked ON part = indicator
          ) AS beside
        ) AS denominators
        WHERE NOT is_below
      ) AS chosen
    ) AS totals
  ) AS quotients
) AS results
