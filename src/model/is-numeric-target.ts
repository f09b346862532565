import { checkArgument } from "../value/check-argument.js";
import { isRecord } from "../value/is-record.js";
import type { NumericTarget } from "./numeric-target.js";
import type { Target } from "./target.js";

/**
 * Whether a target has a number of its own. A target in words has none, and neither has one that is compared with
 * another value.
 *
 * @param target - One of an indicator's targets or statements.
 * @throws {@link UsageError} `Argument target: expected one of an indicator's targets, received …`
 * @category Plans
 * @see [Concepts: Targets](../../docs/concepts.md#targets)
 * @example
 * guangxi2025.indicators.flatMap(({ targets }) => targets).every(isNumericTarget) // => true
 */
export function isNumericTarget(target: Target): target is NumericTarget {
  const expected = { "zh-Hans": "该指标的目标", en: "one of an indicator's targets" };
  checkArgument("target", isRecord(target), expected, target);
  return target.basis !== "words" && target.basis !== "compared";
}
