import { chooseTarget } from "../aims/choose-target.js";
import { elapsedShare, planStart } from "../aims/elapsed-share.js";
import { requiredChange } from "../aims/required-change.js";
import { targetLevel } from "../aims/target-level.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { TargetBasis } from "../model/target.js";
import type { ObservedValue } from "../series/observation.js";
import { type Bound, levelOf, limitsOf, meetsBound } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { MissingReason } from "../value/missing.js";
import { type DateText, yearPosition } from "../value/period.js";
import type { AssessedTarget, ProgressFacts } from "./assessment.js";
import { type PaceThresholds, type Verdict, verdictOfPace } from "./verdict.js";

const unknown = {
  met: null,
  completion: null,
  elapsedShare: null,
  pace: null,
  gap: null,
  required: null,
} as const;

/** What every method starts from: how far the way and the time have gone, and what is still missing. */
export function progressFacts(
  plan: Plan,
  indicator: Indicator,
  latest: ObservedValue | undefined,
  asOf: DateText | undefined,
  thresholds: PaceThresholds,
): ProgressFacts {
  const { unit, measure, direction, baseline } = indicator;
  const withUnit = unit !== undefined && { unit };
  const stated = chooseTarget(indicator, asOf);
  const seen = latest && { latest };
  const cannot = (reason: MissingReason, more: Partial<ProgressFacts> = {}): ProgressFacts => ({
    ...unknown,
    ...seen,
    ...more,
    verdict: "not-assessable",
    reason,
  });
  if (stated === undefined) return cannot("no-target");
  if (yearPosition(stated.year) <= planStart(plan)) return cannot("no-time");
  const elapsed = latest ? elapsedShare(plan, stated.year, latest.period) : null;
  const timed = { elapsedShare: elapsed };
  const resolved = targetLevel(indicator, stated);
  if ("missing" in resolved) return cannot(resolved.missing.reason, timed);
  const { bound } = resolved;
  const target: AssessedTarget = { year: stated.year, bound, ...withUnit };
  if (latest === undefined || elapsed === null) return cannot("no-observation", { target });
  if (elapsed <= 0) return cannot("not-started", { target, ...timed });

  const { value } = latest;
  const met = meetsBound(value, bound, direction);
  const level = levelOf(bound, direction, value);
  const yearsLeft = yearPosition(stated.year) - yearPosition(latest.period);
  // An average asks something of the years to come that no single yearly change says.
  const changes = !met && stated.basis !== "period-average" && !decimal(level).eq(value);
  const start = measure === "cumulative" ? "0" : baseline?.value;
  const way = completionOf(start, level, value, bound, indicator, stated.basis);
  const pace = way.completion === null ? null : way.completion / elapsed;
  const known = {
    ...seen,
    ...timed,
    target,
    met,
    gap: {
      value: met ? "0" : decimalText(decimal(level).minus(value).abs()),
      ...(unit !== undefined && { unit: differenceUnit(unit) }),
    },
    required: changes ? requiredChange(value, level, yearsLeft, indicator) : null,
    ...way,
    pace,
    ...(measure !== "cumulative" && baseline !== undefined && { baseline }),
  };
  const over = elapsed >= 1;
  const verdict = (): Verdict => {
    if (met) return !over && holdsOnlyAtTheEnd(indicator, bound, stated.basis) ? "on-track" : "achieved";
    if (
      over ||
      direction === "maintain" ||
      way.reason === "ceiling" ||
      way.reason === "baseline-beyond-target"
    ) {
      return "behind";
    }
    return pace === null ? "not-assessable" : verdictOfPace(pace, thresholds);
  };
  return { ...known, verdict: verdict() };
}

/** What must hold to the end, or on average over all years, or as a ceiling of a total, is not achieved before. */
function holdsOnlyAtTheEnd({ direction, measure }: Indicator, bound: Bound, basis: TargetBasis): boolean {
  return direction === "maintain" || basis === "period-average" || isCeiling({ direction, measure }, bound);
}

/** A total that must stay below something: the more of it is used up, the worse. */
function isCeiling({ direction, measure }: Pick<Indicator, "direction" | "measure">, bound: Bound): boolean {
  return measure === "cumulative" && limitsOf(bound, direction).upper !== undefined;
}

function completionOf(
  start: DecimalText | undefined,
  level: DecimalText,
  value: DecimalText,
  bound: Bound,
  { direction, measure }: Indicator,
  basis: TargetBasis,
): { readonly completion: number | null; readonly reason?: MissingReason } {
  const none = (reason: MissingReason) => ({ completion: null, reason });
  // A mean of years is no way from the baseline: on a straight way to the target it would fall behind by itself.
  if (basis === "period-average") return none("target-not-numeric");
  if (direction === "maintain") return none("level-to-keep");
  if (isCeiling({ direction, measure }, bound)) return none("ceiling");
  if (start === undefined) return none("no-baseline");
  const [from, to, now] = [decimal(start), decimal(level), decimal(value)];
  if (from.eq(to)) return none("target-equals-baseline");
  if (meetsBound(start, bound, direction)) return none("baseline-beyond-target");
  // Growth at a yearly rate is compound: the way is measured in growth, not in what it adds.
  const compound = basis === "annual-growth" && from.gt(0) && to.gt(0) && now.gt(0);
  const completion = compound
    ? Math.log(now.div(from).toNumber()) / Math.log(to.div(from).toNumber())
    : now.minus(from).div(to.minus(from)).toNumber();
  // Plus zero, because a falling target at its baseline gives minus zero, which JSON does not know.
  return Number.isFinite(completion) ? { completion: completion + 0 } : none("out-of-range");
}
