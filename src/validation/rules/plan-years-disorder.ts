import type { Rule } from "../rule.js";

export const planYearsDisorder: Rule = {
  code: "plan-years-disorder",
  level: "error",
  finds: {
    "zh-Hans": "规划期起止颠倒，或基期不早于规划期",
    en: "a period that ends before it starts, or a base year that is not before it",
  },
  protects: { "zh-Hans": "算不出的时序进度", en: "an elapsed share that cannot be computed" },
  seen: { "zh-Hans": "由上期规划改写的文件", en: "files rewritten from the last period's plan" },
  *check({ plan: { period, baseYear } }) {
    if (period.end < period.start) {
      yield {
        path: "/period/end",
        expected: `${period.start} or later`,
        received: period.end,
        message: {
          "zh-Hans": `规划期 ${period.start}—${period.end} 起止颠倒`,
          en: `The period ${period.start}–${period.end} ends before it starts`,
        },
      };
    }
    if (baseYear !== undefined && baseYear >= period.start) {
      yield {
        path: "/baseYear",
        expected: `a year before ${period.start}`,
        received: baseYear,
        message: {
          "zh-Hans": `基期 ${baseYear} 不早于规划期 ${period.start}—${period.end}`,
          en: `The base year ${baseYear} is not before the period ${period.start}–${period.end}`,
        },
      };
    }
  },
};
