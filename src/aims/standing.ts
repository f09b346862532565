import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import type { Series } from "../series/series.js";
import { type DateText, parsePeriod } from "../value/period.js";
import type { Aim, NoAim } from "./aim.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { otherValues } from "./other-values.js";
import { type Prepared, prepare } from "./prepare.js";
import type { StandingOptions } from "./standing-options.js";

/** What an indicator is judged by, and what is known of it, on a day: everything that is said of it starts from here. */
export interface Standing {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** The last day that counts; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  readonly aim: Aim | NoAim;
  readonly evidence: Evidence;
}

/** What {@link observedFor} gave of the indicator. */
export interface ReadSeries {
  readonly series: Series | undefined;
}

/** Resolves what is aimed at and what is known. */
export function standingOf(
  plan: Plan,
  indicator: Indicator,
  observations: Observations,
  options: StandingOptions,
): Standing {
  return standingFrom(prepare(plan, indicator, options), observations);
}

/** The same of what was resolved before; of a series that was read already, where there is one. */
export function standingFrom(prepared: Prepared, observations: Observations, read?: ReadSeries): Standing {
  const { plan, indicator, until, last, comparedWith } = prepared;
  const { series: observed } = read ?? { series: observedFor(plan, indicator, observations) };
  const all = evidenceOf(plan, indicator, observed, { until, upTo: last });
  const asOf = until ?? lastDay(plan, all);
  const at = all.points.at(-1)?.at;
  const aim = prepared.aimOn(
    asOf ?? undefined,
    otherValues(plan, indicator, observations, comparedWith, { until, at }),
  );
  const due = "missing" in aim ? last : aim.due;
  // What comes after a target's year says nothing of whether it was met, nor does a part of a year.
  const newest = all.underWay?.at ?? at;
  const isOver = due !== undefined && newest !== undefined && newest > due;
  const evidence = isOver ? evidenceOf(plan, indicator, observed, { until, upTo: due }) : all;
  return { plan, indicator, asOf, aim, evidence };
}

/** Whether the time of what is aimed at is over, also where nothing is known of its last year yet. */
export function isTimeOver({ aim, asOf }: Pick<Standing, "aim" | "asOf">): boolean {
  return !("missing" in aim) && asOf !== null && aim.on <= asOf;
}

function lastDay(plan: Plan, { latest, underWay }: Evidence): DateText | null {
  const day = latest && parsePeriod(latest.period, plan).end;
  if (underWay === undefined) return day ?? null;
  return day === undefined || underWay.until > day ? underWay.until : day;
}
