import type { Message } from "../issue.js";

/**
 * Why a value is not there, each with its sentence. Missing is never 0.
 *
 * @category Missing values
 * @example
 * missingReasons["no-target"].en // => "no target"
 */
export const missingReasons = {
  "blank-cell": { "zh-Hans": "表中空白", en: "blank in the document" },
  "not-reported": { "zh-Hans": "未报告", en: "not reported" },
  "no-observation": { "zh-Hans": "无观测值", en: "no observation" },
  "no-baseline": { "zh-Hans": "无基期值", en: "no baseline" },
  "no-target": { "zh-Hans": "无目标值", en: "no target" },
  "target-equals-baseline": { "zh-Hans": "目标值等于基期值", en: "target equals baseline" },
  "baseline-beyond-target": {
    "zh-Hans": "基期已在目标之外，无目标实现程度可言",
    en: "the baseline already lies beyond the target",
  },
  ceiling: {
    "zh-Hans": "限值类目标不计目标实现程度",
    en: "a limit that must not be crossed has no completion",
  },
  "level-to-keep": { "zh-Hans": "保持类指标不计目标实现程度", en: "a level to be kept has no completion" },
  rank: {
    "zh-Hans": "位次只看是否达到、是升是降，不按比例计",
    en: "a rank is reached or not, and moves up or down; no share of the way to it is covered",
  },
  "no-time": { "zh-Hans": "目标年份不晚于基期", en: "the target year is not after the base year" },
  "targets-fall": {
    "zh-Hans": "累计指标的目标值逐年减少",
    en: "the targets of a running total fall from year to year",
  },
  "target-not-numeric": { "zh-Hans": "目标无法换算为水平值", en: "target cannot be read as a level" },
  "target-impossible": {
    "zh-Hans": "目标水平小于单位的下限，或降幅超过百分之百",
    en: "the target is less than its unit can be, or a fall by more than 100 %",
  },
  "target-in-words": {
    "zh-Hans": "目标为文字表述，没有目标值",
    en: "the target is in words and has no number",
  },
  "target-compared": {
    "zh-Hans": "目标与其他数据比较，尚未给出该数据",
    en: "the target is compared with another series, which was not given",
  },
  "target-moves": {
    "zh-Hans": "所比较的数据逐年变动，没有固定的目标值",
    en: "what the target is compared with moves, so there is no fixed level to reach",
  },
  "target-each-year": {
    "zh-Hans": "目标须每年达到，不是逐步接近的",
    en: "the target is asked of each year, and is not approached step by step",
  },
  "due-within-year": {
    "zh-Hans": "目标在年内到期，预测只到年末",
    en: "the target is due within a year, and a forecast is of the ends of years",
  },
  "not-started": { "zh-Hans": "规划期内尚无观测值", en: "nothing since the base year" },
  "incomplete-period": { "zh-Hans": "时期内数据不全", en: "parts of the period are missing" },
  "region-missing": { "zh-Hans": "有地区缺数据", en: "a region is missing" },
  "ratio-needs-parts": {
    "zh-Hans": "比率须由分子分母重算",
    en: "a ratio is recomputed from its parts, never added or averaged",
  },
  "not-additive": { "zh-Hans": "该指标不能汇总", en: "this indicator does not add up" },
  "weights-missing": { "zh-Hans": "缺少权重", en: "weights are missing" },
  "average-not-split": { "zh-Hans": "平均数不能分解", en: "an average is no quantity to split" },
  "denominators-missing": {
    "zh-Hans": "缺少各地区的分母",
    en: "the denominators of the regions are missing",
  },
  "target-before-baseline": {
    "zh-Hans": "目标年份不晚于起点",
    en: "the target year is not after the starting point",
  },
  "no-rate": {
    "zh-Hans": "无增长率（累计数、位次、增速，或数值不大于 0）",
    en: "no rate of growth: a running total, a rank, a rate itself, or a value not above 0",
  },
  "too-few-observations": { "zh-Hans": "观测值太少", en: "too few observations" },
  "target-year-reached": {
    "zh-Hans": "目标年份已有观测值，无需预测",
    en: "the target year has been observed; nothing is left to forecast",
  },
  "already-met": { "zh-Hans": "目标已经实现", en: "the target has been met already" },
  "zero-denominator": { "zh-Hans": "分母为零", en: "the denominator is zero" },
  "no-solution": { "zh-Hans": "无解", en: "no value gives this result" },
  "no-ratio": { "zh-Hans": "数值不大于 0，不计比率", en: "a number not above 0 makes no ratio" },
  "not-comparable": {
    "zh-Hans": "统计口径已调整，前后不可比",
    en: "the definition changed in between, so the two do not compare",
  },
  "no-parent": {
    "zh-Hans": "未给出上级规划的目标或数据",
    en: "neither a target nor a value of the parent was given",
  },
  "no-peers": { "zh-Hans": "未给出同类地区的数据", en: "no values of peers were given" },
  "too-few-peers": {
    "zh-Hans": "能计算增长率的其他地区不足三个",
    en: "fewer than three other places have a rate of growth",
  },
  "rate-of-change": {
    "zh-Hans": "指标本身是增长率",
    en: "it is a rate of change itself, and does not grow by one",
  },
  "no-standard-error": { "zh-Hans": "未给出标准误", en: "no standard error was given" },
  "no-slowdown": { "zh-Hans": "上一时期增速没有放缓", en: "growth did not slow down in the period before" },
  "not-a-share": { "zh-Hans": "不是占整体的比重", en: "it is no share of a whole" },
  "not-a-level": { "zh-Hans": "累计数不是水平", en: "a running total is no level" },
  "no-direction": {
    "zh-Hans": "保持类指标没有改善的方向",
    en: "a level to be kept has no direction to improve in",
  },
  "already-better": {
    "zh-Hans": "现有水平已不差于此",
    en: "the present level is as good already, or better",
  },
  "figures-unfit": {
    "zh-Hans": "数据的口径、单位或年度与指标不符",
    en: "the figures are not of this indicator: another measure, unit or year",
  },
  "promise-unfit": {
    "zh-Hans": "该地区规划的这项指标口径、单位或年度与本规划不符",
    en: "the place's own plan counts this indicator otherwise: another measure, unit or year",
  },
  "place-not-listed": { "zh-Hans": "地区不在所列地区之中", en: "the place is not one of those listed" },
  "place-set-aside": {
    "zh-Hans": "是全体，或含在其他列出的地区之内，不与各地并列",
    en: "it is the whole, or lies in another place that reports, and stands beside none of them",
  },
  "out-of-range": { "zh-Hans": "超出可计算范围", en: "beyond what can be computed" },
} as const satisfies Record<string, Message>;

/**
 * The name of a reason why a value is missing; the sentences are in {@link missingReasons}.
 *
 * @category Missing values
 * @example
 * const reason: MissingReason = "no-target";
 */
export type MissingReason = keyof typeof missingReasons;

/**
 * The result of a calculation that could not be made, and why.
 *
 * @category Missing values
 * @example
 * const result: Missing = { missing: { reason: "too-few-observations" } };
 */
export interface Missing {
  /** Why there is no result; no result has a field of this name, so `"missing" in result` tells. */
  readonly missing: { readonly reason: MissingReason };
}

/** The missing result for a reason. */
export function missing(reason: MissingReason): Missing {
  return { missing: { reason } };
}
