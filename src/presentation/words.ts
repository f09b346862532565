import type { Message } from "../issue.js";
import type { Commitment, Indicator, Tier } from "../model/indicator.js";
import type { TargetBasis } from "../model/target.js";
import type { ObservationStatus } from "../series/observation.js";
import type { Comparator } from "../value/bound.js";
import type { Direction, MeasureKind } from "../value/measure.js";

export const measureWords: Record<MeasureKind, Message> = {
  cumulative: { "zh-Hans": "累计", en: "total" },
  "point-in-time": { "zh-Hans": "时点", en: "level" },
  annual: { "zh-Hans": "年度", en: "annual" },
};

export const directionWords: Record<Direction, Message> = {
  increase: { "zh-Hans": "上升为好", en: "up is good" },
  decrease: { "zh-Hans": "下降为好", en: "down is good" },
  maintain: { "zh-Hans": "保持", en: "to be kept" },
};

export const commitmentWords: Record<Commitment, Message> = {
  expected: { "zh-Hans": "预期性", en: "expected" },
  binding: { "zh-Hans": "约束性", en: "binding" },
};

export const tierWords: Record<Tier, Message> = {
  national: { "zh-Hans": "国家规划指标", en: "national" },
  provincial: { "zh-Hans": "省规划指标", en: "provincial" },
  local: { "zh-Hans": "特色指标", en: "local" },
};

export const originWords: Record<Indicator["origin"], Message> = {
  table: { "zh-Hans": "指标表", en: "table" },
  text: { "zh-Hans": "正文", en: "text" },
};

export const comparatorWords: Record<Comparator, Message> = {
  "at-least": { "zh-Hans": "不低于", en: "at least" },
  "more-than": { "zh-Hans": "超过", en: "more than" },
  attain: { "zh-Hans": "达到", en: "attain" },
  about: { "zh-Hans": "左右", en: "about" },
  "at-most": { "zh-Hans": "不高于", en: "at most" },
  "less-than": { "zh-Hans": "低于", en: "less than" },
  between: { "zh-Hans": "介于", en: "between" },
};

export const basisWords: Record<TargetBasis, Message> = {
  level: { "zh-Hans": "水平值或总量", en: "level or total" },
  "annual-growth": { "zh-Hans": "年均增长", en: "growth a year" },
  "percentage-points": { "zh-Hans": "提高百分点", en: "percentage points to add" },
  "relative-change": { "zh-Hans": "较基期增长", en: "change of the baseline" },
  multiple: { "zh-Hans": "基期的倍数", en: "multiple of the baseline" },
  increase: { "zh-Hans": "新增", en: "amount to add" },
  "period-average": { "zh-Hans": "规划期年平均", en: "yearly average of the period" },
};

export const statusWords: Record<ObservationStatus, Message> = {
  A: { "zh-Hans": "实际", en: "actual" },
  P: { "zh-Hans": "初步", en: "provisional" },
  E: { "zh-Hans": "估计", en: "estimated" },
  F: { "zh-Hans": "预测", en: "forecast" },
  B: { "zh-Hans": "口径变动", en: "break" },
};
