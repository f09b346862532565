import { aimOf } from "../aims/aim.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Outlook } from "../outlook/outlook-result.js";
import { wasReached } from "../outlook/was-reached.js";
import { boundsText } from "../value/bound-text.js";
import { probabilityText } from "../value/faithful-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";

/** What an outlook comes to, in one line below the title. */
export function outlookFacts(plan: Plan, indicator: Indicator, outlook: Outlook, locale: Locale): string {
  const { latest, target, otherTargets = [], probability, expectedYear, forecast, reason } = outlook;
  const say = (zh: string, en: string): string => localize({ "zh-Hans": zh, en }, locale);
  const zhYear = (year: PeriodText): string => yearWords(year, plan)["zh-Hans"];
  const enYear = (year: PeriodText): string => periodLabel(year, plan);
  const facts: string[] = [];
  if (latest !== undefined) {
    const before = qualifiedWords(latest.qualifier);
    facts.push(
      say(
        `${latest.period.length === 4 ? zhYear(latest.period) : `${enYear(latest.period)} `}为 ${before["zh-Hans"]}${latest.value}`,
        `${before.en}${latest.value} in ${enYear(latest.period)}`,
      ),
    );
  }
  if (target !== undefined) {
    const bound = boundsText([target, ...otherTargets].map((one) => one.bound));
    facts.push(
      isAverage(plan, indicator, target.year)
        ? say(
            `${zhYear(target.year)}目标为规划期年均 ${bound}`,
            `target ${bound} on average over the period to ${enYear(target.year)}`,
          )
        : say(`${zhYear(target.year)}目标 ${bound}`, `target ${bound} in ${enYear(target.year)}`),
    );
  }
  if (probability !== null) {
    const percent = probabilityText(probability);
    const met = probability === 1 ? say("已实现", "met") : say("未实现", "missed");
    facts.push(
      reason === "target-year-reached"
        ? met
        : say(`达到目标的概率 ${percent}`, `probability of meeting it ${percent}`),
    );
  }
  // A level to be kept is never arrived at.
  if (expectedYear !== null && indicator.direction !== "maintain") {
    facts.push(
      wasReached(outlook, indicator.direction)
        ? say(`已于 ${zhYear(expectedYear)}达到`, `reached in ${enYear(expectedYear)}`)
        : say(`预计 ${zhYear(expectedYear)}达到`, `expected in ${enYear(expectedYear)}`),
    );
  }
  const why = reason ?? ("missing" in forecast ? forecast.missing.reason : undefined);
  if (why !== undefined && outlook.ahead === undefined) facts.push(localize(missingReasons[why], locale));
  const line = facts.join(say("，", ", "));
  if (outlook.ahead === undefined) return line;
  const { latest: _, ...next } = outlook.ahead;
  return `${line}${say("；", "; ")}${outlookFacts(plan, indicator, next, locale)}`;
}

function isAverage(plan: Plan, indicator: Indicator, year: PeriodText): boolean {
  const aim = aimOf(plan, indicator, undefined, year);
  return !("missing" in aim) && aim.targets[0].kind === "mean";
}
