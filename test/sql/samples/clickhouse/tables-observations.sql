CREATE TABLE "ip"."observations" (
  "plan" String NOT NULL COMMENT '规划代号',
  "place" String NOT NULL COMMENT '地区',
  "indicator" String NOT NULL COMMENT '指标代号',
  "period" String NOT NULL COMMENT '时期（SDMX）',
  "starts_on" Date32 NOT NULL COMMENT '时期的第一天',
  "ends_on" Date32 NOT NULL COMMENT '时期的最后一天',
  "value" Nullable(Decimal(76, 10)) COMMENT '数值，以指标单位计；缺失时为空',
  "status" String NOT NULL COMMENT '状态（SDMX OBS_STATUS）',
  "reason" Nullable(String) COMMENT '缺失的原因',
  "qualifier" Nullable(String) COMMENT '约、超过、不足',
  "reference" Nullable(String) COMMENT '出处（JSON）'
) ENGINE = MergeTree ORDER BY ("plan", "place", "indicator", "period");

INSERT INTO "ip"."observations" ("plan", "place", "indicator", "period", "starts_on", "ends_on", "value", "status", "reason", "qualifier", "reference")
VALUES (
  CAST({p1:Nullable(String)} AS Nullable(String)),
  CAST({p2:Nullable(String)} AS Nullable(String)),
  CAST({p3:Nullable(String)} AS Nullable(String)),
  CAST({p4:Nullable(String)} AS Nullable(String)),
  CAST(CAST({p5:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST(CAST({p6:Nullable(String)} AS Nullable(String)) AS Nullable(Date32)),
  CAST(CAST({p7:Nullable(String)} AS Nullable(String)) AS Nullable(Decimal(76, 10))),
  CAST({p8:Nullable(String)} AS Nullable(String)),
  CAST({p9:Nullable(String)} AS Nullable(String)),
  CAST({p10:Nullable(String)} AS Nullable(String)),
  CAST({p11:Nullable(String)} AS Nullable(String))
);

SELECT
  "plan",
  "place",
  "indicator",
  "period",
  toString("starts_on") AS "starts_on",
  toString("ends_on") AS "ends_on",
  CAST("value" AS Nullable(String)) AS "value",
  "status",
  "reason",
  "qualifier",
  "reference"
FROM "ip"."observations"
ORDER BY "plan", "place", "indicator", "period"
