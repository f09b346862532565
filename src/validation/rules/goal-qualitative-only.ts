import { hasValue } from "../../model/has-target-value.js";
import { periodWords } from "../../value/period-label.js";
import type { Rule } from "../rule.js";

export const goalQualitativeOnly: Rule = {
  code: "goal-qualitative-only",
  level: "note",
  finds: {
    "zh-Hans": "某年只有定性目标，没有数值目标",
    en: "a year that has goals in words and no target in numbers",
  },
  protects: { "zh-Hans": "无法衡量的远景目标", en: "long-range goals that nothing measures" },
  seen: {
    "zh-Hans": "甘肃纲要：2035 年目标均为定性",
    en: "Gansu's outline: all goals for 2035 are in words",
  },
  *check({ plan }) {
    const years = new Set(
      plan.indicators.flatMap(({ targets }) => targets.filter(hasValue).map(({ year }) => year.slice(0, 4))),
    );
    const reported = new Set<string>();
    for (const [index, { year }] of (plan.goals ?? []).entries()) {
      if (years.has(year.slice(0, 4)) || reported.has(year)) continue;
      reported.add(year);
      const at = periodWords(year, plan);
      yield {
        path: `/goals/${index}`,
        expected: `an indicator with a target for ${year}`,
        received: "words only",
        message: {
          "zh-Hans": `${at["zh-Hans"]}的目标均为定性表述，没有指标可衡量`,
          en: `The goals for ${at.en} are in words only; no indicator has a target for that year`,
        },
      };
    }
  },
};
