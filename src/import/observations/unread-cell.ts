import type { Message } from "../../issue.js";
import type { UnreadReason } from "../../printed/unread-reasons.js";

/**
 * Why a cell of a table gave no observation, in words; what is wrong with a printed number itself stands in
 * {@link unreadReasons}.
 *
 * @category Import
 * @example
 * unreadCellReasons.growth.en // => "a rate of growth, and no value"
 */
export const unreadCellReasons = {
  growth: { "zh-Hans": "是增长率或增减量，不是数值", en: "a rate of growth, and no value" },
  share: { "zh-Hans": "是占比，不是该指标的数值", en: "a share of something, and not the indicator's value" },
  rank: { "zh-Hans": "是位次，不是该指标的数值", en: "a rank, and not the indicator's value" },
  target: { "zh-Hans": "是目标，不是观测值", en: "a target, and nothing observed" },
  forecast: { "zh-Hans": "是预测，不是观测值", en: "a forecast, and nothing observed" },
  progress: { "zh-Hans": "是完成率或进度，不是数值", en: "a degree of completion, and no value" },
  "previous-year": {
    "zh-Hans": "是上年或基期的数，表中没有写明是哪一年",
    en: "a number of the year before or of the base year, which the table does not name",
  },
  bound: {
    "zh-Hans": "带有约束词或约数词，不是观测到的数",
    en: "it has a comparator, and is no observed number",
  },
  range: { "zh-Hans": "是一个区间", en: "a range" },
  "header-absent": { "zh-Hans": "所在列没有表头", en: "its column has no header" },
  "columns-lost": {
    "zh-Hans": "所在行缺了空白单元格，看不出各数属于哪一列",
    en: "its row has lost blank cells, and which columns its numbers are of is unclear",
  },
  "header-unclear": {
    "zh-Hans": "所在列的表头未能读懂",
    en: "the header of its column says more than is understood",
  },
  "label-unclear": {
    "zh-Hans": "所在行的行标未能读懂",
    en: "the labels of its row say more than is understood",
  },
  "indicator-unknown": { "zh-Hans": "名称不是规划的指标", en: "its name is none of the plan's indicators" },
  "indicator-ambiguous": {
    "zh-Hans": "名称可能是规划的几个指标之一",
    en: "its name may mean several of the plan's indicators",
  },
  "indicator-narrower": { "zh-Hans": "名称只是指标的一部分", en: "its name means a part of the indicator" },
  "indicator-wider": { "zh-Hans": "名称比指标的口径宽", en: "its name means more than the indicator" },
  "indicator-twice": { "zh-Hans": "行和列各写了一个指标", en: "its row and its column name two indicators" },
  "indicator-absent": { "zh-Hans": "表中没有写明是哪个指标", en: "nothing says which indicator it is of" },
  "period-absent": { "zh-Hans": "表中没有写明是哪个时期", en: "nothing says which period it is of" },
  "period-unclear": { "zh-Hans": "不能确定是哪个时期", en: "which period it is of is unclear" },
  "period-twice": { "zh-Hans": "行和列各写了一个时期", en: "its row and its column name two periods" },
  "place-unknown": {
    "zh-Hans": "所在行或列写的不是已知的地区",
    en: "its row or column names no known place",
  },
  "place-twice": { "zh-Hans": "行和列各写了一个地区", en: "its row and its column name two places" },
  "total-elsewhere": {
    "zh-Hans": "是合计，但不是规划所在地区的合计",
    en: "a total, but not that of the plan's own place",
  },
  "not-a-place": {
    "zh-Hans": "是小计、平均或几个地区的合计，不是一个地区",
    en: "a subtotal or a mean of places, and no place",
  },
  "unit-unknown": { "zh-Hans": "单位无法识别", en: "its unit is not known" },
  "unit-differs": {
    "zh-Hans": "单位与指标的单位不同类",
    en: "its unit measures something else than the indicator's",
  },
  "share-unclear": {
    "zh-Hans": "没有写明单位，可能是百分数，也可能是小数",
    en: "no unit is printed, and it may be a percentage or a fraction",
  },
  "yearly-or-total": {
    "zh-Hans": "表中没有写明是当年数还是自规划开始以来的累计数",
    en: "the table does not say whether it is the amount of one period or the running total since the plan's start",
  },
  "not-a-level": {
    "zh-Hans": "是当年新增的数，而指标是时点数",
    en: "the amount of one year, where the indicator is a level",
  },
  "before-plan": {
    "zh-Hans": "早于规划期，不计入累计数",
    en: "it lies before the plan, and is no part of the running total",
  },
  "total-incomplete": {
    "zh-Hans": "是当年数，而规划期内此前各年的数不全，加不出累计数",
    en: "the amount of one year, and without all years of the plan before it there is no running total",
  },
  "label-absent": {
    "zh-Hans": "所在行的指标、地区或时期是空的",
    en: "its row leaves the indicator, the place or the period blank",
  },
  "two-values": {
    "zh-Hans": "同一指标同一时期有两个不同的数",
    en: "one indicator has two different values for one period",
  },
  "said-elsewhere": { "zh-Hans": "另一处已有", en: "another cell says it already" },
  "value-refused": { "zh-Hans": "不是该指标可能的数值", en: "a value that the indicator cannot have" },
  remark: { "zh-Hans": "是表旁的文字或序号", en: "a remark beside the table" },
  note: { "zh-Hans": "在标题或注释中", en: "it stands in a title or a note" },
  "outside-table": { "zh-Hans": "不在表中", en: "it stands outside the table" },
  "two-layouts": { "zh-Hans": "表可以有两种读法", en: "the table can be read in two ways" },
  "not-a-cell": { "zh-Hans": "既不是文字，也不是数、日期", en: "neither text nor a number nor a date" },
} as const satisfies Record<string, Message>;

/**
 * Why a cell gave no observation: one of {@link unreadCellReasons}, or what is wrong with the printed number.
 *
 * @category Import
 * @example
 * const reason: UnreadCellReason = "growth";
 */
export type UnreadCellReason = keyof typeof unreadCellReasons | UnreadReason;

/**
 * A cell that gave no observation, with its place in the rows: both count from 0.
 *
 * @category Import
 * @example
 * const cell: UnreadCell = { row: 4, column: 3, raw: "5.2", reason: "growth" };
 */
export interface UnreadCell {
  /** The row in the table given, header rows counted. */
  readonly row: number;
  /** The column in the table given. */
  readonly column: number;
  /** What stands in the cell; a number or a date as text. */
  readonly raw: string;
  /** Why it gave no observation. */
  readonly reason: UnreadCellReason;
  /** What it may mean, where that can be told: ids of indicators, numbers, or periods. */
  readonly candidates?: readonly string[];
}
