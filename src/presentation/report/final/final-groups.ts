import type { FinalGrade } from "../../../assessment/final-grade.js";
import { finalGrades, hasReached, isOpen } from "../../../assessment/final-grades.js";
import type { Message } from "../../../issue.js";
import { keysOf } from "../../../value/closed-list.js";
import { aspiredSentences } from "../aspired-sentences.js";
import { averageSentence } from "../average-sentence.js";
import { causeSentence } from "../cause-sentence.js";
import { idsOf } from "../names-sentence.js";
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
import { isOfTargetYear } from "./is-of-target-year.js";

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
        sentences: [...own.flatMap((one) => resultOf(facts, one)), ...openSentence(facts, grade, own)],
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

function leadOf(
  { plan, indicators }: ReportFacts,
  grade: FinalGrade,
  own: readonly IndicatorFacts[],
): ReportSentence {
  const { "zh-Hans": zh, en } = finalGrades[grade].group;
  const years = new Set(own.map(({ final }) => final.target?.year));
  const [year] = years;
  const count = indicatorCount(own.length)["zh-Hans"];
  const waiting = own.filter(({ final: { latest } }) => latest !== undefined && isNotFinal(latest.status));
  const isOnTime =
    (grade === "exceeded" || grade === "met") &&
    years.size === 1 &&
    year !== undefined &&
    own.every(isOfTargetYear) &&
    // Where nothing is still to be confirmed, nothing is told apart by it.
    (waiting.length > 0 || indicators.some(({ final }) => isOpen(final.grade)));
  const name = isOnTime ? yearName(year, plan) : undefined;
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
      ...aspiredSentences(facts.kind, one),
    ];
  }
  const short = shortWords(indicator, final);
  const code = final.grade === "short-so-far" ? "short-so-far" : "short";
  return [...told(course, { code, about, words: short, alone: false }), ...causeSentence(facts, one)];
}

/** That nothing is said for good of what is short on earlier figures: once for the group. */
function openSentence(
  { plan }: ReportFacts,
  grade: FinalGrade,
  own: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  if (grade !== "short-so-far") return [];
  const years = [...new Set(own.map(({ final }) => final.target?.year ?? plan.period.end))];
  const names = years.map((year) => yearName(year, plan));
  const [zh, en] = [names.map((one) => one["zh-Hans"]).join("、"), names.map((one) => one.en).join(" and ")];
  return [
    sentence("no-verdict-yet", idsOf(own), {
      "zh-Hans": `${own.length === 1 ? "" : "上述指标"}尚未取得${zh}数据，暂不作完成与否的结论`,
      en: `Figures of ${en} are not yet available, and no verdict is given`,
    }),
  ];
}
