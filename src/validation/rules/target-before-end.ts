import { periodWords } from "../../value/period-label.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const targetBeforeEnd: Rule = {
  code: "target-before-end",
  level: "note",
  finds: {
    "zh-Hans": "只有早于规划期末的目标",
    en: "targets only for years before the end of the plan",
  },
  protects: {
    "zh-Hans": "把中期目标当作终期目标",
    en: "taking a mid-term target for the final one",
  },
  seen: {
    "zh-Hans": "甘肃纲要：规划至 2035 年，数值目标只到 2025 年",
    en: "Gansu's outline: numbers for 2025 only, in a plan to 2035",
  },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const last = indicator.targets
        .map(({ year }) => year.slice(0, 4))
        .sort()
        .at(-1);
      if (last === undefined || last >= plan.period.end) continue;
      const [until, end] = [periodWords(last, plan), periodWords(plan.period.end, plan)];
      yield {
        path: `${path}/targets`,
        expected: `a target for ${plan.period.end}`,
        received: last,
        message: {
          "zh-Hans": `${called(indicator)}：目标只到 ${until["zh-Hans"]}，规划期至 ${end["zh-Hans"]}`,
          en: `${called(indicator)}: the last target is of ${until.en}, the plan runs to ${end.en}`,
        },
      };
    }
  },
};
