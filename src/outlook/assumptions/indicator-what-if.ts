import type { Indicator } from "../../model/indicator.js";
import type { Assumed } from "../../projection/assumed.js";
import type { PeriodText } from "../../value/period.js";
import { yearPosition } from "../../value/year-position.js";
import { outlookIndicator } from "../outlook.js";
import { growthTo } from "./growth-to.js";
import type { Moves } from "./moves.js";
import type { IndicatorWhatIf, OutlookEnd } from "./plan-what-if.js";
import type { World } from "./world.js";

/** An indicator as forecast, and as what is assumed moves it. */
export function whatIfIndicator<Id extends string>(
  world: World<Id>,
  { base, moved }: Moves,
  indicator: Indicator<Id>,
): IndicatorWhatIf<Id> {
  const year = yearOf(world, indicator);
  const [own, move] = [base(indicator), moved(indicator)];
  const withGrowth = (assumed: Assumed | undefined): OutlookEnd<Id> => {
    const end = endOf(world, indicator, assumed);
    const options = { ...world.read.forecast, ...(assumed && { assumed }) };
    const standing = world.standingOf(indicator);
    const known = end.value !== null;
    return { ...end, growth: known ? growthTo(standing, yearPosition(year, world.plan), options) : null };
  };
  const asForecast = withGrowth(own?.assumed);
  const changed = move === undefined ? asForecast : withGrowth(move.assumed);
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

/** The year of its target, or the plan's last. */
export function yearOf({ plan, standingOf }: World, indicator: Indicator): PeriodText {
  const { aim } = standingOf(indicator);
  return ("missing" in aim ? undefined : aim.year) ?? plan.period.end;
}

/** Where an indicator is heading on a course. */
export function endOf<Id extends string>(
  world: World<Id>,
  indicator: Indicator<Id>,
  assumed: Assumed | undefined,
): Omit<OutlookEnd<Id>, "growth"> {
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
    ...(reason !== undefined && { reason }),
    outlook,
  };
}
