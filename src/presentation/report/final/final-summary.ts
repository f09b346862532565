import type { FinalGrade } from "../../../assessment/final-grade.js";
import { hasReached, isOpen } from "../../../assessment/final-grades.js";
import { percentText } from "../../../value/faithful-text.js";
import { bindingAmong, idsOf, leftOutSentence, namesSentence } from "../names-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { populationSentence, untilWords } from "../summary-words.js";
import { capital, countWord } from "../words/english-number.js";
import { yearName } from "../words/when-words.js";
import { isOfTargetYear } from "./is-of-target-year.js";

/** What a final evaluation comes to: of how many indicators, how many are on target, and on what that rests. */
export function finalSummary(facts: ReportFacts): ReportParagraph {
  const { indicators } = facts;
  const found = (holds: (grade: FinalGrade) => boolean): readonly IndicatorFacts[] =>
    indicators.filter(({ final }) => holds(final.grade));
  const monitored = found((grade) => grade !== "not-graded");
  const reached = found(hasReached);
  const graded = (own: FinalGrade): readonly IndicatorFacts[] => found((grade) => grade === own);
  const left = graded("not-graded");
  return {
    kind: "paragraph",
    sentences: [
      populationSentence(facts),
      ...(monitored.length === 0 ? [nothingMonitored(facts)] : [rateSentence(facts, monitored, reached)]),
      ...(monitored.length === 0 ? [] : restsOn(facts, monitored)),
      ...namesSentence("nearly-met-names", graded("nearly-met"), ["基本完成的是", "Nearly met"]),
      ...namesSentence("short-so-far-names", graded("short-so-far"), [
        "最近一期数据尚未达到目标的是",
        "Short of target on the latest data",
      ]),
      ...namesSentence("not-met-names", graded("not-met"), ["未完成的是", "Not met"]),
      ...bindingAmong("binding-not-met", graded("not-met")),
      ...(monitored.length === 0 || left.length === 0 ? [] : leftOutSentence("未计入达标率", left)),
    ],
  };
}

function nothingMonitored(facts: ReportFacts): ReportSentence {
  const { "zh-Hans": zh, en } = untilWords(facts);
  return sentence("nothing-monitored", [], {
    "zh-Hans": `${zh}尚无可监测的指标，不计算达标率`,
    en: `${capital(en)}, there is no indicator with both a target and a figure of the plan period, so no rate is given`,
  });
}

/** The rate with its population: nobody can take it for one of all indicators. */
function rateSentence(
  facts: ReportFacts,
  monitored: readonly IndicatorFacts[],
  reached: readonly IndicatorFacts[],
): ReportSentence {
  const { "zh-Hans": zh, en } = untilWords(facts);
  const [all, met] = [monitored.length, reached.length];
  const rate = percentText(met / all, 1);
  const years = new Set(monitored.map(({ final }) => final.target?.year));
  const [year] = years;
  const of = years.size === 1 && year !== undefined ? yearName(year, facts.plan) : { "zh-Hans": "", en: "" };
  const metZh =
    met === 0
      ? all === 1
        ? "尚未达到"
        : "均未达到"
      : met === all
        ? all === 1
          ? "达到或好于"
          : "全部达到或好于"
        : `${met}项达到或好于`;
  const aimed = (whose: string): string => `${whose} ${of.en === "" ? "" : `${of.en} `}target`;
  const metEn =
    met === 0 ? "none has" : met === 1 ? "one has" : `${met === all ? "all" : countWord(met)} have`;
  return sentence("rate", idsOf(monitored), {
    "zh-Hans": `${zh}可监测的${all}项指标${met === 0 || met === all ? "" : "中，"}${metZh}${of["zh-Hans"]}目标值${all === 1 ? "" : `，达标率${rate}`}`,
    en:
      all === 1
        ? `${capital(en)}, the one indicator with a target and data has ${met === 1 ? "" : "not "}reached ${aimed("its")}`
        : `${capital(en)}, of the ${countWord(all)} with a target and data, ${metEn} reached ${aimed("their")}s (${rate})`,
  });
}

/** On what the verdicts rest: figures of the target's own year, or earlier ones. */
function restsOn({ plan }: ReportFacts, monitored: readonly IndicatorFacts[]): readonly ReportSentence[] {
  const open = monitored.filter(({ final }) => isOpen(final.grade));
  if (open.length === 0) return [];
  const years = new Set(monitored.map(({ final }) => final.target?.year));
  const [year] = years;
  const name =
    years.size === 1 && year !== undefined
      ? yearName(year, plan)
      : { "zh-Hans": "目标年", en: "the target's year" };
  const firm = monitored.filter(({ final }) => !isOpen(final.grade));
  // A target of every year can be lost before its last one.
  const how = firm.every(isOfTargetYear) ? `以${name["zh-Hans"]}数据评价` : "已有定论";
  const zhFirm = firm.length === 0 ? "" : `其中${firm.length}项${how}，`;
  const few = open.length === 1;
  const [which, whichEn] =
    monitored.length === 1
      ? ["该项", "It"]
      : [`${open.length}项`, `Of the ${countWord(monitored.length)}, ${countWord(open.length)}`];
  return [
    sentence("rests-on", idsOf(open), {
      "zh-Hans": `${zhFirm}${which}尚未取得${name["zh-Hans"]}数据，按最近一期数据判断，最终完成情况待确认`,
      en: `${whichEn} ${few ? "rests" : "rest"} on earlier figures and ${few ? "is" : "are"} to be confirmed when those of ${name.en} are known`,
    }),
  ];
}
