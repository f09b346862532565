import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { compare } from "../../../value/compare.js";
import type { IndicatorFacts } from "../report-facts.js";
import { amountWords, valueWords } from "./amount-words.js";
import { levelWords } from "./target-words.js";
import { whenWords } from "./when-words.js";

/** Of a target that is asked of every year: that each year reached it so far, or which one did not. `undefined` of any other. */
export function eachYearWords(
  plan: Plan,
  { indicator, standing: { aim }, assessment, course }: IndicatorFacts,
): Message | undefined {
  const { latest, met, target } = assessment;
  if ("missing" in aim || aim.targets[0].kind !== "every-year" || latest === undefined) return undefined;
  if (target === undefined || target.bound.comparator === "between") return undefined;
  const level = amountWords(indicator, target.bound.value);
  if (met === true && course.years.length === 1) {
    return {
      "zh-Hans": `达到每年${level["zh-Hans"]}的要求`,
      en: `This reaches the ${level.en} asked of each year`,
    };
  }
  if (met === true) {
    return {
      "zh-Hans": `各年均达到每年${level["zh-Hans"]}的要求`,
      en: `Every year so far reached the ${level.en} asked of each`,
    };
  }
  const asked = levelWords(indicator, target.bound.value)["zh-Hans"];
  const side = compare(latest.value, target.bound.value) > 0 ? "above" : "short of";
  if (latest.period === course.to?.period) {
    return { "zh-Hans": `未达到每年${asked}`, en: `This is ${side} the ${level.en} asked of each year` };
  }
  const [value, when] = [valueWords(indicator, latest), whenWords(latest.period, plan, indicator.measure)];
  return {
    "zh-Hans": `${when["zh-Hans"]}为${value["zh-Hans"]}，未达到每年${asked}`,
    en: `${when.en} the value was ${value.en}, ${side} the ${level.en} asked of each year`,
  };
}
