import type { Message } from "../issue.js";
import { monthLength } from "./month-length.js";
import type { DateText } from "./period.js";

/** A day in a sentence, as offices write it: 2025年底, 2025年6月底, 2025年6月18日; in English 18 June 2025. */
export function dayWords(day: DateText): Message {
  const [year = "", month = "", date = ""] = day.split("-");
  const [monthNumber, dateNumber] = [Number(month), Number(date)];
  const isEnd = dateNumber === monthLength(Number(year), monthNumber);
  const zh = !isEnd ? `${monthNumber}月${dateNumber}日` : monthNumber === 12 ? "底" : `${monthNumber}月底`;
  return {
    "zh-Hans": `${year}年${zh}`,
    en: `${dateNumber} ${months[monthNumber - 1]} ${Number(year)}`,
  };
}

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
