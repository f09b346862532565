import type { ReportParagraph, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { capital, countWord } from "../words/english-number.js";
import { placeCount, placesNamed } from "./place-words.js";
import { rankingSentences } from "./ranking-sentences.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";
import { byReason, countsWords, judgedOf, reasonsWords } from "./verdict-words.js";
import { wholeSentences } from "./whole-sentences.js";

/** A paragraph for each indicator: the whole, the verdicts and who is behind, and who is first and last. */
export function indicatorParagraphs(facts: RegionFacts): readonly ReportParagraph[] {
  return facts.indicators.map((one) => ({
    kind: "paragraph",
    lead: sentence("indicator", [one.indicator.id], {
      "zh-Hans": one.name["zh-Hans"],
      en: capital(one.name.en),
    }),
    sentences: [
      ...wholeSentences(facts, one),
      ...verdictSentences(facts, one),
      ...rankingSentences(facts, one),
    ],
  }));
}

function verdictSentences(facts: RegionFacts, { indicator, of }: RegionIndicator): readonly ReportSentence[] {
  const own = facts.assessment.byIndicator.find((one) => one.indicator === indicator.id);
  if (own === undefined || of.length === 0) return [];
  const { counts } = own;
  const judged = judgedOf(counts);
  const reasons = byReason(of);
  const open = reasonsWords(reasons, "个");
  const [all, some] = [placeCount(of.length), placeCount(judged)];
  if (judged === 0) {
    return [
      sentence("none-judged", [indicator.id], {
        "zh-Hans": `${all["zh-Hans"]}均无法评价：${open["zh-Hans"]}`,
        en: `None of the ${all.en} can be judged: ${open.en}`,
      }),
    ];
  }

  const left = of.length - judged;
  const behind = of.flatMap(({ place, verdict }) => (verdict.verdict === "behind" ? [place] : []));
  const named = placesNamed(facts, behind);
  return [
    sentence(
      "verdict-counts",
      [indicator.id],
      countsWords(counts, {
        zh: left === 0 ? all["zh-Hans"] : `可评价的${some["zh-Hans"]}`,
        measureWord: "个",
        en: left === 0 ? ["place", "places"] : ["place that can be judged", "places that can be judged"],
      }),
    ),
    ...(behind.length === 0
      ? []
      : [
          {
            ...sentence("behind-names", [indicator.id], {
              "zh-Hans": `滞后的是${named["zh-Hans"]}`,
              en: `Behind: ${named.en}`,
            }),
            places: behind,
          },
        ]),
    ...(left === 0
      ? []
      : [
          sentence("left-out", [indicator.id], {
            "zh-Hans": `另有${left}个无法评价：${open["zh-Hans"]}`,
            en: `Not judged: ${countWord(left)} (${open.en})`,
          }),
        ]),
  ];
}
