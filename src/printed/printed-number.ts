import { checkOptions } from "../value/check-options.js";
import { checkText } from "../value/check-text.js";
import type { PeriodText } from "../value/period.js";
import { foldPrint } from "./fold-print.js";
import { isFailure, missingReasonOf } from "./missing-marks.js";
import { readTime } from "./printed-period.js";
import type { PrintedNumber } from "./printed-value.js";
import { readBound } from "./read-bound.js";
import { unread } from "./unread.js";

/**
 * What {@link printedNumber} is told about the place of the text.
 *
 * @category Printed numbers
 * @example
 * const options: PrintedOptions = { year: "2025" };
 */
export interface PrintedOptions {
  /** The year of a period that names none, such as 三季度 in a table of 2025. */
  readonly year?: PeriodText;
}

const longest = 200;
const optionNames = { year: true };

/**
 * Reads one printed cell or phrase (读取印刷的数): figures in any width, with separators of thousands, Chinese numerals, a
 * unit or a scale behind it, the words and signs of comparators, growth words, 力争, notes such as （预计）, ranges, brackets of
 * running totals, and times. What could mean two things is not guessed: it comes back unread, with the reason and what to
 * write instead.
 *
 * - A unit stays as it is printed (`1.5万件` is 1.5 of `万件`); a scale without one goes into the value (`1.5万` is 15000).
 * - A blank cell, a dash, dots and `N/A` are missing, never 0.
 * - Growth words are read literally: 增长 2.5 倍 is a multiple of 3.5, 翻两番 one of 4, and a fall has a minus sign.
 * - The digits stay as printed; `9.40` is not shortened.
 *
 * @param text - The text as printed, of at most 200 characters.
 * @param options - The year of periods that name none.
 * @returns Plain data: a value, a range, a period, a gap with its reason, or `unread` with a message.
 * @throws {@link UsageError} `Argument text: expected a text, received …`, `Unknown option: …`
 * @category Printed numbers
 * @example
 * printedNumber("１.５万件左右") // => { value: "1.5", unit: "万件", comparator: "about" }
 * printedNumber("12.3（预计）") // => { value: "12.3", status: "E" }
 * printedNumber("年均增长5%以上") // => { value: "5", unit: "%", comparator: "at-least", basis: "annual-growth" }
 * printedNumber("力争每年达到150件") // => { value: "150", unit: "件", basis: "every-year", comparator: "attain", strength: "strive" }
 * printedNumber("1—2") // => { comparator: "between", lower: "1", upper: "2" }
 * printedNumber("2025年1—9月") // => { period: "2025-01/2025-09" }
 * printedNumber("—") // => { missing: "not-reported" }
 * const read = printedNumber("1.2e3");
 * "unread" in read && read.message.en // => '"1.2e3" is not read: scientific notation may have lost the last digits; write out all digits'
 */
export function printedNumber(text: string, options?: PrintedOptions): PrintedNumber {
  checkText("text", text);
  checkOptions(options, optionNames);
  if (text.length > longest) return unread("too-long", text);
  const folded = foldPrint(text);
  const missing = missingReasonOf(folded);
  if (missing !== undefined) return { missing };
  if (isFailure(folded)) return unread("not-a-number", text);
  const time = readTime(folded, options?.year) ?? readBound(folded);
  return "reason" in time ? unread(time.reason, text, time.candidates) : time;
}
