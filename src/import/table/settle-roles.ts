import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";
import { withRivals } from "./rival-columns.js";

/**
 * Decides what the columns of values are: where the plan's years are known, a year before its start is where it starts,
 * another one a target. A year alone needs two of them, in a table that calls itself a plan's; else the column stays unknown.
 */
export function settleRoles(
  columns: readonly Column[],
  years: PlanYears,
  isPlan: boolean,
): readonly Column[] {
  return withRivals(withoutEstimates(ofPlan(columns, years, isPlan)), years.end?.value);
}

const estimated = /预计|estimated/iu;
const reached = /实际|实绩|完成|实现|actual/iu;

/** 2025年预计 is a target where nothing else is one of that year: beside 2025年目标 it says what is expected to come of it. So it does beside 2025年实际. */
function withoutEstimates(columns: readonly Column[]): readonly Column[] {
  return columns.map((one) => {
    if (!estimated.test(one.words) || (one.role !== "target" && one.role !== "baseline")) return one;
    const isBeside = columns.some(
      ({ role, year, words }) =>
        role === one.role &&
        year?.year === one.year?.year &&
        (role === "target" ? !estimated.test(words) : reached.test(words)),
    );
    return isBeside ? { ...one, role: "other" } : one;
  });
}

function ofPlan(columns: readonly Column[], { start, end }: PlanYears, isPlan: boolean): readonly Column[] {
  const hasBase = columns.some(
    ({ role, year }) =>
      (role === "baseline" || role === "unknown") && year !== undefined && year.year < (start?.value ?? ""),
  );
  const named = fromFirstYear(columns, start?.value, end?.value).map((column) =>
    settled(column, start?.value, hasBase),
  );
  const open = named.filter((one) => one.role === "unknown" && one.year !== undefined);
  if (open.length === 0 || !isPlan) return named;
  const years = [...new Set(open.map((one) => one.year?.year ?? ""))].toSorted();
  const targets = named.filter((one) => one.role === "target");
  const bases = named.filter((one) => one.role === "baseline");
  const hasBaseline = bases.length > 0;
  const since = bases
    .map(({ year }) => year?.year)
    .toSorted()
    .at(-1);
  if (since !== undefined && bases.every(({ year }) => year !== undefined)) {
    const roleOf = ({ year }: Column) => ((year?.year ?? "") > since ? "target" : "baseline");
    return named.map((one) => (open.includes(one) ? { ...one, role: roleOf(one) } : one));
  }
  const due = targets.flatMap(({ year }) => year?.year ?? []).toSorted()[0] ?? "9999";
  if (targets.length > 0) {
    const roleOf = ({ year }: Column) => ((year?.year ?? "") < due ? "baseline" : "target");
    return named.map((one) => (open.includes(one) ? { ...one, role: roleOf(one) } : one));
  }
  // Three years without a word may be three targets.
  if (years.length > 2 || (years.length === 1 && !hasBaseline)) return named;
  const isBase = ({ year }: Column) => years.length === 2 && year?.year === years[0] && !hasBaseline;
  return named.map((one) =>
    open.includes(one) ? { ...one, role: isBase(one) ? "baseline" : "target" } : one,
  );
}

/** 2022年 beside 2035年, and nothing else, in a plan of 2022—2035: it starts from the first, which is no target on the way. */
function fromFirstYear(
  columns: readonly Column[],
  start: string | undefined,
  end: string | undefined,
): readonly Column[] {
  const open = columns.filter(({ role, year }) => role === "unknown" && year !== undefined);
  const [first, last] = open.map(({ year }) => year?.year);
  const isWhole = open.length === 2 && first === start && last === end && start !== undefined;
  if (!isWhole || columns.some(({ role }) => role === "baseline" || role === "target")) return columns;
  return columns.map((one) => (one === open[0] ? { ...one, role: "baseline" as const } : one));
}

/** 规划目标 over a bare 2020年 and 2025年 speaks of the two together. */
function isUnderAll({ heading, year }: Column): boolean {
  const last = heading.at(-1);
  return heading.length > 1 && last !== undefined && year !== undefined && last.end - year.end <= 2;
}

/** Whether a column speaks of the years before the plan: “十四五”年均增长, 2021—2025年目标. */
function isOverBefore({ role, year, years, term }: Column, start: string | undefined): boolean {
  const last = years?.at(-1)?.year ?? term?.last;
  const isGrowth = role === "growth" || role === "over-years";
  const until = isGrowth ? (last ?? year?.year) : last;
  const isOver = isGrowth || role === "increment" || role === "target";
  return isOver && start !== undefined && until !== undefined && until < start;
}

/** Words that say of any year that it is where the plan starts. */
const saysStart = /基期|基准|基数|基础值|现状|现值|现有|当前|baseline|current/iu;

function settled(column: Column, start: string | undefined, hasBase: boolean): Column {
  const { role, year, years, words } = column;
  if (role === "baseline" && year?.year === start && /^\d{4}年?[末底]?$/u.test(words.trim())) return column;
  if (isOverBefore(column, start)) return { ...column, role: "other" };
  const isValue = ["target", "baseline", "unknown", "increment"].includes(role);
  if (role === "unknown" && years !== undefined) return { ...column, role: "other" };
  if (start === undefined || year === undefined || !isValue) return column;
  const isPast = year.year < start;
  if (role === "increment") return column;
  if (role === "unknown") return { ...column, role: isPast ? "baseline" : "target" };
  // What the plan before aimed at, and what has been reached of this one, are neither.
  if (role === "target" && isPast && /目标|target/i.test(words) && !isUnderAll(column))
    return { ...column, role: "other" };
  if (role === "baseline" && !isPast && reached.test(words)) return { ...column, role: "other" };
  // 2021年现状 in a plan from 2021 on.
  if (role === "baseline" && !isPast && saysStart.test(words))
    return hasBase ? { ...column, role: "other" } : column;
  return { ...column, role: isPast ? "baseline" : "target" };
}
