import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import type { ObservedValue } from "../../../series/observation.js";
import { dayWords } from "../../../value/day-words.js";
import { isWholeYear } from "../../../value/is-whole-year.js";
import { parsePeriod } from "../../../value/period.js";
import type { IndicatorFacts } from "../report-facts.js";
import { valueWords } from "./amount-words.js";
import { englishSubject } from "./english-subject.js";
import { statusWords } from "./status-words.js";
import { yearName } from "./when-words.js";

/** A running total: 2021年至2023年底累计300件. A name that says 累计 or 新增 itself is not told twice. */
export function totalWords(plan: Plan, { indicator, name }: IndicatorFacts, to: ObservedValue): Message {
  const { end } = parsePeriod(to.period, plan);
  const [value, status] = [valueWords(indicator, to), statusWords(to.status)];
  const [start, until] = [yearName(plan.period.start, plan), dayWords(end)];
  const word = name["zh-Hans"].includes("累计") ? "达到" : "累计";
  const last = isWholeYear(to.period, plan) ? `the end of ${yearName(to.period, plan).en}` : until.en;
  return {
    "zh-Hans": `${name["zh-Hans"]}自${start["zh-Hans"]}起至${until["zh-Hans"]}${word}${value["zh-Hans"]}${status["zh-Hans"]}`,
    en: `${englishSubject(name.en)} came to ${value.en}${status.en} in total from the start of ${start.en} to ${last}`,
  };
}
