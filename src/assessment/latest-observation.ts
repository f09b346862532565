import { chooseTarget } from "../aims/choose-target.js";
import { valuesInTime, valuesOfPlan, wholePeriods } from "../aims/comparable-values.js";
import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { decimal } from "../value/decimal.js";
import { type DateText, yearPosition } from "../value/period.js";

/** The latest value that progress can be read from, and what was noticed on the way to it. */
export function latestObservation(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
): { readonly latest?: ObservedValue; readonly issues: Issue[] } {
  if (observed === undefined) return { issues: [] };
  const { baseline, measure } = indicator;
  const values = valuesInTime(indicator, observed, cutoff);
  const whole = wholePeriods(values, observed.measure);
  const latest = whole.at(-1);
  const newest = values.at(-1);
  const from = baseline === undefined ? undefined : yearPosition(baseline.year);
  const broken = values.find(
    ({ status, period }) => status === "B" && (from === undefined || yearPosition(period) > from),
  );
  const issues: Issue[] = [];
  if (newest !== undefined && newest !== latest) issues.push(partOfYear(newest));
  if (latest?.status === "P" || latest?.status === "E") issues.push(notFinal(latest));
  if (broken !== undefined) issues.push(breakCrossed(broken));
  const fallen = measure === "cumulative" ? fallenTotal(valuesOfPlan(plan, indicator, whole)) : undefined;
  if (fallen !== undefined) issues.push(totalFell(fallen));
  if (latest !== undefined && cutoff !== undefined) {
    const due = dueYear(indicator, cutoff);
    // Figures a year behind are usual; two years are worth saying.
    if (due - Number(latest.period.slice(0, 4)) >= 2) issues.push(latestIsOld(latest, due, cutoff));
  }
  return { ...(latest && { latest }), issues };
}

/** A total below the one before it. */
function fallenTotal(totals: readonly ObservedValue[]): ObservedValue | undefined {
  return totals.find(({ value }, index) => decimal(value).lt(totals[index - 1]?.value ?? value));
}

/** The last year of which a value was due by a day: after its last target nothing of an indicator is asked for. */
function dueYear(indicator: Indicator, cutoff: DateText): number {
  const until = Number(cutoff.slice(0, 4));
  return Math.min(until, Number(chooseTarget(indicator)?.year ?? until));
}

function partOfYear({ period, value }: ObservedValue): Issue {
  return {
    code: "part-of-year-set-aside",
    level: "note",
    path: `/${period}`,
    expected: "a whole year",
    received: period,
    message: {
      "zh-Hans": `年度指标只按全年评估，${period} 的 ${value} 未采用`,
      en: `An annual indicator is judged by whole years; ${value} of ${period} is set aside`,
    },
  };
}

function notFinal({ period, status }: ObservedValue): Issue {
  const [zh, en] = status === "P" ? ["初步数据", "provisional"] : ["估计值", "an estimate"];
  return {
    code: "latest-not-final",
    level: "note",
    path: `/${period}`,
    expected: "status A",
    received: `status ${status}`,
    message: { "zh-Hans": `最近一期 ${period} 为${zh}`, en: `The latest value, of ${period}, is ${en}` },
  };
}

function totalFell({ period, value }: ObservedValue): Issue {
  return {
    code: "total-fell",
    level: "warning",
    path: `/${period}`,
    expected: "a running total, which does not fall",
    received: `${value} at ${period}`,
    message: {
      "zh-Hans": `累计指标应逐期报告自规划期初起的合计，${period} 的 ${value} 却低于上一期；若为当年数，请先累加（accumulate）`,
      en: `A running total reports all since the plan's start, but ${value} of ${period} is below the period before; yearly amounts are added up first (accumulate)`,
    },
  };
}

function latestIsOld({ period }: ObservedValue, due: number, cutoff: DateText): Issue {
  return {
    code: "latest-is-old",
    level: "note",
    path: `/${period}`,
    expected: `a value of ${due}`,
    received: period,
    message: {
      "zh-Hans": `截至 ${cutoff}，最新数据为 ${period}；时序进度按该期计算`,
      en: `As of ${cutoff} the latest value is of ${period}; the elapsed share is taken there`,
    },
  };
}

function breakCrossed({ period }: ObservedValue): Issue {
  return {
    code: "break-crossed",
    level: "warning",
    path: `/${period}`,
    expected: "comparable values from the baseline on",
    received: `a break at ${period}`,
    message: {
      "zh-Hans": `${period} 起口径或普查有变（B），与基期值不可直接比较`,
      en: `The series breaks at ${period} (a census, a changed definition); values from there on do not compare with the baseline`,
    },
  };
}

/** What is known is from before the plan: named with the rule that it falls under. */
export function beforePlan({ baseYear, period }: Plan, { period: at, value }: ObservedValue): Issue {
  const from = baseYear ?? String(Number(period.start) - 1);
  return {
    code: "before-base-year",
    level: "warning",
    path: `/${at}`,
    expected: `a value after ${from}`,
    received: `${value} at ${at}`,
    message: {
      "zh-Hans": `最新数据 ${value} 为 ${at}，不晚于规划基期 ${from}，还谈不上进展`,
      en: `The latest value, ${value} of ${at}, is not after the plan's base year ${from}, so there is no progress to judge`,
    },
  };
}
