import { chooseTarget } from "../aims/choose-target.js";
import type { Indicator } from "../model/indicator.js";
import type { Outlook } from "../outlook/outlook-result.js";
import { percentOf } from "../outlook/percent-of.js";
import { wasReached } from "../outlook/was-reached.js";
import { boundText } from "../value/bound-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";

/** What an outlook comes to, in one line below the title. */
export function outlookFacts(indicator: Indicator, outlook: Outlook, locale: Locale): string {
  const { asOf, latest, target, probability, expectedYear, forecast, reason } = outlook;
  const say = (zh: string, en: string): string => localize({ "zh-Hans": zh, en }, locale);
  const facts: string[] = [];
  if (latest !== undefined) {
    facts.push(
      say(
        `${latest.period}${latest.period.length === 4 ? " 年" : " "}为 ${latest.value}`,
        `${latest.value} in ${latest.period}`,
      ),
    );
  }
  if (target !== undefined) {
    const bound = boundText(target.bound);
    facts.push(
      chooseTarget(indicator, asOf ?? undefined)?.basis === "period-average"
        ? say(
            `${target.year} 年目标为规划期年均 ${bound}`,
            `target ${bound} on average over the period to ${target.year}`,
          )
        : say(`${target.year} 年目标 ${bound}`, `target ${bound} in ${target.year}`),
    );
  }
  if (probability !== null) {
    const percent = percentOf(probability);
    facts.push(say(`达到目标的概率 ${percent}`, `probability of meeting it ${percent}`));
  }
  // A level to be kept is never arrived at.
  if (expectedYear !== null && indicator.direction !== "maintain") {
    facts.push(
      wasReached(outlook, indicator.direction)
        ? say(`已于 ${expectedYear} 年达到`, `reached in ${expectedYear}`)
        : say(`预计 ${expectedYear} 年达到`, `expected in ${expectedYear}`),
    );
  }
  const why = reason ?? ("missing" in forecast ? forecast.missing.reason : undefined);
  if (why !== undefined) facts.push(localize(missingReasons[why], locale));
  return facts.join(say("，", ", "));
}
