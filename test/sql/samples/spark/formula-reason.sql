CASE
  WHEN `patents` IS NULL OR `population` IS NULL THEN 'not-reported'
  WHEN NOT (`patents` % 1 = 0) OR NOT (`population` % 0.1 = 0) THEN 'places-undeclared'
  WHEN `population` = 0 THEN 'zero-denominator'
  WHEN (/* High-value invention patents per 10,000 people: patents / population, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits BIGINT. */
  WHEN `patents` >= 0 AND CAST(`patents` AS DOUBLE) < 1E15
    AND `patents` % 1 = 0
    AND `population` >= 0 AND CAST(`population` AS DOUBLE) < 1E15
    AND `population` % 0.1 = 0
    AND `population` <> 0
    THEN TRY_CAST(((2000 * CAST(`patents` AS BIGINT)) + CAST(`population` * 10 AS BIGINT))
        div (2 * CAST(`population` * 10 AS BIGINT)) AS DECIMAL(35, 0)) * 0.01
  /* Larger numbers, and those below 0. */
  WHEN `patents` % 1 = 0
    AND `population` % 0.1 = 0
    AND `population` <> 0
    THEN TRY_CAST(try_multiply(
        CASE
          WHEN (TRY_CAST(`patents` AS DECIMAL(38, 0)) < 0) <> (TRY_CAST(try_multiply(`population`, 10BD) AS DECIMAL(38, 0)) < 0)
          THEN -1
          ELSE 1
        END,
        try_divide(try_add(
          try_multiply(2000, abs(TRY_CAST(`patents` AS DECIMAL(38, 0)))),
          abs(TRY_CAST(try_multiply(`population`, 10BD) AS DECIMAL(38, 0)))
        ) - try_add(
          try_multiply(2000, abs(TRY_CAST(`patents` AS DECIMAL(38, 0)))),
          abs(TRY_CAST(try_multiply(`population`, 10BD) AS DECIMAL(38, 0)))
        ) % try_multiply(2, abs(TRY_CAST(try_multiply(`population`, 10BD) AS DECIMAL(38, 0)))), try_multiply(2, abs(TRY_CAST(try_multiply(`population`, 10BD) AS DECIMAL(38, 0)))))
      ) AS DECIMAL(35, 0)) * 0.01
END) IS NULL THEN 'out-of-range'
END
