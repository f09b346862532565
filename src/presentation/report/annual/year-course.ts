import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import type { IndicatorYear } from "../../../monitoring/indicator-year.js";
import type { YearChange } from "../../../monitoring/year-change.js";
import type { YearValue } from "../../../monitoring/year-value.js";
import { isRank } from "../../../series/is-rank.js";
import { compare } from "../../../value/compare.js";
import { percentText } from "../../../value/faithful-text.js";
import { parsePeriod } from "../../../value/period.js";
import { yearText } from "../../../value/year-text.js";
import type { IndicatorFacts } from "../report-facts.js";
import { amountWords, differenceWords, valueWords } from "../words/amount-words.js";
import { englishSubject } from "../words/english-subject.js";
import { movementVerb } from "../words/movement-words.js";
import { statusWords } from "../words/status-words.js";
import { stoodAt } from "../words/stood-at.js";
import { whenWords, yearName } from "../words/when-words.js";
import { exactChange } from "./exact-change.js";

/** What a year brought, and the change on the year before: 2023年为11.8件，比上年提高2.4件、增长25.5%. */
export function yearCourse(
  plan: Plan,
  facts: IndicatorFacts,
  actual: YearValue,
  watched: IndicatorYear,
): Message {
  const { indicator, name } = facts;
  const [value, when, status] = [
    valueWords(indicator, actual),
    whenWords(actual.period, plan, indicator.measure),
    statusWords(actual.status),
  ];
  const change = exactChange(watched);
  const changed = change === undefined ? { "zh-Hans": "", en: "" } : changeWords(facts, actual, change);
  if (indicator.measure !== "cumulative") {
    return {
      "zh-Hans": `${name["zh-Hans"]}${when["zh-Hans"]}为${value["zh-Hans"]}${status["zh-Hans"]}${changed["zh-Hans"]}`,
      en: `${englishSubject(name.en)} ${stoodAt(indicator)} ${value.en}${status.en} ${when.en}${changed.en}`,
    };
  }
  const [ofYear, since] = [yearOf(plan, actual), yearName(plan.period.start, plan)];
  const added = actual.amount === undefined ? undefined : amountWords(indicator, actual.amount);
  return {
    "zh-Hans": `${name["zh-Hans"]}${added === undefined ? "" : `${ofYear["zh-Hans"]}${actual.isWhole ? "" : "以来"}为${added["zh-Hans"]}${changed["zh-Hans"]}，`}${since["zh-Hans"]}以来累计${value["zh-Hans"]}${status["zh-Hans"]}`,
    en: `${englishSubject(name.en)} came to ${added === undefined ? "" : `${added.en} in ${ofYear.en}${actual.isWhole ? "" : " so far"}${changed.en}, and to `}${value.en}${status.en} in total since the start of ${since.en}`,
  };
}

function yearOf(plan: Plan, { period }: YearValue): Message {
  return yearName(yearText(parsePeriod(period, plan).year), plan);
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
