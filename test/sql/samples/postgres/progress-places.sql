WITH observed AS MATERIALIZED (
  /* The observations that are read. A month is counted in years as the plan ends them. */
  SELECT
    "place" AS place,
    "indicator" AS indicator,
    "starts_on" AS starts_on,
    "ends_on" AS ends_on,
    CASE WHEN "value" % 0.0001 = 0 AND "status" <> 'M' THEN "value" END AS value,
    CASE WHEN "value" % 0.0001 = 0 AND "status" <> 'M' THEN CASE "status" WHEN 'A' THEN 0 WHEN 'P' THEN 1 WHEN 'E' THEN 2 WHEN 'B' THEN 3 WHEN 'F' THEN 4 END END AS weakness,
    CASE WHEN NOT ("value" % 0.0001 = 0) THEN 'places-undeclared' ELSE coalesce(CAST("reason" AS VARCHAR), 'not-reported') END AS reason,
    CAST("qualifier" AS VARCHAR) AS qualifier,
    CAST(12 * EXTRACT(YEAR FROM "starts_on") + EXTRACT(MONTH FROM "starts_on") - 1 AS integer) AS first_month,
    CAST(12 * EXTRACT(YEAR FROM "ends_on") + EXTRACT(MONTH FROM "ends_on") - 1 AS integer) AS last_month,
    EXTRACT(DAY FROM "starts_on") = 1 AS starts_month,
    EXTRACT(DAY FROM ("ends_on" + 1)) = 1 AS ends_month
  FROM "observations" AS observation_table
  WHERE "plan" = 'guangxi-2025'
    AND "indicator" IN ('high-value-patents-per-10k', 'registered-trademarks')
    AND "ends_on" <= DATE '2023-12-31'
    AND "status" <> 'F'
),
regions AS (
  SELECT DISTINCT "place" AS place
  FROM "observations" AS observation_table
  WHERE "plan" = 'guangxi-2025'
),
asked AS (
  /* What is asked: until which day values count, and of which day a place’s own start is. */
  SELECT CAST('high-value-patents-per-10k' AS VARCHAR) AS indicator, FALSE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT CAST('high-value-patents-per-10k' AS VARCHAR) AS indicator, TRUE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT CAST('registered-trademarks' AS VARCHAR) AS indicator, FALSE AS is_own, DATE '9999-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual UNION ALL
  SELECT CAST('registered-trademarks' AS VARCHAR) AS indicator, TRUE AS is_own, DATE '2025-12-31' AS until_day, CAST(NULL AS DATE) AS after_day, DATE '2020-12-31' AS start_day, FALSE AS can_settle, FALSE AS is_annual
),
known AS (
  /* The values that count: levels and totals of a day, amounts of whole years. */
  SELECT place, indicator, starts_on, ends_on, value, qualifier
  FROM observed
  WHERE value IS NOT NULL AND indicator IN ('high-value-patents-per-10k', 'registered-trademarks')
),
under_way AS (
  SELECT place, indicator, ends_on, value, qualifier, ends_on AS until_day, FALSE AS has_days
  FROM observed
  WHERE FALSE
),
own_targets AS (
  SELECT
    "place" AS place,
    "indicator" AS indicator,
    "value" AS value,
    CASE WHEN NOT ("value" % 0.0001 = 0) THEN 'places-undeclared' END AS unfit
  FROM "targets" AS target_table
),
cases AS (
  SELECT regions.place AS place, asked.indicator AS indicator, asked.is_own AS is_own, until_day, after_day,
    start_day, can_settle, is_annual, own_targets.value AS own_value, own_targets.unfit AS own_unfit
  FROM regions
  CROSS JOIN asked
  LEFT JOIN own_targets ON own_targets.place = regions.place AND own_targets.indicator = asked.indicator
  WHERE is_own = (own_targets.value IS NOT NULL)
),
latest AS (
  /* The last value that counts: of several of one day that of the longest period. */
  SELECT *
  FROM (
    SELECT cases.place AS place, cases.indicator AS indicator, known.starts_on AS starts_on,
      known.ends_on AS ends_on, known.value AS value, known.qualifier AS qualifier,
      row_number() OVER (
        PARTITION BY cases.place, cases.indicator
        ORDER BY known.ends_on DESC, known.starts_on
      ) AS choice
    FROM cases
    JOIN known ON known.place = cases.place AND known.indicator = cases.indicator
    WHERE known.ends_on <= until_day AND (after_day IS NULL OR known.ends_on > after_day)
  ) AS counted
  WHERE choice = 1
),
starts AS (
  /* The value that a place starts from. */
  SELECT cases.place AS place, cases.indicator AS indicator, max(known.value) AS value
  FROM cases
  JOIN known ON known.place = cases.place AND known.indicator = cases.indicator
  WHERE known.ends_on = start_day
  GROUP BY cases.place, cases.indicator
),
others AS (
  /* What was observed and does not count: parts of years, totals of before the plan, numbers that are too fine. */
  SELECT cases.place AS place, cases.indicator AS indicator,
    max(CASE WHEN value IS NOT NULL AND observed.ends_on <= after_day THEN 1 ELSE 0 END) AS has_before,
    max(CASE WHEN value IS NOT NULL AND is_annual AND observed.ends_on <= until_day THEN 1 ELSE 0 END) AS has_parts,
    max(CASE WHEN value IS NULL AND reason = 'places-undeclared' THEN 1 ELSE 0 END) AS has_undeclared,
    max(CASE WHEN weakness = 3 THEN 1 ELSE 0 END) AS has_break
  FROM cases
  JOIN observed ON observed.place = cases.place AND observed.indicator = cases.indicator
  GROUP BY cases.place, cases.indicator
),
lows AS (
  /* What was below 0 once can be taken back: then nothing is settled before its time. */
  SELECT place, indicator, min(value) AS least
  FROM known
  GROUP BY place, indicator
),
found AS (
  SELECT cases.place AS place, cases.indicator AS indicator, cases.is_own AS is_own, cases.own_value AS own_value,
    cases.own_unfit AS own_unfit, starts.value AS start_value,
    coalesce(has_before, 0) AS has_before, coalesce(has_parts, 0) AS has_parts, FALSE AS is_settling,
    latest.ends_on AS ends_on, latest.value AS value, latest.qualifier AS qualifier,
    CASE
      WHEN has_undeclared = 1 THEN 'places-undeclared'
      WHEN can_settle AND (under_way.has_days OR under_way.value IS NOT NULL AND has_break = 1 AND coalesce(least < 0, FALSE) OR under_way.value < 0)
        THEN 'incomplete-period'
    END AS unread
  FROM cases
  LEFT JOIN latest ON latest.place = cases.place AND latest.indicator = cases.indicator
  LEFT JOIN under_way ON under_way.place = cases.place AND under_way.indicator = cases.indicator
    AND under_way.until_day = cases.until_day
  LEFT JOIN starts ON starts.place = cases.place AND starts.indicator = cases.indicator
  LEFT JOIN others ON others.place = cases.place AND others.indicator = cases.indicator
  LEFT JOIN lows ON lows.place = cases.place AND lows.indicator = cases.indicator
  UNION ALL
  /* What has come in of the target’s own year can settle it before that is over. */
  SELECT cases.place AS place, cases.indicator AS indicator, cases.is_own AS is_own, cases.own_value AS own_value,
    cases.own_unfit AS own_unfit, starts.value AS start_value,
    coalesce(has_before, 0) AS has_before, coalesce(has_parts, 0) AS has_parts, TRUE AS is_settling,
    under_way.ends_on AS ends_on, under_way.value AS value, under_way.qualifier AS qualifier, CAST(NULL AS VARCHAR) AS unread
  FROM cases
  JOIN under_way ON under_way.place = cases.place AND under_way.indicator = cases.indicator
    AND under_way.until_day = cases.until_day
  LEFT JOIN starts ON starts.place = cases.place AND starts.indicator = cases.indicator
  LEFT JOIN others ON others.place = cases.place AND others.indicator = cases.indicator
  LEFT JOIN lows ON lows.place = cases.place AND lows.indicator = cases.indicator
  WHERE can_settle AND under_way.value IS NOT NULL AND NOT (coalesce(least < 0, FALSE) OR under_way.value < 0)
),
facts AS MATERIALIZED (
  /* A row for each place and indicator, with the days of the year of its last value that are gone. */
  SELECT *,
    ends_on - year_start + 1 AS days_gone,
    next_start - year_start AS days_in_year
  FROM (
    SELECT *,
      make_date((year_month) / 12, (year_month) % 12 + 1, 1) AS year_start,
      make_date((year_month + 12) / 12, (year_month + 12) % 12 + 1, 1) AS next_start
    FROM (
      SELECT found.*, CAST(12 * EXTRACT(YEAR FROM found.ends_on) + EXTRACT(MONTH FROM found.ends_on) - 1 AS integer) - (CAST(12 * EXTRACT(YEAR FROM found.ends_on) + EXTRACT(MONTH FROM found.ends_on) - 1 AS integer)) % 12 AS year_month
      FROM found
    ) AS in_years
  ) AS with_years
),
aim_0_numbers AS MATERIALIZED (
  /* High-value invention patents per 10,000 people: whole numbers of 10^-4. */
  SELECT *,
    CAST(value * 10000 AS numeric) AS v,
    CAST(start_value * 10000 AS numeric) AS s,
    25000 AS first_number,
    25000 AS second_number,
    CAST((year_month - 24252) * days_in_year + 12 * days_gone AS numeric) AS x,
    CAST(12 * days_in_year AS numeric) AS n,
    days_gone = days_in_year AS is_year_end,
    0 AS own_places,
    CASE WHEN start_value % 1 = 0 THEN 0 WHEN start_value % 0.1 = 0 THEN 1 WHEN start_value % 0.01 = 0 THEN 2 WHEN start_value % 0.001 = 0 THEN 3 ELSE 4 END AS start_places
  FROM facts
  WHERE indicator = 'high-value-patents-per-10k' AND NOT is_own
),
aim_0_way AS MATERIALIZED (
  SELECT *,
    CASE WHEN qualifier = 'less-than' AND v = first_number THEN FALSE ELSE v >= first_number END AS is_met,
    s >= first_number AS start_meets,
    first_number - s AS whole_way,
    v - s AS covered,
    abs(v - first_number) AS missing,
    n * 5 AS due_below,
    s * n * 5 + (first_number - s) * (x * 1 - n * 0) AS due_above,
    s AS leg_from,
    first_number AS leg_to,
    CASE GREATEST(own_places, start_places, 1) WHEN 0 THEN 100 WHEN 1 THEN 1000 WHEN 2 THEN 10000 WHEN 3 THEN 100000 WHEN 4 THEN 1000000 END AS ten_drawn
  FROM aim_0_numbers
),
aim_0_reasons AS MATERIALIZED (
  SELECT *,
    CASE WHEN unread IS NOT NULL THEN unread
      WHEN value IS NULL THEN CASE WHEN FALSE THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END
      WHEN ends_on <= DATE '2020-12-31' THEN 'not-started' END AS not_judged,
    CASE WHEN FALSE THEN 'ceiling'
      WHEN start_value IS NULL THEN 'no-baseline'
      WHEN whole_way = 0 THEN 'target-equals-baseline'
      WHEN start_meets THEN 'baseline-beyond-target' END AS no_completion,
    CASE WHEN whole_way < 0 THEN -1 ELSE 1 END AS side,
    row_number() OVER (
      PARTITION BY place
      ORDER BY CASE WHEN is_settling AND (is_met) THEN 0 WHEN NOT is_settling THEN 1 ELSE 2 END
    ) AS choice,
    is_year_end AND (
      v * due_below <= due_above AND v * ten_drawn >= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
      OR v * due_below >= due_above AND v * ten_drawn <= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
    ) AS is_on_way
  FROM aim_0_way
),
aim_1_numbers AS MATERIALIZED (
  /* High-value invention patents per 10,000 people: whole numbers of 10^-4. */
  SELECT *,
    CAST(value * 10000 AS numeric) AS v,
    CAST(start_value * 10000 AS numeric) AS s,
    CAST(own_value * 10000 AS numeric) AS first_number,
    CAST(own_value * 10000 AS numeric) AS second_number,
    CAST((year_month - 24252) * days_in_year + 12 * days_gone AS numeric) AS x,
    CAST(12 * days_in_year AS numeric) AS n,
    days_gone = days_in_year AS is_year_end,
    CASE WHEN own_value % 1 = 0 THEN 0 WHEN own_value % 0.1 = 0 THEN 1 WHEN own_value % 0.01 = 0 THEN 2 WHEN own_value % 0.001 = 0 THEN 3 ELSE 4 END AS own_places,
    CASE WHEN start_value % 1 = 0 THEN 0 WHEN start_value % 0.1 = 0 THEN 1 WHEN start_value % 0.01 = 0 THEN 2 WHEN start_value % 0.001 = 0 THEN 3 ELSE 4 END AS start_places
  FROM facts
  WHERE indicator = 'high-value-patents-per-10k' AND is_own
),
aim_1_way AS MATERIALIZED (
  SELECT *,
    CASE WHEN qualifier = 'less-than' AND v = first_number THEN FALSE ELSE v >= first_number END AS is_met,
    s >= first_number AS start_meets,
    first_number - s AS whole_way,
    v - s AS covered,
    abs(v - first_number) AS missing,
    n * 5 AS due_below,
    s * n * 5 + (first_number - s) * (x * 1 - n * 0) AS due_above,
    s AS leg_from,
    first_number AS leg_to,
    CASE GREATEST(own_places, start_places, 0) WHEN 0 THEN 100 WHEN 1 THEN 1000 WHEN 2 THEN 10000 WHEN 3 THEN 100000 WHEN 4 THEN 1000000 END AS ten_drawn
  FROM aim_1_numbers
),
aim_1_reasons AS MATERIALIZED (
  SELECT *,
    CASE WHEN unread IS NOT NULL THEN unread
      WHEN own_unfit IS NOT NULL THEN own_unfit
      WHEN value IS NULL THEN CASE WHEN FALSE THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END
      WHEN ends_on <= DATE '2020-12-31' THEN 'not-started' END AS not_judged,
    CASE WHEN FALSE THEN 'ceiling'
      WHEN start_value IS NULL THEN 'no-baseline'
      WHEN whole_way = 0 THEN 'target-equals-baseline'
      WHEN start_meets THEN 'baseline-beyond-target' END AS no_completion,
    CASE WHEN whole_way < 0 THEN -1 ELSE 1 END AS side,
    row_number() OVER (
      PARTITION BY place
      ORDER BY CASE WHEN is_settling AND (is_met) THEN 0 WHEN NOT is_settling THEN 1 ELSE 2 END
    ) AS choice,
    is_year_end AND (
      v * due_below <= due_above AND v * ten_drawn >= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
      OR v * due_below >= due_above AND v * ten_drawn <= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
    ) AS is_on_way
  FROM aim_1_way
),
aim_3_numbers AS MATERIALIZED (
  /* Registered trade marks in force: whole numbers of 10^-4. */
  SELECT *,
    CAST(value * 10000 AS numeric) AS v,
    CAST(start_value * 10000 AS numeric) AS s,
    CAST(own_value * 10000 AS numeric) AS first_number,
    CAST(own_value * 10000 AS numeric) AS second_number,
    CAST((year_month - 24252) * days_in_year + 12 * days_gone AS numeric) AS x,
    CAST(12 * days_in_year AS numeric) AS n,
    days_gone = days_in_year AS is_year_end,
    CASE WHEN own_value % 1 = 0 THEN 0 WHEN own_value % 0.1 = 0 THEN 1 WHEN own_value % 0.01 = 0 THEN 2 WHEN own_value % 0.001 = 0 THEN 3 ELSE 4 END AS own_places,
    CASE WHEN start_value % 1 = 0 THEN 0 WHEN start_value % 0.1 = 0 THEN 1 WHEN start_value % 0.01 = 0 THEN 2 WHEN start_value % 0.001 = 0 THEN 3 ELSE 4 END AS start_places
  FROM facts
  WHERE indicator = 'registered-trademarks' AND is_own
),
aim_3_way AS MATERIALIZED (
  SELECT *,
    CASE WHEN qualifier = 'less-than' AND v = first_number THEN FALSE ELSE v >= first_number END AS is_met,
    s >= first_number AS start_meets,
    first_number - s AS whole_way,
    v - s AS covered,
    abs(v - first_number) AS missing,
    n * 5 AS due_below,
    s * n * 5 + (first_number - s) * (x * 1 - n * 0) AS due_above,
    s AS leg_from,
    first_number AS leg_to,
    CASE GREATEST(own_places, start_places, 0) WHEN 0 THEN 100 WHEN 1 THEN 1000 WHEN 2 THEN 10000 WHEN 3 THEN 100000 WHEN 4 THEN 1000000 END AS ten_drawn
  FROM aim_3_numbers
),
aim_3_reasons AS MATERIALIZED (
  SELECT *,
    CASE WHEN unread IS NOT NULL THEN unread
      WHEN own_unfit IS NOT NULL THEN own_unfit
      WHEN value IS NULL THEN CASE WHEN FALSE THEN 'incomplete-period' WHEN has_before = 1 THEN 'not-started' ELSE 'no-observation' END
      WHEN ends_on <= DATE '2020-12-31' THEN 'not-started' END AS not_judged,
    CASE WHEN FALSE THEN 'ceiling'
      WHEN start_value IS NULL THEN 'no-baseline'
      WHEN whole_way = 0 THEN 'target-equals-baseline'
      WHEN start_meets THEN 'baseline-beyond-target' END AS no_completion,
    CASE WHEN whole_way < 0 THEN -1 ELSE 1 END AS side,
    row_number() OVER (
      PARTITION BY place
      ORDER BY CASE WHEN is_settling AND (is_met) THEN 0 WHEN NOT is_settling THEN 1 ELSE 2 END
    ) AS choice,
    is_year_end AND (
      v * due_below <= due_above AND v * ten_drawn >= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
      OR v * due_below >= due_above AND v * ten_drawn <= GREATEST(LEAST(leg_from, leg_to) * ten_drawn, LEAST(GREATEST(leg_from, leg_to) * ten_drawn, CASE WHEN due_above < 0 THEN -1 ELSE 1 END * (div(2 * abs(due_above) * ten_drawn + due_below * 10000, 2 * due_below * 10000)) * 10000))
    ) AS is_on_way
  FROM aim_3_way
)
/* Guangxi: 14th five-year plan for the protection and use of intellectual property: progress as of 2023-12-31, by elapsed time */
SELECT
  place,
  indicator,
  CASE
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
  END AS verdict,
  coalesce(not_judged, no_completion) AS reason,
  CASE WHEN not_judged IS NULL THEN is_met END AS met,
  CASE WHEN unread IS NULL THEN value END AS value,
  CASE WHEN unread IS NULL THEN ends_on END AS ends_on,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CAST(CASE WHEN side * covered < 0 THEN -1 ELSE 1 END * (div(2 * abs(side * covered) * 1000000 + (side * whole_way), 2 * (side * whole_way))) AS numeric) * 0.000001 END AS completion,
  CASE WHEN unread IS NULL AND value IS NOT NULL THEN CAST(CASE WHEN (x * 1) < 0 THEN -1 ELSE 1 END * (div(2 * abs((x * 1)) * 1000000 + (n * 5), 2 * (n * 5))) AS numeric) * 0.000001 END AS elapsed_share,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CASE
      WHEN is_on_way THEN CAST(1000000 AS numeric) * 0.000001
      WHEN side * (due_above - s * due_below) > 0 THEN CAST(CASE WHEN (side * covered * due_below) < 0 THEN -1 ELSE 1 END * (div(2 * abs((side * covered * due_below)) * 1000000 + (side * (due_above - s * due_below)), 2 * (side * (due_above - s * due_below)))) AS numeric) * 0.000001
    END END AS pace,
  CASE WHEN not_judged IS NULL THEN CAST(CASE WHEN is_met THEN 0 ELSE missing END AS numeric) * 0.0001 END AS gap
FROM aim_0_reasons
WHERE choice = 1 AND (NOT is_settling OR (is_met))
UNION ALL
SELECT
  place,
  indicator,
  CASE
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
  END AS verdict,
  coalesce(not_judged, no_completion) AS reason,
  CASE WHEN not_judged IS NULL THEN is_met END AS met,
  CASE WHEN unread IS NULL THEN value END AS value,
  CASE WHEN unread IS NULL THEN ends_on END AS ends_on,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CAST(CASE WHEN side * covered < 0 THEN -1 ELSE 1 END * (div(2 * abs(side * covered) * 1000000 + (side * whole_way), 2 * (side * whole_way))) AS numeric) * 0.000001 END AS completion,
  CASE WHEN unread IS NULL AND value IS NOT NULL THEN CAST(CASE WHEN (x * 1) < 0 THEN -1 ELSE 1 END * (div(2 * abs((x * 1)) * 1000000 + (n * 5), 2 * (n * 5))) AS numeric) * 0.000001 END AS elapsed_share,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CASE
      WHEN is_on_way THEN CAST(1000000 AS numeric) * 0.000001
      WHEN side * (due_above - s * due_below) > 0 THEN CAST(CASE WHEN (side * covered * due_below) < 0 THEN -1 ELSE 1 END * (div(2 * abs((side * covered * due_below)) * 1000000 + (side * (due_above - s * due_below)), 2 * (side * (due_above - s * due_below)))) AS numeric) * 0.000001
    END END AS pace,
  CASE WHEN not_judged IS NULL THEN CAST(CASE WHEN is_met THEN 0 ELSE missing END AS numeric) * 0.0001 END AS gap
FROM aim_1_reasons
WHERE choice = 1 AND (NOT is_settling OR (is_met))
UNION ALL
SELECT
  /* Registered trade marks in force: nothing to judge by */
  place,
  indicator,
  'not-assessable' AS verdict,
  CAST('no-target' AS VARCHAR) AS reason,
  CAST(NULL AS BOOLEAN) AS met,
  value,
  ends_on,
  CAST(CAST(NULL AS INTEGER) AS numeric) * 0.000001 AS completion,
  CASE WHEN value IS NOT NULL THEN CAST(CAST(NULL AS INTEGER) AS numeric) * 0.000001 END AS elapsed_share,
  CAST(CAST(NULL AS INTEGER) AS numeric) * 0.000001 AS pace,
  CAST(CAST(NULL AS INTEGER) AS numeric) * 0.0001 AS gap
FROM facts
WHERE indicator = 'registered-trademarks' AND NOT is_own AND NOT is_settling
UNION ALL
SELECT
  place,
  indicator,
  CASE
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
  END AS verdict,
  coalesce(not_judged, no_completion) AS reason,
  CASE WHEN not_judged IS NULL THEN is_met END AS met,
  CASE WHEN unread IS NULL THEN value END AS value,
  CASE WHEN unread IS NULL THEN ends_on END AS ends_on,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CAST(CASE WHEN side * covered < 0 THEN -1 ELSE 1 END * (div(2 * abs(side * covered) * 1000000 + (side * whole_way), 2 * (side * whole_way))) AS numeric) * 0.000001 END AS completion,
  CASE WHEN unread IS NULL AND value IS NOT NULL THEN CAST(CASE WHEN (x * 1) < 0 THEN -1 ELSE 1 END * (div(2 * abs((x * 1)) * 1000000 + (n * 5), 2 * (n * 5))) AS numeric) * 0.000001 END AS elapsed_share,
  CASE WHEN not_judged IS NULL AND no_completion IS NULL THEN CASE
      WHEN is_on_way THEN CAST(1000000 AS numeric) * 0.000001
      WHEN side * (due_above - s * due_below) > 0 THEN CAST(CASE WHEN (side * covered * due_below) < 0 THEN -1 ELSE 1 END * (div(2 * abs((side * covered * due_below)) * 1000000 + (side * (due_above - s * due_below)), 2 * (side * (due_above - s * due_below)))) AS numeric) * 0.000001
    END END AS pace,
  CASE WHEN not_judged IS NULL THEN CAST(CASE WHEN is_met THEN 0 ELSE missing END AS numeric) * 0.0001 END AS gap
FROM aim_3_reasons
WHERE choice = 1 AND (NOT is_settling OR (is_met))
