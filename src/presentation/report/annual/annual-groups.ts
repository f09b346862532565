import type { Message } from "../../../issue.js";
import { stepResults } from "../../../monitoring/step-results.js";
import type { StepResult } from "../../../monitoring/year-result.js";
import { keysOf } from "../../../value/closed-list.js";
import { causeSentence } from "../cause-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { courseOf, reasonToTell, unjudgedParagraphs } from "../unjudged.js";
import { indicatorCount } from "../words/names.js";
import { yearName } from "../words/when-words.js";
import { stepWords } from "./step-words.js";
import { yearCourse } from "./year-course.js";

const leads: Readonly<Record<StepResult, Message>> = {
  met: { "zh-Hans": "完成年度目标", en: "Target of the year met" },
  missed: { "zh-Hans": "未完成年度目标", en: "Target of the year missed" },
  open: { "zh-Hans": "年度目标待年末评价", en: "Open until the year ends" },
};

/** The indicators by what became of the year's target; then those that have none, and those without a figure of the year. */
export function annualGroups(
  facts: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportParagraph[] {
  const { plan, year } = facts;
  const judged = keysOf(stepResults).flatMap((result) =>
    grouped(
      `${result}-group`,
      leads[result],
      indicators.filter(({ watched }) => watched?.result === result),
      (one) => ofYear(facts, one),
    ),
  );
  const rest = indicators.filter(({ watched }) => watched?.result === null);
  const known = rest.filter((one) => actualOf(one) !== undefined);
  const none = rest.filter((one) => actualOf(one) === undefined);
  const earlier = none.filter(hasEarlier);
  const named = yearName(year, plan);
  return [
    ...judged,
    ...grouped("no-step-group", { "zh-Hans": "没有年度目标", en: "No target of the year" }, known, (one) =>
      ofYear(facts, one),
    ),
    ...grouped(
      "not-yet-group",
      { "zh-Hans": `尚未取得${named["zh-Hans"]}数据`, en: `No figures of ${named.en} yet` },
      earlier,
      (one) => courseOf(one, plan),
    ),
    ...unjudgedParagraphs(
      facts,
      none.filter((one) => !hasEarlier(one)).map((one) => ({ facts: one, reason: reasonToTell(one) })),
    ),
  ];
}

/** Whether something of an earlier year of the plan is known. */
function hasEarlier({ course }: IndicatorFacts): boolean {
  return course.years.length > 0;
}

function grouped(
  code: string,
  words: Message,
  own: readonly IndicatorFacts[],
  write: (one: IndicatorFacts) => readonly ReportSentence[],
): readonly ReportParagraph[] {
  if (own.length === 0) return [];
  const lead = sentence(
    code,
    own.map(({ indicator }) => indicator.id),
    {
      "zh-Hans": indicatorCount(own.length)["zh-Hans"] + words["zh-Hans"],
      en: words.en,
    },
  );
  return [{ kind: "paragraph", lead, sentences: own.flatMap(write) }];
}

function actualOf({ watched }: IndicatorFacts) {
  return watched === undefined || "missing" in watched.actual ? undefined : watched.actual;
}

function ofYear(facts: ReportFacts, one: IndicatorFacts): readonly ReportSentence[] {
  const { watched, indicator } = one;
  const actual = actualOf(one);
  if (watched === undefined || actual === undefined) return [];
  const about = [indicator.id];
  const step = stepWords(facts.plan, one, watched);
  return [
    sentence("year", about, yearCourse(facts.plan, one, actual, watched)),
    ...(step === undefined ? [] : [sentence("step", about, step)]),
    ...(watched.result === "missed" ? causeSentence(facts, one) : []),
  ];
}
