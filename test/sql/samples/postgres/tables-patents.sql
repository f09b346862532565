CREATE TABLE "ip"."patents" (
  "patent" text NOT NULL,
  "kind" text,
  "filed_on" date NOT NULL,
  "granted_on" date,
  "expires_on" date,
  "holders" text[],
  "strategic_emerging_industry" boolean,
  "family_abroad" boolean,
  "pledge_amount" numeric,
  "awards" text[],
  PRIMARY KEY ("patent"),
  CHECK ("kind" IN ('invention', 'utility-model', 'design')),
  CHECK (granted_on >= filed_on),
  CHECK (pledge_amount >= 0)
);

COMMENT ON TABLE "ip"."patents" IS '专利登记';

COMMENT ON COLUMN "ip"."patents"."patent" IS '专利号';

COMMENT ON COLUMN "ip"."patents"."kind" IS '专利类型';

COMMENT ON COLUMN "ip"."patents"."filed_on" IS '申请日';

COMMENT ON COLUMN "ip"."patents"."granted_on" IS '授权公告日';

COMMENT ON COLUMN "ip"."patents"."expires_on" IS '期满终止日';

COMMENT ON COLUMN "ip"."patents"."holders" IS '专利权人所在地';

COMMENT ON COLUMN "ip"."patents"."strategic_emerging_industry" IS '战略性新兴产业';

COMMENT ON COLUMN "ip"."patents"."family_abroad" IS '有海外同族专利';

COMMENT ON COLUMN "ip"."patents"."pledge_amount" IS '质押融资金额，以元计';

COMMENT ON COLUMN "ip"."patents"."awards" IS '获奖';

INSERT INTO "ip"."patents" ("patent", "kind", "filed_on", "granted_on", "expires_on", "holders", "strategic_emerging_industry", "family_abroad", "pledge_amount", "awards")
VALUES (
  CAST($1 AS text),
  CAST($2 AS text),
  CAST(CAST($3 AS text) AS date),
  CAST(CAST($4 AS text) AS date),
  CAST(CAST($5 AS text) AS date),
  CASE WHEN CAST($6 AS text) IS NOT NULL THEN ARRAY(SELECT jsonb_array_elements_text(CAST(CAST($6 AS text) AS jsonb))) END,
  CAST($7 AS boolean),
  CAST($8 AS boolean),
  CAST(CAST($9 AS text) AS numeric),
  CASE WHEN CAST($10 AS text) IS NOT NULL THEN ARRAY(SELECT jsonb_array_elements_text(CAST(CAST($10 AS text) AS jsonb))) END
);

SELECT
  "patent",
  "kind",
  to_char("filed_on", 'YYYY-MM-DD') AS "filed_on",
  to_char("granted_on", 'YYYY-MM-DD') AS "granted_on",
  to_char("expires_on", 'YYYY-MM-DD') AS "expires_on",
  CAST(to_json("holders") AS text) AS "holders",
  "strategic_emerging_industry",
  "family_abroad",
  CAST("pledge_amount" AS text) AS "pledge_amount",
  CAST(to_json("awards") AS text) AS "awards"
FROM "ip"."patents"
ORDER BY "patent";

CREATE TABLE "ip"."lapses" (
  "patent" text NOT NULL,
  "lapsed_on" date NOT NULL,
  "revived_on" date,
  PRIMARY KEY ("patent", "lapsed_on"),
  FOREIGN KEY ("patent") REFERENCES "ip"."patents" ("patent"),
  CHECK (revived_on >= lapsed_on)
);

COMMENT ON TABLE "ip"."lapses" IS '专利的失效与恢复';

COMMENT ON COLUMN "ip"."lapses"."patent" IS '专利号';

COMMENT ON COLUMN "ip"."lapses"."lapsed_on" IS '失效的第一天';

COMMENT ON COLUMN "ip"."lapses"."revived_on" IS '恢复的第一天';

INSERT INTO "ip"."lapses" ("patent", "lapsed_on", "revived_on")
VALUES (
  CAST($1 AS text),
  CAST(CAST($2 AS text) AS date),
  CAST(CAST($3 AS text) AS date)
);

SELECT
  "patent",
  to_char("lapsed_on", 'YYYY-MM-DD') AS "lapsed_on",
  to_char("revived_on", 'YYYY-MM-DD') AS "revived_on"
FROM "ip"."lapses"
ORDER BY "patent", "lapsed_on"
