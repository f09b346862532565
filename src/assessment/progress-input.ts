import type { Settled } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import { startOf } from "../aims/start-of.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { yearPosition } from "../value/year-position.js";
import type { ProgressFacts } from "./assessment.js";
import type { ProgressInput, YearPoint } from "./method.js";

/** What a method judges: the facts of a target, and the points of the indicator. */
export function progressInput(
  standing: Standing,
  facts: ProgressFacts,
  settled: Settled | undefined,
): ProgressInput {
  return new Input(standing, facts, settled);
}

/** Works out what it is asked for: the default method looks at the facts alone, and is asked of many places. */
class Input implements ProgressInput {
  readonly facts: ProgressFacts;
  readonly #standing: Standing;
  readonly #settled: Settled | undefined;

  constructor(standing: Standing, facts: ProgressFacts, settled: Settled | undefined) {
    this.facts = facts;
    this.#standing = standing;
    this.#settled = settled;
  }

  get indicator() {
    return this.#standing.indicator;
  }

  get target() {
    return this.facts.target;
  }

  get due() {
    const { aim } = this.#standing;
    return "missing" in aim ? undefined : aim.due;
  }

  get start() {
    const start = startOf(this.#standing.plan, this.#standing.indicator);
    return start && { at: start.at, value: Number(start.value) };
  }

  get points() {
    const { plan, evidence } = this.#standing;
    const { points, latest } = evidence;
    const least = this.#settled?.least;
    return [
      ...(latest === undefined ? [] : points.map(pointOf)),
      ...(least === undefined || least === latest ? [] : [settledPoint(plan, least)]),
    ];
  }
}

function settledPoint(plan: Plan, { period, value }: ObservedValue): YearPoint {
  return { at: yearPosition(period, plan), value: Number(value) };
}

function pointOf({ at, observed: { value } }: Standing["evidence"]["points"][number]): YearPoint {
  return { at, value: Number(value) };
}
