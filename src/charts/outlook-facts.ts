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
import { say } from "./say.js";

/** What an outlook comes to, in one line below the title. */
export function outlookFacts(plan: Plan, indicator: Indicator, outlook: Outlook, locale: Locale): string {
  const { latest, target, otherTargets = [], probability, expectedYear, forecast, reason } = outlook;
  const zhYear = (year: PeriodText): string => yearWords(year, plan)["zh-Hans"];
  const enYear = (year: PeriodText): string => periodLabel(year, plan);
  const zhPeriod = (period: PeriodText): string =>
    period.length === 4 ? zhYear(period) : `${enYear(period)} `;
  const facts: string[] = [];
  if (latest !== undefined) {
    const before = qualifiedWords(latest.qualifier);
    facts.push(
      say(
        locale,
        `${zhPeriod(latest.period)}为 ${before["zh-Hans"]}${latest.value}`,
        `${zhPeriod(latest.period)}爲 ${localize(before, "zh-Hant")}${latest.value}`,
        `${before.en}${latest.value} in ${enYear(latest.period)}`,
      ),
    );
  }
  if (target !== undefined) {
    const bound = boundsText([target, ...otherTargets].map((one) => one.bound));
    facts.push(
      isAverage(plan, indicator, target.year)
        ? say(
            locale,
            `${zhYear(target.year)}目标为规划期年均 ${bound}`,
            `${zhYear(target.year)}目標爲規劃期年均 ${bound}`,
            `target ${bound} on average over the period to ${enYear(target.year)}`,
          )
        : say(
            locale,
            `${zhYear(target.year)}目标 ${bound}`,
            `${zhYear(target.year)}目標 ${bound}`,
            `target ${bound} in ${enYear(target.year)}`,
          ),
    );
  }
  if (probability !== null) {
    const percent = probabilityText(probability);
    const met =
      probability === 1 ? say(locale, "已实现", "已實現", "met") : say(locale, "未实现", "未實現", "missed");
    facts.push(
      reason === "target-year-reached"
        ? met
        : say(
            locale,
            `达到目标的概率 ${percent}`,
            `達到目標的概率 ${percent}`,
            `probability of meeting it ${percent}`,
          ),
    );
  }
  // A level to be kept is never arrived at.
  if (expectedYear !== null && indicator.direction !== "maintain") {
    facts.push(
      wasReached(outlook, indicator.direction)
        ? say(
            locale,
            `已于 ${zhYear(expectedYear)}达到`,
            `已於 ${zhYear(expectedYear)}達到`,
            `reached in ${enYear(expectedYear)}`,
          )
        : say(
            locale,
            `预计 ${zhYear(expectedYear)}达到`,
            `預計 ${zhYear(expectedYear)}達到`,
            `expected in ${enYear(expectedYear)}`,
          ),
    );
  }
  const why = reason ?? ("missing" in forecast ? forecast.missing.reason : undefined);
  if (why !== undefined && outlook.ahead === undefined) facts.push(localize(missingReasons[why], locale));
  const line = facts.join(say(locale, "，", "，", ", "));
  if (outlook.ahead === undefined) return line;
  const { latest: _, ...next } = outlook.ahead;
  return `${line}${say(locale, "；", "；", "; ")}${outlookFacts(plan, indicator, next, locale)}`;
}

function isAverage(plan: Plan, indicator: Indicator, year: PeriodText): boolean {
  const aim = aimOf(plan, indicator, undefined, year);
  return !("missing" in aim) && aim.targets[0].kind === "mean";
}
