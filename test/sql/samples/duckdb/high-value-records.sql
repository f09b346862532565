WITH lapse_facts AS (
  SELECT lapse_patent, min(lapsed_on) AS first_lapse,
    bool_or(lapsed_on <= DATE '2025-12-31' AND (revived_on IS NULL OR revived_on > DATE '2025-12-31')) AS lapse_out,
    bool_or((lapsed_on BETWEEN CASE WHEN lapse_number > 1 THEN revived_before ELSE lapsed_on END AND DATE '9999-12-31' AND (revived_on IS NULL OR revived_on BETWEEN lapsed_on AND DATE '9999-12-31')) IS NOT TRUE) AS lapse_wrong
  FROM (
    SELECT "patent" AS lapse_patent, "lapsed_on" AS lapsed_on, "revived_on" AS revived_on,
      row_number() OVER lapses_in_order AS lapse_number,
      lag("revived_on") OVER lapses_in_order AS revived_before
    FROM "lapses"
    WINDOW lapses_in_order AS (
      PARTITION BY "patent" ORDER BY "lapsed_on" NULLS LAST, "revived_on" NULLS LAST
    )
  ) AS lapses_of_patents
  GROUP BY lapse_patent
),
patent_facts AS (
  SELECT
    (left(held_in, 4)) AS group_key,
    "kind" AS kind,
    "filed_on" AS filed_on,
    "granted_on" AS granted_on,
    "expires_on" AS expires_on,
    coalesce(lapse_out, FALSE) AS lapses_out,
    coalesce(lapse_wrong OR first_lapse < coalesce("granted_on", "filed_on"), FALSE) AS lapses_wrong,
    "held_in" AS held_in,
    "industry" AS strategic_emerging_industry,
    "family" AS family_abroad,
    "pledged" AS pledged,
    "awards" AS awards
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
    AND (awards IS NULL OR NOT (CASE WHEN len(awards) > 0 THEN len(list_filter(awards, lambda part: coalesce(part NOT IN ('national-science-and-technology', 'china-patent', 'other'), TRUE))) > 0 ELSE FALSE END))
  ) IS NOT TRUE) AS set_aside
FROM patent_facts
