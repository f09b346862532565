import { verdictWords } from "../../../assessment/verdict.js";
import { missingReasons } from "../../../value/missing.js";
import { ownCopy } from "../../../value/own-copy.js";
import { unitLabel } from "../../../value/unit-label.js";
import { column } from "../../column.js";
import { rankingTable } from "../../ranking-table.js";
import type { Table, TableCell, TableColumn } from "../../table.js";
import type { ReportBlock, ReportSentence } from "../report.js";
import { sentence } from "../sentence.js";
import { whenWords } from "../words/when-words.js";
import { annexTable } from "./annex-table.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";

/** A ranking for each indicator: 位次, 地区, the value, the change on the year before, the change of rank, the verdict. */
export function rankingBlocks(facts: RegionFacts): readonly ReportBlock[] {
  return facts.indicators.flatMap((one) =>
    one.value.regions.some(({ rank }) => rank !== null)
      ? [
          annexTable(
            rankedTable(facts, one),
            // The ranking of ranks (创新排名) says 排名 once.
            `${one.name["zh-Hans"]}${one.name["zh-Hans"].endsWith("排名") ? "" : "排名"}`,
            `Ranking: ${one.name.en}`,
            rankedWhen(facts, one),
          ),
        ]
      : [],
  );
}

function rankedWhen({ plan }: RegionFacts, { indicator, value }: RegionIndicator): readonly ReportSentence[] {
  if (value.at === null) return [];
  const when = whenWords(value.at, plan, indicator.measure);
  const before = value.since === undefined ? undefined : whenWords(value.since, plan, indicator.measure);
  return [
    sentence("ranked-period", [indicator.id], {
      "zh-Hans": `数值为${when["zh-Hans"]}数据${before ? `，位次变化为与${before["zh-Hans"]}相比前移的位数` : ""}`,
      en: `Values ${when.en}${before ? `; changes of rank are places moved up against those ${before.en}` : ""}`,
    }),
  ];
}

function rankedTable(
  { plan, nameOf }: RegionFacts,
  { indicator, value, growth, of }: RegionIndicator,
): Table {
  const [byValue, byGrowth] = [rankingTable(plan, value), rankingTable(plan, growth)];
  const growthOf = new Map(byGrowth.rows.map(({ place, score }) => [place, score]));
  const verdictOf = new Map(of.map(({ place, verdict }) => [place, verdict.verdict]));
  const has = (cell: (row: (typeof byValue.rows)[number]) => unknown): boolean =>
    byValue.rows.some((row) => cell(row) !== null);
  const own = (name: keyof (typeof byValue.rows)[number]): readonly TableColumn[] =>
    byValue.columns.filter((one) => one.name === name);
  const score = byGrowth.columns.find(({ name }) => name === "score");
  const { unit = "" } = indicator;
  const [zhUnit, enUnit] = [unitLabel(unit, "zh-Hans"), unitLabel(unit, "en")];
  return {
    title: byValue.title,
    columns: [
      ...own("rank"),
      ...own("place"),
      ...own("value").map((one) =>
        zhUnit === "" ? one : { ...one, title: { "zh-Hans": `数值（${zhUnit}）`, en: `Value (${enUnit})` } },
      ),
      ...(score && [...growthOf.values()].some((one) => one !== null) ? [{ ...score, name: "growth" }] : []),
      ...(value.since === undefined ? [] : own("change")),
      column("verdict", "code", ["结论", "Verdict"], ["评估结论", "The verdict"], {
        words: ownCopy(verdictWords),
      }),
      ...(has(({ reason }) => reason)
        ? [
            column(
              "reason",
              "code",
              ["无位次的原因", "Why without a rank"],
              ["没有位次的原因", "Why it has no rank"],
              { words: ownCopy(missingReasons) },
            ),
          ]
        : []),
    ],
    rows: byValue.rows.map(
      ({ place, rank, value: amount, change, reason }): Record<string, TableCell> => ({
        rank,
        place: nameOf(place),
        value: amount,
        growth: growthOf.get(place) ?? null,
        change,
        verdict: verdictOf.get(place) ?? null,
        reason,
      }),
    ),
  };
}
