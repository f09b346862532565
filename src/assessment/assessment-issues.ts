import { dueIssues } from "../aims/due-issues.js";
import { evidenceIssues } from "../aims/evidence-issues.js";
import type { Standing } from "../aims/standing.js";
import { type Issue, pointer } from "../issue.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { yearOfDay } from "../value/calendar.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import { type DateText, parsePeriod } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { yearPosition } from "../value/year-position.js";
import { yearText } from "../value/year-text.js";
import type { ProgressFacts } from "./assessment.js";

/** What was noticed on the way to an assessment, beside what is noticed in the observations. */
export function assessmentIssues(
  standing: Standing,
  { reason, latest: judgedBy }: Pick<ProgressFacts, "reason" | "latest">,
): readonly Issue[] {
  const { plan, aim, asOf, evidence } = standing;
  const { latest } = evidence;
  const found: Issue[] = [];
  // A running total is judged by what has come in of its year, and a level has no parts: only of amounts one is set aside.
  const part = evidence.underWay ?? lastPart(standing);
  if (part !== undefined && part.period !== judgedBy?.period) found.push(partSetAside(plan, part));
  if (latest?.status === "P" || latest?.status === "E") found.push(notFinal(plan, latest));
  found.push(...evidenceIssues(standing));
  if (latest !== undefined && asOf !== null) {
    const due = dueYear(standing, asOf);
    // Figures a year behind are usual; two years are worth saying.
    if (due - parsePeriod(latest.period, plan).year >= 2) found.push(latestIsOld(plan, latest, due, asOf));
  }
  found.push(...dueIssues(standing));
  if (reason === "not-started" && latest !== undefined) found.push(beforePlan(plan, latest));
  if (!("missing" in aim)) {
    for (const { stated, reason: why } of aim.leftOut) found.push(targetLeftOut(plan, standing, stated, why));
  }
  return found;
}

/** A part of a year after the last whole one, which adds to nothing that is known. */
function lastPart({ plan, evidence: { left, latest } }: Standing): ObservedValue | undefined {
  const part = left.findLast(({ why }) => why === "part-of-year")?.observed;
  if (part === undefined || latest === undefined) return part;
  return yearPosition(part.period, plan) > yearPosition(latest.period, plan) ? part : undefined;
}

/** The last year of which a value was due by a day: after its last target nothing of an indicator is asked for. */
function dueYear({ plan, indicator: { targets } }: Standing, asOf: DateText): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { year } of targets) last = Math.max(last, Number(year));
  const until = yearOfDay(asOf, plan);
  return last > Number.NEGATIVE_INFINITY ? Math.min(until, last) : until;
}

function partSetAside(plan: Plan, { value, period }: Pick<ObservedValue, "value" | "period">): Issue {
  return {
    code: "part-of-year-set-aside",
    level: "note",
    path: pointer("", period),
    expected: "a whole year",
    received: period,
    message: {
      "zh-Hans": `年度指标只按全年评估，${periodLabel(period, plan)} 的 ${value} 未采用`,
      en: `An annual indicator is judged by whole years; ${value} of ${periodLabel(period, plan)} is set aside`,
    },
  };
}

function notFinal(plan: Plan, { period, status }: ObservedValue): Issue {
  const at = periodLabel(period, plan);
  const [zh, en] = status === "P" ? ["初步数据", "provisional"] : ["估计值", "an estimate"];
  return {
    code: "latest-not-final",
    level: "note",
    path: `/${period}`,
    expected: "status A",
    received: `status ${status}`,
    message: { "zh-Hans": `最近一期 ${at} 为${zh}`, en: `The latest value, of ${at}, is ${en}` },
  };
}

function latestIsOld(plan: Plan, { period }: ObservedValue, due: number, cutoff: DateText): Issue {
  return {
    code: "latest-is-old",
    level: "note",
    path: `/${period}`,
    expected: `a value of ${due}`,
    received: period,
    message: {
      "zh-Hans": `截至 ${cutoff}，最新数据为 ${periodLabel(period, plan)}；时序进度按该期计算`,
      en: `As of ${cutoff} the latest value is of ${periodLabel(period, plan)}; the elapsed share is taken there`,
    },
  };
}

/** What is known is from before the plan: named with the rule that it falls under. */
function beforePlan(plan: Plan, { period: at, value }: ObservedValue): Issue {
  const from = plan.baseYear ?? yearText(Number(plan.period.start) - 1);
  const [base, then] = [periodLabel(from, plan), periodLabel(at, plan)];
  return {
    code: "before-base-year",
    level: "warning",
    path: `/${at}`,
    expected: `a value after ${from}`,
    received: `${value} at ${at}`,
    message: {
      "zh-Hans": `最新数据 ${value} 为 ${then}，不晚于规划基期 ${base}，还谈不上进展`,
      en: `The latest value, ${value} of ${then}, is not after the plan's base year ${base}, so there is no progress to judge`,
    },
  };
}

/** Of several targets of a year one that is no level says nothing; the others count. */
function targetLeftOut(
  plan: Plan,
  { indicator }: Standing,
  stated: Standing["indicator"]["targets"][number],
  reason: MissingReason,
): Issue {
  const { "zh-Hans": zh, en } = missingReasons[reason];
  return {
    code: "target-left-out",
    level: "warning",
    path: `/indicators/${plan.indicators.indexOf(indicator)}/targets/${indicator.targets.indexOf(stated)}`,
    expected: "a target that is a level",
    received: stated.basis,
    message: {
      "zh-Hans": `${yearWords(stated.year, plan)["zh-Hans"]}的另一目标未采用：${zh}`,
      en: `Another target of ${periodLabel(stated.year, plan)} is left out: ${en}`,
    },
  };
}
