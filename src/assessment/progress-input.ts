import type { Settled } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import { startOf } from "../aims/start-of.js";
import type { Plan } from "../model/plan.js";
import { yearPosition } from "../value/period.js";
import type { ProgressFacts } from "./assessment.js";
import type { ProgressInput, YearPoint } from "./method.js";

/** What a method judges: the facts of a target, and the points of the indicator. */
export function progressInput(
  standing: Standing,
  facts: ProgressFacts,
  settled: Settled | undefined,
): ProgressInput {
  const { target } = facts;
  const { points, latest } = standing.evidence;
  const start = startOf(standing.plan, standing.indicator);
  return {
    indicator: standing.indicator,
    ...(target && { target }),
    ...(!("missing" in standing.aim) && { due: standing.aim.due }),
    points: [
      ...(latest === undefined ? [] : points.map(pointOf)),
      ...(settled === undefined || settled.least === latest ? [] : [settledPoint(standing.plan, settled)]),
    ],
    ...(start && { start: { at: start.at, value: Number(start.value) } }),
    facts,
  };
}

function settledPoint(plan: Plan, { least: { period, value } }: Settled): YearPoint {
  return { at: yearPosition(period, plan), value: Number(value) };
}

function pointOf({ at, observed: { value } }: Standing["evidence"]["points"][number]): YearPoint {
  return { at, value: Number(value) };
}
