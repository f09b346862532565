import { levelAimed, type TargetChoice } from "../aims/aim.js";
import { noWay } from "../aims/aim-kind.js";
import type { EvidencePoint } from "../aims/evidence.js";
import { type Standing, standingOf } from "../aims/standing.js";
import type { WayPoint } from "../aims/way.js";
import { checkPlaces } from "../apportionment/check-places.js";
import type { Message } from "../issue.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { placesOf } from "../value/quanta.js";
import type { UnitText } from "../value/unit.js";
import { checkLength, lastYear } from "./line-end.js";
import { lineLevels } from "./line-levels.js";
import { possibleLevels } from "./possible-levels.js";
import { checkScenario, type Motion, motionOf, type Scenario, type ScenarioName } from "./scenario.js";
import { scenarioWords } from "./scenario-words.js";

/**
 * How far a scenario line goes, and from when.
 *
 * @category Allocation
 * @example
 * const options: ScenarioOptions = { asOf: "2022", until: "2030", places: 2 };
 */
export interface ScenarioOptions {
  /**
   * Only observations up to the end of this period are known.
   * @defaultValue all observations
   */
  readonly asOf?: PeriodText;
  /**
   * Of the scenario `fixed-target`: which target the line leads to.
   * @defaultValue `"final"`
   */
  readonly target?: TargetChoice;
  /**
   * The last year of the line.
   * @defaultValue the year of the target, or the plan's last year where there is no target
   */
  readonly until?: PeriodText;
  /**
   * Decimal places of the levels.
   * @defaultValue two more than the observed values have
   */
  readonly places?: number;
}

const scenarioOptionNames: OptionNames<ScenarioOptions> = {
  asOf: true,
  target: true,
  until: true,
  places: true,
};

/**
 * The levels of an indicator if things go as a scenario says.
 *
 * @category Allocation
 * @example
 * const line: ScenarioLine | Missing = scenarioLine(national2025, "royalties", national2025Observations, "hold");
 * "levels" in line && line.scenario // => "hold"
 */
export interface ScenarioLine<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The scenario that the line follows. */
  readonly scenario: ScenarioName;
  /** The unit of the levels; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** Where the line starts: the latest observation, whatever the base year of the target. */
  readonly from: { readonly period: PeriodText; readonly value: DecimalText };
  /** At the end of each year, after the value that the line starts from. */
  readonly levels: Readonly<Record<PeriodText, DecimalText>>;
  /** The change of each year as a share (0.08 is 8 %), where it is the same every year: not where what can be ends the line. */
  readonly rate?: number;
  /** The change of each year in the unit, where it is the same every year, as is `rate`: to 20 significant digits. */
  readonly change?: DecimalText;
  /** How the line was drawn, in words. */
  readonly because: readonly Message[];
}

/**
 * Draws a line from the latest observation into the future (情景线): carry on, fixed target, constant change, constant
 * rate, hold. It starts from the latest value, even where the target counts from an earlier base year. Values before
 * a break are left out.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param observations - What was observed, from {@link observe}.
 * @param scenario - A name, or a name with what it is told.
 * @param options - As-of date, target, last year and decimal places.
 * @returns The line, or a reason (`no-observation`, `too-few-observations`, `no-target`, `no-rate`,
 * `target-not-numeric`, `target-each-year`, `target-year-reached`).
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`, `Unknown scenario: …`, `Invalid change: …`,
 * `Invalid rate: …`, `Unknown option: …`
 * @throws {@link UsageError} `/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `/<id>: expected a series of the indicator's measure, …, received …`, `Different dimensions: …`
 * @throws {@link UsageError} `Not a year: …`, `Not a period: …`, `A line too long: …`, `Invalid decimal places: …`
 * @see World Health Organization's scenario library
 * @category Allocation
 * @example
 * const observed = observe(national2025, { "high-value-patents-per-10k": { 2021: "7.5", 2022: "9.4" } });
 * const line = scenarioLine(national2025, "high-value-patents-per-10k", observed, "fixed-target", { places: 2 });
 * "levels" in line && line.levels // => { 2022: "9.4", 2023: "10.27", 2024: "11.13", 2025: "12" }
 */
export function scenarioLine<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  scenario: Scenario,
  options: ScenarioOptions = {},
): ScenarioLine<Id> | Missing {
  checkOptions(options, scenarioOptionNames);
  checkScenario(scenario);
  if (options.places !== undefined) checkPlaces(options.places);
  const indicator = indicatorOf(plan, id);
  const { target: choice = "final" } = options;
  const standing = standingOf(plan, indicator, observations, { ...options, target: choice });
  const points = standing.evidence.points.map(pointOf);
  const target = endOf(standing);
  const latest = points.at(-1);
  if (latest === undefined) return missing("no-observation");
  const motion = motionOf(scenario, points, latest, target);
  if ("missing" in motion) return motion;
  const { until: wanted = "missing" in target ? plan.period.end : target.period } = options;
  const until = lastYear(wanted);
  checkLength(latest, until);
  if (until <= latest.position) return missing("target-year-reached");
  const { underWay } = standing.evidence;
  // What has come in of the year under way is a floor, and as precise as the rest.
  const printed = [...points, ...(underWay ? [underWay] : [])].map(({ value }) => placesOf(value));
  const places = options.places ?? Math.max(...printed) + 2;
  const { levels, limitedFrom } = lineLevels(motion, latest, until, places, possibleLevels(standing));
  const name = typeof scenario === "string" ? scenario : scenario.name;
  return {
    plan: plan.id,
    indicator: indicator.id,
    scenario: name,
    ...(indicator.unit !== undefined && { unit: indicator.unit }),
    from: { period: latest.period, value: latest.value },
    levels,
    ...(limitedFrom === undefined && sameEveryYear(motion)),
    because: [scenarioWords(plan, name, motion, latest, limitedFrom)],
  };
}

function sameEveryYear(motion: Motion): Pick<ScenarioLine, "rate" | "change"> {
  return "factor" in motion
    ? { rate: motion.factor.minus(1).toNumber() }
    : { change: decimalText(motion.change.toSignificantDigits(20)) };
}

/** Where the target lies; or why there is no such place. */
function endOf({ indicator, aim }: Standing): WayPoint | Missing {
  if ("missing" in aim) return missing(aim.missing.reason);
  const [target] = aim.targets;
  // Also what each year has to reach is no place that a line may come to only at its end.
  const why = noWay(target.kind);
  if (why !== undefined) return missing(why);
  return { period: aim.year, position: aim.due, value: levelAimed(target, indicator) };
}

function pointOf({ at, observed: { period, value } }: EvidencePoint): WayPoint {
  return { period, position: at, value };
}
