/* Royalties for intellectual property, imports and exports: imports + exports, in 亿元, to 1 place, half-even */
CASE
  /* Every step fits Int64. */
  WHEN "imports" BETWEEN toDecimal256('0', 2) AND toDecimal256('100000000', 2)
    AND trunc("imports", 2) = "imports"
    AND "exports" BETWEEN toDecimal256('0', 2) AND toDecimal256('100000000', 2)
    AND trunc("exports", 2) = "exports"
    THEN reinterpret(toInt64(CASE
        WHEN (((reinterpret(toDecimal64("imports", 2), 'Int64')
              + reinterpret(toDecimal64("exports", 2), 'Int64'))
            + 50000)
          % 100000) = 0 AND (intDiv(
            (reinterpret(toDecimal64("imports", 2), 'Int64')
                + reinterpret(toDecimal64("exports", 2), 'Int64'))
              + 50000,
            100000
          )
          % 2) = 1
        THEN intDiv(
            (reinterpret(toDecimal64("imports", 2), 'Int64')
                + reinterpret(toDecimal64("exports", 2), 'Int64'))
              + 50000,
            100000
          )
          - 1
        ELSE intDiv(
          (reinterpret(toDecimal64("imports", 2), 'Int64')
              + reinterpret(toDecimal64("exports", 2), 'Int64'))
            + 50000,
          100000
        )
      END), 'Decimal(18, 1)')
END
