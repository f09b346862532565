import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";

/** Where an indicator of a plan stands. */
export function pathOf(plan: Plan, { id }: Indicator): string {
  return `/indicators/${plan.indicators.findIndex((one) => one.id === id)}`;
}

/** What an indicator is called in a sentence, in Chinese and in English. */
export function namesOf({ name }: Indicator): readonly [zh: string, en: string] {
  return [name["zh-Hans"], name.en ?? name["zh-Hans"]];
}

/** That the base year was not observed, and what to do. */
export function baseUnobserved(
  plan: Plan,
  indicator: Indicator,
  baseYear: PeriodText,
  latest: ObservedValue | undefined,
): Issue {
  const [zh, en] = namesOf(indicator);
  const { "zh-Hans": zhYear, en: enYear } = yearWords(baseYear, plan);
  const isLevel = indicator.measure !== "cumulative";
  const usable = isLevel && latest !== undefined;
  const [zhLatest, enLatest] = usable
    ? [
        `，或以 unobserved: "latest" 改用最近的 ${periodLabel(latest.period, plan)} 数据`,
        `, or take the latest value, of ${periodLabel(latest.period, plan)}, with unobserved: "latest"`,
      ]
    : ["", ""];
  return {
    code: "base-unobserved",
    level: "warning",
    path: pathOf(plan, indicator),
    expected: `a value of ${baseYear}`,
    received: latest === undefined ? "nothing" : `a value of ${latest.period}`,
    message: {
      "zh-Hans": `“${zh}”没有 ${zhYear}的${isLevel ? "数据" : "累计数"}，无法确定基期值：请用 observe 录入${zhLatest}`,
      en: `“${en}” has no ${isLevel ? "value" : "total"} of ${enYear}, so it has no baseline: enter one with observe${enLatest}`,
    },
  };
}

/** That the base value is of an earlier year, as was asked for. */
export function olderBase(
  plan: Plan,
  indicator: Indicator,
  baseYear: PeriodText,
  { period }: ObservedValue,
): Issue {
  const [zh, en] = namesOf(indicator);
  return {
    code: "base-older",
    level: "note",
    path: pathOf(plan, indicator),
    expected: `a value of ${baseYear}`,
    received: `a value of ${period}`,
    message: {
      "zh-Hans": `“${zh}”的基期值取自 ${periodLabel(period, plan)}，早于基期 ${periodLabel(baseYear, plan)}`,
      en: `the baseline of “${en}” is of ${periodLabel(period, plan)}, before the base year ${periodLabel(baseYear, plan)}`,
    },
  };
}

/** That newer values are known than those of the base year. */
export function observedLater(
  plan: Plan,
  indicator: Indicator,
  baseYear: PeriodText,
  { period }: ObservedValue,
): Issue {
  const [zh, en] = namesOf(indicator);
  return {
    code: "observed-later",
    level: "warning",
    path: pathOf(plan, indicator),
    expected: `values up to ${baseYear}`,
    received: `a value of ${period}`,
    message: {
      "zh-Hans": `“${zh}”已有 ${periodLabel(period, plan)} 的数据，晚于基期，测算未予采用；要用它，请另定 baseYear`,
      en: `“${en}” has a value of ${periodLabel(period, plan)}, after the base year, which takes no part; to use it, choose another baseYear`,
    },
  };
}
