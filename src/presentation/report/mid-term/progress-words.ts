import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { isRank } from "../../../series/is-rank.js";
import { percentText } from "../../../value/faithful-text.js";
import type { IndicatorFacts } from "../report-facts.js";
import { saysWhen } from "../told.js";
import { differenceWords } from "../words/amount-words.js";
import { despiteWords } from "../words/despite-words.js";
import { eachYearWords } from "../words/each-year-words.js";
import { reachedWords } from "../words/reached-words.js";
import { roundedGap } from "../words/rounded-gap.js";
import { shortWords } from "../words/short-words.js";
import { latestOf, targetWords } from "../words/target-words.js";
import { yearName } from "../words/when-words.js";

interface Progress {
  readonly words: Message;
  /** Whether they stand on their own, rather than go on from how the indicator went. */
  readonly alone: boolean;
}

/** How far an indicator is from its target under way: the share of the way beside what is due, and what is still missing. */
export function progressWords(plan: Plan, facts: IndicatorFacts): Progress {
  const { indicator, assessment, final } = facts;
  const { target, met, completion, expectedShare } = assessment;
  if (target === undefined) {
    return { words: { "zh-Hans": "目标尚待评价", en: "The target is still to be judged" }, alone: false };
  }
  const each = eachYearWords(plan, facts);
  if (each !== undefined) return { words: each, alone: saysWhen(each) };
  if (met === true) {
    const told = metWords(plan, facts);
    const words = saysWhen(told) ? told : despiteWords(facts, told);
    return { words, alone: saysWhen(words) };
  }
  const gap = roundedGap(assessment);
  const by = gap === undefined ? undefined : differenceWords(indicator, gap);
  const year = yearName(target.year, plan);
  const aimed = targetWords(indicator, target.bound, latestOf(assessment));
  if (completion === null || expectedShare === null || by === undefined || isRank(indicator)) {
    return { words: shortWords(indicator, final), alone: false };
  }
  const [done, due] = [
    percentText(completion, 1, [1, expectedShare]),
    percentText(expectedShare, 1, [1, completion]),
  ];
  const words = {
    "zh-Hans": `目标实现程度为${done}，同期应为${due}，距${year["zh-Hans"]}${aimed["zh-Hans"]}还差${by["zh-Hans"]}`,
    en: `That is ${done} of the way to ${aimed.en} for ${year.en}, where ${due} is due, and ${by.en} short of it`,
  };
  return { words, alone: true };
}

/** What is met now: reached for good, or kept so far. A mean of the years so far is not yet that of all. */
function metWords(plan: Plan, { indicator, final, assessment }: IndicatorFacts): Message {
  const { target, verdict } = assessment;
  if (verdict !== "on-track" || target === undefined) return reachedWords(plan, indicator, final);
  const aimed = targetWords(indicator, target.bound, latestOf(assessment));
  return { "zh-Hans": `目前符合${aimed["zh-Hans"]}要求`, en: `So far this is in line with ${aimed.en}` };
}
