import type { ReportKind, ReportSentence } from "./report.js";
import type { IndicatorFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { latestOf, targetWords } from "./words/target-words.js";

/** What was only aspired to (力争) beside the firm target, and whether it was reached. */
export function aspiredSentences(
  kind: ReportKind,
  { indicator, assessment }: IndicatorFacts,
): readonly ReportSentence[] {
  const notYet = kind === "final" ? "was not reached" : "has not been reached so far";
  return (assessment.aspired ?? []).flatMap(({ bound, met }) => {
    if (met === null) return [];
    const { "zh-Hans": zh, en } = targetWords(indicator, bound, latestOf(assessment));
    const text = met
      ? { "zh-Hans": `力争${zh}也已实现`, en: `What was aspired to, ${en}, was reached as well` }
      : { "zh-Hans": `力争${zh}尚未实现`, en: `What was aspired to, ${en}, ${notYet}` };
    return [sentence("aspired", [indicator.id], text)];
  });
}
