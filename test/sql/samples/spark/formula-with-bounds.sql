/* Royalties for intellectual property, imports and exports: imports + exports, in 亿元, to 1 place, half-even */
CASE
  /* Every step fits BIGINT. */
  WHEN `imports` BETWEEN 0 AND 100000000
    AND `imports` % 0.01 = 0
    AND `exports` BETWEEN 0 AND 100000000
    AND `exports` % 0.01 = 0
    THEN TRY_CAST(CASE
        WHEN (((CAST(`imports` * 100 AS BIGINT) + CAST(`exports` * 100 AS BIGINT)) + 50000) % 100000) = 0 AND ((((CAST(`imports` * 100 AS BIGINT) + CAST(`exports` * 100 AS BIGINT)) + 50000) div 100000)
          % 2) = 1
        THEN (((CAST(`imports` * 100 AS BIGINT) + CAST(`exports` * 100 AS BIGINT)) + 50000) div 100000)
          - 1
        ELSE ((CAST(`imports` * 100 AS BIGINT) + CAST(`exports` * 100 AS BIGINT)) + 50000) div 100000
      END AS DECIMAL(36, 0)) * 0.1
END
