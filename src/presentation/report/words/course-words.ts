import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { isRank } from "../../../series/is-rank.js";
import type { ObservedValue } from "../../../series/observation.js";
import { compare } from "../../../value/compare.js";
import { percentText } from "../../../value/faithful-text.js";
import { parsePeriod } from "../../../value/period.js";
import type { IndicatorFacts } from "../report-facts.js";
import { differenceWords, valueWords } from "./amount-words.js";
import { englishSubject } from "./english-subject.js";
import { movementVerb } from "./movement-words.js";
import { compose } from "./names.js";
import { setbackWords } from "./setback-words.js";
import { statusWords } from "./status-words.js";
import { stoodAt } from "./stood-at.js";
import { totalWords } from "./total-words.js";
import { whenWords } from "./when-words.js";

/**
 * How an indicator went, from where it started to the last value: 由2020年的6.3件提高到2025年的16件，年均增长20.5%. `undefined` where
 * nothing is known of it.
 */
export function courseWords(plan: Plan, facts: IndicatorFacts): Message | undefined {
  const { indicator, course } = facts;
  const { from, to } = course;
  if (to === undefined) return undefined;
  if (indicator.measure === "cumulative") return totalWords(plan, facts, to);
  const name = { ...facts.name, en: englishSubject(facts.name.en) };
  const [value, when] = [lastWords(facts, to), whenWords(to.period, plan, indicator.measure)];
  const stands: Message = {
    "zh-Hans": `${name["zh-Hans"]}${when["zh-Hans"]}为${value["zh-Hans"]}`,
    en: `${name.en} ${stoodAt(indicator)} ${value.en} ${when.en}`,
  };
  if (from === undefined) return stands;
  const since = whenWords(from.period, plan);
  if (compare(to.value, from.value) === 0) {
    return {
      "zh-Hans": `${stands["zh-Hans"]}，与${since["zh-Hans"]}持平`,
      en: `${stands.en}, the same as ${since.en}`,
    };
  }
  const moved = movedWords(facts, compare(to.value, from.value) > 0);
  const [first, behind] = [valueWords(indicator, from), behindWords(plan, facts)];
  return {
    "zh-Hans": `${name["zh-Hans"]}由${since["zh-Hans"]}的${first["zh-Hans"]}${moved["zh-Hans"]}${when["zh-Hans"]}的${value["zh-Hans"]}${behind["zh-Hans"]}`,
    en: `${name.en} ${moved.en} from ${first.en} ${since.en} to ${value.en} ${when.en}${behind.en}`,
  };
}

/** The last value, not rounded to or across its target, with what it is not final for. */
function lastWords({ indicator, assessment: { target } }: IndicatorFacts, observed: ObservedValue): Message {
  const bound = target?.bound;
  const apart =
    bound === undefined ? [] : bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  const [words, status] = [valueWords(indicator, observed, apart), statusWords(observed.status)];
  return compose((language) => words[language] + status[language]);
}

function movedWords(facts: IndicatorFacts, isUp: boolean): Message {
  const { indicator } = facts;
  if (isRank(indicator)) return { "zh-Hans": isUp ? "降至" : "升至", en: isUp ? "moved down" : "moved up" };
  const steady = isSteady(facts, isUp);
  return {
    "zh-Hans": `${steady ? "逐年" : ""}${movementVerb(indicator, isUp)}到`,
    en: `${isUp ? "rose" : "fell"}${steady ? " every year," : ""}`,
  };
}

/** By how much: a yearly rate of what grows at one, points of anything else; and the years that fell back. */
function behindWords(plan: Plan, { indicator, course }: IndicatorFacts): Message {
  const { growth, change } = course;
  if (change === null || isRank(indicator)) return { "zh-Hans": "", en: "" };
  const isUp = compare(change, 0) > 0;
  const back = setbackWords(plan, indicator, course);
  if (growth !== null) {
    const rate = percentText(Math.abs(growth), 1, []);
    return {
      "zh-Hans": `，年均${isUp ? "增长" : "下降"}${rate}${back["zh-Hans"]}`,
      en: `, an average ${isUp ? "growth" : "fall"} of ${rate} a year${back.en}`,
    };
  }
  const by = differenceWords(indicator, change);
  return {
    "zh-Hans": `，${movementVerb(indicator, isUp)}${by["zh-Hans"]}${back["zh-Hans"]}`,
    en: `, ${isUp ? "up" : "down"} by ${by.en}${back.en}`,
  };
}

/** Whether each year from the start to the last value is known, and went the same way. */
function isSteady(
  { standing: { plan }, course: { from, to, years } }: IndicatorFacts,
  isUp: boolean,
): boolean {
  if (from === undefined || years.length < 3 || years.at(-1)?.period !== to?.period) return false;
  return years.every(({ period, value }, index) => {
    const before = years[index - 1] ?? from;
    const follows = parsePeriod(period, plan).year === parsePeriod(before.period, plan).year + 1;
    const change = compare(value, before.value);
    return follows && (isUp ? change > 0 : change < 0);
  });
}
