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
    AND `indicator` IN ('stock', 'flow', 'share')
),
at_end AS (
  /* A level or a running total: its value at the end of the period, however the period is written. */
  SELECT place, indicator, whole_month, is_at_end, value, weakness, reason,
    row_number() OVER (
      PARTITION BY place, indicator, whole_month
      ORDER BY CASE WHEN is_at_end THEN 0 ELSE 1 END, CASE WHEN value IS NULL THEN 1 ELSE 0 END, starts_on
    ) AS choice
  FROM (
    SELECT *, last_month - last_month % 3 AS whole_month, ends_month AND last_month % 3 = 2 AS is_at_end
    FROM observed
    WHERE indicator IN ('stock')
  ) AS levels
),
last_values AS (
  SELECT
    place,
    indicator,
    make_date((whole_month) div 12, (whole_month) % 12 + 1, 1) AS starts_on,
    date_sub(make_date((whole_month + 3) div 12, (whole_month + 3) % 12 + 1, 1), 1) AS ends_on,
    CASE WHEN is_at_end THEN value END AS value,
    CASE WHEN is_at_end THEN weakness END AS weakness,
    CASE WHEN is_at_end THEN reason ELSE 'incomplete-period' END AS reason
  FROM at_end
  WHERE choice = 1
),
amounts AS (
  /* Amounts: whole months, or single days, that lie within the period. */
  SELECT place, indicator, value, weakness, reason, whole_month,
    first_month - whole_month AS from_month,
    last_month - whole_month + 1 AS to_month,
    starts_month AND ends_month AS is_months,
    datediff(next_day, first_day) AS days_in_month
  FROM (
    SELECT *, last_month - last_month % 3 AS whole_month,
      make_date((CAST(12 * year(starts_on) + month(starts_on) - 1 AS BIGINT)) div 12, (CAST(12 * year(starts_on) + month(starts_on) - 1 AS BIGINT)) % 12 + 1, 1) AS first_day,
      make_date((CAST(12 * year(starts_on) + month(starts_on) - 1 AS BIGINT) + 1) div 12, (CAST(12 * year(starts_on) + month(starts_on) - 1 AS BIGINT) + 1) % 12 + 1, 1) AS next_day
    FROM observed
    WHERE indicator IN ('flow')
  ) AS parts
  WHERE first_month >= whole_month
),
cells AS (
  /* A row for each period, with a column for each run of months in it. */
  SELECT place, indicator, whole_month,
    count(*) AS parts,
    count(CASE WHEN is_months AND from_month = 0 AND to_month = 3 THEN 1 END) AS own_parts,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 3 THEN reason END) AS own_reason,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 1 THEN value END) AS value_0_1,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 1 THEN weakness END) AS weak_0_1,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 2 THEN value END) AS value_0_2,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 2 THEN weakness END) AS weak_0_2,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 3 THEN value END) AS value_0_3,
    max(CASE WHEN is_months AND from_month = 0 AND to_month = 3 THEN weakness END) AS weak_0_3,
    TRY_CAST(sum(CASE WHEN NOT is_months AND from_month = 0 AND to_month = 1 AND value IS NOT NULL THEN value END) AS DECIMAL(37, 4)) AS days_0,
    max(CASE WHEN NOT is_months AND from_month = 0 AND to_month = 1 AND value IS NOT NULL THEN weakness END) AS weak_days_0,
    CASE WHEN count(CASE WHEN NOT is_months AND from_month = 0 AND to_month = 1 AND value IS NOT NULL THEN 1 END) = max(CASE WHEN NOT is_months AND from_month = 0 AND to_month = 1 AND value IS NOT NULL THEN days_in_month END) THEN CAST(count(CASE WHEN NOT is_months AND from_month = 0 AND to_month = 1 AND value IS NOT NULL THEN 1 END) AS BIGINT) END AS all_days_0,
    max(CASE WHEN is_months AND from_month = 1 AND to_month = 2 THEN value END) AS value_1_2,
    max(CASE WHEN is_months AND from_month = 1 AND to_month = 2 THEN weakness END) AS weak_1_2,
    max(CASE WHEN is_months AND from_month = 1 AND to_month = 3 THEN value END) AS value_1_3,
    max(CASE WHEN is_months AND from_month = 1 AND to_month = 3 THEN weakness END) AS weak_1_3,
    TRY_CAST(sum(CASE WHEN NOT is_months AND from_month = 1 AND to_month = 2 AND value IS NOT NULL THEN value END) AS DECIMAL(37, 4)) AS days_1,
    max(CASE WHEN NOT is_months AND from_month = 1 AND to_month = 2 AND value IS NOT NULL THEN weakness END) AS weak_days_1,
    CASE WHEN count(CASE WHEN NOT is_months AND from_month = 1 AND to_month = 2 AND value IS NOT NULL THEN 1 END) = max(CASE WHEN NOT is_months AND from_month = 1 AND to_month = 2 AND value IS NOT NULL THEN days_in_month END) THEN CAST(count(CASE WHEN NOT is_months AND from_month = 1 AND to_month = 2 AND value IS NOT NULL THEN 1 END) AS BIGINT) END AS all_days_1,
    max(CASE WHEN is_months AND from_month = 2 AND to_month = 3 THEN value END) AS value_2_3,
    max(CASE WHEN is_months AND from_month = 2 AND to_month = 3 THEN weakness END) AS weak_2_3,
    TRY_CAST(sum(CASE WHEN NOT is_months AND from_month = 2 AND to_month = 3 AND value IS NOT NULL THEN value END) AS DECIMAL(37, 4)) AS days_2,
    max(CASE WHEN NOT is_months AND from_month = 2 AND to_month = 3 AND value IS NOT NULL THEN weakness END) AS weak_days_2,
    CASE WHEN count(CASE WHEN NOT is_months AND from_month = 2 AND to_month = 3 AND value IS NOT NULL THEN 1 END) = max(CASE WHEN NOT is_months AND from_month = 2 AND to_month = 3 AND value IS NOT NULL THEN days_in_month END) THEN CAST(count(CASE WHEN NOT is_months AND from_month = 2 AND to_month = 3 AND value IS NOT NULL THEN 1 END) AS BIGINT) END AS all_days_2
  FROM amounts
  GROUP BY place, indicator, whole_month
),
months AS (
  /* A month is known by itself, or by all of its days. */
  SELECT place, indicator, whole_month, parts, own_parts, own_reason, value_0_2, weak_0_2, value_0_3, weak_0_3, value_1_3, weak_1_3,
    days_0 IS NOT NULL OR days_1 IS NOT NULL OR days_2 IS NOT NULL AS has_days,
    CAST(0 AS BIGINT) AS weight_0,
    CASE WHEN value_0_1 IS NULL AND all_days_0 IS NOT NULL THEN days_0 ELSE value_0_1 END AS month_0,
    CASE WHEN value_0_1 IS NULL AND all_days_0 IS NOT NULL THEN weak_days_0 ELSE weak_0_1 END AS weak_month_0,
    CASE WHEN value_0_1 IS NULL AND all_days_0 IS NOT NULL THEN all_days_0 ELSE 400 END AS weight_month_0,
    CASE WHEN value_1_2 IS NULL AND all_days_1 IS NOT NULL THEN days_1 ELSE value_1_2 END AS month_1,
    CASE WHEN value_1_2 IS NULL AND all_days_1 IS NOT NULL THEN weak_days_1 ELSE weak_1_2 END AS weak_month_1,
    CASE WHEN value_1_2 IS NULL AND all_days_1 IS NOT NULL THEN all_days_1 ELSE 400 END AS weight_month_1,
    CASE WHEN value_2_3 IS NULL AND all_days_2 IS NOT NULL THEN days_2 ELSE value_2_3 END AS month_2,
    CASE WHEN value_2_3 IS NULL AND all_days_2 IS NOT NULL THEN weak_days_2 ELSE weak_2_3 END AS weak_month_2,
    CASE WHEN value_2_3 IS NULL AND all_days_2 IS NOT NULL THEN all_days_2 ELSE 400 END AS weight_month_2
  FROM cells
),
step_2 AS (
  SELECT place, indicator, whole_month, parts, own_parts, own_reason, has_days, weight_0, month_0, weak_month_0, weight_month_0, value_0_2, weak_0_2, month_1, weak_month_1, weight_month_1, value_0_3, weak_0_3, value_1_3, weak_1_3, month_2, weak_month_2, weight_month_2, weight_1, weight_2
  FROM months LATERAL VIEW inline(array(struct(
      CASE WHEN weight_0 >= 0 AND month_0 IS NOT NULL THEN weight_0 + weight_month_0 ELSE -1 END,
      GREATEST(
      CASE WHEN weight_0 >= 0 AND value_0_2 IS NOT NULL THEN weight_0 + 5200 ELSE -1 END,
      CASE WHEN (CASE WHEN weight_0 >= 0 AND month_0 IS NOT NULL THEN weight_0 + weight_month_0 ELSE -1 END) >= 0 AND month_1 IS NOT NULL THEN (CASE WHEN weight_0 >= 0 AND month_0 IS NOT NULL THEN weight_0 + weight_month_0 ELSE -1 END) + weight_month_1 ELSE -1 END
    )
    ))) next_2 AS weight_1, weight_2
),
step_3 AS (
  SELECT place, indicator, whole_month, parts, own_parts, own_reason, has_days, weight_0, weight_1, weight_2, value_0_3, weak_0_3, value_1_3, weak_1_3, month_2, weak_month_2, weight_month_2, sum_1, weak_1, sum_2, weak_2, weight_3
  FROM step_2 LATERAL VIEW inline(array(struct(
      CASE
      WHEN weight_0 >= 0 AND month_0 IS NOT NULL AND weight_1 = weight_0 + weight_month_0
        THEN month_0
    END,
      CASE
      WHEN weight_0 >= 0 AND month_0 IS NOT NULL AND weight_1 = weight_0 + weight_month_0
        THEN weak_month_0
    END,
      CASE
      WHEN weight_0 >= 0 AND value_0_2 IS NOT NULL AND weight_2 = weight_0 + 5200
        THEN value_0_2
      WHEN weight_1 >= 0 AND month_1 IS NOT NULL AND weight_2 = weight_1 + weight_month_1
        THEN TRY_CAST((CASE
      WHEN weight_0 >= 0 AND month_0 IS NOT NULL AND weight_1 = weight_0 + weight_month_0
        THEN month_0
    END) + month_1 AS DECIMAL(37, 4))
    END,
      CASE
      WHEN weight_0 >= 0 AND value_0_2 IS NOT NULL AND weight_2 = weight_0 + 5200
        THEN weak_0_2
      WHEN weight_1 >= 0 AND month_1 IS NOT NULL AND weight_2 = weight_1 + weight_month_1
        THEN GREATEST((CASE
      WHEN weight_0 >= 0 AND month_0 IS NOT NULL AND weight_1 = weight_0 + weight_month_0
        THEN weak_month_0
    END), weak_month_1)
    END,
      GREATEST(
      CASE WHEN weight_0 >= 0 AND value_0_3 IS NOT NULL THEN weight_0 + 67600 ELSE -1 END,
      CASE WHEN weight_1 >= 0 AND value_1_3 IS NOT NULL THEN weight_1 + 5200 ELSE -1 END,
      CASE WHEN weight_2 >= 0 AND month_2 IS NOT NULL THEN weight_2 + weight_month_2 ELSE -1 END
    )
    ))) next_3 AS sum_1, weak_1, sum_2, weak_2, weight_3
),
step_4 AS (
  SELECT place, indicator, whole_month, parts, own_parts, own_reason, has_days, weight_0, weight_1, weight_2, weight_3, sum_1, weak_1, sum_2, weak_2, sum_3, weak_3
  FROM step_3 LATERAL VIEW inline(array(struct(
      CASE
      WHEN weight_0 >= 0 AND value_0_3 IS NOT NULL AND weight_3 = weight_0 + 67600
        THEN value_0_3
      WHEN weight_1 >= 0 AND value_1_3 IS NOT NULL AND weight_3 = weight_1 + 5200
        THEN TRY_CAST(sum_1 + value_1_3 AS DECIMAL(37, 4))
      WHEN weight_2 >= 0 AND month_2 IS NOT NULL AND weight_3 = weight_2 + weight_month_2
        THEN TRY_CAST(sum_2 + month_2 AS DECIMAL(37, 4))
    END,
      CASE
      WHEN weight_0 >= 0 AND value_0_3 IS NOT NULL AND weight_3 = weight_0 + 67600
        THEN weak_0_3
      WHEN weight_1 >= 0 AND value_1_3 IS NOT NULL AND weight_3 = weight_1 + 5200
        THEN GREATEST(weak_1, weak_1_3)
      WHEN weight_2 >= 0 AND month_2 IS NOT NULL AND weight_3 = weight_2 + weight_month_2
        THEN GREATEST(weak_2, weak_month_2)
    END
    ))) next_4 AS sum_3, weak_3
),
sums AS (
  /* A sum only where every part is there. */
  SELECT
    place,
    indicator,
    make_date((whole_month) div 12, (whole_month) % 12 + 1, 1) AS starts_on,
    date_sub(make_date((whole_month + 3) div 12, (whole_month + 3) % 12 + 1, 1), 1) AS ends_on,
    sum_3 AS value,
    weak_3 AS weakness,
    CASE WHEN parts = own_parts AND own_reason IS NOT NULL THEN own_reason ELSE 'incomplete-period' END AS reason
  FROM step_4
),
stated AS (
  /* What is measured over a time and does not add up: only a value of the very period. */
  SELECT place, indicator, whole_month, is_own, value, weakness, reason,
    min(CASE WHEN is_own THEN 1 ELSE 0 END) OVER (PARTITION BY place, indicator, whole_month) AS all_own,
    row_number() OVER (
      PARTITION BY place, indicator, whole_month
      ORDER BY CASE WHEN is_own THEN 0 ELSE 1 END, CASE WHEN value IS NULL THEN 1 ELSE 0 END
    ) AS choice
  FROM (
    SELECT *, last_month - last_month % 3 AS whole_month,
      starts_month AND ends_month AND first_month = last_month - last_month % 3 AND last_month - first_month = 2 AS is_own
    FROM observed
    WHERE indicator IN ('share')
      AND first_month >= last_month - last_month % 3
  ) AS rates
),
stated_values AS (
  SELECT
    place,
    indicator,
    make_date((whole_month) div 12, (whole_month) % 12 + 1, 1) AS starts_on,
    date_sub(make_date((whole_month + 3) div 12, (whole_month + 3) % 12 + 1, 1), 1) AS ends_on,
    CASE WHEN is_own THEN value END AS value,
    CASE WHEN is_own THEN weakness END AS weakness,
    CASE
      WHEN is_own AND (value IS NOT NULL OR all_own = 1) THEN reason
      WHEN indicator IN ('share') THEN 'ratio-needs-parts'
    END AS reason
  FROM stated
  WHERE choice = 1
),
in_periods AS (
  SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM last_values
  UNION ALL
  SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM sums
  UNION ALL
  SELECT place, indicator, starts_on, ends_on, value, weakness, reason FROM stated_values
)
SELECT place, indicator, starts_on, ends_on, value,
  CASE WHEN value IS NULL THEN 'M' ELSE CASE weakness WHEN 0 THEN 'A' WHEN 1 THEN 'P' WHEN 2 THEN 'E' WHEN 3 THEN 'B' WHEN 4 THEN 'F' ELSE 'M' END END AS status,
  CASE WHEN value IS NULL THEN reason END AS reason
FROM in_periods
WHERE indicator IN ('stock', 'flow', 'share')
