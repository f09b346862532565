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
)
SELECT count(*) AS records, count(*) FILTER (WHERE (
    filed_on BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'
    AND (granted_on IS NULL OR granted_on BETWEEN filed_on AND DATE '9999-12-31')
    AND (expires_on IS NULL OR expires_on BETWEEN filed_on AND DATE '9999-12-31')
    AND NOT lapses_wrong
    AND (kind IS NULL OR kind IN ('invention', 'utility-model', 'design'))
    AND (pledged IS NULL OR pledged >= 0)
    AND (NOT (awards IS NOT NULL) OR NOT (EXISTS (SELECT FROM unnest(awards) AS part WHERE coalesce(part NOT IN ('national-science-and-technology', 'china-patent', 'other'), TRUE))))
  ) IS NOT TRUE) AS set_aside
FROM patent_facts
