/* High-value invention patents per 10,000 people: patents / population, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits Int64. */
  WHEN "patents" >= 0 AND CAST("patents" AS Nullable(Float64)) < 1E12
    AND trunc("patents", 0) = "patents"
    AND "population" >= 0 AND CAST("population" AS Nullable(Float64)) < 1E12
    AND trunc("population", 1) = "population"
    AND "population" <> 0
    THEN reinterpret(toInt64(intDiv(
        (2000 * toInt64("patents")) + reinterpret(toDecimal64("population", 1), 'Int64'),
        2 * reinterpret(toDecimal64("population", 1), 'Int64')
      )), 'Decimal(18, 2)')
  /* Larger numbers, and those below 0. */
  WHEN abs(CAST("patents" AS Nullable(Float64))) < 1E70
    AND trunc("patents", 0) = "patents"
    AND abs(CAST("population" AS Nullable(Float64))) < 1E70
    AND trunc("population", 1) = "population"
    AND "population" <> 0
    THEN reinterpret(toInt256((CASE
          WHEN (toInt256("patents") < 0) <> (reinterpret(toDecimal256("population", 1), 'Int256') < 0)
          THEN -1
          ELSE 1
        END)
        * intDiv(
          (2000 * toInt256(abs(toInt256("patents"))))
            + toInt256(abs(reinterpret(toDecimal256("population", 1), 'Int256'))),
          2 * toInt256(abs(reinterpret(toDecimal256("population", 1), 'Int256')))
        )), 'Decimal(76, 2)')
END
