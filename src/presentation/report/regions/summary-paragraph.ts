import type { ReportParagraph, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { untilWords } from "../summary-words.js";
import { capital, countWord } from "../words/english-number.js";
import { indicatorCount } from "../words/names.js";
import { placeCount } from "./place-words.js";
import type { RegionFacts } from "./region-facts.js";
import { byReason, countsWords, judgedOf, reasonsWords } from "./verdict-words.js";

/** What a report on places comes to: how many places and indicators, the verdicts over all of them, and what has none. */
export function summaryParagraph(facts: RegionFacts): ReportParagraph {
  const { assessment, places, indicators } = facts;
  const { counts } = assessment.total;
  const [here, many] = [placeCount(places.length), indicatorCount(indicators.length)];
  const all = places.length * indicators.length;
  return {
    kind: "paragraph",
    sentences: [
      sentence("population", [], {
        "zh-Hans": `本报告评价${here["zh-Hans"]}的${many["zh-Hans"]}，共${all}项次`,
        en: `This report is of ${many.en} in ${here.en}: ${countWord(all)} ${all === 1 ? "case" : "cases"} in all`,
      }),
      ...verdictSentences(facts),
      ...behindSentences(facts),
      ...leftOut(facts, counts["not-assessable"]),
    ],
  };
}

function verdictSentences(facts: RegionFacts): readonly ReportSentence[] {
  const { counts } = facts.assessment.total;
  const { "zh-Hans": zh, en } = untilWords({ asOf: facts.assessment.asOf });
  const judged = judgedOf(counts);
  if (judged === 0) {
    return [
      sentence("nothing-monitored", [], {
        "zh-Hans": `${zh}尚无可评价的指标`,
        en: `${capital(en)}, nothing can be judged`,
      }),
    ];
  }
  const words = countsWords(counts, {
    zh: `可评价的${judged}项次`,
    measureWord: "项次",
    en: ["case that can be judged", "cases that can be judged"],
  });
  return [
    sentence("verdict-counts", [], {
      "zh-Hans": zh + words["zh-Hans"],
      en: `${words.en}, ${en}`,
    }),
  ];
}

/** How many places are behind with anything, and how many with nothing. */
function behindSentences({ assessment: { regions } }: RegionFacts): readonly ReportSentence[] {
  const judged = regions.filter(({ counts }) => judgedOf(counts) > 0);
  if (judged.length === 0) return [];
  const behind = judged.filter(({ counts }) => counts.behind > 0);
  const [all, some, none] = [judged.length, behind.length, judged.length - behind.length].map(placeCount);
  if (all === undefined || some === undefined || none === undefined) return [];
  const text =
    behind.length === 0
      ? {
          "zh-Hans": `有指标可评价的${all["zh-Hans"]}均没有指标滞后`,
          en: `Of the ${all.en} with anything to judge, none is behind`,
        }
      : behind.length === judged.length
        ? {
            "zh-Hans": `有指标可评价的${all["zh-Hans"]}${judged.length === 1 ? "" : "均"}有指标滞后`,
            en: `Of the ${all.en} with anything to judge, ${judged.length === 1 ? "it" : "each"} is behind with something`,
          }
        : {
            "zh-Hans": `有指标可评价的${all["zh-Hans"]}中，${none["zh-Hans"]}没有指标滞后，${some["zh-Hans"]}有指标滞后`,
            en: `Of the ${all.en} with anything to judge, ${countWord(judged.length - behind.length)} ${judged.length - behind.length === 1 ? "is" : "are"} behind with nothing and ${countWord(behind.length)} with something`,
          };
  return [{ ...sentence("places-behind", [], text), places: behind.map(({ place }) => place) }];
}

function leftOut({ indicators }: RegionFacts, count: number): readonly ReportSentence[] {
  if (count === 0) return [];
  const { "zh-Hans": zh, en } = reasonsWords(byReason(indicators.flatMap(({ of }) => of)), "项次");
  return [
    sentence("left-out", [], {
      "zh-Hans": `另有${count}项次无法评价：${zh}`,
      en: `Not judged: ${countWord(count)} (${en})`,
    }),
  ];
}
