import type { Message } from "../issue.js";

/** The words that charts print, in the order of their legends. */
export const words = {
  actual: { "zh-Hans": "实际", en: "actual" },
  provisional: { "zh-Hans": "初步或估计", en: "provisional or estimated" },
  baseline: { "zh-Hans": "基期", en: "baseline" },
  path: { "zh-Hans": "目标路径", en: "path to target" },
  target: { "zh-Hans": "目标", en: "target" },
  forecast: { "zh-Hans": "预测", en: "forecast" },
  interval: { "zh-Hans": "预测区间", en: "interval" },
  axisOfYears: { "zh-Hans": "年（刻度为当年年末）", en: "year (its tick marks its end)" },
  kind: { "zh-Hans": "内容", en: "what" },
  value: { "zh-Hans": "数值", en: "value" },
  period: { "zh-Hans": "时期", en: "period" },
  status: { "zh-Hans": "数据状态", en: "status" },
  lower: { "zh-Hans": "下限", en: "lower" },
  upper: { "zh-Hans": "上限", en: "upper" },
  indicator: { "zh-Hans": "指标", en: "indicator" },
  completion: { "zh-Hans": "完成率", en: "completion" },
  elapsed: { "zh-Hans": "时序进度", en: "time gone" },
  verdict: { "zh-Hans": "结论", en: "verdict" },
  reason: { "zh-Hans": "原因", en: "reason" },
  plan: { "zh-Hans": "规划", en: "plan" },
  region: { "zh-Hans": "地区", en: "region" },
  share: { "zh-Hans": "占比", en: "share" },
  ratio: { "zh-Hans": "比率", en: "ratio" },
} as const satisfies Record<string, Message>;
