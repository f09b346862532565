/* High-value invention patents per 10,000 people: patents / population, in 件/万人, to 2 places, half-up */
CASE
  /* Every step fits bigint. */
  WHEN "patents" BETWEEN 0 AND 1000000000000000
    AND "patents" % 1 = 0
    AND "population" BETWEEN 0 AND 1000000000000000
    AND "population" % 0.1 = 0
    AND "population" <> 0
    THEN CAST(((2000 * CAST("patents" AS bigint)) + CAST("population" * 10 AS bigint))
        / (2 * CAST("population" * 10 AS bigint)) AS numeric) * 0.01
  /* Larger numbers, and those below 0. */
  WHEN "patents" % 1 = 0
    AND "population" % 0.1 = 0
    AND "population" <> 0
    THEN CAST((CASE
          WHEN (CAST("patents" AS numeric) < 0) <> (CAST("population" * 10 AS numeric) < 0)
          THEN -1
          ELSE 1
        END)
        * div(
          (2000 * abs(CAST("patents" AS numeric))) + abs(CAST("population" * 10 AS numeric)),
          2 * abs(CAST("population" * 10 AS numeric))
        ) AS numeric) * 0.01
END
