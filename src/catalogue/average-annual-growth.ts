import { show, UsageError } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { type DecimalInput, decimal, type RoundingMode, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";

/**
 * Average annual growth (年均增长): the yearly rate in % that, compounded, leads from one value to another. It needs a
 * root, which formulas cannot write, so it is a function of its own.
 *
 * @param from - The earlier value, above 0.
 * @param to - The later value, above 0, in the same unit.
 * @param years - Whole years between the two.
 * @param options - Decimal places (1) and rounding of the rate.
 * @returns The rate in %; or `no-rate` where a value is not above 0. The root is calculated to 100 digits, and one that
 * ends is found exactly.
 * @throws {@link UsageError} `Not a number of years: expected a whole number from 1 to 100, received …`,
 * `Not a decimal number: …`, `Cannot round: …`, `Unknown option: …`
 * @category Catalogue
 * @see [Formulas](../../docs/formulas.md)
 * @example
 * averageAnnualGrowth("100", "161.051", 5) // => { value: "10", unit: "%" }
 * averageAnnualGrowth("6.3", "16", 5) // => { value: "20.5", unit: "%" }
 */
export function averageAnnualGrowth(
  from: DecimalInput,
  to: DecimalInput,
  years: number,
  options: {
    /**
     * Decimal places of the percentage.
     * @defaultValue `1`
     */
    readonly places?: number;
    /**
     * How the last place is rounded.
     * @defaultValue `"half-up"`
     */
    readonly rounding?: RoundingMode;
  } = {},
):
  | {
      /** The percentage, rounded, such as `"7.2"`. */
      readonly value: DecimalText;
      /** Always per cent. */
      readonly unit: "%";
    }
  | Missing {
  checkOptions(options, { places: true, rounding: true });
  const { places = 1, rounding } = options;
  if (!Number.isInteger(years) || years < 1 || years > 100) {
    const received = show(years);
    throw new UsageError({
      code: "years-invalid",
      path: "/years",
      expected: "a whole number from 1 to 100",
      received,
      message: {
        "zh-Hans": `年数有误：应为 1 至 100 的整数，实为 ${received}`,
        en: `Not a number of years: expected a whole number from 1 to 100, received ${received}`,
      },
    });
  }
  const [start, end] = [decimal(from), decimal(to)];
  if (!start.gt(0) || !end.gt(0)) return missing("no-rate");
  // 1 / years does not end, so the power is off in its last digits; the hundredth digit is not.
  const factor = end.div(start).pow(decimal(1).div(years)).toSignificantDigits(100);
  return { value: round(factor.minus(1).times(100), places, rounding), unit: "%" };
}
