import { derivationWords } from "../../aims/derivation-words.js";
import type { Message } from "../../issue.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import { idsOf } from "./names-sentence.js";
import type { ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { namesJoined } from "./words/names.js";

/** Targets in the table that the plan prints otherwise: as a growth, an increase, an average, or for each year. */
export function derivedTargets(
  _: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  const groups = new Map<string, { words: Message; found: IndicatorFacts[] }>();
  for (const one of indicators) {
    for (const words of wordsOf(one)) {
      const group = groups.get(words.en) ?? { words, found: [] };
      groups.set(words.en, group);
      group.found.push(one);
    }
  }
  return [...groups.values()].map(({ words, found }) => {
    const names = namesJoined(found.map(({ name }) => name));
    const zh = words["zh-Hans"].replaceAll(" ", "");
    return sentence("derived-target", idsOf(found), {
      "zh-Hans": `${names["zh-Hans"]}的目标值${zh.startsWith("基期") ? "为" : ""}${zh}`,
      en: `The target is ${words.en.replaceAll(" %", "%")}: ${names.en}`,
    });
  });
}

function wordsOf({ indicator, standing: { aim } }: IndicatorFacts): readonly Message[] {
  if ("missing" in aim) return [];
  return aim.targets.flatMap(({ stated }) =>
    isNumericTarget(stated) ? derivationWords(indicator, stated) : [],
  );
}
