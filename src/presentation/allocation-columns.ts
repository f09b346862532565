import type { TargetAllocation } from "../regions/split/target-allocation.js";
import { missingReasons } from "../value/missing.js";
import type { AllocationRow } from "./allocation-row.js";
import { column } from "./column.js";
import { requiredColumns } from "./required-cells.js";
import type { TableColumn } from "./table.js";

type Columns = readonly TableColumn<keyof AllocationRow & string>[];

const columnOf = column<keyof AllocationRow & string>;

/** The columns of a table of shares: those of a ratio and those of where the places are only where there are such. */
export function allocationColumns({ ratios, shares }: TargetAllocation): Columns {
  const isRatio = ratios !== undefined;
  return [
    columnOf("place", "text", ["地区", "Place"], ["地区名称", "The name of the place"]),
    ...(shares === undefined ? [] : presentColumns(isRatio)),
    columnOf("share", "decimal", isRatio ? ["分子份额", "Share of the numerator"] : ["份额", "Share"], [
      "分到该地区的部分，合计等于总量",
      "Its part; the parts add up to the whole",
    ]),
    columnOf("unit", "unit", ["单位", "Unit"], ["份额的单位", "Of the shares"]),
    ...(isRatio ? ratioColumns : []),
    ...(shares === undefined ? [] : askedColumns),
    columnOf("name", "text", ["指标", "Indicator"], ["指标名称", "The indicator's name"]),
    columnOf("year", "year", ["目标年", "Target year"], ["目标的年份", "The year of the target"]),
    columnOf("indicator", "text", ["指标标识", "Indicator id"], ["规划内的标识", "Within the plan"]),
  ];
}

function presentColumns(isRatio: boolean): Columns {
  const present = columnOf(
    "present",
    "decimal",
    ["现有水平", "Present"],
    ["最新值，以指标单位计", "Its latest value, in the indicator's unit"],
  );
  const period = columnOf(
    "presentPeriod",
    "period",
    ["数据时期", "Period"],
    ["最新值的时期", "Of the latest value"],
  );
  if (!isRatio) return [present, period];
  const has = columnOf(
    "has",
    "decimal",
    ["现有分子", "Numerator now"],
    ["现有水平背后的分子", "The numerator behind its latest value"],
  );
  return [present, period, has];
}

const ratioColumns: Columns = [
  columnOf("level", "decimal", ["应达比率", "Ratio to reach"], ["该地区自己的比率", "Its own ratio"]),
  columnOf("levelUnit", "unit", ["比率单位", "Unit of the ratio"], ["比率的单位", "Of the ratios"]),
];

const askedColumns: Columns = [
  columnOf(
    "increase",
    "decimal",
    ["增减量", "To come"],
    ["份额减现有数，以份额单位计", "Share less what it has, in the unit of the shares"],
  ),
  ...requiredColumns.map((one): TableColumn<keyof AllocationRow & string> => {
    return { ...one, name: one.name as keyof AllocationRow & string };
  }),
  columnOf(
    "recentPerYear",
    "decimal",
    ["近年年均变化", "Of late per year"],
    ["该地区近年（至多五年）的每年变化", "The change of each of its own last years, five at most"],
  ),
  columnOf(
    "recentRate",
    "share",
    ["近年年均增长", "Rate of late"],
    ["该地区近年的年均增长率", "The compound yearly rate of its own last years"],
  ),
  columnOf(
    "timesRecent",
    "number",
    ["相当于近年倍数", "Times of late"],
    ["每年需变化÷近年年均变化", "What is needed a year over what its last years brought"],
    { places: 1, thresholds: [1] },
  ),
  columnOf(
    "probability",
    "share",
    ["完成概率", "Probability"],
    ["按该地区自身预测完成份额的概率", "That it meets its share, by its own forecast"],
    { probability: true },
  ),
  columnOf(
    "reason",
    "code",
    ["原因", "Reason"],
    ["没有现有数或概率的原因", "Why it has no value, or no probability"],
    { words: missingReasons },
  ),
];
