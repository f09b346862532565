import { inChinese, show } from "../issue.js";
import type { Calendar } from "./calendar.js";
import type { Finding } from "./finding.js";
import { isOfficePeriod } from "./office-year.js";

const last = "2025-06-30";

/** What is wrong with what is no period of a calendar. */
export function notPeriod(text: unknown, { yearEnds }: Calendar): Finding {
  const isPlain = yearEnds === undefined;
  const years = isPlain ? ["2025"] : ["2025", "FY2025", "2024–25"];
  const listed = [...years, "2025-S1", "2025-Q2", "2025-06", `2025-01/2025-0${isPlain ? 9 : 3}`];
  const expected = `${listed.join(", ")} or ${last}`;
  const received = show(text);
  const [en, zh] = isPlain ? (typeof text === "string" && isOfficePeriod(text) ? undated : ["", ""]) : fiscal;
  return {
    code: "period-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `不是时期：应为 ${listed.join("、")}${isPlain ? "（1—9月）" : " "}或 ${last} 的写法，实为 ${inChinese(received)}${zh}`,
      en: `Not a period: expected ${expected}, received ${received}${en}`,
    },
  };
}

type Words = readonly [en: string, zh: string];

/** Nothing is guessed of when a fiscal year ends. */
const undated: Words = [
  "; a fiscal year needs its last day (yearEnds of the plan or series)",
  '；财年须写明最后一天（规划或序列的 "yearEnds"）',
];

const fiscal: Words = [
  "; months lie in one fiscal year, and 2011-12 is December 2011 (2011–12 or 2011/12 is the year)",
  "；起止月份在同一财年之内，2011-12 为 2011 年 12 月（财年写作 2011–12 或 2011/12）",
];
