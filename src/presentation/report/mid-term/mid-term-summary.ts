import { elapsedShare, planStart } from "../../../aims/elapsed-share.js";
import type { Message } from "../../../issue.js";
import { percentText } from "../../../value/faithful-text.js";
import { yearPosition } from "../../../value/year-position.js";
import { bindingAmong, idsOf, leftOutSentence, namesSentence } from "../names-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { planName, populationSentence, untilWords } from "../summary-words.js";
import { capital, countWord, inRow } from "../words/english-number.js";
import { verbOf } from "../words/verb-of.js";
import { spanName } from "../words/when-words.js";
import { bestFirst, midTermVerdict } from "./mid-term-verdict.js";

/** From which share of on track or better a plan is 总体符合预期, unless told: the sixteen of twenty that the nation's own was called so with. */
const defaultInLineFrom = 0.8;

/** What a mid-term evaluation comes to: the time gone, the overall verdict, and how many have each verdict. */
export function midTermSummary(facts: ReportFacts): ReportParagraph {
  const { indicators } = facts;
  const judged = indicators.filter(({ assessment }) => assessment.verdict !== "not-assessable");
  const left = indicators.filter(({ assessment }) => assessment.verdict === "not-assessable");
  const behind = judged.filter(({ assessment }) => assessment.verdict === "behind");
  return {
    kind: "paragraph",
    sentences: [
      ...timeSentence(facts),
      populationSentence(facts),
      ...(judged.length === 0
        ? [nothingJudged(facts)]
        : [overallSentence(facts, judged), countsSentence(facts, judged)]),
      ...namesSentence("behind-names", behind, ["滞后的是", "Behind"]),
      ...bindingAmong("binding-behind", behind),
      ...(judged.length === 0 || left.length === 0 ? [] : leftOutSentence("未纳入上述评价", left)),
    ],
  };
}

function timeSentence({ plan, asOf }: ReportFacts): readonly ReportSentence[] {
  const { end } = plan.period;
  if (asOf === null || yearPosition(end, plan) <= planStart(plan)) return [];
  const share = elapsedShare(plan, end, asOf);
  if (share <= 0 || share >= 1) return [];
  const [span, percent] = [spanName(plan), percentText(share, 0)];
  return [
    sentence("elapsed-share", [], {
      "zh-Hans": `规划期（${span["zh-Hans"]}）时间已过${percent}`,
      en: `So far, ${percent} of the plan period (${span.en}) has passed`,
    }),
  ];
}

function nothingJudged(facts: ReportFacts): ReportSentence {
  const { "zh-Hans": zh, en } = untilWords(facts);
  return sentence("nothing-monitored", [], {
    "zh-Hans": `${zh}尚无可监测的指标，暂不作总体评价`,
    en: `${capital(en)}, there is no indicator with both a target and a figure of the plan period, so no overall verdict is given`,
  });
}

/** The overall verdict, where the shares and the binding indicators allow one; or else how many are in line. */
function overallSentence(
  { plan, options, indicators }: ReportFacts,
  judged: readonly IndicatorFacts[],
): ReportSentence {
  const name = planName(plan);
  if (judged.length * 2 < indicators.length) {
    return sentence("no-overall", idsOf(judged), {
      "zh-Hans": "可监测的指标不足半数，暂不作总体评价",
      en: "Fewer than half of the indicators can be monitored, so no overall verdict is given",
    });
  }
  const inLine = judged.filter(({ assessment }) => assessment.verdict !== "behind");
  const bindingBehind = judged.filter(
    ({ assessment, indicator }) => assessment.verdict === "behind" && indicator.commitment === "binding",
  );
  const share = inLine.length / judged.length;
  if (share >= (options.inLineFrom ?? defaultInLineFrom) && bindingBehind.length === 0) {
    return sentence("overall", idsOf(judged), {
      "zh-Hans": `${name["zh-Hans"]}实施进展总体符合预期`,
      en: `Overall, ${name.en} is on course`,
    });
  }
  return sentence("overall", idsOf(judged), {
    "zh-Hans": `${name["zh-Hans"]}实施进展未完全达到预期`,
    en: `Overall, ${name.en} is only partly on course`,
  });
}

function countsSentence(facts: ReportFacts, judged: readonly IndicatorFacts[]): ReportSentence {
  const { "zh-Hans": zh, en } = untilWords(facts);
  const counts = bestFirst.flatMap((verdict) => {
    const own = judged.filter(({ assessment }) => assessment.verdict === verdict);
    return verdictsWithin(own);
  });
  const all = judged.length;
  const [first] = counts;
  if (counts.length === 1 && first !== undefined) {
    const many = all === 1 ? "the one indicator" : `all ${countWord(all)} indicators`;
    return sentence("verdict-counts", idsOf(judged), {
      "zh-Hans": `${zh}可监测的${all}项指标${all === 1 ? "" : "全部"}${first.words["zh-Hans"]}`,
      en: `${capital(en)}, ${many} with a target and data ${verbOf(isDone(first.words), all)} ${first.words.en}`,
    });
  }
  const said = counts.map(
    ({ count, words }) => `${countWord(count)} ${verbOf(isDone(words), count)} ${words.en}`,
  );
  return sentence("verdict-counts", idsOf(judged), {
    "zh-Hans": `${zh}可监测的${all}项指标中，${counts.map(({ count, words }) => `${count}项${words["zh-Hans"]}`).join("，")}`,
    en: `${capital(en)}, of the ${countWord(all)} with a target and data, ${inRow(said)}`,
  });
}

function isDone({ en }: Message): boolean {
  return en.startsWith("achieved");
}

/** What a verdict is called, where the same is called otherwise before and after its time. */
function verdictsWithin(
  found: readonly IndicatorFacts[],
): readonly { readonly count: number; readonly words: Message }[] {
  const all = found.map(midTermVerdict);
  const distinct = [...new Set(all.map(({ en }) => en))];
  return distinct.flatMap((en) => {
    const own = all.filter((one) => one.en === en);
    return own[0] === undefined ? [] : [{ count: own.length, words: own[0] }];
  });
}
