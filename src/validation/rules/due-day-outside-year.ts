import { yearOfDay } from "../../value/calendar.js";
import { periodLabel } from "../../value/period-label.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const dueDayOutsideYear: Rule = {
  code: "due-day-outside-year",
  level: "error",
  finds: {
    "zh-Hans": "目标的截止日期不在目标年份之内",
    en: "a day a target is due on that is not in its year",
  },
  protects: { "zh-Hans": "同一目标有两个期限", en: "one target with two deadlines" },
  seen: { "zh-Hans": "只改了年份、未改日期的规划文件", en: "plan files in which only the year was changed" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      for (const [index, { year, dueOn }] of indicator.targets.entries()) {
        if (dueOn === undefined || yearOfDay(dueOn, plan) === Number(year)) continue;
        const at = periodLabel(year, plan);
        yield {
          path: `${path}/targets/${index}/dueOn`,
          expected: `a day of ${year}`,
          received: dueOn,
          message: {
            "zh-Hans": `${called(indicator)}：截止日期 ${dueOn} 不在目标年份 ${at} 之内`,
            en: `${called(indicator)}: it is due on ${dueOn}, which is not in ${at}, the year of the target`,
          },
        };
      }
    }
  },
};
