import type { RegionRanking, ScoreKind } from "../regions/ranking/region-ranking.js";
import { differenceUnit } from "../value/difference-unit.js";
import { missingReasons } from "../value/missing.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import type { RankingRow } from "./ranking-row.js";
import type { TableColumn } from "./table.js";

const columnOf = column<keyof RankingRow & string>;

/** The columns of a ranking, in the order in which offices print them. */
export function rankingColumns({
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
        ["目标实现程度", "Completion"],
        ["自基期值至目标值所走的比例", "Share of the way to the target"],
      ),
    ];
  }
  return [
    columnOf(
      "score",
      "number",
      ["进度比", "Pace"],
      ["目标实现程度÷同期应实现程度", "Completion over the share that is due"],
      {
        places: 2,
        thresholds: [1],
      },
    ),
  ];
}
