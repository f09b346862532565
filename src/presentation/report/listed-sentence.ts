import type { ReportSentence } from "./report.js";
import { sentence } from "./sentence.js";
import type { Unjudged } from "./unjudged-indicator.js";
import { namesJoined } from "./words/names.js";

/** What holds of several indicators, with their names: behind them, or before them where they are many. */
export function listedSentence(
  code: string,
  found: readonly Unjudged[],
  [zh, en]: readonly [zh: string, en: string],
): readonly ReportSentence[] {
  if (found.length === 0) return [];
  const names = namesJoined(found.map(({ facts }) => facts.name));
  const text =
    found.length > 5
      ? `${zh}的有：${names["zh-Hans"]}`
      : `${names["zh-Hans"]}${names["zh-Hans"].includes("；") ? "，" : ""}${zh}`;
  return [
    sentence(
      code,
      found.map(({ facts }) => facts.indicator.id),
      { "zh-Hans": text, en: `${en}: ${names.en}` },
    ),
  ];
}
