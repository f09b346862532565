import { percentText } from "../../../value/faithful-text.js";
import type { ReportParagraph, ReportSentence } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { populationSentence } from "../summary-words.js";
import { capital, countWord } from "../words/english-number.js";
import { namesJoined } from "../words/names.js";
import { yearName } from "../words/when-words.js";

/** What a year came to: of how many targets of the year, how many were met. */
export function annualSummary(facts: ReportFacts): ReportParagraph {
  const { indicators, plan, year } = facts;
  const withResult = (result: string): readonly IndicatorFacts[] =>
    indicators.filter(({ watched }) => watched?.result === result);
  const [met, missed, open] = [withResult("met"), withResult("missed"), withResult("open")];
  const left = indicators.filter(({ watched }) => watched?.result === null);
  const judged = met.length + missed.length + open.length;
  const named = yearName(year, plan);
  if (judged === 0) {
    const none = {
      "zh-Hans": `${named["zh-Hans"]}尚无既有年度目标又有数据的指标，不计算完成比例`,
      en: `No indicator has both a target for ${named.en} and a figure of it, so no rate is given`,
    };
    return {
      kind: "paragraph",
      sentences: [populationSentence(facts), sentence("nothing-monitored", [], none)],
    };
  }
  return {
    kind: "paragraph",
    sentences: [
      populationSentence(facts),
      rateSentence(facts, met, { judged, open: open.length }),
      ...listed("missed-names", missed, ["未完成年度目标的是", "Missed"]),
      ...listed("open-names", open, ["年度目标待年末评价的是", "Open until the year ends"]),
      ...listed("left-out", left, [`未计入上述比例的有${left.length}项：`, "Not counted"]),
    ],
  };
}

function rateSentence(
  { plan, year }: ReportFacts,
  met: readonly IndicatorFacts[],
  { judged, open }: { readonly judged: number; readonly open: number },
): ReportSentence {
  const named = yearName(year, plan);
  const count = met.length;
  // While the year is under way, a rate would count what may still come as missed.
  const rate = open === 0 ? percentText(count / judged, 1) : undefined;
  const zh =
    count === judged ? `${judged}项指标全部完成年度目标` : `${judged}项指标中，${count}项完成年度目标`;
  return sentence(
    "rate",
    met.map(({ indicator }) => indicator.id),
    {
      "zh-Hans": `${named["zh-Hans"]}，有年度目标和数据的${zh}${rate === undefined ? "" : `，占${rate}`}`,
      en: `${capital(count === judged ? (judged === 1 ? "the one indicator" : `all ${countWord(judged)} indicators`) : `${countWord(count)} of ${countWord(judged)} indicators`)} with a target for ${named.en} and a figure of it met the target${rate === undefined ? "" : ` (${rate})`}`,
    },
  );
}

function listed(
  code: string,
  found: readonly IndicatorFacts[],
  [zh, en]: readonly [zh: string, en: string],
): readonly ReportSentence[] {
  if (found.length === 0) return [];
  const names = namesJoined(found.map(({ name }) => name));
  return [
    sentence(
      code,
      found.map(({ indicator }) => indicator.id),
      { "zh-Hans": zh + names["zh-Hans"], en: `${en}: ${names.en}` },
    ),
  ];
}
