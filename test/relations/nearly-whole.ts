import type { Assessment } from "ipr-plan";

/** Whether a method counts a share as met that is within a percentage point of all or nothing, as the United Nations do. */
export function countsNearlyWhole({ method, target }: Pick<Assessment, "method" | "target">): boolean {
  if (method !== "un-progress-chart" || target?.unit !== "%") return false;
  const { bound } = target;
  const numbers = bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  return numbers.some((one) => Number(one) === 0 || Number(one) === 100);
}
