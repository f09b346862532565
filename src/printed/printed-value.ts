import type { Comparator, SingleComparator } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { valueStatuses } from "../value/statuses.js";
import type { UnitText } from "../value/unit.js";
import type { growthWords } from "./growth-words.js";
import type { UnreadPrint } from "./unread.js";

/** What is printed beside the figures of a number. */
interface Printed {
  /** In simplified Chinese, with its scale: `1.5万件` is 1.5 of the unit `万件`. A scale alone is in the value. */
  readonly unit?: UnitText;
  /** What the number is a number of, where growth words say it: 年均增长, 年均增加, 每年, 提高…个百分点, 翻一番, 新增. A level otherwise. */
  readonly basis?: (typeof growthWords)[number]["basis"];
  /** Where it is only aspired to: 力争. */
  readonly strength?: "strive";
  /** The status that a note gives, as in 12.3（预计）. */
  readonly status?: keyof typeof valueStatuses;
  /** Printed in the brackets of a running total, 【402】 or 〔17〕, or after 累计. */
  readonly cumulative?: true;
  /** Marks of notes, such as * or ①: what they stand for is said elsewhere in the document. */
  readonly marks?: readonly string[];
}

/**
 * One printed number with all that stands beside it.
 *
 * @category Printed numbers
 * @example
 * const read: PrintedValue = { value: "20", unit: "件", comparator: "about" };
 */
export interface PrintedValue extends Printed {
  /** The number, with a scale such as 万 multiplied in where no unit carries it. */
  readonly value: DecimalText;
  /** How the number binds, where a word or a sign says it. */
  readonly comparator?: SingleComparator;
}

/**
 * A printed range, 1—2.
 *
 * @category Printed numbers
 * @example
 * const read: PrintedRange = { comparator: "between", lower: "1", upper: "2" };
 */
export interface PrintedRange extends Printed {
  /** That it is an interval. */
  readonly comparator: Exclude<Comparator, SingleComparator>;
  /** The lower end. */
  readonly lower: DecimalText;
  /** The upper end. */
  readonly upper: DecimalText;
}

/**
 * A printed time where a number could stand, 2025年1—9月.
 *
 * @category Printed numbers
 * @example
 * const read: PrintedPeriod = { period: "2025-01/2025-09" };
 */
export interface PrintedPeriod {
  /** The time as SDMX text. */
  readonly period: PeriodText;
  /** Where it is the time by which something is due: 2025年底前, by 31 March 2028. */
  readonly due?: true;
}

/**
 * A cell without a number: blank, or with a dash or dots.
 *
 * @category Printed numbers
 * @example
 * const read: PrintedGap = { missing: "blank-cell" };
 */
export interface PrintedGap {
  /** The reason that the blank, the dash or the dots give. */
  readonly missing: MissingReason;
}

/**
 * What {@link printedNumber} reads: a number, a range, a time, a gap, or a text that is not read.
 *
 * @category Printed numbers
 * @example
 * const read: PrintedNumber = printedNumber("200件");
 * "value" in read && read.value // => "200"
 */
export type PrintedNumber = PrintedValue | PrintedRange | PrintedPeriod | PrintedGap | UnreadPrint;
