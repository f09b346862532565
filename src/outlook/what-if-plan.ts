import type { Message } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { counted } from "../value/counted.js";
import { whatIfIndicator } from "./assumptions/indicator-what-if.js";
import { movesIn } from "./assumptions/moves.js";
import type {
  IndicatorWhatIf,
  OutlookEnd,
  PlanWhatIf,
  WhatIfPlanOptions,
} from "./assumptions/plan-what-if.js";
import { worldOf } from "./assumptions/world-of.js";

/**
 * Says what would happen to a whole plan if things grew at other rates (规划情景分析), such as population by 1% a year,
 * patents by 12%. Indicators that depend on each other move together. An indicator with a formula is computed anew
 * from its inputs; a part (其中) keeps its share of a whole that moves; a whole gains what its parts gain. Outcomes
 * scatter around the new course as around the forecast, and stay within what is possible, as in {@link outlook}.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The growth of indicators, and of inputs of formulas with their series; the rest as for {@link outlook}.
 * @returns Each indicator as forecast and as changed: value, interval, probability and shortfall in the target year, or why
 * not. What has inputs goes by its formula as forecast, too.
 * @throws {@link UsageError} `What-if option growth/…: expected a rate with its unit, above -100%, such as "8%", received …`,
 * `What-if option inputs/…`, `Input "…" cannot be read: …`, `Series "…" cannot be used: …`, and as {@link outlook}
 * @category Projection
 * @example
 * const result = whatIfPlan(national2025, national2025Observations, {
 *   asOf: "2023-12-31", growth: { "copyright-share": "0.6%" },
 * });
 * const share = result.indicators.find(({ indicator }) => indicator === "copyright-share");
 * [share?.asForecast.probability?.toFixed(2), share?.changed.probability?.toFixed(2)] // => ["0.11", "0.85"]
 */
export function whatIfPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: WhatIfPlanOptions<NoInfer<Id>>,
): PlanWhatIf<Id> {
  checkPlan(plan);
  const world = worldOf(plan, observations, options);
  const moves = movesIn(world);
  const indicators = plan.indicators.map((one) => whatIfIndicator<Id>(world, moves, one));
  const expectedMet = {
    asForecast: expected(indicators.map(({ asForecast }) => asForecast)),
    changed: expected(indicators.map(({ changed }) => changed)),
  };
  return { plan: plan.id, indicators, expectedMet, because: wordsOf(indicators, expectedMet) };
}

function expected(ends: readonly OutlookEnd[]): number {
  return ends.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
}

function wordsOf(
  indicators: readonly IndicatorWhatIf[],
  { asForecast, changed }: PlanWhatIf["expectedMet"],
): readonly Message[] {
  const moving = indicators.filter(({ movedBy }) => movedBy !== null).length;
  const known = indicators.filter((one) => one.changed.probability !== null).length;
  return [
    {
      "zh-Hans": `假设使 ${moving} 项指标变动；可推算达标概率的 ${known} 项中，预计实现由 ${asForecast.toFixed(1)} 项变为 ${changed.toFixed(1)} 项（各项概率之和）`,
      en: `what is assumed moves ${counted(moving, "indicator")}; of ${counted(known, "target")} with a probability, ${changed.toFixed(1)} instead of ${asForecast.toFixed(1)} are expected to be met (the sum of the probabilities)`,
    },
  ];
}
