WITH lapse_rows (lapse_patent, lapsed_on, revived_on) AS (
  SELECT `patent`, `lapsed_on`, `revived_on`
  FROM `lapses`
),
lapse_facts AS (
  SELECT lapse_patent, min(lapsed_on) AS first_lapse,
    count(*) FILTER (WHERE lapsed_on <= DATE '2025-12-31' AND (revived_on IS NULL OR revived_on > DATE '2025-12-31')) > 0 AS lapse_out,
    count(*) FILTER (WHERE (lapsed_on BETWEEN CASE WHEN lapse_number > 1 THEN revived_before ELSE lapsed_on END AND DATE '9999-12-31' AND (revived_on IS NULL OR revived_on BETWEEN lapsed_on AND DATE '9999-12-31')) IS NOT TRUE) > 0 AS lapse_wrong
  FROM (
    SELECT lapse_patent, lapsed_on, revived_on,
      row_number() OVER lapses_in_order AS lapse_number,
      lag(revived_on) OVER lapses_in_order AS revived_before
    FROM lapse_rows
    WINDOW lapses_in_order AS (
      PARTITION BY lapse_patent ORDER BY lapsed_on NULLS LAST, revived_on NULLS LAST
    )
  ) AS lapses_of_patents
  GROUP BY lapse_patent
),
patent_facts (
    group_key, kind, filed_on, granted_on, expires_on, lapses_out, lapses_wrong, held_in, strategic_emerging_industry, family_abroad, pledged, awards
) AS (
  SELECT
    (left(held_in, 4)),
    `kind`,
    `filed_on`,
    `granted_on`,
    `expires_on`,
    coalesce(lapse_out, FALSE),
    coalesce(lapse_wrong OR first_lapse < coalesce(`granted_on`, `filed_on`), FALSE),
    `held_in`,
    `industry`,
    `family`,
    `pledged`,
    `awards`
  FROM `public`.`register`
  LEFT JOIN lapse_facts ON lapse_patent = `id`
),
in_force AS (
  SELECT
    group_key, held_in,
    /* belongs to a strategic emerging industry */
    strategic_emerging_industry AS strategic_emerging_industry,
    /* has a family member abroad */
    family_abroad AS family_abroad,
    /* has been maintained for more than ten years */
    filed_on < DATE '2015-12-31' AS maintained_over_ten_years,
    /* achieved a comparatively high amount of pledge financing */
    CASE WHEN pledged = 0 THEN FALSE ELSE pledged >= 10000000 END AS pledge_financing,
    /* won a national science and technology award or a China Patent Award */
    CASE WHEN awards IS NOT NULL THEN coalesce(exists(awards, part -> coalesce(part <> 'other', FALSE)), FALSE) END AS award
  FROM patent_facts
  /* Records that can be read. */
  WHERE filed_on BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'
    AND (granted_on IS NULL OR granted_on BETWEEN filed_on AND DATE '9999-12-31')
    AND (expires_on IS NULL OR expires_on BETWEEN filed_on AND DATE '9999-12-31')
    AND NOT lapses_wrong
    AND (kind IS NULL OR kind IN ('invention', 'utility-model', 'design'))
    AND (pledged IS NULL OR pledged >= 0)
    AND (NOT (awards IS NOT NULL) OR NOT (coalesce(exists(awards, part -> coalesce(coalesce(part NOT IN ('national-science-and-technology', 'china-patent', 'other'), TRUE), FALSE)), FALSE)))
    /* Inventions in force on 2025-12-31. */
    AND coalesce(kind, 'invention') = 'invention'
    AND granted_on <= DATE '2025-12-31'
    AND CASE WHEN expires_on IS NULL THEN NOT (filed_on <= DATE '2005-12-31') ELSE expires_on > DATE '2025-12-31' END
    AND NOT lapses_out
),
alike AS (
  SELECT group_key, held_in, strategic_emerging_industry, family_abroad, maintained_over_ten_years, pledge_financing, award, count(*) AS patents
  FROM in_force
  GROUP BY group_key, held_in, strategic_emerging_industry, family_abroad, maintained_over_ten_years, pledge_financing, award
),
tallied AS (
  SELECT group_key, resident, strategic_emerging_industry, family_abroad, maintained_over_ten_years, pledge_financing, award, patents
  FROM (
    SELECT *, CASE
      WHEN left(held_in, 2) IN ('11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82')
        AND length(held_in) = 6 AND held_in RLIKE '^[0-9]{6}'
      THEN left(held_in, 2) = '45'
      WHEN held_in = '450000' THEN TRUE
      WHEN held_in = 'TW' THEN FALSE
      WHEN held_in = 'HK' THEN FALSE
      WHEN held_in = 'MO' THEN FALSE
      WHEN held_in = 'CN' THEN NULL
      WHEN length(held_in) = 2 AND held_in RLIKE '^(A[B-Z]|[B-PR-WY][A-Z]|Q[A-L]|XK|Z[A-Y])' THEN FALSE
    END AS resident
    FROM alike
  ) AS with_resident
  WHERE CASE WHEN patents > 0 THEN resident IS NOT FALSE END
)
SELECT
  group_key,
  GROUPING(group_key) = 1 AS is_all,
  CAST(coalesce(sum(patents) FILTER (WHERE resident), 0) AS BIGINT) AS in_force_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE TRUE), 0) AS BIGINT) AS in_force_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND (strategic_emerging_industry OR family_abroad OR maintained_over_ten_years OR pledge_financing OR award)), 0) AS BIGINT) AS total_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE (strategic_emerging_industry OR family_abroad OR maintained_over_ten_years OR pledge_financing OR award) IS NOT FALSE), 0) AS BIGINT) AS total_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND strategic_emerging_industry), 0) AS BIGINT) AS strategic_emerging_industry_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE strategic_emerging_industry IS NOT FALSE), 0) AS BIGINT) AS strategic_emerging_industry_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND strategic_emerging_industry AND met = 1), 0) AS BIGINT) AS strategic_emerging_industry_alone,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND family_abroad), 0) AS BIGINT) AS family_abroad_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE family_abroad IS NOT FALSE), 0) AS BIGINT) AS family_abroad_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND family_abroad AND met = 1), 0) AS BIGINT) AS family_abroad_alone,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND maintained_over_ten_years), 0) AS BIGINT) AS maintained_over_ten_years_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE maintained_over_ten_years IS NOT FALSE), 0) AS BIGINT) AS maintained_over_ten_years_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND maintained_over_ten_years AND met = 1), 0) AS BIGINT) AS maintained_over_ten_years_alone,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND pledge_financing), 0) AS BIGINT) AS pledge_financing_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE pledge_financing IS NOT FALSE), 0) AS BIGINT) AS pledge_financing_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND pledge_financing AND met = 1), 0) AS BIGINT) AS pledge_financing_alone,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND award), 0) AS BIGINT) AS award_at_least,
  CAST(coalesce(sum(patents) FILTER (WHERE award IS NOT FALSE), 0) AS BIGINT) AS award_at_most,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND award AND met = 1), 0) AS BIGINT) AS award_alone,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 0), 0) AS BIGINT) AS met_exactly_0,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 1), 0) AS BIGINT) AS met_exactly_1,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 2), 0) AS BIGINT) AS met_exactly_2,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 3), 0) AS BIGINT) AS met_exactly_3,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 4), 0) AS BIGINT) AS met_exactly_4,
  CAST(coalesce(sum(patents) FILTER (WHERE resident AND met = 5), 0) AS BIGINT) AS met_exactly_5
FROM (SELECT *, CASE WHEN strategic_emerging_industry THEN 1 ELSE 0 END + CASE WHEN family_abroad THEN 1 ELSE 0 END + CASE WHEN maintained_over_ten_years THEN 1 ELSE 0 END + CASE WHEN pledge_financing THEN 1 ELSE 0 END + CASE WHEN award THEN 1 ELSE 0 END AS met FROM tallied) AS with_met
GROUP BY GROUPING SETS ((group_key), ())
HAVING GROUPING(group_key) = 1 OR group_key IS NOT NULL
ORDER BY is_all DESC, group_key
