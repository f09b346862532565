CREATE TABLE "ip"."observations" (
  "plan" VARCHAR NOT NULL,
  "place" VARCHAR NOT NULL,
  "indicator" VARCHAR NOT NULL,
  "period" VARCHAR NOT NULL,
  "starts_on" DATE NOT NULL,
  "ends_on" DATE NOT NULL,
  "value" DECIMAL(38, 10),
  "status" VARCHAR NOT NULL,
  "reason" VARCHAR,
  "qualifier" VARCHAR,
  "reference" VARCHAR,
  PRIMARY KEY ("plan", "place", "indicator", "period"),
  CHECK ("status" IN ('A', 'P', 'E', 'F', 'B', 'M')),
  CHECK ("reason" IN ('blank-cell', 'not-reported', 'no-observation', 'no-baseline', 'no-target', 'target-equals-baseline', 'baseline-beyond-target', 'ceiling', 'level-to-keep', 'rank', 'no-time', 'targets-fall', 'target-not-numeric', 'target-impossible', 'target-in-words', 'target-compared', 'target-moves', 'target-each-year', 'due-within-year', 'not-started', 'incomplete-period', 'region-missing', 'ratio-needs-parts', 'not-additive', 'weights-missing', 'average-not-split', 'denominators-missing', 'target-before-baseline', 'no-rate', 'too-few-observations', 'target-year-reached', 'already-met', 'zero-denominator', 'no-solution', 'no-ratio', 'not-comparable', 'no-parent', 'no-peers', 'too-few-peers', 'rate-of-change', 'no-standard-error', 'no-slowdown', 'not-a-share', 'not-a-level', 'no-direction', 'already-better', 'figures-unfit', 'promise-unfit', 'place-not-listed', 'place-set-aside', 'out-of-range')),
  CHECK ("qualifier" IN ('at-least', 'more-than', 'about', 'at-most', 'less-than')),
  CHECK (place <> ''),
  CHECK (starts_on <= ends_on),
  CHECK ((status = 'M') = (value IS NULL)),
  CHECK ((status = 'M') = (reason IS NOT NULL))
);

COMMENT ON TABLE "ip"."observations" IS '观测值，一地一指标一期一行';

COMMENT ON COLUMN "ip"."observations"."plan" IS '规划代号';

COMMENT ON COLUMN "ip"."observations"."place" IS '地区';

COMMENT ON COLUMN "ip"."observations"."indicator" IS '指标代号';

COMMENT ON COLUMN "ip"."observations"."period" IS '时期（SDMX）';

COMMENT ON COLUMN "ip"."observations"."starts_on" IS '时期的第一天';

COMMENT ON COLUMN "ip"."observations"."ends_on" IS '时期的最后一天';

COMMENT ON COLUMN "ip"."observations"."value" IS '数值，以指标单位计；缺失时为空';

COMMENT ON COLUMN "ip"."observations"."status" IS '状态（SDMX OBS_STATUS）';

COMMENT ON COLUMN "ip"."observations"."reason" IS '缺失的原因';

COMMENT ON COLUMN "ip"."observations"."qualifier" IS '约、超过、不足';

COMMENT ON COLUMN "ip"."observations"."reference" IS '出处（JSON）';

INSERT INTO "ip"."observations" ("plan", "place", "indicator", "period", "starts_on", "ends_on", "value", "status", "reason", "qualifier", "reference")
VALUES (
  CAST($1 AS VARCHAR),
  CAST($2 AS VARCHAR),
  CAST($3 AS VARCHAR),
  CAST($4 AS VARCHAR),
  CAST(CAST($5 AS VARCHAR) AS DATE),
  CAST(CAST($6 AS VARCHAR) AS DATE),
  CAST(CAST($7 AS VARCHAR) AS DECIMAL(38, 10)),
  CAST($8 AS VARCHAR),
  CAST($9 AS VARCHAR),
  CAST($10 AS VARCHAR),
  CAST($11 AS VARCHAR)
);

SELECT
  "plan",
  "place",
  "indicator",
  "period",
  strftime("starts_on", '%Y-%m-%d') AS "starts_on",
  strftime("ends_on", '%Y-%m-%d') AS "ends_on",
  CAST("value" AS VARCHAR) AS "value",
  "status",
  "reason",
  "qualifier",
  "reference"
FROM "ip"."observations"
ORDER BY "plan", "place", "indicator", "period"
