import type { Message } from "../issue.js";
import { counted } from "../value/counted.js";
import { yearWords } from "../value/period-label.js";
import { yearText } from "../value/year-text.js";
import { type ForecastMethodName, forecastMethods } from "./forecast-methods.js";
import type { History } from "./history.js";
import type { Model, Recipe } from "./model.js";
import { peersWords } from "./peers/peers-words.js";

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

const withoutWidth: Message = {
  "zh-Hans": "已有数值恰在一条直线上，区间因此没有宽度，并不说明没有不确定性",
  en: "the values so far lie on a straight line, so the intervals have no width; that does not make the future certain",
};

const asCertain: Message = {
  "zh-Hans": "假设的走势视为确定，因此没有区间",
  en: "the assumed course is taken as certain, so there is no interval",
};

function unmovedWords(recipe: Recipe): Message {
  const [zh, en] = recipe === "amounts" ? ["各年数额", "yearly amounts"] : ["数值", "values"];
  return {
    "zh-Hans": `已有${zh}毫无波动，年变化因此按数值的 3% 计，至少为末位的半个单位；没有波动并不说明没有不确定性`,
    en: `the ${en} so far have not varied, so a yearly change counts as 3 % of the value, and at least as half a step of its last digit; that they have not varied does not make the future certain`,
  };
}

function partWords({ part, calendar }: History): readonly Message[] {
  if (part === undefined) return [];
  const { year, until, value, earlier } = part;
  const gone = `${Math.round((until - year) * 100)} %`;
  const { "zh-Hans": zhYear, en: enYear } = yearWords(yearText(year), calendar);
  const soFar = String(Number(value.toPrecision(12)));
  return [
    {
      "zh-Hans": `${zhYear}已过 ${gone}，已发生 ${soFar}；其余按${earlier ? "上年同期以后的数额" : "各年数额在年内平均分布"}推算`,
      en: `${gone} of ${enYear} is over and ${soFar} has come in; the rest follows ${earlier ? "the rest of the year before" : "the amounts of whole years, evenly over their days"}`,
    },
  ];
}

/** The sentences that explain a forecast: method, fit, the year under way, recipe of the intervals, and a warning where little stands behind their width. */
export function explainForecast(
  method: ForecastMethodName,
  { words, peers, recipe, degreesOfFreedom, unmoved, scaleAt, lastAt, certain }: Model,
  history: History,
): readonly Message[] {
  if (certain === true) return [...(words ? [words()] : []), ...partWords(history), asCertain];
  const { "zh-Hans": zh, en } = recipes[recipe];
  const { name } = forecastMethods[method];
  const count = history.points.length + (history.before?.length ?? 0);
  return [
    {
      "zh-Hans": `方法：${name["zh-Hans"]}，依据 ${count} 个数值`,
      en: `method: ${name.en}, from ${counted(count, "value")}`,
    },
    ...(words ? [words()] : []),
    ...(peers ? [peersWords(peers, history.isTotal)] : []),
    ...partWords(history),
    {
      "zh-Hans": `区间：${zh}，t 分布（自由度 ${degreesOfFreedom}）`,
      en: `intervals: ${en}, Student's t (degrees of freedom: ${degreesOfFreedom})`,
    },
    ...(unmoved ? [unmovedWords(recipe)] : []),
    ...(recipe === "regression" && scaleAt(lastAt + 1) === 0 ? [withoutWidth] : []),
  ];
}
