import { aspiredSentences } from "../aspired-sentences.js";
import { averageSentence } from "../average-sentence.js";
import { causeSentence } from "../cause-sentence.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { told } from "../told.js";
import { courseOf, reasonToTell, unjudgedParagraphs } from "../unjudged.js";
import { capital } from "../words/english-number.js";
import { indicatorCount } from "../words/names.js";
import { bestFirst, midTermVerdict } from "./mid-term-verdict.js";
import { progressWords } from "./progress-words.js";

/** The indicators by verdict, best first, a paragraph for each verdict; then those that have none, by reason. */
export function midTermGroups(
  facts: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportParagraph[] {
  const judged = bestFirst.flatMap((verdict): ReportParagraph[] => {
    const own = indicators.filter(({ assessment }) => assessment.verdict === verdict);
    const words = [...new Set(own.map((one) => midTermVerdict(one).en))];
    return words.map((en): ReportParagraph => {
      const found = own.filter((one) => midTermVerdict(one).en === en);
      const zh = found[0] === undefined ? "" : midTermVerdict(found[0])["zh-Hans"];
      const lead = sentence(
        `${verdict}-group`,
        found.map(({ indicator }) => indicator.id),
        {
          "zh-Hans": indicatorCount(found.length)["zh-Hans"] + zh,
          en: capital(en),
        },
      );
      return { kind: "paragraph", lead, sentences: found.flatMap((one) => progressOf(facts, one)) };
    });
  });
  const open = indicators.filter(({ assessment }) => assessment.verdict === "not-assessable");
  return [
    ...judged,
    ...unjudgedParagraphs(
      facts,
      open.map((one) => ({ facts: one, reason: reasonToTell(one) })),
    ),
  ];
}

function progressOf(facts: ReportFacts, one: IndicatorFacts): readonly ReportSentence[] {
  const { plan } = facts;
  const course = averageSentence(plan, one) ?? courseOf(one, plan)[0];
  const { words, alone } = progressWords(plan, one);
  const cause = one.assessment.verdict === "behind" ? causeSentence(facts, one) : [];
  return [
    ...told(course, { code: "progress", about: [one.indicator.id], words, alone }),
    ...aspiredSentences(facts.kind, one),
    ...cause,
  ];
}
