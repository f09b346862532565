import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import type { Qualifier } from "../value/qualifier.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt } from "../value/year-text.js";
import { planStart } from "./elapsed-share.js";

/** Where an indicator starts: a value at the end of a year. */
export interface Start {
  readonly period: PeriodText;
  /** On the axis of years. */
  readonly at: number;
  readonly value: DecimalText;
  /** How the document gives it where it does not give it exactly. */
  readonly qualifier?: Qualifier;
  readonly role: "baseline" | "origin";
}

/**
 * Where an indicator starts: a running total from nothing at the plan's start, whatever an earlier period reached; anything
 * else from its baseline, at the end of the baseline's own year. `undefined` without a baseline.
 */
export function startOf(
  plan: Plan,
  { measure, baseline }: Pick<Indicator, "measure" | "baseline">,
): Start | undefined {
  if (measure === "cumulative") {
    const at = planStart(plan);
    return { period: endingAt(at), at, value: "0", role: "origin" };
  }
  if (baseline === undefined) return undefined;
  const { year, value, qualifier } = baseline;
  const start: Writable<Start> = { period: year, at: yearPosition(year, plan), value, role: "baseline" };
  if (qualifier !== undefined) start.qualifier = qualifier;
  return start;
}
