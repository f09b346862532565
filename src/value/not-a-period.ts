import { show, UsageError } from "../issue.js";
import type { Calendar } from "./calendar.js";
import { isOfficePeriod } from "./office-year.js";

/** The error for what is no period of a calendar. */
export function notAPeriod(text: unknown, { yearEnds }: Calendar): UsageError {
  const expected =
    yearEnds === undefined
      ? "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30"
      : "2025, FY2025, 2024–25, 2025-S1, FY2025-Q2, 2025-06, 2025-01/2025-03 or 2025-06-30";
  const [zhPeriods, enMore, zhMore] = yearEnds === undefined ? plain(text) : fiscal;
  const received = show(text);
  return new UsageError({
    code: "period-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `不是时期：应为 ${zhPeriods} 的写法，实为 ${received}${zhMore}`,
      en: `Not a period: expected ${expected}, received ${received}${enMore}`,
    },
  });
}

type Words = readonly [zhPeriods: string, enMore: string, zhMore: string];

const fiscal: Words = [
  "2025、FY2025、2024–25、2025-S1、FY2025-Q2、2025-06、2025-01/2025-03 或 2025-06-30",
  "; months from one to another lie within one fiscal year, and 2011-12 is December 2011 (the fiscal year is 2011–12 or 2011/12)",
  "；起止月份须在同一财年之内；2011-12 为 2011 年 12 月，财年写作 2011–12 或 2011/12",
];

/** What looks like a fiscal year has to be one: nothing is guessed of when it ends. */
function plain(text: unknown): Words {
  const isFiscal = typeof text === "string" && isOfficePeriod(text);
  return [
    "2025、2025-S1、2025-Q2、2025-06、2025-01/2025-09（1—9月）或 2025-06-30",
    isFiscal ? "; of a fiscal year the plan or series says on which day it ends (yearEnds)" : "",
    isFiscal ? "；财年须由规划或序列写明年度的最后一天（yearEnds）" : "",
  ];
}
