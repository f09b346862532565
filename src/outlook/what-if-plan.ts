import { type Standing, standingOf } from "../aims/standing.js";
import type { Issue, Message } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { Assumed } from "../projection/assumed.js";
import type { PredictionInterval } from "../projection/forecast-result.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import type { MissingReason } from "../value/missing.js";
import { type PeriodText, yearPosition } from "../value/period.js";
import { pickOptions } from "../value/pick-options.js";
import type { RateText } from "../value/rate.js";
import { type PlanAssumptions, readGiven } from "./assumptions/given.js";
import { growthTo } from "./assumptions/growth-to.js";
import { type MovedBy, type Moves, movesIn } from "./assumptions/moves.js";
import type { World } from "./assumptions/world.js";
import { outlookIndicator } from "./outlook.js";
import { type Outlook, type OutlookOptions, outlookOptionNames } from "./outlook-result.js";
import { readOutlookOptions } from "./read-outlook-options.js";

/**
 * What is assumed of a plan, and as of when and by which target it is looked at.
 *
 * @category Projection
 * @example
 * const options: WhatIfPlanOptions<"royalties"> = { asOf: "2023-12-31", growth: { royalties: "8%" } };
 */
export interface WhatIfPlanOptions<Id extends string = string>
  extends Omit<OutlookOptions, "history">,
    PlanAssumptions<Id> {}

const assumptionNames: OptionNames<PlanAssumptions> = {
  growth: true,
  inputs: true,
  certain: true,
  formulas: true,
};

const { history: _, ...lookedAtNames } = outlookOptionNames;

/**
 * Where an indicator is heading in the target year, in numbers; `outlook` says all of it.
 *
 * @category Projection
 * @example
 * const end: OutlookEnd = whatIfPlan(guangxi2025, {}, { growth: {} }).indicators[0].changed;
 * [end.value, end.reason] // => [null, "no-observation"]
 */
export interface OutlookEnd<Id extends string = string> {
  /** The mean of the forecast, in the unit of the indicator. */
  readonly value: number | null;
  /** The widest interval that was asked for. */
  readonly interval: PredictionInterval | null;
  readonly probability: number | null;
  /** How far the mean is off the target; 0 where it meets it. */
  readonly shortfall: number | null;
  /** The rate of growth from the latest value that leads there; of a running total that of its yearly amounts. */
  readonly growth: RateText | null;
  /** Why there is no probability, or no forecast. */
  readonly reason?: MissingReason;
  readonly outlook: Outlook<Id>;
}

/**
 * An indicator as forecast, and as it would be.
 *
 * @category Projection
 * @example
 * const [first] = whatIfPlan(guangxi2025, {}, { growth: {} }).indicators;
 * const indicator: IndicatorWhatIf | undefined = first;
 * indicator?.movedBy // => null
 */
export interface IndicatorWhatIf<Id extends string = string> {
  readonly indicator: Id;
  /** The year that the numbers are of; the plan's last where there is no target. */
  readonly year: PeriodText;
  /** What moves it; `null` where nothing that is assumed does. */
  readonly movedBy: MovedBy | null;
  readonly asForecast: OutlookEnd<Id>;
  readonly changed: OutlookEnd<Id>;
  /** Value of the changed less that of the forecast, in the unit of the indicator. */
  readonly difference: number | null;
  /** What was noticed of the inputs of its formula. */
  readonly issues: readonly Issue[];
}

/**
 * What assumed growth does to a plan.
 *
 * @category Projection
 * @example
 * const result: PlanWhatIf = whatIfPlan(guangxi2025, {}, { growth: {} });
 * result.expectedMet // => { asForecast: 0, changed: 0 }
 */
export interface PlanWhatIf<Id extends string = string> {
  readonly plan: string;
  /** In the order of the plan. */
  readonly indicators: readonly IndicatorWhatIf<Id>[];
  /** How many targets are expected to be met: the sum of the probabilities. */
  readonly expectedMet: { readonly asForecast: number; readonly changed: number };
  readonly because: readonly Message[];
}

/**
 * Asks of a whole plan what would be if things grew otherwise (规划情景分析): population by 1% a year, patents by 12%. All that
 * hangs together moves together: what is computed by a formula is computed anew from its inputs, a part (其中) keeps its share of a
 * whole that moves, and a whole gains what its parts gain. The outlook is that of {@link outlook}, on another course:
 * outcomes scatter around it as around the forecast, and stay within what is possible.
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
 * [share?.asForecast.probability?.toFixed(2), share?.changed.probability?.toFixed(2)] // => ["0.09", "0.94"]
 */
export function whatIfPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: WhatIfPlanOptions<NoInfer<Id>>,
): PlanWhatIf<Id> {
  checkPlan(plan);
  checkOptions<WhatIfPlanOptions>(options, { ...lookedAtNames, ...assumptionNames });
  const read = readOutlookOptions(pickOptions<OutlookOptions>(options, outlookOptionNames));
  const given = readGiven(plan, pickOptions<PlanAssumptions>(options, assumptionNames));
  const standings = new Map<Indicator, Standing>();
  const world: World<Id> = {
    plan,
    observations,
    read,
    given,
    standingOf: (indicator) => {
      const standing = standings.get(indicator) ?? standingOf(plan, indicator, observations, read);
      standings.set(indicator, standing);
      return standing;
    },
  };
  const moves = movesIn(world);
  const indicators = plan.indicators.map((one) => whatIfIndicator<Id>(world, moves, one));
  const expectedMet = {
    asForecast: expected(indicators.map(({ asForecast }) => asForecast)),
    changed: expected(indicators.map(({ changed }) => changed)),
  };
  return { plan: plan.id, indicators, expectedMet, because: wordsOf(indicators, expectedMet) };
}

function whatIfIndicator<Id extends string>(
  world: World<Id>,
  { base, moved }: Moves,
  indicator: Indicator<Id>,
): IndicatorWhatIf<Id> {
  const { aim } = world.standingOf(indicator);
  const year = ("missing" in aim ? undefined : aim.year) ?? world.plan.period.end;
  const [own, move] = [base(indicator), moved(indicator)];
  const asForecast = endOf(world, indicator, year, own?.assumed);
  const changed = move === undefined ? asForecast : endOf(world, indicator, year, move.assumed);
  const known = asForecast.value !== null && changed.value !== null;
  return {
    indicator: indicator.id,
    year,
    movedBy: move?.by ?? null,
    asForecast,
    changed,
    difference: known ? (changed.value ?? 0) - (asForecast.value ?? 0) : null,
    issues: own?.issues ?? [],
  };
}

function endOf<Id extends string>(
  world: World<Id>,
  indicator: Indicator<Id>,
  year: PeriodText,
  assumed: Assumed | undefined,
): OutlookEnd<Id> {
  const { plan, observations, read } = world;
  const options = { ...read.forecast, ...(assumed && { assumed }) };
  const outlook = outlookIndicator<Id>(plan, indicator, observations, { ...read, forecast: options });
  const { forecast, probability, shortfall } = outlook;
  const last = "points" in forecast ? forecast.points.at(-1) : undefined;
  const reason = outlook.reason ?? ("missing" in forecast ? forecast.missing.reason : undefined);
  return {
    value: last?.mean ?? null,
    interval: last?.intervals.at(-1) ?? null,
    probability,
    shortfall,
    growth:
      last === undefined ? null : growthTo(world.standingOf(indicator), yearPosition(year, plan), options),
    ...(reason !== undefined && { reason }),
    outlook,
  };
}

function expected(ends: readonly OutlookEnd[]): number {
  return ends.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
}

function wordsOf(
  indicators: readonly IndicatorWhatIf[],
  { asForecast, changed }: PlanWhatIf["expectedMet"],
): readonly Message[] {
  const moving = indicators.filter(({ movedBy }) => movedBy !== null).length;
  const counted = indicators.filter((one) => one.changed.probability !== null).length;
  return [
    {
      "zh-Hans": `假设使 ${moving} 项指标变动；可推算达标概率的 ${counted} 项中，预计实现由 ${asForecast.toFixed(1)} 项变为 ${changed.toFixed(1)} 项（各项概率之和）`,
      en: `what is assumed moves ${moving} indicators; of ${counted} targets with a probability, ${changed.toFixed(1)} instead of ${asForecast.toFixed(1)} are expected to be met (the sum of the probabilities)`,
    },
  ];
}
