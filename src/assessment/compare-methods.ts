import { standingOptionNames } from "../aims/standing-options.js";
import type { Message } from "../issue.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";
import type { MissingReason } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import { assessIndicator } from "./assess.js";
import type { AssessOptions } from "./assessment.js";
import { methods } from "./methods.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import { checkThresholds, type Verdict } from "./verdict.js";

/**
 * What one method says of an indicator, beside the others.
 *
 * @category Progress
 * @example
 * const row: MethodComparison = {
 *   method: "eurostat", name: { "zh-Hans": "欧盟统计局法", en: "Eurostat" }, class: "on-track",
 *   className: { "zh-Hans": "进展良好", en: "on track" }, score: 1.61, verdict: "on-track",
 * };
 */
export interface MethodComparison {
  /** The code of the method. */
  readonly method: ProgressMethodName;
  /** The method's name for readers. */
  readonly name: Message;
  /** The class by the method's own code; `null` where it cannot judge. */
  readonly class: string | null;
  /** The class in the method's own words; `null` where it cannot judge. */
  readonly className: Message | null;
  /** The number that the class comes from; `null` where there is none. */
  readonly score: number | null;
  /** The class in the words of Chinese mid-term evaluations, so that methods compare. */
  readonly verdict: Verdict;
  /** Why the method cannot judge. */
  readonly reason?: MissingReason;
}

/**
 * Judges an indicator by every method (各方法对照), so that one can see how much the verdict depends on the method.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param observations - What was observed.
 * @param options - As for {@link assess}, without the method.
 * @throws {@link UsageError} as {@link assess}
 * @category Progress
 * @example
 * const asOf = "2022-12-31";
 * const rows = compareMethods(national2025, "high-value-patents-per-10k", national2025Observations, { asOf });
 * rows.map(({ method, class: own }) => [method, own])
 * // => [["elapsed-time", "ahead"], ["eurostat", "on-track"], ["un-progress-chart", "on-track"], ["current-status-index", "progress"], ["german-status", null]]
 */
export function compareMethods<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: Omit<AssessOptions, "method"> = {},
): readonly MethodComparison[] {
  checkOptions(options, { ...standingOptionNames, thresholds: true });
  if (options.thresholds !== undefined) checkThresholds(options.thresholds);
  const indicator = indicatorOf<Id>(plan, id);
  return Object.entries(methods).map(([name, { name: words, classes }]): MethodComparison => {
    const method = name as ProgressMethodName;
    const {
      class: own,
      score,
      verdict,
      reason,
    } = assessIndicator<Id>(plan, indicator, observations, {
      ...options,
      method,
    });
    const className = classes.find((one) => one.id === own)?.name ?? null;
    return {
      method,
      name: ownCopy(words),
      class: own,
      className: ownCopy(className),
      score,
      verdict,
      ...(reason !== undefined && { reason }),
    };
  });
}
