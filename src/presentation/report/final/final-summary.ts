import type { FinalGrade } from "../../../assessment/final-grade.js";
import { hasReached, isOpen } from "../../../assessment/final-grades.js";
import { percentText } from "../../../value/faithful-text.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { populationSentence, untilWords } from "../summary-words.js";
import { capital, countWord } from "../words/english-number.js";
import { namesJoined } from "../words/names.js";
import { yearName } from "../words/when-words.js";

/** What a final evaluation comes to: of how many indicators, how many are on target, and on what that rests. */
export function finalSummary(facts: ReportFacts): ReportParagraph {
  const { indicators } = facts;
  const found = (holds: (grade: FinalGrade) => boolean): readonly IndicatorFacts[] =>
    indicators.filter(({ final }) => holds(final.grade));
  const monitored = found((grade) => grade !== "not-graded");
  const reached = found(hasReached);
  const left = found((grade) => grade === "not-graded");
  return {
    kind: "paragraph",
    sentences: [
      populationSentence(facts),
      ...(monitored.length === 0 ? [nothingMonitored(facts)] : [rateSentence(facts, monitored, reached)]),
      ...(monitored.length === 0 ? [] : restsOn(facts, monitored)),
      ...named(
        found((grade) => grade === "nearly-met"),
        "nearly-met-names",
        ["基本完成的是", "Nearly met"],
      ),
      ...named(
        found((grade) => grade === "not-met"),
        "not-met-names",
        ["未完成的是", "Not met"],
      ),
      ...named(
        found((grade) => grade === "short-so-far"),
        "short-so-far-names",
        ["最近一期数据尚未达到目标的是", "Short of target on the latest data"],
      ),
      ...(monitored.length === 0 ? [] : leftOut(left)),
    ],
  };
}

function idsOf(found: readonly IndicatorFacts[]): readonly string[] {
  return found.map(({ indicator }) => indicator.id);
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
  const metEn =
    met === 0 ? "none has" : met === 1 ? "one has" : `${met === all ? "all" : countWord(met)} have`;
  return sentence("rate", idsOf(monitored), {
    "zh-Hans": `${zh}可监测的${all}项指标${met === 0 || met === all ? "" : "中，"}${metZh}${of["zh-Hans"]}目标值${all === 1 ? "" : `，达标率${rate}`}`,
    en: `${capital(en)}, of the ${countWord(all)} with a target and data, ${metEn} reached ${all === 1 ? "its" : "their"} ${of.en === "" ? "" : `${of.en} `}target${all === 1 ? "" : "s"}${all === 1 ? "" : ` (${rate})`}`,
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
  const firm = monitored.length - open.length;
  const zhFirm = firm === 0 ? "" : `其中${firm}项以${name["zh-Hans"]}数据评价，`;
  const few = open.length === 1;
  return [
    sentence("rests-on", idsOf(open), {
      "zh-Hans": `${zhFirm}${open.length}项尚未取得${name["zh-Hans"]}数据，按最近一期数据判断，最终完成情况待确认`,
      en: `${capital(countWord(open.length))} of these ${few ? "rests" : "rest"} on earlier figures and ${few ? "is" : "are"} to be confirmed when those of ${name.en} are known`,
    }),
  ];
}

function named(
  found: readonly IndicatorFacts[],
  code: string,
  [zh, en]: readonly [zh: string, en: string],
): readonly ReportSentence[] {
  if (found.length === 0) return [];
  const names = namesJoined(found.map(({ name }) => name));
  return [sentence(code, idsOf(found), { "zh-Hans": zh + names["zh-Hans"], en: `${en}: ${names.en}` })];
}

function leftOut(left: readonly IndicatorFacts[]): readonly ReportSentence[] {
  if (left.length === 0) return [];
  const names = namesJoined(left.map(({ name }) => name));
  // A long list stands once, with the reasons.
  const isMany = left.length > 5;
  return [
    sentence("left-out", idsOf(left), {
      "zh-Hans": `未计入达标率的有${left.length}项${isMany ? "，原因见后" : `：${names["zh-Hans"]}`}`,
      en: isMany
        ? `${capital(countWord(left.length))} are not counted, for the reasons given below`
        : `Not counted: ${names.en}`,
    }),
  ];
}
