import type { Message } from "../issue.js";
import { digits } from "../outlook/digits.js";
import { isRank } from "../series/is-rank.js";
import { singleComparators } from "../value/comparators.js";
import { probabilityText } from "../value/faithful-text.js";
import { yearSpanWords, yearWords } from "../value/period-label.js";
import { yearText } from "../value/year-text.js";
import type { TargetCandidate } from "./candidate.js";
import { namesOf } from "./carried-issues.js";
import { effort } from "./effort.js";
import { foundation } from "./foundation.js";
import type { Grounds } from "./grounds.js";
import { type Spoken, spokenLevel } from "./spoken-level.js";

type Weighed = Omit<TargetCandidate, "because">;

/**
 * Why a target is proposed, as offices write it: what there is, how it came about, what is asked against that, where the
 * trend leads, and the method's own reason.
 */
export function justify(candidate: Weighed, because: Message, grounds: Grounds): Message {
  const [zhName, enName] = namesOf(grounds.indicator);
  const [zhAsked, enAsked] = proposal(candidate, grounds);
  const [zhGround, enGround] = foundation(grounds);
  const [zhEffort, enEffort] = effort(candidate, grounds);
  const [zhTrend, enTrend] = trend(candidate, grounds);
  const [zhLimit, enLimit] = candidate.limited
    ? [
        `，测算值 ${digits(Number(candidate.unrounded))} 超出可能的范围，取其界限`,
        `, cut from ${digits(Number(candidate.unrounded))}, which the unit cannot be`,
      ]
    : ["", ""];
  return {
    "zh-Hans": `${zhName}，提出 ${zhAsked}。主要考虑：${because["zh-Hans"]}${zhLimit}。${zhGround}${zhEffort}${zhTrend}`,
    en: `${enName}: ${enAsked}, because ${because.en}${enLimit}.${enGround}${enEffort}${enTrend}`,
  };
}

/** What is proposed for when: a level at the end of a year, or a total of all years. */
function proposal({ bound, printed }: Weighed, grounds: Grounds): Spoken {
  const { indicator } = grounds;
  const [zhWhen, enWhen] = whenOf(grounds);
  const { before, sign } = singleComparators[bound.comparator];
  const [zhLevel, enLevel] = spokenLevel(indicator, printed.slice(sign.length));
  if (isRank(indicator)) {
    const [zhEnd, enEnd] = bound.comparator === "at-most" ? ["以内", " or better"] : ["", ""];
    return [`${zhWhen}居${zhLevel}${zhEnd}`, `${enLevel}${enEnd} proposed for ${enWhen}`];
  }
  const [zhTotal, enTotal] = isTotal(grounds) ? ["累计", "a total of "] : ["", ""];
  return [
    `${zhWhen}${zhTotal}${before["zh-Hans"].trimEnd()}${zhLevel}`,
    `${enTotal}${before.en}${enLevel} proposed for ${enWhen}`,
  ];
}

/** Where the trend leads, and how likely the target is. */
function trend({ probability }: Weighed, grounds: Grounds): Spoken {
  const { indicator, even } = grounds;
  if (even === undefined || probability === null) return ["", ""];
  const [zhWhen] = whenOf(grounds);
  // Nobody is 3.3rd.
  const number = isRank(indicator) ? String(Math.max(1, Math.round(even))) : digits(even);
  const [zhLevel, enLevel] = spokenLevel(indicator, number);
  const [zhVerb, enTotal] = isTotal(grounds)
    ? ["可累计", "a total of "]
    : [isRank(indicator) ? "可居" : "可达", ""];
  return [
    `按近年走势推算，${zhWhen}${zhVerb}${zhLevel}左右，达到目标的概率为 ${probabilityText(probability)}。`,
    ` The present trend leads to ${enTotal}about ${enLevel}; the probability of meeting the target is ${probabilityText(probability)}.`,
  ];
}

/** A level is of a year, a total of all years up to it. */
function whenOf(grounds: Grounds): Spoken {
  const { calendar, year, years } = grounds;
  const words = isTotal(grounds)
    ? yearSpanWords({ start: yearText(Number(year) - years + 1), end: year }, calendar)
    : yearWords(year, calendar);
  return [words["zh-Hans"], words.en];
}

function isTotal({ base }: Grounds): boolean {
  return base.over !== undefined;
}
