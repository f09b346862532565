CREATE TABLE "ip"."patents" (
  "patent" String NOT NULL COMMENT '专利号',
  "kind" Nullable(String) COMMENT '专利类型',
  "filed_on" Date32 NOT NULL COMMENT '申请日',
  "granted_on" Nullable(Date32) COMMENT '授权公告日',
  "expires_on" Nullable(Date32) COMMENT '期满终止日',
  "holders" Nullable(String) COMMENT '专利权人所在地',
  "strategic_emerging_industry" Nullable(Bool) COMMENT '战略性新兴产业',
  "family_abroad" Nullable(Bool) COMMENT '有海外同族专利',
  "pledge_amount" Nullable(Decimal(76, 10)) COMMENT '质押融资金额，以元计',
  "awards" Nullable(String) COMMENT '获奖'
) ENGINE = MergeTree ORDER BY ("patent");

INSERT INTO "ip"."patents" ("patent", "kind", "filed_on", "granted_on", "expires_on", "holders", "strategic_emerging_industry", "family_abroad", "pledge_amount", "awards")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST({p2:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p3:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST(CAST({p4:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST(CAST({p5:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST({p6:Nullable(String)} AS Nullable(String)),
  CAST({p7:Nullable(String)} AS Nullable(Bool)),
  CAST({p8:Nullable(String)} AS Nullable(Bool)),
  CAST(CAST({p9:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST({p10:Nullable(String)} AS Nullable(String))
);

SELECT
  "patent",
  "kind",
  toString("filed_on") AS "filed_on",
  toString("granted_on") AS "granted_on",
  toString("expires_on") AS "expires_on",
  "holders" AS "holders",
  "strategic_emerging_industry",
  "family_abroad",
  CAST("pledge_amount" AS Nullable(String)) AS "pledge_amount",
  "awards" AS "awards"
FROM "ip"."patents"
ORDER BY "patent";

CREATE TABLE "ip"."lapses" (
  "patent" String NOT NULL COMMENT '专利号',
  "lapsed_on" Date32 NOT NULL COMMENT '失效的第一天',
  "revived_on" Nullable(Date32) COMMENT '恢复的第一天'
) ENGINE = MergeTree ORDER BY ("patent", "lapsed_on");

INSERT INTO "ip"."lapses" ("patent", "lapsed_on", "revived_on")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p2:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST(CAST({p3:Nullable(String)} AS Nullable(String)) AS Nullable(Date32))
);

SELECT
  "patent",
  toString("lapsed_on") AS "lapsed_on",
  toString("revived_on") AS "revived_on"
FROM "ip"."lapses"
ORDER BY "patent", "lapsed_on"
