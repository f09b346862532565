CREATE TABLE "ip"."plans" (
  "plan" VARCHAR NOT NULL,
  "title" VARCHAR,
  "jurisdiction" VARCHAR,
  "first_year" VARCHAR,
  "last_year" VARCHAR,
  "base_year" VARCHAR,
  "year_ends" VARCHAR,
  "more" VARCHAR NOT NULL,
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
  CAST($1 AS VARCHAR),
  CAST($2 AS VARCHAR),
  CAST($3 AS VARCHAR),
  CAST($4 AS VARCHAR),
  CAST($5 AS VARCHAR),
  CAST($6 AS VARCHAR),
  CAST($7 AS VARCHAR),
  CAST($8 AS VARCHAR)
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
  "plan" VARCHAR NOT NULL,
  "indicator" VARCHAR NOT NULL,
  "position" INTEGER NOT NULL,
  "name" VARCHAR,
  "unit" VARCHAR,
  "measure" VARCHAR NOT NULL,
  "region_rule" VARCHAR NOT NULL,
  "direction" VARCHAR NOT NULL,
  "commitment" VARCHAR,
  "tier" VARCHAR,
  "baseline_year" VARCHAR,
  "baseline_value" DECIMAL(38, 10),
  "more" VARCHAR NOT NULL,
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
  CAST($1 AS VARCHAR),
  CAST($2 AS VARCHAR),
  CAST($3 AS INTEGER),
  CAST($4 AS VARCHAR),
  CAST($5 AS VARCHAR),
  CAST($6 AS VARCHAR),
  CAST($7 AS VARCHAR),
  CAST($8 AS VARCHAR),
  CAST($9 AS VARCHAR),
  CAST($10 AS VARCHAR),
  CAST($11 AS VARCHAR),
  CAST(CAST($12 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST($13 AS VARCHAR)
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
  CAST("baseline_value" AS VARCHAR) AS "baseline_value",
  "more"
FROM "ip"."indicators"
ORDER BY "plan", "indicator";

CREATE TABLE "ip"."targets" (
  "plan" VARCHAR NOT NULL,
  "indicator" VARCHAR NOT NULL,
  "position" INTEGER NOT NULL,
  "target_year" VARCHAR NOT NULL,
  "due_on" DATE,
  "basis" VARCHAR NOT NULL,
  "comparator" VARCHAR,
  "target_value" DECIMAL(38, 10),
  "lower_value" DECIMAL(38, 10),
  "upper_value" DECIMAL(38, 10),
  "unit" VARCHAR,
  "strength" VARCHAR,
  "more" VARCHAR NOT NULL,
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
  CAST($1 AS VARCHAR),
  CAST($2 AS VARCHAR),
  CAST($3 AS INTEGER),
  CAST($4 AS VARCHAR),
  CAST(CAST($5 AS VARCHAR) AS DATE),
  CAST($6 AS VARCHAR),
  CAST($7 AS VARCHAR),
  CAST(CAST($8 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST(CAST($9 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST(CAST($10 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST($11 AS VARCHAR),
  CAST($12 AS VARCHAR),
  CAST($13 AS VARCHAR)
);

SELECT
  "plan",
  "indicator",
  "position",
  "target_year",
  strftime("due_on", '%Y-%m-%d') AS "due_on",
  "basis",
  "comparator",
  CAST("target_value" AS VARCHAR) AS "target_value",
  CAST("lower_value" AS VARCHAR) AS "lower_value",
  CAST("upper_value" AS VARCHAR) AS "upper_value",
  "unit",
  "strength",
  "more"
FROM "ip"."targets"
ORDER BY "plan", "indicator", "position"
