import { listedSentence } from "./listed-sentence.js";
import type { ReportSentence } from "./report.js";
import type { ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import type { Unjudged } from "./unjudged-indicator.js";

/** Of which indicators nothing is known, or too little. */
export function noDataSentences(found: readonly Unjudged[], facts: ReportFacts): readonly ReportSentence[] {
  // What stands in the table above need not be listed once more.
  if (found.length > 1 && isAllOfTable(found, facts)) {
    return [
      sentence(
        "no-data",
        found.map(({ facts: one }) => one.indicator.id),
        {
          "zh-Hans": "各项指标均尚未取得规划期内数据，暂不评价",
          en: "No figure of the plan period is at hand for any of the indicators",
        },
      ),
    ];
  }
  const isPart = ({ reason }: Unjudged): boolean => reason === "incomplete-period";
  const [parts, nothing] = [found.filter(isPart), found.filter((one) => !isPart(one))];
  return [
    ...listedSentence("no-data", nothing, [
      "尚未取得规划期内数据，暂不评价",
      "No figure of the plan period is at hand for",
    ]),
    ...listedSentence("incomplete-data", parts, [
      "规划期内数据不全，暂不评价",
      "The figures of the plan period are incomplete for",
    ]),
  ];
}

function isAllOfTable(found: readonly Unjudged[], { indicators, apart }: ReportFacts): boolean {
  const own = found.map(({ facts }) => facts);
  return [indicators, apart].some(
    (all) => all.length === own.length && all.every((one) => own.includes(one)),
  );
}
