import type { Message } from "../issue.js";

/**
 * What a forecasting method is called, what it takes to go on, and where it is described.
 *
 * @category Projection
 * @example
 * const info: ForecastMethodInfo = forecastMethods.drift;
 * info.goesOn.en // => "the average yearly change from the first value to the last"
 */
export interface ForecastMethodInfo {
  /** Its name for readers. */
  readonly name: Message;
  /** What it takes to go on into the future. */
  readonly goesOn: Message;
  /** The publication that describes it. */
  readonly source: string;
}

const textbook = "Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed.";

/**
 * All forecasting methods by name (预测方法), the default first.
 *
 * @category Projection
 * @see [Methods of forecasting](../../docs/forecasting-methods.md)
 * @example
 * Object.keys(forecastMethods)[0] // => "consensus"
 * forecastMethods.theta.name // => { "zh-Hans": "Theta 法", en: "theta method" }
 */
export const forecastMethods = {
  consensus: {
    name: {
      "zh-Hans": "综合法（简单指数平滑、收缩漂移、霍尔特三法的中位数）",
      en: "consensus (the median of simple exponential smoothing, shrunken drift and Holt)",
    },
    goesOn: {
      "zh-Hans": "三种看法的中位数：保持不变、长期趋势、近期趋势",
      en: "the median of three views: it stays, its long trend goes on, its latest trend goes on",
    },
    source: "this library",
  },
  naive: {
    name: { "zh-Hans": "朴素法（保持最近值）", en: "naive (the last value stays)" },
    goesOn: { "zh-Hans": "最近值", en: "the last value" },
    source: `${textbook}, §5.2`,
  },
  drift: {
    name: { "zh-Hans": "漂移法（平均年变化延续）", en: "drift (the average yearly change goes on)" },
    goesOn: {
      "zh-Hans": "首末两值之间的平均年变化",
      en: "the average yearly change from the first value to the last",
    },
    source: `${textbook}, §5.2`,
  },
  "shrunken-drift": {
    name: {
      "zh-Hans": "收缩漂移法",
      en: "shrunken drift (the change goes on as far as it stands out from its noise)",
    },
    goesOn: {
      "zh-Hans": "近年权重较大的平均年变化，按其可信程度收缩",
      en: "the mean yearly change, recent years weighing more, as far as it stands out from its noise",
    },
    source: "this library",
  },
  "linear-trend": {
    name: { "zh-Hans": "线性趋势法（最小二乘）", en: "linear trend (least squares)" },
    goesOn: { "zh-Hans": "过各点的最小二乘直线", en: "the straight line of least squares" },
    source: `${textbook}, §7.4`,
  },
  "compound-growth": {
    name: {
      "zh-Hans": "复合增长法（年均增长率延续）",
      en: "compound growth (the average yearly rate goes on)",
    },
    goesOn: {
      "zh-Hans": "首末两值之间的年均增长率；数值须大于 0",
      en: "the average yearly rate from the first value to the last; only above zero",
    },
    source: "CAGR",
  },
  "simple-exponential-smoothing": {
    name: { "zh-Hans": "简单指数平滑法", en: "simple exponential smoothing" },
    goesOn: { "zh-Hans": "平滑后的水平", en: "the smoothed level" },
    source: `${textbook}, §8.1`,
  },
  holt: {
    name: { "zh-Hans": "霍尔特线性趋势法", en: "Holt's linear trend" },
    goesOn: { "zh-Hans": "平滑后的水平与趋势", en: "the smoothed level and the smoothed trend" },
    source: `Holt 1957; ${textbook}, §8.2`,
  },
  "damped-trend": {
    name: { "zh-Hans": "阻尼趋势法", en: "damped trend" },
    goesOn: {
      "zh-Hans": "平滑后的水平与逐年减弱的趋势",
      en: "the smoothed level, and a trend that dies away",
    },
    source: `Gardner & McKenzie 1985; ${textbook}, §8.2`,
  },
  theta: {
    name: { "zh-Hans": "Theta 法", en: "theta method" },
    goesOn: {
      "zh-Hans": "平滑后的水平，加直线斜率的一半",
      en: "the smoothed level, with half the slope of the straight line",
    },
    source: "Assimakopoulos & Nikolopoulos 2000; Hyndman & Billah 2003",
  },
} as const satisfies Record<string, ForecastMethodInfo>;

/**
 * The name of a forecasting method (预测方法).
 *
 * @category Projection
 * @example
 * const method: ForecastMethodName = "damped-trend";
 */
export type ForecastMethodName = keyof typeof forecastMethods;
