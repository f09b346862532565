import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";

/**
 * Decides what the columns of values are: where the plan's years are known, a year before its start is where it starts,
 * another one a target. A year alone needs two of them, in a table that calls itself a plan's; else the column stays unknown.
 */
export function settleRoles(
  columns: readonly Column[],
  { start }: PlanYears,
  isPlan: boolean,
): readonly Column[] {
  const named = columns.map((column) => settled(column, start?.value));
  const open = named.filter((one) => one.role === "unknown" && one.year !== undefined);
  if (open.length === 0 || !isPlan) return named;
  const years = [...new Set(open.map((one) => one.year?.year ?? ""))].toSorted();
  const hasTarget = named.some((one) => one.role === "target");
  const hasBaseline = named.some((one) => one.role === "baseline");
  // Three years without a word may be three targets.
  if (years.length > 2 || (years.length === 1 && !hasTarget && !hasBaseline)) return named;
  return named.map((one) => {
    if (one.role !== "unknown" || one.year === undefined) return one;
    const isBase = years.length === 2 ? one.year.year === years[0] && !hasBaseline : hasTarget;
    return { ...one, role: isBase ? "baseline" : "target" } as const;
  });
}

function settled(column: Column, start: string | undefined): Column {
  const { role, year, years, words } = column;
  const isValue = ["target", "baseline", "unknown", "increment"].includes(role);
  if (role === "unknown" && years !== undefined) return { ...column, role: "other" };
  if (start === undefined || year === undefined || !isValue) return column;
  const isPast = year.year < start;
  if (role === "increment") return column;
  if (role === "unknown") return { ...column, role: isPast ? "baseline" : "target" };
  // What the plan before aimed at, and what has been reached of this one, are neither.
  if (role === "target" && isPast && /目标|target/i.test(words)) return { ...column, role: "other" };
  if (role === "baseline" && !isPast && /实际|完成|实现|actual/i.test(words))
    return { ...column, role: "other" };
  return { ...column, role: isPast ? "baseline" : "target" };
}
