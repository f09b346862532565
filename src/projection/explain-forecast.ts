import type { Message } from "../issue.js";
import { type ForecastMethodName, forecastMethods } from "./forecast-methods.js";
import type { Model, Recipe } from "./model.js";

const recipes: Record<Recipe, Message> = {
  changes: {
    "zh-Hans": "0.7 × 年变化均方根 × √(1+1/变化数) × h^((1+趋势占比)/2)",
    en: "0.7 × the root mean square of the yearly changes × √(1+1/changes) × h^((1+share of trend)/2)",
  },
  amounts: {
    "zh-Hans": "以后各年数额的尺度相加",
    en: "the scales of the yearly amounts ahead added up",
  },
  regression: { "zh-Hans": "回归预测区间", en: "of ordinary regression" },
};

const withoutScatter: Record<Recipe, Message> = {
  changes: { "zh-Hans": "已有数值毫无波动", en: "the values so far have not varied" },
  amounts: { "zh-Hans": "已有各年数额毫无波动", en: "the yearly amounts so far have not varied" },
  regression: { "zh-Hans": "已有数值恰在一条直线上", en: "the values so far lie on a straight line" },
};

function withoutWidth(recipe: Recipe): Message {
  const { "zh-Hans": zh, en } = withoutScatter[recipe];
  return {
    "zh-Hans": `${zh}，区间因此没有宽度，并不说明没有不确定性`,
    en: `${en}, so the intervals have no width; that does not make the future certain`,
  };
}

/** The sentences that explain a forecast: method, fit, recipe of the intervals, and a warning where they have no width. */
export function explainForecast(
  method: ForecastMethodName,
  { fitted, recipe, degreesOfFreedom, scaleAt, lastAt }: Model,
  count: number,
): readonly Message[] {
  const { "zh-Hans": zh, en } = recipes[recipe];
  const { name } = forecastMethods[method];
  return [
    {
      "zh-Hans": `方法：${name["zh-Hans"]}，依据 ${count} 个数值`,
      en: `method: ${name.en}, from ${count} values`,
    },
    ...(fitted ? [fitted] : []),
    {
      "zh-Hans": `区间：${zh}，t 分布（自由度 ${degreesOfFreedom}）`,
      en: `intervals: ${en}, Student's t (degrees of freedom: ${degreesOfFreedom})`,
    },
    ...(scaleAt(lastAt + 1) === 0 ? [withoutWidth(recipe)] : []),
  ];
}
