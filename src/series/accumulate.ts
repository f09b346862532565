import { show, UsageError } from "../issue.js";
import { decimal, decimalText } from "../value/decimal.js";
import { parsePeriod } from "../value/period.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { addsOverTime, total, weakestStatus } from "./roll-up.js";
import type { Series } from "./series.js";

/**
 * The running total of amounts (累计值): each period holds the sum of all amounts until its end. Before the first amount
 * there is none; a period without an amount keeps the total so far. Where a longer period has an amount, it stands for
 * the parts that lie inside it: 100 of 2021, 40 of the first half of 2022 and 90 of all of 2022 are 140 at the half and
 * 190 at the year's end.
 *
 * @param amounts - A series of amounts, such as yearly grants.
 * @returns The same periods with running totals, as a cumulative series.
 * @throws {@link UsageError} `Not a series of amounts: expected the measure "annual", of values that add up over time, received …`
 * @throws {@link UsageError} `Not a period: …`, `Not a decimal number: …` of a series that {@link series} did not make
 * @category Series
 * @see DHIS2, data element aggregation with gaps
 * @example
 * const grants = series(
 *   { unit: "件", measure: "annual", regionRule: "sum" },
 *   { 2020: null, 2021: 1, 2022: 2, 2023: null, 2024: 3, 2025: null },
 * );
 * accumulate(grants).observations.map((one) => ("value" in one ? one.value : null)) // => [null, "1", "3", "3", "6", "6"]
 */
export function accumulate(amounts: Series): Series {
  checkAmounts(amounts);
  let sum = decimal("0");
  const counted: ObservedValue[] = [];
  const observations = amounts.observations.map((one): Observation => {
    if (hasValue(one)) {
      const { start } = parsePeriod(one.period);
      // In the order of their ends, the parts of a period stand right before it.
      const before = counted.findLastIndex(({ period }) => parsePeriod(period).start < start);
      const parts = counted.splice(before + 1);
      sum = sum.minus(total(parts)).plus(decimal(one.value));
      counted.push(one);
    }
    if (counted.length === 0) return one;
    return { period: one.period, value: decimalText(sum), status: weakestStatus(counted) };
  });
  return { ...amounts, measure: "cumulative", observations };
}

function checkAmounts(amounts: Series): void {
  const given: Partial<Series> | undefined = amounts;
  if (given?.measure === "annual" && addsOverTime(amounts)) return;
  const received =
    given?.measure === "annual" ? `yearly values in ${given.unit}` : show(given?.measure ?? given);
  const expected = 'the measure "annual", of values that add up over time';
  throw new UsageError({
    code: "not-amounts",
    expected,
    received,
    message: {
      "zh-Hans": `不是各期发生数的序列：应为 measure 为 "annual" 且可逐期相加的序列，实为 ${received}`,
      en: `Not a series of amounts: expected ${expected}, received ${received}`,
    },
  });
}
