import { show, UsageError } from "../issue.js";
import { type Calendar, yearOfDay, yearStart } from "../value/calendar.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { isKeyOf } from "../value/closed-list.js";
import type { MissingReason } from "../value/missing.js";
import { type DateText, nextDay, type PeriodText, parsePeriod } from "../value/period.js";
import { isYearText } from "../value/year-text.js";
import { overTime } from "./aggregation.js";
import { partsOf, type Reach, reachFrom } from "./chain.js";
import { checkSeries } from "./check-series.js";
import { gap } from "./combine.js";
import { fills } from "./fill.js";
import { hasValue, type Observation } from "./observation.js";
import { inOrder } from "./order.js";
import { ownObservation } from "./own-observation.js";
import type { Series } from "./series.js";

/**
 * How amounts are added up.
 *
 * @category Series
 * @example
 * const options: AccumulateOptions = { from: "2021", fill: "zero" };
 */
export interface AccumulateOptions {
  /**
   * The first year that counts, such as that of a plan.
   * @defaultValue the year of the first amount
   */
  readonly from?: PeriodText;
  /**
   * What a missing amount counts as: 0 (`"zero"`), or what came in over as long a time before it (`"carry"`).
   * @defaultValue no total is known from there on
   */
  readonly fill?: "zero" | "carry";
}

/**
 * Adds amounts up into a running total (累计值): each period holds the sum of all amounts until its end. It begins with
 * the first amount, or with the year given. Where an amount is missing, the totals after it are missing too, with its
 * reason: a year that was not reported is not 0. An amount of a longer period replaces those of the parts inside it:
 * 100 of 2021, 40 of the first half of 2022 and 90 of all of 2022 make 140 at the half and 190 at the year's end.
 *
 * @param amounts - A series of amounts, such as yearly grants.
 * @param options - The first year that counts, and what a missing amount counts as.
 * @returns The same periods (from the first year that counts) with running totals, as a cumulative series. A total over
 * a missing amount that was filled has status `E`.
 * @throws {@link UsageError} `Not a series of amounts: expected the measure "annual", of values that add up over time, received …`
 * @throws {@link UsageError} `Not a series: …`, `Option … of accumulate: …`
 * @throws {@link UsageError} `Not a period: …`, `Not a decimal number: …` of a series that {@link series} did not make
 * @category Series
 * @see DHIS2, data element aggregation with gaps
 * @example
 * const grants = series(
 *   { unit: "件", measure: "annual", regionRule: "sum" },
 *   { 2020: null, 2021: 1, 2022: 2, 2023: null, 2024: 3, 2025: null },
 * );
 * const totals = (options: AccumulateOptions) =>
 *   accumulate(grants, options).observations.map((one) => ("value" in one ? one.value : null));
 * totals({}) // => [null, "1", "3", null, null, null]
 * totals({ fill: "zero" }) // => [null, "1", "3", "3", "6", "6"]
 * totals({ fill: "carry" }) // => [null, "1", "3", "5", "8", "11"]
 * totals({ from: "2022" }) // => ["2", null, null, null]
 */
export function accumulate(amounts: Series, options: AccumulateOptions = {}): Series {
  checkAmounts(amounts);
  checkSeries(amounts);
  checkAccumulate(options);
  const { from, fill } = options;
  const counted = inOrder(amounts.observations, amounts).filter(
    ({ period }) => from === undefined || parsePeriod(period, amounts).year >= Number(from),
  );
  const parts = partsOf(counted.filter(hasValue), amounts);
  const first = from === undefined ? parts[0]?.from : yearStart(Number(from), amounts);
  const ends = counted.map(({ period }) => nextDay(parsePeriod(period, amounts).end));
  const reached =
    first === undefined
      ? new Map()
      : reachFrom(
          first,
          parts,
          amounts,
          fill && { estimate: fills[fill], stops: [...ends, ...newYears(ends, amounts)] },
        );
  return {
    ...amounts,
    measure: "cumulative",
    observations: totals(counted, ends, reached).map(ownObservation),
  };
}

/** The beginnings of the years in between: years that are missing are filled one by one. */
function newYears(days: readonly DateText[], calendar: Calendar): readonly DateText[] {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const [first, last] = [yearOfDay(from, calendar), yearOfDay(to, calendar)];
  return Array.from({ length: last - first }, (_, index) => yearStart(first + 1 + index, calendar));
}

/** What was reached at the end of each period; before the first amount nothing was, and behind a hole nothing is known. */
function totals(
  counted: readonly Observation[],
  ends: readonly DateText[],
  reached: ReadonlyMap<DateText, Reach>,
): readonly Observation[] {
  let hole: MissingReason | undefined;
  return counted.map((one, index): Observation => {
    const reach = reached.get(ends[index] ?? "");
    if (reach?.before !== undefined) {
      hole = undefined;
      const { sum: value, status, qualifier } = reach;
      return { period: one.period, value, status, ...(qualifier && { qualifier }) };
    }
    if (hasValue(one)) return gap({ text: one.period }, hole ?? "incomplete-period");
    hole ??= one.reason;
    return one;
  });
}

function checkAmounts(amounts: Series): void {
  const given: Partial<Series> | undefined = amounts;
  if (given?.measure === "annual" && overTime(amounts) === "sum") return;
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

function checkAccumulate(options: AccumulateOptions): void {
  checkOptions(options, { from: true, fill: true });
  const { from, fill } = options;
  const isYear = from === undefined || isYearText(from);
  checkOption("accumulate", "from", isYear, 'a year such as "2021"', from);
  checkOption("accumulate", "fill", fill === undefined || isKeyOf(fills, fill), '"zero" or "carry"', fill);
}
