import { derivationWords } from "../../aims/derivation-words.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";

/** A target in the table that the plan prints otherwise: as a growth, an increase, an average, or for each year. */
export function derivedTargets(
  _: ReportFacts,
  indicators: readonly IndicatorFacts[],
): readonly ReportSentence[] {
  return indicators.flatMap(({ indicator, name, standing: { aim } }) => {
    if ("missing" in aim) return [];
    return aim.targets
      .flatMap(({ stated }) => (isNumericTarget(stated) ? derivationWords(indicator, stated) : []))
      .map((words) => {
        const zh = words["zh-Hans"].replaceAll(" ", "");
        return sentence("derived-target", [indicator.id], {
          "zh-Hans": `${name["zh-Hans"]}的目标值${zh.startsWith("基期") ? "为" : ""}${zh}`,
          en: `${name.en}: the target is ${words.en.replaceAll(" %", "%")}`,
        });
      });
  });
}
