import { areCalendarYears } from "../../value/calendar.js";
import type { Rule } from "../rule.js";

export const yearStyleUnfit: Rule = {
  code: "year-style-unfit",
  level: "warning",
  finds: {
    "zh-Hans": "年度写作跨两年的形式（2023-24），却止于 12 月 31 日",
    en: "years written as two calendar years (2023-24) that end on 31 December",
  },
  protects: { "zh-Hans": "漏写的财年截止日", en: "a last day of the fiscal year that was left out" },
  seen: { "zh-Hans": "英文财年规划", en: "English plans in fiscal years" },
  *check({ plan }) {
    if (plan.yearStyle !== "2023-24" || !areCalendarYears(plan)) return;
    yield {
      path: "/yearStyle",
      expected: "yearEnds, the last day of a year that lies in two calendar years",
      received: plan.yearStyle,
      message: {
        "zh-Hans":
          "yearStyle 为 2023-24，而年度止于 12 月 31 日，只在一个公历年内；请写明 yearEnds，如 03-31",
        en: "yearStyle is 2023-24, but the years end on 31 December and lie in one calendar year; say when they end (yearEnds), such as 03-31",
      },
    };
  },
};
