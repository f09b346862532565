WITH lapse_rows (lapse_patent, lapsed_on, revived_on) AS (
  SELECT "patent", "lapsed_on", "revived_on"
  FROM "lapses"
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
    "kind",
    "filed_on",
    "granted_on",
    "expires_on",
    coalesce(lapse_out, FALSE),
    coalesce(lapse_wrong OR first_lapse < coalesce("granted_on", "filed_on"), FALSE),
    "held_in",
    "industry",
    "family",
    "pledged",
    "awards"
  FROM "public"."register"
  LEFT JOIN lapse_facts ON lapse_patent = "id"
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
    CASE WHEN awards IS NOT NULL THEN EXISTS (SELECT FROM unnest(awards) AS part WHERE part <> 'other') END AS award
  FROM patent_facts
  /* Records that can be read. */
  WHERE filed_on BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'
    AND (granted_on IS NULL OR granted_on BETWEEN filed_on AND DATE '9999-12-31')
    AND (expires_on IS NULL OR expires_on BETWEEN filed_on AND DATE '9999-12-31')
    AND NOT lapses_wrong
    AND (kind IS NULL OR kind IN ('invention', 'utility-model', 'design'))
    AND (pledged IS NULL OR pledged >= 0)
    AND (NOT (awards IS NOT NULL) OR NOT (EXISTS (SELECT FROM unnest(awards) AS part WHERE coalesce(part NOT IN ('national-science-and-technology', 'china-patent', 'other'), TRUE))))
    /* Inventions in force on 2025-12-31. */
    AND coalesce(kind, 'invention') = 'invention'
    AND granted_on <= DATE '2025-12-31'
    AND CASE WHEN expires_on IS NULL THEN NOT (filed_on <= DATE '2005-12-31') ELSE expires_on > DATE '2025-12-31' END
    AND NOT lapses_out
)
SELECT group_key, resident, strategic_emerging_industry, family_abroad, maintained_over_ten_years, pledge_financing, award
FROM (
    SELECT *, CASE
      WHEN left(held_in, 2) IN ('11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82')
        AND held_in ~ '^[0-9]{6}$'
      THEN left(held_in, 2) = '45'
      WHEN held_in = '450000' THEN TRUE
      WHEN held_in = 'TW' THEN FALSE
      WHEN held_in = 'HK' THEN FALSE
      WHEN held_in = 'MO' THEN FALSE
      WHEN held_in = 'CN' THEN NULL
      WHEN held_in ~ '^(A[B-Z]|[B-PR-WY][A-Z]|Q[A-L]|XK|Z[A-Y])$' THEN FALSE
    END AS resident
    FROM in_force
  ) AS with_resident
  WHERE resident IS NOT FALSE
