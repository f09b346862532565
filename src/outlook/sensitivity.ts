import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import { yearOf } from "./assumptions/indicator-what-if.js";
import { checkSensitivity } from "./sensitivity/check-sensitivity.js";
import { lookerOf } from "./sensitivity/looker.js";
import type {
  Sensitivity,
  SensitivityEffect,
  SensitivityFactor,
  SensitivityOptions,
} from "./sensitivity/result.js";
import { type Setting, settingsOf } from "./sensitivity/settings.js";

/**
 * Says what the outlook of an indicator depends on (敏感性分析). One factor at a time is set to its lowest and to its
 * highest, while the others stay as they are. The factors are the method of the forecast, a revision of the latest
 * value, and growth; for an indicator with a formula also the growth and the scope of each input.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The ends of factors, where they are not those that the numbers say themselves; the inputs of its formula; the
 * rest as for {@link outlook}.
 * @returns Value and probability in the target year at both ends of each factor, the largest swing first; and the factors that
 * nothing can be said of, with the reason.
 * @throws {@link UsageError} `What-if option growth/low: expected a rate with its unit, above -100%, such as "8%", received …`, and as
 * {@link whatIfPlan}
 * @category Projection
 * @example
 * const result = sensitivity(national2025, "copyright-share", national2025Observations, { asOf: "2023-12-31" });
 * result.effects.map(({ factor, swing }) => [factor, swing.toFixed(3)])
 * // => [["growth", "0.060"], ["method", "0.031"], ["latest-value", "0.012"]]
 */
export function sensitivity<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: SensitivityOptions<NoInfer<Id>> = {},
): Sensitivity<Id> {
  checkSensitivity(options);
  const indicator = indicatorOf<Id>(plan, id);
  const { look, own, world } = lookerOf(plan, indicator, observations, options);
  const effects: SensitivityEffect[] = [];
  const left: { factor: SensitivityFactor; reason: MissingReason }[] = [];
  for (const { factor, settings, input } of settingsOf(world, indicator, options, look)) {
    const effect = effectOf(factor, settings, input);
    const why = settings.find(({ end }) => end.reason !== undefined)?.end.reason ?? own.reason;
    if (effect === undefined) left.push({ factor, reason: why ?? "too-few-observations" });
    else effects.push(effect);
  }
  const { value, probability, reason } = own;
  return {
    plan: plan.id,
    indicator: id,
    name: ownCopy(indicator.name),
    ...(indicator.unit !== undefined && { unit: indicator.unit }),
    year: yearOf(world, indicator),
    ...(plan.yearEnds !== undefined && { yearEnds: plan.yearEnds }),
    ...(plan.yearStyle !== undefined && { yearStyle: plan.yearStyle }),
    value,
    probability,
    effects: effects.toSorted((a, b) => b.swing - a.swing),
    left,
    ...(reason !== undefined && { reason }),
  };
}

function effectOf(
  factor: SensitivityFactor,
  settings: readonly Setting[],
  input: LocalizedText | undefined,
): SensitivityEffect | undefined {
  const sides = settings
    .flatMap(({ setting, end: { value, probability } }) =>
      value === null ? [] : [{ setting, value, probability }],
    )
    .toSorted((a, b) => a.value - b.value);
  const [low, high] = [sides[0], sides.at(-1)];
  // One end alone says nothing of a swing.
  if (low === undefined || high === undefined || sides.length < 2) return undefined;
  return { factor, ...(input && { input }), low, high, swing: high.value - low.value };
}
