CREATE TABLE `ip`.`plans` (
  `plan` STRING NOT NULL COMMENT '规划代号',
  `title` STRING COMMENT '名称',
  `jurisdiction` STRING COMMENT '地区',
  `first_year` STRING COMMENT '起始年',
  `last_year` STRING COMMENT '截止年',
  `base_year` STRING COMMENT '基期年',
  `year_ends` STRING COMMENT '年度的最后一天，空为12月31日',
  `more` STRING NOT NULL COMMENT '其余各项（JSON）'
);

INSERT INTO `ip`.`plans` (`plan`, `title`, `jurisdiction`, `first_year`, `last_year`, `base_year`, `year_ends`, `more`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(:p2 AS STRING),
  CAST(:p3 AS STRING),
  CAST(:p4 AS STRING),
  CAST(:p5 AS STRING),
  CAST(:p6 AS STRING),
  CAST(:p7 AS STRING),
  CAST(:p8 AS STRING)
);

SELECT
  `plan`,
  `title`,
  `jurisdiction`,
  `first_year`,
  `last_year`,
  `base_year`,
  `year_ends`,
  `more`
FROM `ip`.`plans`
ORDER BY `plan`;

CREATE TABLE `ip`.`indicators` (
  `plan` STRING NOT NULL COMMENT '规划代号',
  `indicator` STRING NOT NULL COMMENT '指标代号',
  `position` INT NOT NULL COMMENT '次序，自 0 起',
  `name` STRING COMMENT '名称',
  `unit` STRING COMMENT '单位',
  `measure` STRING NOT NULL COMMENT '累计数、时点数或年度数',
  `region_rule` STRING NOT NULL COMMENT '各地区如何汇总',
  `direction` STRING NOT NULL COMMENT '方向',
  `commitment` STRING COMMENT '指标属性',
  `tier` STRING COMMENT '指标层级',
  `baseline_year` STRING COMMENT '基期年',
  `baseline_value` DECIMAL(38, 10) COMMENT '基期值，以指标单位计',
  `more` STRING NOT NULL COMMENT '其余各项（JSON）'
);

INSERT INTO `ip`.`indicators` (`plan`, `indicator`, `position`, `name`, `unit`, `measure`, `region_rule`, `direction`, `commitment`, `tier`, `baseline_year`, `baseline_value`, `more`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(:p2 AS STRING),
  CAST(:p3 AS INT),
  CAST(:p4 AS STRING),
  CAST(:p5 AS STRING),
  CAST(:p6 AS STRING),
  CAST(:p7 AS STRING),
  CAST(:p8 AS STRING),
  CAST(:p9 AS STRING),
  CAST(:p10 AS STRING),
  CAST(:p11 AS STRING),
  CAST(CAST(:p12 AS STRING) AS DECIMAL(38, 10)),
  CAST(:p13 AS STRING)
);

SELECT
  `plan`,
  `indicator`,
  `position`,
  `name`,
  `unit`,
  `measure`,
  `region_rule`,
  `direction`,
  `commitment`,
  `tier`,
  `baseline_year`,
  CAST(`baseline_value` AS STRING) AS `baseline_value`,
  `more`
FROM `ip`.`indicators`
ORDER BY `plan`, `indicator`;

CREATE TABLE `ip`.`targets` (
  `plan` STRING NOT NULL COMMENT '规划代号',
  `indicator` STRING NOT NULL COMMENT '指标代号',
  `position` INT NOT NULL COMMENT '次序，自 0 起',
  `target_year` STRING NOT NULL COMMENT '目标年',
  `due_on` DATE COMMENT '截止日期',
  `basis` STRING NOT NULL COMMENT '数值的含义',
  `comparator` STRING COMMENT '比较方式',
  `target_value` DECIMAL(38, 10) COMMENT '目标值',
  `lower_value` DECIMAL(38, 10) COMMENT '区间下限',
  `upper_value` DECIMAL(38, 10) COMMENT '区间上限',
  `unit` STRING COMMENT '单位，空为指标单位',
  `strength` STRING COMMENT '是否力争',
  `more` STRING NOT NULL COMMENT '其余各项（JSON）'
);

INSERT INTO `ip`.`targets` (`plan`, `indicator`, `position`, `target_year`, `due_on`, `basis`, `comparator`, `target_value`, `lower_value`, `upper_value`, `unit`, `strength`, `more`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(:p2 AS STRING),
  CAST(:p3 AS INT),
  CAST(:p4 AS STRING),
  CAST(CAST(:p5 AS STRING) AS DATE),
  CAST(:p6 AS STRING),
  CAST(:p7 AS STRING),
  CAST(CAST(:p8 AS STRING) AS DECIMAL(38, 10)),
  CAST(CAST(:p9 AS STRING) AS DECIMAL(38, 10)),
  CAST(CAST(:p10 AS STRING) AS DECIMAL(38, 10)),
  CAST(:p11 AS STRING),
  CAST(:p12 AS STRING),
  CAST(:p13 AS STRING)
);

SELECT
  `plan`,
  `indicator`,
  `position`,
  `target_year`,
  date_format(`due_on`, 'yyyy-MM-dd') AS `due_on`,
  `basis`,
  `comparator`,
  CAST(`target_value` AS STRING) AS `target_value`,
  CAST(`lower_value` AS STRING) AS `lower_value`,
  CAST(`upper_value` AS STRING) AS `upper_value`,
  `unit`,
  `strength`,
  `more`
FROM `ip`.`targets`
ORDER BY `plan`, `indicator`, `position`
