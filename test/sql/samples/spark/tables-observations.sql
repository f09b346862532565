CREATE TABLE `ip`.`observations` (
  `plan` STRING NOT NULL COMMENT '规划代号',
  `place` STRING NOT NULL COMMENT '地区',
  `indicator` STRING NOT NULL COMMENT '指标代号',
  `period` STRING NOT NULL COMMENT '时期（SDMX）',
  `starts_on` DATE NOT NULL COMMENT '时期的第一天',
  `ends_on` DATE NOT NULL COMMENT '时期的最后一天',
  `value` DECIMAL(38, 10) COMMENT '数值，以指标单位计；缺失时为空',
  `status` STRING NOT NULL COMMENT '状态（SDMX OBS_STATUS）',
  `reason` STRING COMMENT '缺失的原因',
  `qualifier` STRING COMMENT '约、超过、不足',
  `reference` STRING COMMENT '出处（JSON）'
);

INSERT INTO `ip`.`observations` (`plan`, `place`, `indicator`, `period`, `starts_on`, `ends_on`, `value`, `status`, `reason`, `qualifier`, `reference`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(:p2 AS STRING),
  CAST(:p3 AS STRING),
  CAST(:p4 AS STRING),
  CAST(CAST(:p5 AS STRING) AS DATE),
  CAST(CAST(:p6 AS STRING) AS DATE),
  CAST(CAST(:p7 AS STRING) AS DECIMAL(38, 10)),
  CAST(:p8 AS STRING),
  CAST(:p9 AS STRING),
  CAST(:p10 AS STRING),
  CAST(:p11 AS STRING)
);

SELECT
  `plan`,
  `place`,
  `indicator`,
  `period`,
  date_format(`starts_on`, 'yyyy-MM-dd') AS `starts_on`,
  date_format(`ends_on`, 'yyyy-MM-dd') AS `ends_on`,
  CAST(`value` AS STRING) AS `value`,
  `status`,
  `reason`,
  `qualifier`,
  `reference`
FROM `ip`.`observations`
ORDER BY `plan`, `place`, `indicator`, `period`
