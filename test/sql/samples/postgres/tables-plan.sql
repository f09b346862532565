CREATE TABLE "ip"."plans" (
  "plan" text NOT NULL,
  "title" text,
  "jurisdiction" text,
  "first_year" text,
  "last_year" text,
  "base_year" text,
  "year_ends" text,
  "more" text NOT NULL,
  PRIMARY KEY ("plan")
);

COMMENT ON TABLE "ip"."plans" IS '规划';

COMMENT ON COLUMN "ip"."plans"."plan" IS '规划代号';

COMMENT ON COLUMN "ip"."plans"."title" IS '名称';

COMMENT ON COLUMN "ip"."plans"."jurisdiction" IS '地区';

COMMENT ON COLUMN "ip"."plans"."first_year" IS '起始年';

COMMENT ON COLUMN "ip"."plans"."last_year" IS '截止年';

COMMENT ON COLUMN "ip"."plans"."base_year" IS '基期年';

COMMENT ON COLUMN "ip"."plans"."year_ends" IS '年度的最后一天，空为12月31日';

COMMENT ON COLUMN "ip"."plans"."more" IS '其余各项（JSON）';

INSERT INTO "ip"."plans" ("plan", "title", "jurisdiction", "first_year", "last_year", "base_year", "year_ends", "more")
VALUES (
  CAST($1 AS text),
  CAST($2 AS text),
  CAST($3 AS text),
  CAST($4 AS text),
  CAST($5 AS text),
  CAST($6 AS text),
  CAST($7 AS text),
  CAST($8 AS text)
);

SELECT
  "plan",
  "title",
  "jurisdiction",
  "first_year",
  "last_year",
  "base_year",
  "year_ends",
  "more"
FROM "ip"."plans"
ORDER BY "plan";

CREATE TABLE "ip"."indicators" (
  "plan" text NOT NULL,
  "indicator" text NOT NULL,
  "position" integer NOT NULL,
  "name" text,
  "unit" text,
  "measure" text NOT NULL,
  "region_rule" text NOT NULL,
  "direction" text NOT NULL,
  "commitment" text,
  "tier" text,
  "baseline_year" text,
  "baseline_value" numeric,
  "more" text NOT NULL,
  PRIMARY KEY ("plan", "indicator"),
  FOREIGN KEY ("plan") REFERENCES "ip"."plans" ("plan"),
  CHECK ("measure" IN ('cumulative', 'point-in-time', 'annual')),
  CHECK ("region_rule" IN ('sum', 'ratio', 'weighted-mean', 'none')),
  CHECK ("direction" IN ('increase', 'decrease', 'maintain')),
  CHECK ("commitment" IN ('expected', 'binding')),
  CHECK ("tier" IN ('national', 'provincial', 'local'))
);

COMMENT ON TABLE "ip"."indicators" IS '指标及其基期值';

COMMENT ON COLUMN "ip"."indicators"."plan" IS '规划代号';

COMMENT ON COLUMN "ip"."indicators"."indicator" IS '指标代号';

COMMENT ON COLUMN "ip"."indicators"."position" IS '次序，自 0 起';

COMMENT ON COLUMN "ip"."indicators"."name" IS '名称';

COMMENT ON COLUMN "ip"."indicators"."unit" IS '单位';

COMMENT ON COLUMN "ip"."indicators"."measure" IS '累计数、时点数或年度数';

COMMENT ON COLUMN "ip"."indicators"."region_rule" IS '各地区如何汇总';

COMMENT ON COLUMN "ip"."indicators"."direction" IS '方向';

COMMENT ON COLUMN "ip"."indicators"."commitment" IS '指标属性';

COMMENT ON COLUMN "ip"."indicators"."tier" IS '指标层级';

COMMENT ON COLUMN "ip"."indicators"."baseline_year" IS '基期年';

COMMENT ON COLUMN "ip"."indicators"."baseline_value" IS '基期值，以指标单位计';

COMMENT ON COLUMN "ip"."indicators"."more" IS '其余各项（JSON）';

INSERT INTO "ip"."indicators" ("plan", "indicator", "position", "name", "unit", "measure", "region_rule", "direction", "commitment", "tier", "baseline_year", "baseline_value", "more")
VALUES (
  CAST($1 AS text),
  CAST($2 AS text),
  CAST($3 AS integer),
  CAST($4 AS text),
  CAST($5 AS text),
  CAST($6 AS text),
  CAST($7 AS text),
  CAST($8 AS text),
  CAST($9 AS text),
  CAST($10 AS text),
  CAST($11 AS text),
  CAST(CAST($12 AS text) AS numeric),
  CAST($13 AS text)
);

SELECT
  "plan",
  "indicator",
  "position",
  "name",
  "unit",
  "measure",
  "region_rule",
  "direction",
  "commitment",
  "tier",
  "baseline_year",
  CAST("baseline_value" AS text) AS "baseline_value",
  "more"
FROM "ip"."indicators"
ORDER BY "plan", "indicator";

CREATE TABLE "ip"."targets" (
  "plan" text NOT NULL,
  "indicator" text NOT NULL,
  "position" integer NOT NULL,
  "target_year" text NOT NULL,
  "due_on" date,
  "basis" text NOT NULL,
  "comparator" text,
  "target_value" numeric,
  "lower_value" numeric,
  "upper_value" numeric,
  "unit" text,
  "strength" text,
  "more" text NOT NULL,
  PRIMARY KEY ("plan", "indicator", "position"),
  FOREIGN KEY ("plan", "indicator") REFERENCES "ip"."indicators" ("plan", "indicator"),
  CHECK ("basis" IN ('level', 'annual-growth', 'percentage-points', 'relative-change', 'multiple', 'increase', 'yearly-change', 'every-year', 'period-average', 'words', 'compared')),
  CHECK ("comparator" IN ('at-least', 'more-than', 'attain', 'about', 'at-most', 'less-than', 'between')),
  CHECK ("strength" IN ('firm', 'strive'))
);

COMMENT ON TABLE "ip"."targets" IS '目标';

COMMENT ON COLUMN "ip"."targets"."plan" IS '规划代号';

COMMENT ON COLUMN "ip"."targets"."indicator" IS '指标代号';

COMMENT ON COLUMN "ip"."targets"."position" IS '次序，自 0 起';

COMMENT ON COLUMN "ip"."targets"."target_year" IS '目标年';

COMMENT ON COLUMN "ip"."targets"."due_on" IS '截止日期';

COMMENT ON COLUMN "ip"."targets"."basis" IS '数值的含义';

COMMENT ON COLUMN "ip"."targets"."comparator" IS '比较方式';

COMMENT ON COLUMN "ip"."targets"."target_value" IS '目标值';

COMMENT ON COLUMN "ip"."targets"."lower_value" IS '区间下限';

COMMENT ON COLUMN "ip"."targets"."upper_value" IS '区间上限';

COMMENT ON COLUMN "ip"."targets"."unit" IS '单位，空为指标单位';

COMMENT ON COLUMN "ip"."targets"."strength" IS '是否力争';

COMMENT ON COLUMN "ip"."targets"."more" IS '其余各项（JSON）';

INSERT INTO "ip"."targets" ("plan", "indicator", "position", "target_year", "due_on", "basis", "comparator", "target_value", "lower_value", "upper_value", "unit", "strength", "more")
VALUES (
  CAST($1 AS text),
  CAST($2 AS text),
  CAST($3 AS integer),
  CAST($4 AS text),
  CAST(CAST($5 AS text) AS date),
  CAST($6 AS text),
  CAST($7 AS text),
  CAST(CAST($8 AS text) AS numeric),
  CAST(CAST($9 AS text) AS numeric),
  CAST(CAST($10 AS text) AS numeric),
  CAST($11 AS text),
  CAST($12 AS text),
  CAST($13 AS text)
);

SELECT
  "plan",
  "indicator",
  "position",
  "target_year",
  to_char("due_on", 'YYYY-MM-DD') AS "due_on",
  "basis",
  "comparator",
  CAST("target_value" AS text) AS "target_value",
  CAST("lower_value" AS text) AS "lower_value",
  CAST("upper_value" AS text) AS "upper_value",
  "unit",
  "strength",
  "more"
FROM "ip"."targets"
ORDER BY "plan", "indicator", "position"
