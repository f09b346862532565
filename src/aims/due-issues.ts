import type { Issue } from "../issue.js";
import { periodLabel } from "../value/period-label.js";
import { yearPosition } from "../value/year-position.js";
import { settledBy } from "./settled.js";
import { isTimeOver, type Standing } from "./standing.js";

/** That the time of a target is over while nothing is known of its last year: what is said of it rests on years before. */
export function dueIssues(standing: Standing): readonly Issue[] {
  const { plan, aim, asOf, evidence } = standing;

  const { latest } = evidence;
  if ("missing" in aim || latest === undefined || !isTimeOver(standing)) return [];
  if (yearPosition(latest.period, plan) >= aim.due) return [];
  if (aim.targets.every((one) => settledBy(standing, one, aim.due) !== undefined)) return [];
  const period = periodLabel(latest.period, plan);
  const { dueOn } = aim.targets[0].stated;
  const [zhOver, enOver] =
    dueOn === undefined
      ? [
          `目标年份 ${periodLabel(aim.year, plan)} 已结束而尚无该年数据`,
          `the target's year ${periodLabel(aim.year, plan)} is over, but no value of it is known`,
        ]
      : [
          `目标已于 ${dueOn} 到期而尚无到该日的数据`,
          `the target was due on ${dueOn}, but no value of that day is known`,
        ];
  return [
    {
      code: "due-year-not-observed",
      level: "warning",
      path: `/${latest.period}`,
      expected: `a value of ${dueOn ?? aim.year}`,
      received: latest.period,
      message: {
        "zh-Hans": `截至 ${asOf}，${zhOver}；以下按 ${period} 的数据评估，并非最终结果`,
        en: `As of ${asOf} ${enOver}; this goes by ${period} and is not the result`,
      },
    },
  ];
}
