import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { chooseTarget } from "../target/choose-target.js";
import { elapsedShare, planStart } from "../target/elapsed-share.js";
import { requiredChange } from "../target/required-change.js";
import { targetLevel } from "../target/target-level.js";
import { levelOf, meetsBound } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import { type DateText, yearPosition } from "../value/period.js";
import type { AssessedTarget, ProgressFacts } from "./assessment.js";
import { type PaceThresholds, verdictOfPace } from "./verdict.js";

const unknown = { completion: null, elapsedShare: null, pace: null, gap: null, required: null } as const;

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
  const elapsed = stated && latest ? elapsedShare(plan, stated.year, latest.period) : null;
  const seen = { ...(latest && { latest }), elapsedShare: elapsed };
  const cannot = (reason: MissingReason, more: Partial<ProgressFacts> = {}): ProgressFacts => ({
    ...unknown,
    ...seen,
    ...more,
    verdict: "not-assessable",
    reason,
  });
  if (stated === undefined) return cannot("no-target");
  const resolved = targetLevel(indicator, stated);
  if ("missing" in resolved) return cannot(resolved.missing.reason);
  const target: AssessedTarget = { year: stated.year, bound: resolved.bound, ...withUnit };
  if (latest === undefined) return cannot("no-observation", { target });
  const now = yearPosition(latest.period);
  if (elapsed === null || now <= planStart(plan)) return cannot("not-started", { target });

  const met = meetsBound(latest.value, target.bound, direction);
  const level = levelOf(target.bound, direction);
  const missingPart = met ? "0" : decimalText(decimal(level).minus(latest.value).abs());
  const known = {
    ...seen,
    target,
    gap: { value: missingPart, ...withUnit },
    required: met ? null : requiredChange(latest.value, level, yearPosition(stated.year) - now, indicator),
  };
  const start = measure === "cumulative" ? "0" : baseline?.value;
  const fromBaseline = measure !== "cumulative" && baseline !== undefined && { baseline };
  const way = completionOf(start, level, latest.value, direction === "maintain");
  const pace = way.completion === null ? null : way.completion / elapsed;
  const progress = { ...way, pace, ...fromBaseline };
  if (met)
    return {
      ...known,
      ...progress,
      // What must hold to the end, or on average over all years, is not achieved before.
      verdict:
        (direction === "maintain" || stated.basis === "period-average") && elapsed < 1
          ? "on-track"
          : "achieved",
    };
  if (direction === "maintain") return { ...known, ...progress, verdict: "behind" };
  if (pace === null) return { ...known, ...progress, verdict: "not-assessable" };
  return { ...known, ...progress, verdict: verdictOfPace(pace, thresholds) };
}

function completionOf(
  start: DecimalText | undefined,
  level: DecimalText,
  value: DecimalText,
  maintained: boolean,
): { readonly completion: number | null; readonly reason?: MissingReason } {
  if (maintained) return { completion: null };
  if (start === undefined) return { completion: null, reason: "no-baseline" };
  const way = decimal(level).minus(start);
  if (way.isZero()) return { completion: null, reason: "target-equals-baseline" };
  return { completion: decimal(value).minus(start).div(way).toNumber() };
}
