import { verdictWords } from "../../../assessment/verdict.js";
import { counted } from "../../../value/counted.js";
import { isRecord } from "../../../value/is-record.js";
import type { PeriodText } from "../../../value/period.js";
import { regionTable } from "../../region-table.js";
import { paceMethod } from "../annex/methods-annex.js";
import type { ReportBlock, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { capital } from "../words/english-number.js";
import { namesJoined } from "../words/names.js";
import { isNotFinal, statusWords } from "../words/status-words.js";
import { whenWords } from "../words/when-words.js";
import { annexTable } from "./annex-table.js";
import { placesNamed } from "./place-words.js";
import { issueSentence, mostIssues } from "./problem-blocks.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** Every place with every verdict. */
export function verdictBlocks({ plan, assessment, named }: RegionFacts): readonly ReportBlock[] {
  const table = regionTable(plan, assessment, { show: "verdict", counts: true, tree: named });
  return [annexTable(table, "各地区评估结论", "Verdicts by place")];
}

/** Every place with every value. */
export function valueBlocks(facts: RegionFacts): readonly ReportBlock[] {
  const { plan, assessment, named } = facts;
  const table = regionTable(plan, assessment, { show: "value", tree: named });
  return [annexTable(table, "各地区最近值", "Latest value by place", periodNotes(facts))];
}

/** Of which periods the values are: those of most places together, and each that is of another one by itself. */
function periodNotes(facts: RegionFacts): readonly ReportSentence[] {
  const main = new Map<PeriodText, RegionIndicator[]>();
  for (const one of facts.indicators) {
    const { at } = one.value;
    if (at !== null) main.set(at, [...(main.get(at) ?? []), one]);
  }
  const others = facts.indicators.flatMap((one) => earlierNotes(facts, one));
  const notFinal = facts.indicators.flatMap((one) => notFinalNotes(facts, one));
  return [
    ...[...main].map(([period, own]) => {
      const names = namesJoined(own.map(({ name }) => name));
      const [first] = own;
      const when = whenWords(period, facts.plan, main.size === 1 ? undefined : first?.indicator.measure);
      const isAll = main.size === 1;
      return sentence(
        "values-of",
        own.map(({ indicator }) => indicator.id),
        {
          "zh-Hans": `${isAll ? "各指标" : names["zh-Hans"]}为${when["zh-Hans"]}数据${others.length > 0 ? "，另有注明的除外" : ""}`,
          en: `${isAll ? "Values" : capital(names.en)} ${when.en}${others.length > 0 ? ", unless noted" : ""}`,
        },
      );
    }),
    ...others,
    ...notFinal,
  ];
}

/** Which values will be revised, or were worked out. */
function notFinalNotes(
  facts: RegionFacts,
  { indicator, name, of }: RegionIndicator,
): readonly ReportSentence[] {
  const seen = of.flatMap(({ place, verdict: { latest } }) =>
    latest === undefined ? [] : [{ place, latest }],
  );
  return [...new Set(seen.map(({ latest }) => latest.status))].filter(isNotFinal).map((status) => {
    const places = seen.filter(({ latest }) => latest.status === status).map(({ place }) => place);
    const [named, words] = [placesNamed(facts, places), statusWords(status)];
    const text = {
      "zh-Hans": `${named["zh-Hans"]}的${name["zh-Hans"]}为${words["zh-Hans"].slice(1, -1)}`,
      en: `${capital(name.en)} of ${named.en}: ${words.en.slice(2, -1)}`,
    };
    return { ...sentence("values-not-final", [indicator.id], text), places };
  });
}

function earlierNotes(
  facts: RegionFacts,
  { indicator, name, of, value }: RegionIndicator,
): readonly ReportSentence[] {
  const byPeriod = new Map<PeriodText, string[]>();
  for (const { place, verdict } of of) {
    const period = verdict.latest?.period;
    if (period === undefined || period === value.at) continue;
    const places = byPeriod.get(period);
    if (places === undefined) byPeriod.set(period, [place]);
    else places.push(place);
  }
  return [...byPeriod].map(([period, places]) => {
    const when = whenWords(period, facts.plan, indicator.measure);
    const named = placesNamed(facts, places);
    const text = {
      "zh-Hans": `${named["zh-Hans"]}的${name["zh-Hans"]}为${when["zh-Hans"]}数据`,
      en: `${capital(name.en)} of ${named.en}: ${when.en}`,
    };
    return { ...sentence("values-earlier", [indicator.id], text), places };
  });
}

/** Every place with its probabilities, and how many are expected to make it. */
export function outlookBlocks({
  plan,
  assessment,
  named,
  outlooks,
  indicators,
}: RegionFacts): readonly ReportBlock[] {
  if (outlooks === undefined) return [];
  const items = indicators.flatMap(({ indicator, name }) => {
    const own = outlooks.byIndicator.find((one) => one.indicator === indicator.id);
    if (own === undefined || own.counted === 0) return [];
    // A mean of probabilities is no count: one decimal place says that it is none.
    const expected = own.expectedMet.toFixed(1);
    return [
      [
        sentence("expected-met", [indicator.id], {
          "zh-Hans": `${name["zh-Hans"]}：能推算的地区${own.counted}个，达标概率之和为${expected}`,
          en: `${name.en}: the probabilities of the ${counted(own.counted, "place that has", "places that have")} one add up to ${expected}`,
        }),
      ],
    ];
  });
  return [
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
    annexTable(
      regionTable(plan, assessment, { show: ["probability", "expectedYear"], outlooks, tree: named }),
      "各地区达标概率",
      "Probabilities by place",
    ),
  ];
}

/** By which rules and whose promises places are judged. */
export function methodBlocks(facts: RegionFacts): readonly ReportBlock[] {
  const { options } = facts;
  const own = sentence("promises", [], {
    "zh-Hans":
      "各地区按本地区的目标评价；没有本地区目标的，按规划目标、以本地区基期值为起点评价，全体合计的总量目标不用于单个地区",
    en: "A place is judged by its own target; without one by the plan's from its own start, but not by that of a total, which is of all places together",
  });
  const ranks = sentence("ranks", [], {
    "zh-Hans": "数值相同的位次相同，没有数据的不列位次",
    en: "Equal values share a rank, and what has no figure has none",
  });
  return [
    {
      kind: "list",
      items: [
        ...paceMethod({ options, hasGrowth: isGrowthPromised(facts) }, verdictWords.achieved),
        own,
        ranks,
      ].map((one) => [one]),
    },
  ];
}

/** Whether any place is judged by a yearly rate of growth: its own, that of its own plan, or the plan's. */
function isGrowthPromised({ options: { plans = {}, targets = {} }, indicators }: RegionFacts): boolean {
  const isGrowth = (target: unknown): boolean => isRecord(target) && target["basis"] === "annual-growth";
  return indicators.some(({ indicator: { id, targets: asked, regionRule } }) => {
    const own = Object.values(plans).flatMap((one) => one.indicators.filter((each) => each.id === id));
    // The number of a total is of all places together, and asked of none.
    const shared = regionRule === "sum" ? [] : asked;
    const told = Object.values(targets).map((one): unknown => one[id]);
    return [...shared, ...own.flatMap((one) => one.targets), ...told].some(isGrowth);
  });
}

/** All that was noticed, where the section of problems has only the first. */
export function issueBlocks({ differences, faults }: RegionFacts): readonly ReportBlock[] {
  const long = [differences, faults].filter(({ length }) => length > mostIssues).flat();
  return long.length === 0 ? [] : [{ kind: "list", items: long.map((one) => [issueSentence(one)]) }];
}
