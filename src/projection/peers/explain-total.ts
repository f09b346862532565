import type { Message } from "../../issue.js";
import { counted } from "../../value/counted.js";
import { percentText } from "../../value/faithful-text.js";
import { ownCopy } from "../../value/own-copy.js";
import type { TotalDifference, TotalForecast } from "./total-forecast.js";

/** How a sum of forecasts came about, and what its intervals assume. */
export function sumWords(places: number, dependence: number, degreesOfFreedom: number): readonly Message[] {
  const share = String(Number(dependence.toPrecision(3)));
  return [
    {
      "zh-Hans": `${places} 个地区的预测相加`,
      en: `the forecasts of ${counted(places, "place")} added up`,
    },
    {
      "zh-Hans": `区间：假设各地区误差的相关系数为 ${share}（0 为互不相关，区间最窄；1 为完全同向，区间最宽），t 分布（自由度 ${degreesOfFreedom}）`,
      en: `intervals: errors of any two places are taken to correlate by ${share} (0: independent, the narrow end; 1: always alike, the wide end), Student's t (degrees of freedom: ${degreesOfFreedom})`,
    },
  ];
}

/** Where the two forecasts of a whole differ, and which is advised. */
export function explainTotal({
  topDown,
  bottomUp,
  regions,
  differences,
}: Pick<TotalForecast, "topDown" | "bottomUp" | "regions" | "differences">): readonly Message[] {
  const largest = differences
    .filter(({ matters }) => matters)
    .toSorted((a, b) => (b.share ?? Infinity) - (a.share ?? Infinity) || 0)[0];
  const sentences = largest === undefined ? [] : [differenceWords(largest)];
  if ("missing" in bottomUp) return "missing" in topDown ? sentences : [...sentences, ownCopy(withoutSum)];
  if ("missing" in topDown) return [...sentences, ownCopy(withoutOwn)];
  const joined = Object.values(regions).some((one) => "points" in one && one.peers && "perYear" in one.peers);
  return [...sentences, ownCopy<Message>(joined ? withPeersWords : aloneWords)];
}

function differenceWords({ step, period, difference, share }: TotalDifference): Message {
  const size = String(Number(Math.abs(difference).toPrecision(4)));
  const [zhMore, enMore] = difference > 0 ? ["多", "more"] : ["少", "less"];
  const [zhYear, enYear] =
    period === undefined ? [`第 ${step} 年`, `year ${step}`] : [`${period} 年`, period];
  const [zhOf, enOf] =
    share === null
      ? ["", ""]
      : [
          `，为后者 80% 区间宽度的 ${percentText(share, 0)}`,
          `, ${percentText(share, 0)} of the width of its 80 % interval`,
        ];
  return {
    "zh-Hans": `${zhYear}各地区预测之和比按合计数直接预测${zhMore} ${size}${zhOf}`,
    en: `for ${enYear} the sum of the places is ${size} ${enMore} than the forecast of the whole by itself${enOf}`,
  };
}

const withoutSum: Message = {
  "zh-Hans": "各地区预测不能求和，采用按合计数直接预测的结果",
  en: "the places have no sum, so the forecast of the whole by itself is advised",
};

const withoutOwn: Message = {
  "zh-Hans": "合计数无法直接预测，采用各地区预测之和",
  en: "the whole by itself has no forecast, so the sum of the places is advised",
};

const withPeersWords: Message = {
  "zh-Hans": "建议采用各地区预测之和：计入其他地区的增长后，实测误差小于按合计数直接预测",
  en: "the sum of the places is advised: joined with the growth of the others, it was the better forecast where it was measured",
};

const aloneWords: Message = {
  "zh-Hans": "建议采用各地区预测之和：实测误差与按合计数直接预测相近，且分地区数与合计数一致",
  en: "the sum of the places is advised: it was as good a forecast where it was measured, and the places agree with the whole",
};
