import type { Issue, Message } from "../../issue.js";
import { pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import { observedFor } from "../../model/observed-for.js";
import type { Assumed } from "../../projection/assumed.js";
import { yearEndsDiffer } from "../../series/check-year-ends.js";
import type { Series } from "../../series/series.js";
import { seriesUntil } from "../../series/series-until.js";
import { endsOn } from "../../value/calendar.js";
import { type Missing, missing } from "../../value/missing.js";
import { parsePeriod } from "../../value/period.js";
import { type InputOutcomes, inputOutcomes } from "../input-outcomes.js";
import { formulaCourse, formulaLevel, noCourse } from "./formula-course.js";
import { formulaDiffers } from "./formula-differs.js";
import type { GivenFormula } from "./given.js";
import type { World } from "./world.js";

/** The course of an indicator that is computed from its inputs. */
export interface ComputedFrom {
  readonly assumed: Assumed;
  /** Whether something is assumed of an input. */
  readonly isMoved: boolean;
  readonly issues: readonly Issue[];
}

interface Input {
  readonly name: string;
  readonly outcomes: InputOutcomes | Missing;
  readonly isMoved: boolean;
  readonly certain: boolean;
}

/**
 * Computes an indicator from the inputs that are given for its formula; `undefined` where none are.
 *
 * @param assumedOf - What is assumed of an input that is an indicator of the plan; or that nothing is assumed of any input.
 */
export function computedFrom(
  world: World,
  indicator: Indicator,
  assumedOf: ((input: Indicator) => Assumed | undefined) | "as-forecast",
): ComputedFrom | undefined {
  const formula = world.given.formulas.get(indicator.id);
  if (formula === undefined) return undefined;
  const { definition } = formula;
  const inputs = Object.keys(definition.inputs).map((name) =>
    inputOf(world, indicator, formula, name, assumedOf),
  );
  const isMoved = inputs.some((one) => one.isMoved);
  const outcomes = new Map<string, InputOutcomes>();
  for (const { name, outcomes: own } of inputs) {
    if ("missing" in own) return { assumed: noCourse(own.missing.reason), isMoved, issues: [] };
    outcomes.set(name, own);
  }
  const level = formulaLevel(definition, indicator, outcomes);
  const because: readonly Message[] = inputs.flatMap(({ outcomes: own }) =>
    "because" in own ? own.because : [],
  );
  const certain = inputs.every((one) => one.certain);
  return {
    assumed: formulaCourse(definition, indicator, level, certain, because),
    isMoved,
    issues: formulaDiffers(world.standingOf(indicator), definition, level),
  };
}

function inputOf(
  { plan, observations, read, given }: World,
  indicator: Indicator,
  { definition, inputs }: GivenFormula,
  name: string,
  assumedOf: ((input: Indicator) => Assumed | undefined) | "as-forecast",
): Input {
  const path = pointer(pointer("/inputs", indicator.id), name);
  const source = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  const asForecast = assumedOf === "as-forecast";
  const until = read.asOf === undefined ? null : parsePeriod(read.asOf, plan).end;
  const method = read.method === undefined ? {} : { method: read.method };
  if (typeof source === "string") {
    const other = indicatorOf(plan, source);
    const series = observedFor(plan, other, observations);
    const assumed = asForecast ? undefined : assumedOf(other);
    const outcomes =
      series === undefined
        ? missing("no-observation")
        : inputOutcomes(definition, name, seriesUntil(series, until), method, assumed);
    return { name, outcomes, isMoved: assumed !== undefined, certain: assumed?.certain === true };
  }
  if (source !== undefined && endsOn(source) !== endsOn(plan)) throw yearEndsDiffer(path, plan, source);
  const growth = asForecast || source === undefined ? undefined : given.inputGrowth.get(source);
  const { certain } = given;
  const changes = growth === undefined ? {} : { changes: { [name]: { growth, certain } } };
  const known: Series | undefined = source && seriesUntil(source, until);
  return {
    name,
    outcomes: inputOutcomes(definition, name, known, { ...method, ...changes }),
    isMoved: growth !== undefined,
    certain: growth !== undefined && certain,
  };
}
