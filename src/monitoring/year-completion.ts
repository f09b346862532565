import { levelAimed } from "../aims/aim.js";
import type { Indicator } from "../model/indicator.js";
import { overTime } from "../series/aggregation.js";
import { isRank } from "../series/is-rank.js";
import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import type { completionForms } from "./completion-forms.js";
import type { StepFound } from "./step-of.js";
import type { YearValue } from "./year-value.js";

/**
 * How the completion of a year's target is computed: what came over what was asked for; of an indicator that is to fall, what was
 * asked for over what came, so that 100 % is reached where the target is.
 *
 * @category Monitoring
 * @example
 * const form: CompletionForm = "actual-over-target";
 * @useDeclaredType
 */
export type CompletionForm = keyof typeof completionForms;

/**
 * How much of a year's target came (完成年度目标): one number over another as offices print it, and never the share of a way.
 *
 * @category Monitoring
 * @example
 * const completion: YearCompletion = { share: 1.214, form: "actual-over-target" };
 */
export interface YearCompletion {
  /** 1 is all of it; of a running total, of the total at the year's end. */
  readonly share: number;
  /** Which number stands over which: of an indicator that should fall, the target stands above. */
  readonly form: CompletionForm;
  /** Of a running total: what the year added over what it was to add. */
  readonly shareOfAmount?: number;
}

/** What came of a year's target; or why there is no such share: of a limit, of a level to be kept and of a rank there is none. */
export function completionOf(
  indicator: Indicator,
  { step, kind }: StepFound,
  actual: YearValue,
): YearCompletion | Missing {
  if (kind === "keep") return missing("level-to-keep");
  if (kind === "stay-within") return missing("ceiling");
  if (isRank(indicator)) return missing("rank");
  const { direction } = indicator;
  if (direction === "maintain") return missing("level-to-keep");
  const isFalling = direction === "decrease";
  // What has come in so far says nothing of an amount that is to be small at the year's end.
  const addsUp = indicator.measure === "cumulative" || overTime(indicator) === "sum";
  if (isFalling && addsUp && !actual.isWhole) return missing("incomplete-period");
  const level = levelAimed(step, indicator, actual.value);
  const share = isFalling ? shareOf(level, actual.value) : shareOf(actual.value, level);
  if (typeof share !== "number") return share;
  const form = isFalling ? "target-over-actual" : "actual-over-target";
  const { amount } = actual;
  const ofAmount =
    amount === undefined || step.amount === undefined ? undefined : shareOf(amount, step.amount);
  return { share, form, ...(typeof ofAmount === "number" && !isFalling && { shareOfAmount: ofAmount }) };
}

function shareOf(above: DecimalText, below: DecimalText): number | Missing {
  if (compare(below, 0) === 0) return missing("zero-denominator");
  if (compare(below, 0) < 0 || compare(above, 0) < 0) return missing("no-ratio");
  const share = decimal(above).div(below).toNumber();
  return Number.isFinite(share) ? share : missing("out-of-range");
}
