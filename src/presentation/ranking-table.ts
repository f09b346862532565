import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { rankings } from "../regions/ranking/rankings.js";
import type { RegionRanking } from "../regions/ranking/region-ranking.js";
import { checkArgument } from "../value/check-argument.js";
import { isKeyOf } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import { isRecord } from "../value/is-record.js";
import { localize } from "../value/localized-text.js";
import { ownCopy } from "../value/own-copy.js";
import { periodWords } from "../value/period-label.js";
import { inOfficeYears } from "./in-office-years.js";
import { rankingColumns } from "./ranking-columns.js";
import type { RankingRow } from "./ranking-row.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * Writes a ranking of places as a table (地区排名表), as offices print it: 位次, 地区, the value, what it is ranked by, 位次变化.
 *
 * @param plan - The plan whose indicator it is.
 * @param ranking - From {@link rankRegions}.
 * @returns The places in the order of their ranks.
 * @throws {@link UsageError} `Argument ranking: expected a ranking from rankRegions, received …`, `Unknown indicator: …`
 * @category Tables
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2022: 40, 2023: 60 }), 柳州: of({ 2022: 50, 2023: 55 }) };
 * const ranking = rankRegions(guangxi2025, "pct-applications", byRegion, { by: "value", since: "2022" });
 * const table = selectColumns(rankingTable(guangxi2025, ranking), ["rank", "place", "value", "change"]);
 * toCsv(table) // => "位次,地区,数值,位次变化\r\n1,南宁,60,1\r\n2,柳州,55,-1\r\n"
 */
export function rankingTable<Id extends string>(
  plan: Plan<Id>,
  ranking: RegionRanking<NoInfer<Id>>,
): Table<RankingRow> {
  checkArgument(
    "ranking",
    isRecord(ranking) && Array.isArray(ranking.regions) && isKeyOf(rankings, ranking.by),
    { "zh-Hans": "rankRegions 得出的排名", en: "a ranking from rankRegions" },
    ranking,
  );
  const indicator = indicatorOf<Id>(plan, ranking.indicator);
  const rows = rowsOf(indicator, ranking);
  const about = rankings[ranking.by];
  const at = ranking.at === null ? undefined : periodWords(ranking.at, plan);
  const name = (locale: "zh-Hans" | "en") => localize(indicator.name, locale);
  return {
    title: titleOf(plan, {
      "zh-Hans": `${name("zh-Hans")}${at === undefined ? "" : ` ${at["zh-Hans"]}`}各地排名（${about["zh-Hans"]}）`,
      en: `${name("en")}: places ranked by ${about.en}${at === undefined ? "" : `, ${at.en}`}`,
    }),
    columns: inOfficeYears(plan, rankingColumns(ranking), rows),
    rows,
  };
}

function rowsOf(
  indicator: Indicator,
  { regions, scoreKind, unit, at, since }: RegionRanking,
): readonly RankingRow[] {
  const numberOf = (score: DecimalText | null | undefined): number | null =>
    score == null || scoreKind === "value" ? null : Number(score);
  return regions.map(({ rank, place, value, score, change, before, reason }) => ({
    rank,
    place,
    value,
    unit: unit ?? null,
    score: numberOf(score),
    change,
    rankBefore: before?.rank ?? null,
    scoreBefore: numberOf(before?.score),
    reason: reason ?? null,
    name: ownCopy(indicator.name),
    indicator: indicator.id,
    period: at,
    since: since ?? null,
  }));
}
