import { type MissingReason, missingReasons } from "../../value/missing.js";
import { averageSentence } from "./average-sentence.js";
import { listedSentence } from "./listed-sentence.js";
import { noDataSentences } from "./no-data-sentences.js";
import type { ReportParagraph, ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { told } from "./told.js";
import type { Unjudged } from "./unjudged-indicator.js";
import { courseWords } from "./words/course-words.js";
import { capital } from "./words/english-number.js";
import { indicatorCount } from "./words/names.js";
import { targetWords } from "./words/target-words.js";
import { wordingWords } from "./words/wording-words.js";

/** Under which heading a reason is told; one that is not here has a heading with others of its kind. */
const codes: Partial<Record<MissingReason, string>> = {
  "no-observation": "no-data",
  "not-started": "no-data",
  "not-reported": "no-data",
  "blank-cell": "no-data",
  "incomplete-period": "no-data",
  "target-in-words": "no-number",
  "target-compared": "no-number",
  "no-target": "no-target",
};

/**
 * Why an indicator has no verdict, as a report tells it: where nothing at all is known of it, that comes before what its target
 * lacks.
 */
export function reasonToTell({ standing, assessment }: IndicatorFacts): MissingReason {
  const { reason = "no-observation" } = assessment;
  const isOfTarget = codes[reason] === "no-target" || codes[reason] === "no-number";
  return !isOfTarget && standing.evidence.latest === undefined && standing.evidence.underWay === undefined
    ? "no-observation"
    : reason;
}

interface Group {
  readonly code: string;
  readonly lead: readonly [zh: string, en: string];
  readonly write: (found: readonly Unjudged[], facts: ReportFacts) => readonly ReportSentence[];
}

const groups: readonly Group[] = [
  {
    code: "no-data",
    lead: ["暂无数据", "No data"],
    write: noDataSentences,
  },
  {
    code: "no-number",
    lead: ["的目标没有数值", "Targets without a number"],
    write: eachInWords,
  },
  { code: "no-target", lead: ["未设目标值", "No target"], write: onlyWatched },
];

/** A target that is an average of all years: what it is so far says something, and is no verdict. */
const averages: Group = {
  code: "average",
  lead: ["待规划期满评价", "To be judged when the plan is over"],
  write: (found, { plan }) =>
    found.flatMap(({ facts }) => {
      const average = averageSentence(plan, facts);
      const { target } = facts.assessment;
      if (average === undefined || target === undefined) return [];
      const { "zh-Hans": zh, en } = targetWords(facts.indicator, target.bound);
      const words = { "zh-Hans": `规划期年均${zh}待期满评价`, en: `${en} is for the average of all years` };
      return told(average, { code: "average", about: [facts.indicator.id], words, alone: false });
    }),
};

const rest: Group = {
  code: "not-judged",
  lead: ["暂不能评价", "Not assessed"],
  write: eachReason,
};

/** What has no verdict, in groups by reason: what has no data, no number, no target. */
export function unjudgedParagraphs(
  facts: ReportFacts,
  found: readonly Unjudged[],
): readonly ReportParagraph[] {
  return [...groups, averages, rest].flatMap((group): ReportParagraph[] => {
    const own = found.filter((one) => groupOf(one) === group);
    if (own.length === 0) return [];
    const [zh, en] = group.lead;
    const lead = sentence(
      `${group.code}-group`,
      own.map(({ facts }) => facts.indicator.id),
      {
        "zh-Hans": indicatorCount(own.length)["zh-Hans"] + zh,
        en,
      },
    );
    return [{ kind: "paragraph", lead, sentences: group.write(own, facts) }];
  });
}

function groupOf({ facts, reason }: Unjudged): Group {
  const named = groups.find(({ code }) => code === codes[reason]);
  if (named !== undefined) return named;
  return averageSentence(facts.standing.plan, facts) === undefined ? rest : averages;
}

function onlyWatched(found: readonly Unjudged[], { plan }: ReportFacts): readonly ReportSentence[] {
  return [
    ...listedSentence("only-watched", found, [
      "规划未设目标值，仅作监测",
      "The plan sets no target, and only watches",
    ]),
    ...found.flatMap(({ facts }) => courseOf(facts, plan)),
  ];
}

function eachInWords(found: readonly Unjudged[], { plan }: ReportFacts): readonly ReportSentence[] {
  return found.flatMap(({ facts, reason }) => {
    const { indicator, assessment, name } = facts;
    const words = wordingWords(plan, assessment);
    if (words === undefined) return eachReason([{ facts, reason }]);
    const course = courseOf(facts, plan);
    const open =
      reason === "target-compared"
        ? { "zh-Hans": "，所比较的数据尚未给出", en: "; the figure that it is compared with is not at hand" }
        : { "zh-Hans": "", en: "" };
    // Without a course the sentence has to name its object.
    const subject =
      course.length > 0
        ? { "zh-Hans": "", en: "" }
        : { "zh-Hans": name["zh-Hans"], en: `${capital(name.en)}: ` };
    const text = {
      "zh-Hans": subject["zh-Hans"] + words["zh-Hans"] + open["zh-Hans"],
      en: lowerAfter(subject.en, words.en) + open.en,
    };
    return [...course, sentence("target-in-words", [indicator.id], text)];
  });
}

function lowerAfter(subject: string, text: string): string {
  return subject === "" ? text : `${subject}${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function eachReason(found: readonly Unjudged[]): readonly ReportSentence[] {
  return found.map(({ facts: { indicator, name }, reason }) => {
    const { "zh-Hans": zh, en } = missingReasons[reason];
    return sentence("not-judged", [indicator.id], {
      "zh-Hans": `${name["zh-Hans"]}：${zh}`,
      en: `${capital(name.en)}: ${en}`,
    });
  });
}

/** How an indicator went, where that is known. */
export function courseOf(facts: IndicatorFacts, plan: ReportFacts["plan"]): readonly ReportSentence[] {
  const words = courseWords(plan, facts);
  return words === undefined ? [] : [sentence("course", [facts.indicator.id], words)];
}
