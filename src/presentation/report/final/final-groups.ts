import type { FinalGrade } from "../../../assessment/final-grade.js";
import { finalGrades, hasReached, isOpen } from "../../../assessment/final-grades.js";
import type { Message } from "../../../issue.js";
import { keysOf } from "../../../value/closed-list.js";
import { yearPosition } from "../../../value/period.js";
import { aspiredSentences } from "../aspired-sentences.js";
import { averageSentence } from "../average-sentence.js";
import { causeSentence } from "../cause-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { saysWhen, told } from "../told.js";
import { courseOf, reasonToTell, unjudgedParagraphs } from "../unjudged.js";
import { despiteWords } from "../words/despite-words.js";
import { eachYearWords } from "../words/each-year-words.js";
import { countWord } from "../words/english-number.js";
import { indicatorCount } from "../words/names.js";
import { reachedWords } from "../words/reached-words.js";
import { shortWords } from "../words/short-words.js";
import { isNotFinal } from "../words/status-words.js";
import { yearName } from "../words/when-words.js";

/** The indicators by grade, best first, a paragraph for each grade; then those that have none, by reason. */
export function finalGroups(
  facts: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportParagraph[] {
  const graded = keysOf(finalGrades).flatMap((grade): ReportParagraph[] => {
    const own = indicators.filter(({ final }) => final.grade === grade);
    if (own.length === 0 || grade === "not-graded") return [];
    return [
      {
        kind: "paragraph",
        lead: leadOf(facts, grade, own),
        sentences: own.flatMap((one) => resultOf(facts, one)),
      },
    ];
  });
  const open = indicators.filter(({ final }) => final.grade === "not-graded");
  return [
    ...graded,
    ...unjudgedParagraphs(
      facts,
      open.map((one) => ({ facts: one, reason: reasonToTell(one) })),
    ),
  ];
}

function leadOf({ plan }: ReportFacts, grade: FinalGrade, own: readonly IndicatorFacts[]): ReportSentence {
  const { "zh-Hans": zh, en } = finalGrades[grade].group;
  const years = new Set(own.map(({ final }) => final.target?.year));
  const [year] = years;
  const count = indicatorCount(own.length)["zh-Hans"];
  const isConfirmed =
    (grade === "exceeded" || grade === "met") &&
    years.size === 1 &&
    year !== undefined &&
    own.every(isOfTargetYear);
  const name = isConfirmed ? yearName(year, plan) : undefined;
  const waiting = own.filter(({ final: { latest } }) => latest !== undefined && isNotFinal(latest.status));
  const words = name === undefined ? { "zh-Hans": count + zh, en } : onDataOf(name, own, waiting, grade);
  return sentence(
    `${grade}-group`,
    own.map(({ indicator }) => indicator.id),
    words,
  );
}

/** On data of the target's year: only such as are final confirm anything. */
function onDataOf(
  name: Message,
  own: readonly IndicatorFacts[],
  waiting: readonly IndicatorFacts[],
  grade: FinalGrade,
): Message {
  const { "zh-Hans": zh, en } = finalGrades[grade].group;
  const count = indicatorCount(own.length)["zh-Hans"];
  if (waiting.length === 0)
    return { "zh-Hans": `${count}以${name["zh-Hans"]}数据确认${zh}`, en: `${en}, on data of ${name.en}` };
  const isAll = waiting.length === own.length;
  return {
    "zh-Hans": `${count}按${name["zh-Hans"]}数据${zh}（${isAll ? "" : `其中${waiting.length}项`}数据尚待核定）`,
    en: `${en}, on data of ${name.en}${isAll ? "" : `, ${countWord(waiting.length)} of them`} not yet final`,
  };
}

/** Whether the value is of the target's own time, and does not only settle it before. */
function isOfTargetYear({ final: { latest }, standing: { aim, plan } }: IndicatorFacts): boolean {
  return latest !== undefined && !("missing" in aim) && yearPosition(latest.period, plan) >= aim.due;
}

/** How one indicator went, and what became of its target. */
function resultOf(facts: ReportFacts, one: IndicatorFacts): readonly ReportSentence[] {
  const { plan } = facts;
  const { indicator, final } = one;
  const about = [indicator.id];
  const course = averageSentence(plan, one) ?? courseOf(one, plan)[0];
  const each = eachYearWords(plan, one);
  if (each !== undefined && !isOpen(final.grade)) {
    return [
      ...told(course, { code: "each-year", about, words: each, alone: saysWhen(each) }),
      ...causeSentence(facts, one),
    ];
  }
  if (hasReached(final.grade)) {
    const reached = reachedWords(plan, indicator, final);
    const words = saysWhen(reached) ? reached : despiteWords(one, reached);
    return [
      ...told(course, { code: "target-reached", about, words, alone: saysWhen(words) }),
      ...aspiredSentences(one),
    ];
  }
  const short = shortWords(indicator, final);
  if (final.grade !== "short-so-far") {
    return [
      ...told(course, { code: "short", about, words: short, alone: false }),
      ...causeSentence(facts, one),
    ];
  }
  const year = yearName(final.target?.year ?? plan.period.end, plan);
  const words = {
    "zh-Hans": `${short["zh-Hans"]}；尚未取得${year["zh-Hans"]}数据，暂不作完成与否的结论`,
    en: `${short.en}; figures of ${year.en} are not yet available, and no verdict is given`,
  };
  return [
    ...told(course, { code: "short-so-far", about, words, alone: false }),
    ...causeSentence(facts, one),
  ];
}
