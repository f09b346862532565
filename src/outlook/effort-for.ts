import { type RequiredChange, requiredChange } from "../aims/required-change.js";
import { settledBy } from "../aims/settled.js";
import type { Message } from "../issue.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { errorBelow, locationFor, predictiveOf } from "../projection/predictive.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { decimalText } from "../value/decimal.js";
import { probabilityText } from "../value/faithful-text.js";
import { type Missing, missing } from "../value/missing.js";
import { pickOptions } from "../value/pick-options.js";
import { unitWords } from "../value/unit-label.js";
import { yearPosition } from "../value/year-position.js";
import { changesFrom } from "./changes-from.js";
import { digits, levelText } from "./digits.js";
import { outlookIndicator, outlookStanding } from "./outlook.js";
import { type OutlookOptions, outlookOptionNames } from "./outlook-result.js";
import { readOutlookOptions } from "./read-outlook-options.js";
import { windowOf } from "./window.js";

/**
 * The yearly change that would make a target as probable as wanted.
 *
 * @category Projection
 * @example
 * const effort: Effort = {
 *   probability: 0.8, level: 13.1, required: { perYear: { value: "1.2", unit: "件/万人" }, rate: 0.11 },
 *   asForecast: 0.7, because: [],
 * };
 */
export interface Effort {
  /** The probability that was asked for, between 0 and 1. */
  readonly probability: number;
  /** Where the indicator would have to be heading in the target year, in its unit. */
  readonly level: number;
  /** The yearly change from the latest value to there. */
  readonly required: RequiredChange;
  /** The probability as things go. */
  readonly asForecast: number;
  /** How the level was found, in words. */
  readonly because: readonly Message[];
}

const effortOptionNames: OptionNames<OutlookOptions & { readonly probability: number }> = {
  ...outlookOptionNames,
  probability: true,
};

/**
 * Says what it would take to make a target as probable as wanted (所需力度): the yearly change that leads there. Outcomes
 * scatter around the forecast. Aiming exactly at the target therefore gives a 50 % chance, and to be 80 % sure an
 * indicator has to aim for more.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The probability wanted, between 0 and 1, and as for {@link outlook}.
 * @returns Level and yearly change; or `{ missing }`: why there is no forecast, `already-met` for a target that
 * cannot be missed, such as a running total that has passed it, `target-year-reached`, or `no-solution` where no possible course makes it so probable (a share
 * above 100 %, a total below what has been reached) and the forecast does not either, or the target is no single level (two ends, an average).
 * @throws {@link UsageError} `Simulation option probability: …`, and as {@link outlook}
 * @category Projection
 * @example
 * const effort = effortFor(national2025, "high-value-patents-per-10k", national2025Observations, {
 *   asOf: "2022-12-31", probability: 0.9,
 * });
 * "level" in effort && effort.level > 12 // => true
 */
export function effortFor<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookOptions & {
    /** How probable the target should be, between 0 and 1. */
    readonly probability: number;
  },
): Effort | Missing {
  checkOptions(options, effortOptionNames);
  const { probability }: Partial<typeof options> = options ?? {};
  const wanted = typeof probability === "number" && probability > 0 && probability < 1;
  const between = "a number between 0 and 1, both excluded";
  checkOption("simulation", "probability", wanted, between, probability);
  const read = readOutlookOptions(pickOptions<OutlookOptions>(options, outlookOptionNames));
  const indicator = indicatorOf(plan, id);
  const {
    forecast,
    probability: asForecast,
    reason,
  } = outlookIndicator<Id>(plan, indicator, observations, read);
  const standing = outlookStanding<Id>(plan, indicator, observations, read);
  const { aim } = standing;
  if ("missing" in aim) return missing(aim.missing.reason);
  const settled = aim.targets.map((one) => settledBy(standing, one, aim.due));
  if (reason !== "target-year-reached") {
    if (settled.every((one) => one?.met === true)) return missing("already-met");
    if (settled.some((one) => one?.met === false)) return missing("no-solution");
  }
  if ("missing" in forecast) return forecast;
  const [last, from] = [forecast.points.at(-1), changesFrom(standing)];
  if (from === undefined || last === undefined || asForecast === null) {
    return missing(reason ?? "no-observation");
  }
  const year = predictiveOf(forecast, last);
  const { degreesOfFreedom, range } = year;
  const bounds = aim.targets.map(({ bound }) => bound);
  const window = windowOf(bounds, indicator.direction);
  const { least: lower, most: upper } = window;
  // A target with two ends, or an average over the years, has no one level to head for.
  const isAverage = aim.targets.some(({ kind }) => kind === "mean");
  if (isAverage || (Number.isFinite(lower) && Number.isFinite(upper))) return missing("no-solution");
  const isLower = Number.isFinite(lower);
  // What is met from a level up is missed below it.
  const error = errorBelow(isLower ? 1 - probability : probability, degreesOfFreedom);
  const heading = locationFor(isLower ? lower : upper, error, year);
  const { lower: least = -Infinity, upper: most = Infinity } = range;
  const beyond = isLower ? least - lower : upper - most;
  if (window.above || window.below ? beyond > 0 : beyond >= 0) return missing("already-met");
  // A forecast may lead beyond what is possible, and so be probable enough where no possible course would be.
  const level = Math.min(most, Math.max(least, heading));
  if (level !== heading && asForecast < probability) return missing("no-solution");
  const exact = decimalText(Number(level.toPrecision(12)));
  const required = requiredChange(from.value, exact, aim.due - yearPosition(from.period, plan), indicator);
  if (required === null) return missing("target-year-reached");
  const { value, unit } = required.perYear;
  const [zhUnit, enUnit] = unitWords(unit);
  const [zhLevel, enLevel] = unitWords(indicator.unit);
  const percent = levelText(probability);
  const told = digits(level, [isLower ? lower : upper]);
  return {
    probability,
    level: Number(exact),
    required,
    asForecast,
    because: [
      level === heading
        ? {
            "zh-Hans": `要有 ${percent} 的把握，预测水平须达到 ${told}${zhLevel}，每年变化 ${value}${zhUnit}`,
            en: `to be ${percent} sure it has to head for ${told}${enLevel}, a change of ${value}${enUnit} a year`,
          }
        : {
            "zh-Hans": `按现有趋势已有 ${probabilityText(asForecast)} 的把握；最远可达 ${told}${zhLevel}，每年变化 ${value}${zhUnit}`,
            en: `as things go it is ${probabilityText(asForecast)} sure already; it can head for no more than ${told}${enLevel}, a change of ${value}${enUnit} a year`,
          },
    ],
  };
}
