import type { Settled } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import { startOf } from "../aims/start-of.js";
import type { Plan } from "../model/plan.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import type { ProgressFacts } from "./assessment.js";
import type { ProgressInput, YearPoint } from "./method.js";

/** What a method judges: the facts of a target, and the points of the indicator. */
export function progressInput(
  standing: Standing,
  facts: ProgressFacts,
  settled: Settled | undefined,
): ProgressInput {
  const { plan, indicator, aim, evidence } = standing;
  const { points, latest } = evidence;
  const start = startOf(plan, indicator);
  const input: Writable<ProgressInput> = {
    indicator,
    facts,
    // Made when it is asked for: the default method looks at the facts alone.
    get points() {
      return [
        ...(latest === undefined ? [] : points.map(pointOf)),
        ...(settled === undefined || settled.least === latest ? [] : [settledPoint(plan, settled)]),
      ];
    },
  };
  if (facts.target !== undefined) input.target = facts.target;
  if (!("missing" in aim)) input.due = aim.due;
  if (start !== undefined) input.start = { at: start.at, value: Number(start.value) };
  return input;
}

function settledPoint(plan: Plan, { least: { period, value } }: Settled): YearPoint {
  return { at: yearPosition(period, plan), value: Number(value) };
}

function pointOf({ at, observed: { value } }: Standing["evidence"]["points"][number]): YearPoint {
  return { at, value: Number(value) };
}
