import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { dayWords } from "../../../value/day-words.js";
import { isWholeYear } from "../../../value/is-whole-year.js";
import type { MeasureKind } from "../../../value/measure.js";
import { type PeriodText, parsePeriod } from "../../../value/period.js";
import { periodLabel, yearSpanWords, yearWords } from "../../../value/period-label.js";
import { yearText } from "../../../value/year-text.js";

/** A year as a sentence of a report says it: 2024年, FY2024财年; 2024. */
export function yearName(year: PeriodText, plan: Plan): Message {
  const { "zh-Hans": zh, en } = yearWords(year, plan);
  return { "zh-Hans": zh.replaceAll(" ", ""), en };
}

/** The years of a plan: 2021—2025年; 2021–2025. A span of one year is that year. */
export function spanName(plan: Plan): Message {
  const { start, end } = plan.period;
  if (start === end) return yearName(start, plan);
  const { "zh-Hans": zh, en } = yearSpanWords(plan.period, plan);
  return { "zh-Hans": zh.replaceAll(" ", ""), en };
}

const parts: Readonly<Record<string, Message>> = {
  S1: { "zh-Hans": "上半年", en: "the first half" },
  S2: { "zh-Hans": "下半年", en: "the second half" },
  Q1: { "zh-Hans": "一季度", en: "the first quarter" },
  Q2: { "zh-Hans": "二季度", en: "the second quarter" },
  Q3: { "zh-Hans": "三季度", en: "the third quarter" },
  Q4: { "zh-Hans": "四季度", en: "the fourth quarter" },
};

/** When a value is of: 2024年, 2023年6月末, 2025年1—9月, of what a part of a year brought 2024年上半年; with its preposition in English: in 2024, at the end of June 2023. */
export function whenWords(period: PeriodText, plan: Plan, measure?: MeasureKind): Message {
  const { start, end, year } = parsePeriod(period, plan);
  const named = yearName(yearText(year), plan);
  if (isWholeYear(period, plan)) return { "zh-Hans": named["zh-Hans"], en: `in ${named.en}` };
  // What a half or a quarter brought is not what there was at its end.
  const part = measure === "annual" ? parts[period.slice(5)] : undefined;
  if (part !== undefined) {
    return { "zh-Hans": named["zh-Hans"] + part["zh-Hans"], en: `in ${part.en} of ${named.en}` };
  }
  const { "zh-Hans": zh, en } = dayWords(end);
  const [, month = "", calendarYear = ""] = en.split(" ");
  if (period.includes("/")) {
    const [, first = ""] = dayWords(start).en.split(" ");
    const [from, to] = [start, end].map((day) => Number(day.slice(5, 7)));
    return {
      "zh-Hans": `${end.slice(0, 4)}年${from === to ? "" : `${from}—`}${to}月`,
      en: from === to ? `in ${month} ${calendarYear}` : `from ${first} to ${month} ${calendarYear}`,
    };
  }
  if (measure === "annual" && period.length === "2024-06".length) {
    return { "zh-Hans": zh.replace(/月底$/, "月"), en: `in ${month} ${calendarYear}` };
  }
  const isMonthEnd = !zh.endsWith("日");
  return {
    "zh-Hans": zh.replace(/月底$/, "月末"),
    en: isMonthEnd ? `at the end of ${month} ${calendarYear}` : `on ${en}`,
  };
}

/** The label of a column of one year: 2024年; 2024. */
export function yearTitle(year: PeriodText, plan: Plan): Message {
  return { "zh-Hans": yearName(year, plan)["zh-Hans"], en: periodLabel(year, plan) };
}
