/* High-value invention patents per 10,000 people: patents / population, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits BIGINT. */
  WHEN "patents" BETWEEN 0 AND 1000000000000
    AND "patents" % 1 = 0
    AND "population" BETWEEN 0 AND 1000000000000
    AND "population" % 0.1 = 0
    AND "population" <> 0
    THEN CAST(((2000 * CAST("patents" AS BIGINT)) + CAST("population" * 10 AS BIGINT))
        // (2 * CAST("population" * 10 AS BIGINT)) AS DECIMAL(16, 0)) * 0.01
  /* Larger numbers, and those below 0. */
  WHEN "patents" % 1 = 0
    AND "population" % 0.1 = 0
    AND "population" <> 0
    THEN TRY(CAST((CASE
          WHEN (CAST("patents" AS HUGEINT) < 0) <> (CAST("population" * 10 AS HUGEINT) < 0)
          THEN -1
          ELSE 1
        END)
        * (((2000 * abs(CAST("patents" AS HUGEINT))) + abs(CAST("population" * 10 AS HUGEINT)))
          // (2 * abs(CAST("population" * 10 AS HUGEINT)))) AS DECIMAL(36, 0)) * 0.01)
END
