import type { Words } from "../value/closed-list.js";

/** The words that charts print, in the order of their legends. */
export const words = {
  actual: { "zh-Hans": "实际", "zh-Hant": "實際", en: "actual" },
  provisional: { "zh-Hans": "初步或估计", "zh-Hant": "初步或估計", en: "provisional or estimated" },
  baseline: { "zh-Hans": "基期", "zh-Hant": "基期", en: "baseline" },
  path: { "zh-Hans": "目标路径", "zh-Hant": "目標路徑", en: "path to target" },
  target: { "zh-Hans": "目标", "zh-Hant": "目標", en: "target" },
  forecast: { "zh-Hans": "预测", "zh-Hant": "預測", en: "forecast" },
  interval: { "zh-Hans": "预测区间", "zh-Hant": "預測區間", en: "interval" },
  axisOfYears: {
    "zh-Hans": "年（刻度为当年年末）",
    "zh-Hant": "年（刻度爲當年年末）",
    en: "year (its tick marks its end)",
  },
  kind: { "zh-Hans": "内容", "zh-Hant": "內容", en: "what" },
  value: { "zh-Hans": "数值", "zh-Hant": "數值", en: "value" },
  period: { "zh-Hans": "时期", "zh-Hant": "時期", en: "period" },
  status: { "zh-Hans": "数据状态", "zh-Hant": "數據狀態", en: "status" },
  lower: { "zh-Hans": "下限", "zh-Hant": "下限", en: "lower" },
  upper: { "zh-Hans": "上限", "zh-Hant": "上限", en: "upper" },
  indicator: { "zh-Hans": "指标", "zh-Hant": "指標", en: "indicator" },
  completion: { "zh-Hans": "目标实现程度", "zh-Hant": "目標實現程度", en: "completion" },
  elapsed: { "zh-Hans": "时序进度", "zh-Hant": "時序進度", en: "time gone" },
  verdict: { "zh-Hans": "结论", "zh-Hant": "結論", en: "verdict" },
  reason: { "zh-Hans": "原因", "zh-Hant": "原因", en: "reason" },
  plan: { "zh-Hans": "规划", "zh-Hant": "規劃", en: "plan" },
  region: { "zh-Hans": "地区", "zh-Hant": "地區", en: "region" },
  share: { "zh-Hans": "占比", "zh-Hant": "佔比", en: "share" },
  ratio: { "zh-Hans": "比率", "zh-Hant": "比率", en: "ratio" },
} as const satisfies Record<string, Words>;
