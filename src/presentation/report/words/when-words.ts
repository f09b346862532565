import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import { areCalendarYears, yearEnd } from "../../../value/calendar.js";
import { isWholeYear } from "../../../value/is-whole-year.js";
import { monthLength } from "../../../value/month-length.js";
import { type DateText, type PeriodText, parsePeriod } from "../../../value/period.js";
import { periodLabel, yearSpanWords, yearWords } from "../../../value/period-label.js";
import { yearText } from "../../../value/year-text.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

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

/** A day in words: 2025年底, 2023年6月末, 2023年6月15日; 31 December 2025. */
export function dayWords(day: DateText, plan: Plan): Message {
  const [year = "", month = "", date = ""] = day.split("-");
  const [named, ofMonth] = [Number(month), Number(date)];
  const en = `${ofMonth} ${months[named - 1]} ${year}`;
  if (areCalendarYears(plan) && day === yearEnd(Number(year), plan)) return { "zh-Hans": `${year}年底`, en };
  const isLast = ofMonth === monthLength(Number(year), named);
  return { "zh-Hans": `${year}年${named}月${isLast ? "末" : `${ofMonth}日`}`, en };
}

/** When a value is of: 2024年, 2023年6月末, 2025年1—9月; with its preposition in English: in 2024, at the end of June 2023. */
export function whenWords(period: PeriodText, plan: Plan): Message {
  const { start, end, year } = parsePeriod(period, plan);
  if (isWholeYear(period, plan)) {
    const { "zh-Hans": zh, en } = yearName(yearText(year), plan);
    return { "zh-Hans": zh, en: `in ${en}` };
  }
  if (period.includes("/")) {
    const [from, to] = [start, end].map((day) => Number(day.slice(5, 7)));
    const span = from === to ? `${to}月` : `${from}—${to}月`;
    const named = `${months[(from ?? 1) - 1]} to ${months[(to ?? 1) - 1]}`;
    return {
      "zh-Hans": `${end.slice(0, 4)}年${span}`,
      en: `from ${from === to ? months[(to ?? 1) - 1] : named} ${end.slice(0, 4)}`.replace(
        "from",
        from === to ? "in" : "from",
      ),
    };
  }
  const { "zh-Hans": zh, en } = dayWords(end, plan);
  const isMonthEnd = !zh.endsWith("日");
  const [, month = "", named = ""] = en.split(" ");
  return { "zh-Hans": zh, en: isMonthEnd ? `at the end of ${month} ${named}` : `on ${en}` };
}

/** The label of a column of one year: 2024年; 2024. */
export function yearTitle(year: PeriodText, plan: Plan): Message {
  return { "zh-Hans": yearName(year, plan)["zh-Hans"], en: periodLabel(year, plan) };
}
