import type { AssessedTarget, Assessment } from "ipr-plan";

/** Whether a method counts a share as met that is within a percentage point of all or nothing, as the United Nations do. */
export function countsNearlyWhole({ method, target, otherTargets = [] }: Assessment): boolean {
  return method === "un-progress-chart" && [...(target ? [target] : []), ...otherTargets].some(isWholeShare);
}

function isWholeShare({ bound, unit }: AssessedTarget): boolean {
  const numbers = bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  return unit === "%" && numbers.some((one) => Number(one) === 0 || Number(one) === 100);
}
