CREATE TABLE `ip`.`patents` (
  `patent` STRING NOT NULL COMMENT '专利号',
  `kind` STRING COMMENT '专利类型',
  `filed_on` DATE NOT NULL COMMENT '申请日',
  `granted_on` DATE COMMENT '授权公告日',
  `expires_on` DATE COMMENT '期满终止日',
  `holders` ARRAY<STRING> COMMENT '专利权人所在地',
  `strategic_emerging_industry` BOOLEAN COMMENT '战略性新兴产业',
  `family_abroad` BOOLEAN COMMENT '有海外同族专利',
  `pledge_amount` DECIMAL(38, 10) COMMENT '质押融资金额，以元计',
  `awards` ARRAY<STRING> COMMENT '获奖'
);

INSERT INTO `ip`.`patents` (`patent`, `kind`, `filed_on`, `granted_on`, `expires_on`, `holders`, `strategic_emerging_industry`, `family_abroad`, `pledge_amount`, `awards`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(:p2 AS STRING),
  CAST(CAST(:p3 AS STRING) AS DATE),
  CAST(CAST(:p4 AS STRING) AS DATE),
  CAST(CAST(:p5 AS STRING) AS DATE),
  from_json(CAST(:p6 AS STRING), 'ARRAY<STRING>'),
  CAST(:p7 AS BOOLEAN),
  CAST(:p8 AS BOOLEAN),
  CAST(CAST(:p9 AS STRING) AS DECIMAL(38, 10)),
  from_json(CAST(:p10 AS STRING), 'ARRAY<STRING>')
);

SELECT
  `patent`,
  `kind`,
  date_format(`filed_on`, 'yyyy-MM-dd') AS `filed_on`,
  date_format(`granted_on`, 'yyyy-MM-dd') AS `granted_on`,
  date_format(`expires_on`, 'yyyy-MM-dd') AS `expires_on`,
  to_json(`holders`) AS `holders`,
  `strategic_emerging_industry`,
  `family_abroad`,
  CAST(`pledge_amount` AS STRING) AS `pledge_amount`,
  to_json(`awards`) AS `awards`
FROM `ip`.`patents`
ORDER BY `patent`;

CREATE TABLE `ip`.`lapses` (
  `patent` STRING NOT NULL COMMENT '专利号',
  `lapsed_on` DATE NOT NULL COMMENT '失效的第一天',
  `revived_on` DATE COMMENT '恢复的第一天'
);

INSERT INTO `ip`.`lapses` (`patent`, `lapsed_on`, `revived_on`)
VALUES (
  CAST(:p1 AS STRING),
  CAST(CAST(:p2 AS STRING) AS DATE),
  CAST(CAST(:p3 AS STRING) AS DATE)
);

SELECT
  `patent`,
  date_format(`lapsed_on`, 'yyyy-MM-dd') AS `lapsed_on`,
  date_format(`revived_on`, 'yyyy-MM-dd') AS `revived_on`
FROM `ip`.`lapses`
ORDER BY `patent`, `lapsed_on`
