import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import type { IndicatorYear } from "../../../monitoring/indicator-year.js";
import type { YearChange } from "../../../monitoring/year-change.js";
import type { YearValue } from "../../../monitoring/year-value.js";
import { isRank } from "../../../series/is-rank.js";
import { compare } from "../../../value/compare.js";
import { percentText } from "../../../value/faithful-text.js";
import type { IndicatorFacts } from "../report-facts.js";
import { amountWords, differenceWords, valueWords } from "../words/amount-words.js";
import { capital } from "../words/english-number.js";
import { movementVerb } from "../words/movement-words.js";
import { statusWords } from "../words/status-words.js";
import { whenWords } from "../words/when-words.js";

/** What a year brought, and the change on the year before: 2023年为11.8件，比上年提高2.4件、增长25.5%. */
export function yearCourse(
  plan: Plan,
  facts: IndicatorFacts,
  actual: YearValue,
  { change }: IndicatorYear,
): Message {
  const { indicator, name } = facts;
  const [value, when, status] = [
    valueWords(indicator, actual),
    whenWords(actual.period, plan),
    statusWords(actual.status),
  ];
  const changed = "missing" in change ? { "zh-Hans": "", en: "" } : changeWords(facts, actual, change);
  if (indicator.measure !== "cumulative") {
    return {
      "zh-Hans": `${name["zh-Hans"]}${when["zh-Hans"]}为${value["zh-Hans"]}${status["zh-Hans"]}${changed["zh-Hans"]}`,
      en: `${capital(name.en)} stood at ${value.en}${status.en} ${when.en}${changed.en}`,
    };
  }
  const added = actual.amount === undefined ? undefined : amountWords(indicator, actual.amount);
  return {
    "zh-Hans": `${name["zh-Hans"]}${added === undefined ? "" : `当年${added["zh-Hans"]}${changed["zh-Hans"]}，`}规划期初以来累计${value["zh-Hans"]}${status["zh-Hans"]}`,
    en: `${capital(name.en)} came to ${added === undefined ? "" : `${added.en} in the year${changed.en}, and to `}${value.en}${status.en} in total since the plan began`,
  };
}

function changeWords(
  { indicator }: IndicatorFacts,
  { isWhole }: YearValue,
  { by, rate }: YearChange,
): Message {
  const than = isWhole
    ? { "zh-Hans": "比上年", en: "the year before" }
    : { "zh-Hans": "比上年同期", en: "the same time of the year before" };
  const sign = compare(by.value, 0);
  if (sign === 0) return { "zh-Hans": `，与${than["zh-Hans"].slice(1)}持平`, en: `, the same as ${than.en}` };
  const size = differenceWords(indicator, by.value);
  if (isRank(indicator)) {
    return {
      "zh-Hans": `，${than["zh-Hans"]}${sign > 0 ? "后移" : "前移"}${size["zh-Hans"]}`,
      en: `, ${sign > 0 ? "down" : "up"} ${size.en} on ${than.en}`,
    };
  }
  const percent = rate === null ? "" : percentText(Math.abs(rate), 1, []);
  const grew = percent === "" ? "" : `、${sign > 0 ? "增长" : "下降"}${percent}`;
  return {
    "zh-Hans": `，${than["zh-Hans"]}${movementVerb(indicator, sign > 0)}${size["zh-Hans"]}${grew}`,
    en: `, ${sign > 0 ? "up" : "down"} by ${size.en}${percent === "" ? "" : ` (${percent})`} on ${than.en}`,
  };
}
