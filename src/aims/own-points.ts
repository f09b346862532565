import { planStart } from "./elapsed-share.js";
import type { EvidencePoint } from "./evidence.js";
import type { Standing } from "./standing.js";

/** The values observed for the plan's own years. */
export function ownPoints({
  plan,
  evidence: { points },
}: Pick<Standing, "plan" | "evidence">): readonly EvidencePoint[] {
  const start = planStart(plan);
  return points.filter(({ at, role }) => role === "observed" && at > start);
}

/** Where a plan began, as far as it is known, and all that counts of the time since. */
export function sinceStart({ plan, evidence: { points } }: Pick<Standing, "plan" | "evidence">): {
  readonly began: EvidencePoint | undefined;
  readonly own: readonly EvidencePoint[];
} {
  const start = planStart(plan);
  return { began: points.findLast(({ at }) => at <= start), own: points.filter(({ at }) => at > start) };
}

/** The ends of the years of a plan that are known: a level may be known of any day between. */
export interface WholeYears {
  readonly points: readonly EvidencePoint[];
  /** The end of the last of them, or the plan's start, on the axis of years. */
  readonly end: number;
  /** Whether no year before it is missing. */
  readonly isComplete: boolean;
}

/** The values observed for the ends of the plan's own years. */
export function wholeYears(standing: Pick<Standing, "plan" | "evidence">): WholeYears {
  const points = ownPoints(standing).filter(({ at }) => Number.isInteger(at));
  const start = planStart(standing.plan);
  const end = points.at(-1)?.at ?? start;
  return { points, end, isComplete: points.length === end - start };
}
