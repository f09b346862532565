CREATE TABLE "ip"."plans" (
  "plan" String NOT NULL COMMENT '规划代号',
  "title" Nullable(String) COMMENT '名称',
  "jurisdiction" Nullable(String) COMMENT '地区',
  "first_year" Nullable(String) COMMENT '起始年',
  "last_year" Nullable(String) COMMENT '截止年',
  "base_year" Nullable(String) COMMENT '基期年',
  "year_ends" Nullable(String) COMMENT '年度的最后一天，空为12月31日',
  "more" String NOT NULL COMMENT '其余各项（JSON）'
) ENGINE = MergeTree ORDER BY ("plan");

INSERT INTO "ip"."plans" ("plan", "title", "jurisdiction", "first_year", "last_year", "base_year", "year_ends", "more")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST({p2:Nullable(String)} AS Nullable(String)),
  CAST({p3:Nullable(String)} AS Nullable(String)),
  CAST({p4:Nullable(String)} AS Nullable(String)),
  CAST({p5:Nullable(String)} AS Nullable(String)),
  CAST({p6:Nullable(String)} AS Nullable(String)),
  CAST({p7:Nullable(String)} AS Nullable(String)),
  CAST({p8:Nullable(String)} AS Nullable(String))
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
  "plan" String NOT NULL COMMENT '规划代号',
  "indicator" String NOT NULL COMMENT '指标代号',
  "position" Int32 NOT NULL COMMENT '次序，自 0 起',
  "name" Nullable(String) COMMENT '名称',
  "unit" Nullable(String) COMMENT '单位',
  "measure" String NOT NULL COMMENT '累计数、时点数或年度数',
  "region_rule" String NOT NULL COMMENT '各地区如何汇总',
  "direction" String NOT NULL COMMENT '方向',
  "commitment" Nullable(String) COMMENT '指标属性',
  "tier" Nullable(String) COMMENT '指标层级',
  "baseline_year" Nullable(String) COMMENT '基期年',
  "baseline_value" Nullable(Decimal(76, 10)) COMMENT '基期值，以指标单位计',
  "more" String NOT NULL COMMENT '其余各项（JSON）'
) ENGINE = MergeTree ORDER BY ("plan", "indicator");

INSERT INTO "ip"."indicators" ("plan", "indicator", "position", "name", "unit", "measure", "region_rule", "direction", "commitment", "tier", "baseline_year", "baseline_value", "more")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST({p2:Nullable(String)} AS Nullable(String)),
  CAST({p3:Nullable(String)} AS Nullable(Int32)),
  CAST({p4:Nullable(String)} AS Nullable(String)),
  CAST({p5:Nullable(String)} AS Nullable(String)),
  CAST({p6:Nullable(String)} AS Nullable(String)),
  CAST({p7:Nullable(String)} AS Nullable(String)),
  CAST({p8:Nullable(String)} AS Nullable(String)),
  CAST({p9:Nullable(String)} AS Nullable(String)),
  CAST({p10:Nullable(String)} AS Nullable(String)),
  CAST({p11:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p12:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST({p13:Nullable(String)} AS Nullable(String))
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
  CAST("baseline_value" AS Nullable(String)) AS "baseline_value",
  "more"
FROM "ip"."indicators"
ORDER BY "plan", "indicator";

CREATE TABLE "ip"."targets" (
  "plan" String NOT NULL COMMENT '规划代号',
  "indicator" String NOT NULL COMMENT '指标代号',
  "position" Int32 NOT NULL COMMENT '次序，自 0 起',
  "target_year" String NOT NULL COMMENT '目标年',
  "due_on" Nullable(Date32) COMMENT '截止日期',
  "basis" String NOT NULL COMMENT '数值的含义',
  "comparator" Nullable(String) COMMENT '比较方式',
  "target_value" Nullable(Decimal(76, 10)) COMMENT '目标值',
  "lower_value" Nullable(Decimal(76, 10)) COMMENT '区间下限',
  "upper_value" Nullable(Decimal(76, 10)) COMMENT '区间上限',
  "unit" Nullable(String) COMMENT '单位，空为指标单位',
  "strength" Nullable(String) COMMENT '是否力争',
  "more" String NOT NULL COMMENT '其余各项（JSON）'
) ENGINE = MergeTree ORDER BY ("plan", "indicator", "position");

INSERT INTO "ip"."targets" ("plan", "indicator", "position", "target_year", "due_on", "basis", "comparator", "target_value", "lower_value", "upper_value", "unit", "strength", "more")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST({p2:Nullable(String)} AS Nullable(String)),
  CAST({p3:Nullable(String)} AS Nullable(Int32)),
  CAST({p4:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p5:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST({p6:Nullable(String)} AS Nullable(String)),
  CAST({p7:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p8:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST(CAST({p9:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST(CAST({p10:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST({p11:Nullable(String)} AS Nullable(String)),
  CAST({p12:Nullable(String)} AS Nullable(String)),
  CAST({p13:Nullable(String)} AS Nullable(String))
);

SELECT
  "plan",
  "indicator",
  "position",
  "target_year",
  toString("due_on") AS "due_on",
  "basis",
  "comparator",
  CAST("target_value" AS Nullable(String)) AS "target_value",
  CAST("lower_value" AS Nullable(String)) AS "lower_value",
  CAST("upper_value" AS Nullable(String)) AS "upper_value",
  "unit",
  "strength",
  "more"
FROM "ip"."targets"
ORDER BY "plan", "indicator", "position"
