import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { rankings } from "../regions/ranking/rankings.js";
import type { RegionRanking, ScoreKind } from "../regions/ranking/region-ranking.js";
import { checkArgument } from "../value/check-argument.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { isRecord } from "../value/is-record.js";
import { type LocalizedText, localize } from "../value/localized-text.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { periodWords } from "../value/period-label.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import { inOfficeYears } from "./in-office-years.js";
import type { Table, TableColumn } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link rankingTable}: a place in its rank.
 *
 * @category Tables
 * @example
 * const row: Pick<RankingRow, "rank" | "place" | "value" | "change"> = { rank: 1, place: "南宁", value: "60", change: 1 };
 */
export interface RankingRow {
  readonly rank: number | null;
  readonly place: string;
  readonly value: DecimalText | null;
  readonly unit: UnitText | null;
  /** What it is ranked by, where that is not the value. */
  readonly score: number | null;
  /** By how many places it moved up; below 0, down. */
  readonly change: number | null;
  readonly rankBefore: number | null;
  readonly scoreBefore: number | null;
  /** Why it has no rank. */
  readonly reason: MissingReason | null;
  readonly name: LocalizedText;
  readonly indicator: string;
  readonly period: PeriodText | null;
  readonly since: PeriodText | null;
}

const columnOf = column<keyof RankingRow & string>;

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
    isRecord(ranking) && Array.isArray(ranking.regions),
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
    columns: inOfficeYears(plan, columnsOf(ranking), rows),
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
    name: indicator.name,
    indicator: indicator.id,
    period: at,
    since: since ?? null,
  }));
}

function columnsOf({
  scoreKind,
  since,
  unit,
}: RegionRanking): readonly TableColumn<keyof RankingRow & string>[] {
  return [
    columnOf("rank", "integer", ["位次", "Rank"], ["数值相同的位次相同", "Equal numbers share a rank"]),
    columnOf("place", "text", ["地区", "Place"], ["地区名称", "The name of the place"]),
    columnOf("value", "decimal", ["数值", "Value"], ["该时期的数值", "Of the period"]),
    columnOf("unit", "unit", ["单位", "Unit"], ["数值的单位", "Of the values"]),
    ...scoreColumn(scoreKind, unit),
    ...(since === undefined ? [] : sinceColumns),
    columnOf(
      "reason",
      "code",
      ["无位次的原因", "Why without a rank"],
      ["没有位次的原因", "Why it has no rank"],
      {
        words: missingReasons,
      },
    ),
    columnOf("name", "text", ["指标", "Indicator"], ["指标名称", "The indicator's name"]),
    columnOf("period", "period", ["时期", "Period"], ["排名的时期", "The period that is ranked"]),
    columnOf("indicator", "text", ["指标标识", "Indicator id"], ["规划内的标识", "Within the plan"]),
  ];
}

const sinceColumns = [
  columnOf(
    "change",
    "integer",
    ["位次变化", "Change of rank"],
    ["正数为前移的位数，负数为后移的位数", "By how many places it moved up; below 0, down"],
  ),
  columnOf("rankBefore", "integer", ["原位次", "Rank before"], ["比较时期的位次", "In the earlier period"]),
  columnOf("since", "period", ["比较时期", "Since"], ["与其位次相比的时期", "The earlier period"]),
];

function scoreColumn(
  kind: ScoreKind,
  unit: UnitText | undefined,
): readonly TableColumn<keyof RankingRow & string>[] {
  if (kind === "value") return [];
  if (kind === "rate") {
    return [
      columnOf(
        "score",
        "share",
        ["比上年增长", "Growth"],
        ["比上年同期增长", "On the same part of the year before"],
      ),
    ];
  }
  if (kind === "difference") {
    const points = unit === undefined ? "" : `（${differenceUnit(unit)}）`;
    return [
      columnOf(
        "score",
        "number",
        [`比上年增减${points}`, "Change on the year before"],
        ["比上年同期增减", "On the same part of the year before"],
      ),
    ];
  }
  if (kind === "completion") {
    return [
      columnOf(
        "score",
        "share",
        ["完成率", "Completion"],
        ["自基期值至目标值所走的比例", "Share of the way to the target"],
      ),
    ];
  }
  return [
    columnOf(
      "score",
      "number",
      ["进度比", "Pace"],
      ["完成率÷应完成的比例", "Completion over the share that is due"],
      {
        places: 2,
        thresholds: [1],
      },
    ),
  ];
}
