CREATE TABLE "ip"."patents" (
  "patent" VARCHAR NOT NULL,
  "kind" VARCHAR,
  "filed_on" DATE NOT NULL,
  "granted_on" DATE,
  "expires_on" DATE,
  "holders" VARCHAR[],
  "strategic_emerging_industry" BOOLEAN,
  "family_abroad" BOOLEAN,
  "pledge_amount" DECIMAL(38, 10),
  "awards" VARCHAR[],
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
  CAST($1 AS VARCHAR),
  CAST($2 AS VARCHAR),
  CAST(CAST($3 AS VARCHAR) AS DATE),
  CAST(CAST($4 AS VARCHAR) AS DATE),
  CAST(CAST($5 AS VARCHAR) AS DATE),
  CAST(CAST(CAST($6 AS VARCHAR) AS JSON) AS VARCHAR[]),
  CAST($7 AS BOOLEAN),
  CAST($8 AS BOOLEAN),
  CAST(CAST($9 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST(CAST(CAST($10 AS VARCHAR) AS JSON) AS VARCHAR[])
);

SELECT
  "patent",
  "kind",
  strftime("filed_on", '%Y-%m-%d') AS "filed_on",
  strftime("granted_on", '%Y-%m-%d') AS "granted_on",
  strftime("expires_on", '%Y-%m-%d') AS "expires_on",
  CAST(to_json("holders") AS VARCHAR) AS "holders",
  "strategic_emerging_industry",
  "family_abroad",
  CAST("pledge_amount" AS VARCHAR) AS "pledge_amount",
  CAST(to_json("awards") AS VARCHAR) AS "awards"
FROM "ip"."patents"
ORDER BY "patent";

CREATE TABLE "ip"."lapses" (
  "patent" VARCHAR NOT NULL,
  "lapsed_on" DATE NOT NULL,
  "revived_on" DATE,
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
  CAST($1 AS VARCHAR),
  CAST(CAST($2 AS VARCHAR) AS DATE),
  CAST(CAST($3 AS VARCHAR) AS DATE)
);

SELECT
  "patent",
  strftime("lapsed_on", '%Y-%m-%d') AS "lapsed_on",
  strftime("revived_on", '%Y-%m-%d') AS "revived_on"
FROM "ip"."lapses"
ORDER BY "patent", "lapsed_on"
