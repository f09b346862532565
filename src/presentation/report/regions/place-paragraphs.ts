import type { Message } from "../../../issue.js";
import type { Bound } from "../../../value/bound.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { missingReasons } from "../../../value/missing.js";
import type { ReportBlock, ReportParagraph, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { valueWords } from "../words/amount-words.js";
import { capital, countWord } from "../words/english-number.js";
import { namesJoined } from "../words/names.js";
import { targetWords } from "../words/target-words.js";
import { whenWords } from "../words/when-words.js";
import { mostPlaces, placeCount, placesNamed } from "./place-words.js";
import type { OfPlace, RegionFacts, RegionIndicator } from "./region-facts.js";
import { byReason, countsWords, judgedOf } from "./verdict-words.js";

/** A paragraph for each place; of very many places, those with the same number of indicators behind together. */
export function placeParagraphs(facts: RegionFacts): readonly ReportBlock[] {
  if (facts.places.length > mostPlaces) return groups(facts);
  return facts.assessment.regions.map(({ place, counts }, index): ReportParagraph => {
    const own = facts.indicators.flatMap((of): Own[] => {
      const one = of.of[index];
      return one === undefined ? [] : [{ ...one, of }];
    });
    const judged = judgedOf(counts);
    const ids = facts.indicators.map(({ indicator }) => indicator.id);
    return {
      kind: "paragraph",
      lead: { ...sentence("place", [], facts.nameOf(place)), places: [place] },
      sentences: [
        judged === 0
          ? sentence("none-judged", ids, {
              "zh-Hans": `${own.length}项指标${own.length === 1 ? "" : "均"}无法评价`,
              en: own.length === 1 ? "The one indicator cannot be judged" : "No indicator can be judged",
            })
          : sentence(
              "verdict-counts",
              ids,
              countsWords(counts, {
                zh: judged === own.length ? `${judged}项指标` : `可评价的${judged}项指标`,
                measureWord: "项",
                en:
                  judged === own.length
                    ? ["indicator", "indicators"]
                    : ["indicator that can be judged", "indicators that can be judged"],
              }),
            ),
        ...behindSentences(facts, own),
        ...missingSentences(own),
      ].map((one) => ({ ...one, places: [place] })),
    };
  });
}

interface Own extends OfPlace {
  readonly of: RegionIndicator;
}

function behindSentences(facts: RegionFacts, own: readonly Own[]): readonly ReportSentence[] {
  const behind = own.filter(({ verdict }) => verdict.verdict === "behind");
  if (behind.length === 0) return [];
  const words = namesJoined(behind.map((one) => standing(facts, one)));
  const ids = behind.map(({ of }) => of.indicator.id);
  return [
    sentence("behind-names", ids, { "zh-Hans": `滞后的是${words["zh-Hans"]}`, en: `Behind: ${words.en}` }),
  ];
}

/** An indicator with what was reached and what is aimed at; no rounding puts the value on the other side of the target. */
function standing(
  { plan }: RegionFacts,
  { of: { indicator, name }, verdict: { latest, target } }: Own,
): Message {
  if (latest === undefined || target === undefined) return name;
  const when = whenWords(latest.period, plan, indicator.measure);
  const value = valueWords(indicator, latest, endsOf(target.bound));
  const aim = targetWords(indicator, target.bound, [latest.value]);
  return {
    "zh-Hans": `${name["zh-Hans"]}（${when["zh-Hans"]}${value["zh-Hans"]}，目标${aim["zh-Hans"].replace(/的目标$/, "")}）`,
    en: `${name.en} (${value.en} ${when.en}, against ${aim.en})`,
  };
}

function endsOf(bound: Bound): readonly DecimalText[] {
  return bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
}

function missingSentences(own: readonly Own[]): readonly ReportSentence[] {
  return [...byReason(own)].map(([reason, found]) => {
    const names = namesJoined(found.map(({ of }) => of.name));
    const words = missingReasons[reason];
    return sentence(
      "missing",
      found.map(({ of }) => of.indicator.id),
      {
        "zh-Hans": `无法评价的有${names["zh-Hans"]}，原因：${words["zh-Hans"]}`,
        en: `Not judged: ${names.en} (${words.en})`,
      },
    );
  });
}

/** Stands behind all numbers of indicators. */
const nothingJudged = Number.POSITIVE_INFINITY;

function groups(facts: RegionFacts): readonly ReportBlock[] {
  const { regions } = facts.assessment;
  const byBehind = new Map<number, string[]>();
  for (const { place, counts } of regions) {
    const key = judgedOf(counts) === 0 ? nothingJudged : counts.behind;
    const group = byBehind.get(key);
    if (group === undefined) byBehind.set(key, [place]);
    else group.push(place);
  }
  const paragraphs = [...byBehind.keys()]
    .toSorted((a, b) => a - b)
    .map((behind): ReportParagraph => {
      const places = byBehind.get(behind) ?? [];
      const [count, named] = [placeCount(places.length), placesNamed(facts, places)];
      const lead = headOf(behind, count);
      return {
        kind: "paragraph",
        lead: { ...sentence("places-alike", [], lead), places },
        sentences: [{ ...sentence("places-named", [], named), places }],
      };
    });
  return [
    ...paragraphs,
    {
      kind: "paragraph",
      sentences: [
        sentence("all-in-annex", [], {
          "zh-Hans": "各地区逐项情况见附件",
          en: "The annex has every place with every indicator",
        }),
      ],
    },
  ];
}

function headOf(behind: number, { "zh-Hans": zh, en }: Message): Message {
  if (behind === nothingJudged)
    return { "zh-Hans": `${zh}没有可评价的指标`, en: `${capital(en)} with nothing to judge` };
  return behind === 0
    ? { "zh-Hans": `${zh}没有指标滞后`, en: `${capital(en)} behind with nothing` }
    : {
        "zh-Hans": `${zh}有${behind}项指标滞后`,
        en: `${capital(en)} behind with ${countWord(behind)} ${behind === 1 ? "indicator" : "indicators"}`,
      };
}
