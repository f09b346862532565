import { type DecimalText, type PeriodText, type Plan, targetPath, UsageError } from "ipr-plan";

/** The levels of the path to the target of a year; none where there is no path. */
export function pathTo(plan: Plan<"it">, year: PeriodText): Readonly<Record<PeriodText, DecimalText>> {
  try {
    const path = targetPath(plan, "it", { target: year });
    return "levels" in path ? path.levels : {};
  } catch (error) {
    // Totals that fall from target to target are refused, where `pending` asks for a reason.
    if (error instanceof UsageError && error.issue.code === "waypoints-out-of-order") return {};
    throw error;
  }
}

/** Whether the path to the last target of a plan is refused. */
export function refusedPath(plan: Plan<"it">): boolean {
  try {
    targetPath(plan, "it");
    return false;
  } catch {
    return true;
  }
}
