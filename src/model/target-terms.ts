import type { DateText, PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import type { targetStrengths } from "./target-strengths.js";

/**
 * When a target is due, how firmly it is promised, and where it was read.
 *
 * @category Plans
 * @example
 * const terms: TargetTerms = { year: "2025", reference: { document: "规划", locator: "表 1", raw: "力争达到2.5件" }, strength: "strive" };
 */
export interface TargetTerms {
  /** Due at the end of this year. */
  readonly year: PeriodText;
  /** The day within that year on which it is due, where the document names one (截止日期). */
  readonly dueOn?: DateText;
  /** `"strive"` where the document only strives for it (力争): a firm target of the same year decides before it. */
  readonly strength?: TargetStrength;
  /** The target of an earlier plan that it takes the place of. */
  readonly replaces?: ReplacedTarget;
  /** Where it was read: the document, the place in it, and the text as printed. */
  readonly reference: Reference;
}

/**
 * How firmly a target is promised: `firm`, as all are that do not say otherwise, or `strive` (力争), which is only aspired to.
 *
 * @category Plans
 * @example
 * const strength: TargetStrength = "strive";
 * @useDeclaredType
 */
export type TargetStrength = keyof typeof targetStrengths;

/**
 * A target of an earlier plan that another one takes the place of (取代原规划目标).
 *
 * @category Plans
 * @example
 * const replaced: ReplacedTarget = { plan: "city2025", indicator: "patents", year: "2025" };
 */
export interface ReplacedTarget {
  /** The id of the earlier plan. */
  readonly plan: string;
  /** The id of its indicator, where it is not the same. */
  readonly indicator?: string;
  /** The year of the earlier target, where it is not the same. */
  readonly year?: PeriodText;
}
