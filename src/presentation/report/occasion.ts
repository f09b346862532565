import { show, type UsageError } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import { yearOfDay } from "../../value/calendar.js";
import { type DateText, type PeriodText, parsePeriod } from "../../value/period.js";
import { refuse } from "../../value/refuse.js";
import { yearText } from "../../value/year-text.js";
import type { ReportOptions } from "./report-options.js";

/** As of which day, and of which year, a report is. */
export interface Occasion {
  readonly asOf: DateText | null;
  readonly year: PeriodText;
}

/** Resolves the day and the year of a report; throws where the occasion does not fit them. `lastDay` is that of what was observed. */
export function occasionOf(plan: Plan, options: ReportOptions, lastDay: DateText | null): Occasion {
  const { kind } = options;
  const given = options.asOf === undefined ? undefined : parsePeriod(options.asOf, plan).end;
  const last = parsePeriod(plan.period.end, plan).end;
  if (kind !== "annual" && options.year !== undefined) throw onlyAnnual(kind, options.year);
  if (kind === "final") {
    if (given !== undefined && given < last) throw tooEarly(given, last);
    return { asOf: given ?? last, year: plan.period.end };
  }
  if (kind === "mid-term") {
    const asOf = given ?? lastDay;
    if (asOf !== null && asOf >= last) throw tooLate(asOf, last);
    return { asOf, year: plan.period.start };
  }
  return annual(plan, options.year, given, lastDay);
}

function annual(
  plan: Plan,
  year: PeriodText | undefined,
  given: DateText | undefined,
  lastDay: DateText | null,
): Occasion {
  const { start, end } = plan.period;
  if (year !== undefined) {
    const own = parsePeriod(year, plan);
    const isOwn = own.text.length === 4 && own.text >= start && own.text <= end;
    if (!isOwn) throw notOfPlan(plan, year);
    return { asOf: earlier(given ?? own.end, own.end), year: own.text };
  }
  const asOf = given ?? lastDay;
  const last = asOf === null ? Number(start) : lastYearOver(plan, asOf);
  const own = yearText(Math.min(last, Number(end)));
  if (own < start) throw noYearOver(asOf ?? "", start);
  const ownEnd = parsePeriod(own, plan).end;
  return { asOf: asOf === null ? null : earlier(asOf, ownEnd), year: own };
}

/** What comes after a year takes no part in its report. */
function earlier(one: DateText, other: DateText): DateText {
  return one < other ? one : other;
}

/** The last year that is over on a day. */
function lastYearOver(plan: Plan, day: DateText): number {
  const year = yearOfDay(day, plan);
  return parsePeriod(yearText(year), plan).end <= day ? year : year - 1;
}

function onlyAnnual(kind: string, year: PeriodText): UsageError {
  return refuse({
    code: "report-year-invalid",
    path: "/year",
    expected: [`年度监测报告（kind: "annual"）才有的年份`, `no year, or kind "annual"`],
    received: `${show(year)} with kind ${show(kind)}`,
    words: ["报告的年份有误", "Year of a report"],
  });
}

function notOfPlan({ period: { start, end } }: Plan, year: PeriodText): UsageError {
  return refuse({
    code: "report-year-invalid",
    path: "/year",
    expected: [`规划期内的年份（${start} 至 ${end}）`, `a year of the plan, ${start} to ${end}`],
    received: show(year),
    words: ["报告的年份有误", "Year of a report"],
  });
}

function noYearOver(asOf: DateText, start: PeriodText): UsageError {
  return refuse({
    code: "report-too-early",
    path: "/asOf",
    expected: [`${start} 年年末及以后的日期，或给出 year`, `a day from the end of ${start} on, or a year`],
    received: show(asOf),
    words: ["年度监测报告的截止日过早", "Too early for a yearly report"],
  });
}

function tooEarly(asOf: DateText, last: DateText): UsageError {
  return refuse({
    code: "report-too-early",
    path: "/asOf",
    expected: [
      `规划期末（${last}）及以后的日期，或改用 kind: "mid-term" 或 "annual"`,
      `a day from the plan's end, ${last}, on, or kind "mid-term" or "annual"`,
    ],
    received: show(asOf),
    words: ["总结评估报告的截止日过早", "Too early for a final report"],
  });
}

function tooLate(asOf: DateText, last: DateText): UsageError {
  return refuse({
    code: "report-too-late",
    path: "/asOf",
    expected: [
      `规划期末（${last}）以前的 asOf，或改用 kind: "final"`,
      `asOf before the plan's end, ${last}, or kind "final"`,
    ],
    received: show(asOf),
    words: ["中期评估报告的截止日过晚", "Too late for a mid-term report"],
  });
}
