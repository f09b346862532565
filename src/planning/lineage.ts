import { aimOf, levelAimed } from "../aims/aim.js";
import { noLevel } from "../aims/aim-kind.js";
import { type RequiredChange, requiredChange } from "../aims/required-change.js";
import { startOf } from "../aims/start-of.js";
import { type Continuation, continuation } from "../comparison/continuation.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { outlookIndicator } from "../outlook/outlook.js";
import { readOutlookOptions } from "../outlook/read-outlook-options.js";
import { areAlike } from "../value/are-alike.js";
import type { Bound } from "../value/bound.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import { mapBound } from "../value/map-bound.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { convertIfAlike } from "../value/quantity.js";
import { readUnit } from "../value/unit.js";
import { yearPosition } from "../value/year-position.js";
import type { demandKinds } from "./demand-kinds.js";

/**
 * How much a target asks beside the one of the plan before: `tightened`, `unchanged` or `loosened`.
 *
 * @category Planning
 * @example
 * const kind: DemandKind = "tightened";
 * @useDeclaredType
 */
export type DemandKind = keyof typeof demandKinds;

/**
 * What a plan asks of an indicator: its target as a level, and the yearly change from its own baseline to there.
 *
 * @category Planning
 * @example
 * const demand: Demand = {
 *   year: "2025", bound: { comparator: "attain", value: "12" }, perYear: { value: "1.14", unit: "件/万人" }, rate: 0.1375,
 * };
 */
export interface Demand extends Partial<RequiredChange> {
  /** The target is due at the end of this year. */
  readonly year: PeriodText;
  /** In the unit of the later plan, where the units compare. */
  readonly bound: Bound;
}

/**
 * What became of an indicator from one plan to the next (指标沿革): how it ended, and what is asked of it now.
 *
 * @category Planning
 * @example
 * const [first] = lineage(national2025, national2030, national2025Observations) as [LineageStep];
 * [first.kind, first.met, first.level, first.pace] // => ["kept", true, "tightened", "tightened"]
 */
export interface LineageStep extends Continuation {
  /** Whether it goes by another name now. */
  readonly renamed: boolean;
  /** Whether the last target of the earlier plan was met; `null` where it is not known, with the reason. */
  readonly met: boolean | null;
  /** Why it is not known whether the target was met. */
  readonly reason?: MissingReason;
  /** What the earlier plan asked, and what the later one asks; `null` where there is no target that is a level. */
  readonly asked: Demand | null;
  /** What the later plan asks; `null` where there is no target that is a level. */
  readonly asks: Demand | null;
  /** The target beside the one before; `null` where they do not compare. */
  readonly level: DemandKind | null;
  /** The yearly change asked beside the one asked before; `null` where they do not compare. */
  readonly pace: DemandKind | null;
}

/**
 * Compares a plan with the one that goes on from it (指标沿革对照), in the order of {@link continuation}. For each
 * indicator it says whether its target was met, whether it has another name now, and whether more or less is asked of
 * it: as a level, and as a yearly change from each plan's own baseline. What is measured otherwise is not compared.
 *
 * @param earlier - The plan before.
 * @param later - The plan that goes on from it; its indicators say from which one (`continues`).
 * @param observations - What was observed for the earlier plan.
 * @returns In the order of {@link continuation}.
 * @throws {@link UsageError} `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`
 * @category Planning
 * @example
 * const steps = lineage(national2025, national2030, national2025Observations);
 * steps.filter(({ kind }) => kind === "dropped").map(({ earlier, met }) => [earlier, met])
 * // => [["overseas-grants", null], ["pledge-financing", null], ["first-instance-acceptance", null]]
 * steps.find(({ later }) => later === "protection-satisfaction")?.pace // => "loosened"
 */
export function lineage(earlier: Plan, later: Plan, observations: Observations = {}): readonly LineageStep[] {
  const options = readOutlookOptions({ target: "final" });
  const find = (plan: Plan, id: string | null): Indicator | undefined =>
    plan.indicators.find((one) => one.id === id);
  return continuation(earlier, later).map((step): LineageStep => {
    const [before, now] = [find(earlier, step.earlier), find(later, step.later)];
    const result = before && outlookIndicator(earlier, before, observations, options);
    // A probability of a year that is over is no forecast: it was met or not.
    const isOver = result?.reason === "target-year-reached";
    const met = isOver && result.probability !== null ? result.probability === 1 : null;
    const why = met !== null || before === undefined ? undefined : (result?.reason ?? "no-observation");
    const asked = before === undefined ? null : demandOf(earlier, before, now ?? before);
    const asks = now === undefined ? null : demandOf(later, now, now);
    const compares = step.kind === "kept" && asked !== null && asks !== null && now !== undefined;
    return {
      ...step,
      renamed: before !== undefined && now !== undefined && before.name["zh-Hans"] !== now.name["zh-Hans"],
      met,
      ...(why !== undefined && { reason: why }),
      asked,
      asks,
      level: compares ? harder(now, levelIn(asked, now), levelIn(asks, now)) : null,
      pace: compares ? paceOf(now, asked, asks) : null,
    };
  });
}

/** What a plan asks of an indicator, in the unit of another one where the units compare. */
function demandOf(plan: Plan, indicator: Indicator, as: Indicator): Demand | null {
  const aim = aimOf(plan, indicator, undefined, "final");
  if ("missing" in aim || noLevel(aim.targets[0].kind) !== undefined) return null;
  const [target] = aim.targets;
  const compares = areAlike(readUnit(indicator.unit), readUnit(as.unit));
  const { unit } = compares ? as : indicator;
  const inUnit = (value: DecimalText): DecimalText => convertIfAlike(value, indicator.unit, unit) ?? value;
  const bound = mapBound(target.bound, inUnit);
  const start = startOf(plan, indicator);
  if (start === undefined) return { year: aim.year, bound };
  const level = inUnit(levelAimed(target, indicator));
  const years = yearPosition(aim.year, plan) - start.at;
  const change = requiredChange(inUnit(start.value), level, years, {
    measure: indicator.measure,
    ...(unit !== undefined && { unit }),
  });
  return { year: aim.year, bound, ...change };
}

function levelIn({ bound }: Demand, indicator: Indicator): DecimalText {
  return levelAimed({ bound }, indicator);
}

/** Whether the second asks more than the first, where up is good, or less. */
function harder({ direction }: Indicator, first: DecimalText, second: DecimalText): DemandKind | null {
  if (direction === "maintain") return compare(first, second) === 0 ? "unchanged" : null;
  const more = compare(second, first) * (direction === "decrease" ? -1 : 1);
  if (more === 0) return "unchanged";
  return more > 0 ? "tightened" : "loosened";
}

function paceOf(indicator: Indicator, asked: Demand, asks: Demand): DemandKind | null {
  const [before, now] = [asked.perYear?.value, asks.perYear?.value];
  return before === undefined || now === undefined ? null : harder(indicator, before, now);
}
