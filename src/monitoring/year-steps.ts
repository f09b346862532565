import { readText } from "../apportionment/read-text.js";
import { pointer, show, UsageError } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { unknownIndicator } from "../model/unknown-indicator.js";
import { checkArgument } from "../value/check-argument.js";
import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { placed } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { type PeriodText, readPeriod } from "../value/period.js";
import { refuse } from "../value/refuse.js";

/**
 * The targets of years (年度目标) by indicator id and year, in the indicator's unit. Of a running total a step is the total at the
 * year's end, as the levels of {@link targetPath} are, and not what the year itself adds.
 *
 * @category Monitoring
 * @example
 * const steps: YearSteps = { "high-value-patents-per-10k": { 2024: "11", 2025: "12" } };
 */
export type YearSteps<Id extends string = string> = {
  readonly [Key in Id]?: Readonly<Record<PeriodText, DecimalInput>>;
};

/** The steps of one indicator by year, the first year first. */
export type OwnSteps = ReadonlyMap<number, DecimalText>;

/** Reads a year of a plan; throws for anything else, and for a year outside the plan. */
export function yearOfPlan(plan: Plan, text: PeriodText, path: string): number {
  const read = readPeriod(text, plan);
  const { start, end } = plan.period;
  if (read?.frequency === "year" && read.year >= Number(start) && read.year <= Number(end)) return read.year;
  throw refuse({
    code: "year-outside-plan",
    path,
    expected: [`规划期内的年份（${start} 至 ${end}）`, `a year of the plan, ${start} to ${end}`],
    received: show(text),
    words: ["不是规划期内的年份", "Not a year of the plan"],
  });
}

/** Reads the steps of a plan; throws for an unknown indicator, for a year that is none of the plan, and for what is no number. */
export function readSteps(plan: Plan, steps: unknown): ReadonlyMap<string, OwnSteps> {
  checkArgument("steps", isRecord(steps), expected.all, steps);
  const unknown = unknownIndicator(plan);
  const known = new Set(plan.indicators.map(({ id }) => id));
  const read = new Map<string, OwnSteps>();
  for (const [id, own] of Object.entries(isRecord(steps) ? steps : {})) {
    const path = pointer("/steps", id);
    if (!known.has(id)) throw new UsageError(placed(unknown(id), path));
    if (own === undefined) continue;
    checkArgument(path.slice(1), isRecord(own), expected.own, own);
    const byYear = new Map<number, DecimalText>();
    for (const [text, given] of Object.entries(isRecord(own) ? own : {})) {
      const at = pointer(path, text);
      const year = yearOfPlan(plan, text, at);
      checkArgument(at.slice(1), !byYear.has(year), expected.once, text);
      const value = readText(given as DecimalInput);
      checkArgument(at.slice(1), value !== undefined, expected.number, given);
      if (value !== undefined) byYear.set(year, value);
    }
    read.set(id, new Map([...byYear].toSorted(([a], [b]) => a - b)));
  }
  return read;
}

const expected = {
  all: { "zh-Hans": "按指标标识列出的年度目标", en: "steps by indicator id" },
  own: { "zh-Hans": "按年份列出的年度目标", en: "steps by year" },
  once: { "zh-Hans": "每年一个目标", en: "one step for each year" },
  number: { "zh-Hans": "数", en: "a number" },
} as const;
