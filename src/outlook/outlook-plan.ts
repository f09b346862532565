import type { Message } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkFlag } from "../value/check-flag.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { counted } from "../value/counted.js";
import { pickOptions } from "../value/pick-options.js";
import { outlookIndicator } from "./outlook.js";
import { type Outlook, type OutlookOptions, outlookOptionNames } from "./outlook-result.js";
import { readOutlookOptions } from "./read-outlook-options.js";

/**
 * What can be chosen about the outlook of a plan.
 *
 * @category Projection
 * @example
 * const options: OutlookPlanOptions = { asOf: "2023-12-31", assumeIndependence: true };
 */
export interface OutlookPlanOptions extends OutlookOptions {
  /**
   * Takes the outcomes of indicators as independent, which lets probabilities be multiplied. They seldom are: a good
   * year for patents is one for pledges. Without it nothing is said of several targets together.
   */
  readonly assumeIndependence?: boolean;
}

const outlookPlanOptionNames: OptionNames<OutlookPlanOptions> = {
  ...outlookOptionNames,
  assumeIndependence: true,
};

/**
 * Several targets together, where they are taken as independent.
 *
 * @category Projection
 * @example
 * const joint: JointOutlook = { allMet: 0.42, metExactly: [0.08, 0.5, 0.42] };
 */
export interface JointOutlook {
  /** The probability that every target is met that has a probability. */
  readonly allMet: number;
  /** The probability that exactly 0, 1, 2, … of them are met. */
  readonly metExactly: readonly number[];
}

/**
 * Where a plan is heading.
 *
 * @category Projection
 * @example
 * const result: PlanOutlook = outlookPlan(guangxi2025, {});
 * result.counted // => 0
 */
export interface PlanOutlook<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The most at risk first; those without a probability last, in the order of the plan. */
  readonly outlooks: readonly Outlook<Id>[];
  /** How many have a probability. */
  readonly counted: number;
  /** How many of these are expected to be met: the sum of the probabilities, which needs no independence. */
  readonly expectedMet: number;
  /** The probability that all are met together; `null` unless the caller takes the indicators as independent. */
  readonly joint: JointOutlook | null;
  /** The result in words. */
  readonly because: readonly Message[];
}

/**
 * Says where every indicator of a plan is heading, the most at risk first (规划目标达成展望).
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link outlook}; whether outcomes are taken as independent.
 * @returns Outlooks, the expected number of targets met, and with independence the probability of all.
 * @throws {@link UsageError} as {@link outlook}
 * @category Projection
 * @example
 * const result = outlookPlan(national2025, national2025Observations, { asOf: "2023-12-31" });
 * result.outlooks.length // => 8
 * result.expectedMet > 4 && result.expectedMet < result.counted // => true
 */
export function outlookPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookPlanOptions = {},
): PlanOutlook<Id> {
  checkPlan(plan);
  checkOptions(options, outlookPlanOptionNames);
  const { assumeIndependence = false } = options;
  checkFlag("assumeIndependence", assumeIndependence);
  const read = readOutlookOptions(pickOptions<OutlookOptions>(options, outlookOptionNames));
  const all = plan.indicators.map((one) => outlookIndicator<Id>(plan, one, observations, read));
  const risky = all
    .flatMap((one) => (one.probability === null ? [] : [{ one, probability: one.probability }]))
    .toSorted((a, b) => a.probability - b.probability);
  const probabilities = risky.map(({ probability }) => probability);
  const expectedMet = probabilities.reduce((sum, probability) => sum + probability, 0);
  const known = risky.length;
  return {
    plan: plan.id,
    outlooks: [...risky.map(({ one }) => one), ...all.filter(({ probability }) => probability === null)],
    counted: known,
    expectedMet,
    joint: assumeIndependence && known > 0 ? jointOf(probabilities) : null,
    because: [
      {
        "zh-Hans": `可推算达标概率的 ${known} 项指标中，预计实现 ${expectedMet.toFixed(1)} 项（各项概率之和）`,
        en: `of ${counted(known, "target")} with a probability, ${expectedMet.toFixed(1)} are expected to be met (the sum of the probabilities)`,
      },
      ...(assumeIndependence
        ? [
            {
              "zh-Hans": "联合概率假设各指标相互独立",
              en: "joint probabilities take the indicators as independent",
            },
          ]
        : []),
    ],
  };
}

function jointOf(probabilities: readonly number[]): JointOutlook {
  let metExactly: readonly number[] = [1];
  for (const probability of probabilities) {
    const [met, unmet] = [
      [0, ...metExactly],
      [...metExactly, 0],
    ];
    metExactly = met.map((share, index) => share * probability + (unmet[index] ?? 0) * (1 - probability));
  }
  return { allMet: metExactly.at(-1) ?? 1, metExactly };
}
