WITH observed AS (
  /* The observations that are read. A month is counted in years as the plan ends them. */
  SELECT
    `place` AS place,
    `indicator` AS indicator,
    `starts_on` AS starts_on,
    `ends_on` AS ends_on,
    CASE WHEN `value` % 0.0001 = 0 AND abs(CAST(`value` AS DOUBLE)) < 1E12 AND `status` <> 'M' THEN TRY_CAST(`value` AS DECIMAL(37, 4)) END AS value,
    CASE WHEN `value` % 0.0001 = 0 AND abs(CAST(`value` AS DOUBLE)) < 1E12 AND `status` <> 'M' THEN CASE `status` WHEN 'A' THEN 0 WHEN 'P' THEN 1 WHEN 'E' THEN 2 WHEN 'B' THEN 3 WHEN 'F' THEN 4 END END AS weakness,
    CASE WHEN NOT (`value` % 0.0001 = 0) THEN 'places-undeclared' WHEN NOT (abs(CAST(`value` AS DOUBLE)) < 1E12) THEN 'out-of-range' ELSE coalesce(CAST(`reason` AS STRING), 'not-reported') END AS reason,
    CAST(`qualifier` AS STRING) AS qualifier,
    CAST(12 * year(`starts_on`) + month(`starts_on`) - 1 AS BIGINT) AS first_month,
    CAST(12 * year(`ends_on`) + month(`ends_on`) - 1 AS BIGINT) AS last_month,
    dayofmonth(`starts_on`) = 1 AS starts_month,
    dayofmonth((date_add(`ends_on`, 1))) = 1 AS ends_month,
    NOT (abs(CAST(`value` AS DOUBLE)) < 1E12) AS is_outside
  FROM `observations` AS observation_table
  WHERE `plan` = 'guangxi-2025'
    AND `indicator` IN ('high-value-patents-per-10k', 'registered-trademarks')
    AND `ends_on` <= DATE '2023-12-31'
    AND `status` <> 'F'
),
regions AS (
  SELECT DISTINCT `place` AS place
  FROM `observations` AS observation_table
  WHERE `plan` = 'guangxi-2025'
),
asked AS (
  /* What is asked: until which day values count, and of which day a place’s own start is. */
  SELECT 0 AS aim, CAST('high-value-patents-per-10k' AS STRING) AS indicator, FALSE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT 1 AS aim, CAST('high-value-patents-per-10k' AS STRING) AS indicator, TRUE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT 2 AS aim, CAST('registered-trademarks' AS STRING) AS indicator, FALSE AS is_own, DATE '9999-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT 3 AS aim, CAST('registered-trademarks' AS STRING) AS indicator, TRUE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual
),
own_targets AS (
  SELECT
    `place` AS place,
    `indicator` AS indicator,
    `value` AS value,
    CASE WHEN NOT (`value` % 0.0001 = 0) THEN 'places-undeclared' WHEN NOT (abs(CAST(`value` AS DOUBLE)) < 1E12) THEN 'out-of-range' END AS unfit
  FROM `targets` AS target_table
),
cases AS (
  SELECT regions.place AS place, asked.indicator AS indicator, aim, until_day, after_day, start_day, can_settle,
    is_annual, own_targets.value AS own_value, own_targets.unfit AS own_unfit
  FROM regions
  CROSS JOIN asked
  LEFT JOIN own_targets ON own_targets.place = regions.place AND own_targets.indicator = asked.indicator
  WHERE is_own = (own_targets.value IS NOT NULL)
),
evidence AS (
  SELECT place, indicator, 'observed' AS kind, starts_on, ends_on, value, weakness, CAST(reason AS STRING) AS reason, qualifier, is_outside, ends_on AS until_day, FALSE AS has_days FROM observed
),
known AS (
  /* Beside each case what is known of it. Levels and totals of a day count, and amounts of whole years. */
  SELECT cases.*, kind, starts_on, ends_on, value, weakness, reason, evidence.until_day AS of_until_day, has_days, is_outside,
    qualifier AS given,
    value IS NOT NULL AS is_known
  FROM cases
  LEFT JOIN evidence ON evidence.place = cases.place AND evidence.indicator = cases.indicator
),
summed AS (
  /* The last value that counts, of several of one day that of the longest period the start and what does not count. */
  SELECT place, indicator, aim, own_value, own_unfit, can_settle,
    max(CASE WHEN is_known AND ends_on = start_day THEN value END) AS start_value,
    max(CASE WHEN kind = 'observed' AND value IS NOT NULL AND ends_on <= after_day THEN 1 ELSE 0 END) AS has_before,
    max(CASE WHEN kind = 'observed' AND value IS NOT NULL AND is_annual AND ends_on <= until_day THEN 1 ELSE 0 END) AS has_parts,
    max(CASE WHEN kind = 'observed' AND value IS NULL AND reason = 'places-undeclared' THEN 1 ELSE 0 END) AS has_undeclared,
    max(CASE WHEN kind = 'observed' AND is_outside THEN 1 ELSE 0 END) AS has_outside,
    max(CASE WHEN kind = 'observed' AND weakness = 3 THEN 1 ELSE 0 END) AS has_break,
    min(CASE WHEN is_known THEN value END) AS least,
    max(CASE WHEN choice = 1 AND counts THEN ends_on END) AS last_ends_on,
    max(CASE WHEN choice = 1 AND counts THEN value END) AS last_value,
    max(CASE WHEN choice = 1 AND counts THEN given END) AS last_qualifier
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
  GROUP BY place, indicator, aim, own_value, own_unfit, can_settle
),
found AS (
  /* What has come in of the target’s own year can settle it before that is over. */
  SELECT place, indicator, aim, own_value, own_unfit, start_value, has_before, has_parts, FALSE AS is_settling,
    last_ends_on AS ends_on,
    last_value AS value,
    last_qualifier AS qualifier,
    CASE
      WHEN has_undeclared = 1 THEN 'places-undeclared'
      WHEN has_outside = 1 THEN 'out-of-range'
    END AS unread
  FROM summed
),
facts AS (
  /* A row for each place and indicator, with the days of the year of its last value that are gone. */
  SELECT *,
    datediff(ends_on, year_start) + 1 AS days_gone,
    datediff(next_start, year_start) AS days_in_year
  FROM (
    SELECT *,
      make_date((year_month) div 12, (year_month) % 12 + 1, 1) AS year_start,
      make_date((year_month + 12) div 12, (year_month + 12) % 12 + 1, 1) AS next_start
    FROM (
      SELECT found.*, CAST(12 * year(ends_on) + month(ends_on) - 1 AS BIGINT) - (CAST(12 * year(ends_on) + month(ends_on) - 1 AS BIGINT)) % 12 AS year_month
      FROM found
    ) AS in_years
  ) AS with_years
),
numbers AS (
  /* Levels are whole numbers of a last place. */
  SELECT place, indicator, aim, is_settling, ends_on, value, unread, qualifier, start_value, own_unfit, has_before, has_parts, v, s, first_number, second_number, is_year_end, own_places, start_places, x, n
  FROM facts LATERAL VIEW inline(array(struct(
      CASE
      WHEN aim IN (0, 1, 3) THEN TRY_CAST(try_multiply(value, 10000BD) AS DECIMAL(38, 0))
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN TRY_CAST(try_multiply(start_value, 10000BD) AS DECIMAL(38, 0))
    END,
      CASE
      WHEN aim = 0 THEN 25000
      WHEN aim IN (1, 3) THEN TRY_CAST(try_multiply(own_value, 10000BD) AS DECIMAL(38, 0))
    END,
      CASE
      WHEN aim = 0 THEN 25000
      WHEN aim IN (1, 3) THEN TRY_CAST(try_multiply(own_value, 10000BD) AS DECIMAL(38, 0))
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN days_gone = days_in_year
    END,
      CASE
      WHEN aim = 0 THEN 0
      WHEN aim IN (1, 3) THEN CASE WHEN own_value % 1 = 0 THEN 0 WHEN own_value % 0.1 = 0 THEN 1 WHEN own_value % 0.01 = 0 THEN 2 WHEN own_value % 0.001 = 0 THEN 3 ELSE 4 END
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN start_value % 1 = 0 THEN 0 WHEN start_value % 0.1 = 0 THEN 1 WHEN start_value % 0.01 = 0 THEN 2 WHEN start_value % 0.001 = 0 THEN 3 ELSE 4 END
    END,
      TRY_CAST((year_month - 24252) * days_in_year + 12 * days_gone AS DECIMAL(38, 0)),
      TRY_CAST(12 * days_in_year AS DECIMAL(38, 0))
    ))) of_numbers AS v, s, first_number, second_number, is_year_end, own_places, start_places, x, n
),
ways AS (
  /* How far the way leads, and what is due on it. */
  SELECT place, indicator, aim, is_settling, ends_on, value, unread, qualifier, start_value, own_unfit, has_before, has_parts, v, s, first_number, second_number, is_year_end, own_places, start_places, x, n, is_met, start_meets, whole_way, covered, missing, due_below, due_above, leg_from, leg_to, ten_drawn
  FROM numbers LATERAL VIEW inline(array(struct(
      CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN qualifier = 'less-than' AND v = first_number THEN FALSE ELSE v >= first_number END
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN s >= first_number
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN first_number - s
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN v - s
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN abs(v - first_number)
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN n * 5
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN s * n * 5 + (first_number - s) * (x * 1 - n * 0)
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN s
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN first_number
    END,
      CASE
      WHEN aim = 0 THEN CASE GREATEST(own_places, start_places, 1) WHEN 0 THEN 100 WHEN 1 THEN 1000 WHEN 2 THEN 10000 WHEN 3 THEN 100000 WHEN 4 THEN 1000000 END
      WHEN aim IN (1, 3) THEN CASE GREATEST(own_places, start_places, 0) WHEN 0 THEN 100 WHEN 1 THEN 1000 WHEN 2 THEN 10000 WHEN 3 THEN 100000 WHEN 4 THEN 1000000 END
    END
    ))) of_ways AS is_met, start_meets, whole_way, covered, missing, due_below, due_above, leg_from, leg_to, ten_drawn
),
reasons AS (
  /* What stands against a verdict or a completion. */
  SELECT place, indicator, aim, is_settling, ends_on, value, unread, v, s, x, n, is_met, whole_way, covered, missing, due_below, due_above, not_judged, no_completion, side, settles, is_on_way
  FROM ways LATERAL VIEW inline(array(struct(
      CASE
      WHEN aim = 0 THEN CASE WHEN unread IS NOT NULL THEN unread
      WHEN value IS NULL THEN CASE WHEN FALSE THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END
      WHEN ends_on <= DATE '2020-12-31' THEN 'not-started' END
      WHEN aim IN (1, 3) THEN CASE WHEN unread IS NOT NULL THEN unread
      WHEN own_unfit IS NOT NULL THEN own_unfit
      WHEN value IS NULL THEN CASE WHEN FALSE THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END
      WHEN ends_on <= DATE '2020-12-31' THEN 'not-started' END
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN FALSE THEN 'ceiling'
      WHEN start_value IS NULL THEN 'no-baseline'
      WHEN whole_way = 0 THEN 'target-equals-baseline'
      WHEN start_meets THEN 'baseline-beyond-target' END
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN whole_way < 0 THEN -1 ELSE 1 END
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN is_met
    END,
      CASE
      WHEN aim IN (0, 1, 3) THEN is_year_end AND (
      v * due_below <= due_above AND v * ten_drawn >= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (CAST(try_divide((2 * abs(due_above) * ten_drawn + due_below * 10000) - (2 * abs(due_above) * ten_drawn + due_below * 10000) % (2 * due_below * 10000), (2 * due_below * 10000)) AS DECIMAL(38, 0))) * 10000))
      OR v * due_below >= due_above AND v * ten_drawn <= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (CAST(try_divide((2 * abs(due_above) * ten_drawn + due_below * 10000) - (2 * abs(due_above) * ten_drawn + due_below * 10000) % (2 * due_below * 10000), (2 * due_below * 10000)) AS DECIMAL(38, 0))) * 10000))
    )
    END
    ))) of_reasons AS not_judged, no_completion, side, settles, is_on_way
)
/* Guangxi: 14th five-year plan for the protection and use of intellectual property: progress as of 2023-12-31, by elapsed time */
SELECT
  place,
  indicator,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE
    WHEN not_judged IS NOT NULL THEN 'not-assessable'
    WHEN ends_on >= DATE '2025-12-31' OR FALSE THEN CASE WHEN is_met THEN 'achieved' ELSE 'behind' END
    WHEN is_met THEN 'achieved'
    WHEN no_completion = 'baseline-beyond-target' THEN 'behind'
    WHEN no_completion = 'rank' THEN CASE WHEN v > s THEN 'on-track' ELSE 'behind' END
    WHEN no_completion IS NOT NULL THEN 'not-assessable'
    WHEN is_on_way THEN 'on-track'
    WHEN side * (due_above - s * due_below) > 0 AND side * covered * (due_below) * 1000000000000 >= (side * (due_above - s * due_below)) * 1099999999995 THEN 'ahead'
    WHEN side * (due_above - s * due_below) > 0 AND side * covered * (due_below) * 10000000000000 >= (side * (due_above - s * due_below)) * 8999999999995 THEN 'on-track'
    WHEN side * (due_above - s * due_below) > 0 THEN 'behind'
    WHEN abs((side * covered * (due_below) - (side * (due_above - s * due_below)))) * 1000000000000 < (due_below) * (side * whole_way) THEN 'on-track'
    WHEN (side * covered * (due_below) - (side * (due_above - s * due_below))) > 0 THEN 'ahead'
    ELSE 'behind'
  END
      WHEN aim = 2 THEN 'not-assessable'
    END AS verdict,
  CASE
      WHEN aim IN (0, 1, 3) THEN coalesce(not_judged, no_completion)
      WHEN aim = 2 THEN 'no-target'
    END AS reason,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN not_judged IS NULL THEN is_met END
    END AS met,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN unread IS NULL THEN value END
      WHEN aim = 2 THEN value
    END AS value,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN unread IS NULL THEN ends_on END
      WHEN aim = 2 THEN ends_on
    END AS ends_on,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN TRY_CAST(CASE WHEN side * covered < 0 THEN -1 ELSE 1 END * (CAST(try_divide((2 * abs(side * covered) * 1000000 + (side * whole_way)) - (2 * abs(side * covered) * 1000000 + (side * whole_way)) % (2 * (side * whole_way)), (2 * (side * whole_way))) AS DECIMAL(38, 0))) AS DECIMAL(31, 0)) * 0.000001 END
    END AS completion,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN unread IS NULL AND value IS NOT NULL THEN TRY_CAST(CASE WHEN (x * 1) < 0 THEN -1 ELSE 1 END * (CAST(try_divide((2 * abs((x * 1)) * 1000000 + (n * 5)) - (2 * abs((x * 1)) * 1000000 + (n * 5)) % (2 * (n * 5)), (2 * (n * 5))) AS DECIMAL(38, 0))) AS DECIMAL(31, 0)) * 0.000001 END
    END AS elapsed_share,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CASE
      WHEN is_on_way THEN TRY_CAST(1000000 AS DECIMAL(31, 0)) * 0.000001
      WHEN side * (due_above - s * due_below) > 0 THEN TRY_CAST(CASE WHEN (side * covered * due_below) < 0 THEN -1 ELSE 1 END * (CAST(try_divide((2 * abs((side * covered * due_below)) * 1000000 + (side * (due_above - s * due_below))) - (2 * abs((side * covered * due_below)) * 1000000 + (side * (due_above - s * due_below))) % (2 * (side * (due_above - s * due_below))), (2 * (side * (due_above - s * due_below)))) AS DECIMAL(38, 0))) AS DECIMAL(31, 0)) * 0.000001
    END END
    END AS pace,
  CASE
      WHEN aim IN (0, 1, 3) THEN CASE WHEN not_judged IS NULL THEN TRY_CAST(CASE WHEN is_met THEN 0 ELSE missing END AS DECIMAL(33, 0)) * 0.0001 END
    END AS gap
FROM (
  SELECT *,
    row_number() OVER (
      PARTITION BY place, aim
      ORDER BY CASE WHEN is_settling AND settles THEN 0 WHEN NOT is_settling THEN 1 ELSE 2 END
    ) AS choice
  FROM reasons
) AS chosen
WHERE choice = 1
