import type { ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { inBoth } from "./words/names.js";

/** Why an indicator is behind or was not met, where the caller knows it. */
export function causeSentence(
  { options }: ReportFacts,
  { indicator }: IndicatorFacts,
): readonly ReportSentence[] {
  const { causes = {} } = options;
  const cause = Object.hasOwn(causes, indicator.id) ? causes[indicator.id] : undefined;
  if (cause === undefined) return [];
  const { "zh-Hans": zh, en } = inBoth(cause);
  return [
    sentence("cause", [indicator.id], {
      "zh-Hans": `主要原因：${withoutStop(zh)}`,
      en: `The main cause: ${withoutStop(en)}`,
    }),
  ];
}

function withoutStop(text: string): string {
  return text.replace(/[。.；;]$/, "");
}
