import { boundText } from "../../value/bound-text.js";
import { called } from "../indicators-of.js";
import { byYear, dueWords } from "../resolved-target.js";
import type { Rule } from "../rule.js";
import { retreats, turns } from "../turns.js";

export const totalTargetsFall: Rule = {
  code: "total-targets-fall",
  level: "error",
  finds: {
    "zh-Hans": "累计指标后一年份的目标小于前一年份的目标",
    en: "a running total whose target of a later year is less than that of an earlier one",
  },
  protects: {
    "zh-Hans": "年度数误作累计数，或抄错的数：累计数只增不减",
    en: "yearly amounts taken for totals, or a number copied wrongly: a running total does not fall",
  },
  seen: { "zh-Hans": "由年度任务改写的规划文件", en: "plan files made from yearly tasks" },
  *check({ indicators }) {
    for (const { indicator, resolved } of indicators) {
      if (indicator.measure !== "cumulative") continue;
      const years = byYear(resolved);
      const found = [
        ...retreats(years, "lower", "below"),
        // A total that must have reached 100 cannot be kept to 80 later, nor is it kept to less than it was before.
        ...turns(years, "lower", "upper", "below"),
        ...turns(years, "upper", "upper", "below"),
      ];
      for (const { later, earlier } of new Map(found.map((turn) => [turn.later.path, turn])).values()) {
        const [now, before] = [boundText(later.bound), boundText(earlier.bound)];
        const [due, earlierDue] = [dueWords(later), dueWords(earlier)];
        yield {
          path: later.path,
          expected: `no less than ${before}, the target of ${earlierDue.en}`,
          received: now,
          message: {
            "zh-Hans": `${called(indicator)}：累计数只增不减，而 ${due["zh-Hans"]}目标 ${now} 小于 ${earlierDue["zh-Hans"]}的 ${before}`,
            en: `${called(indicator)}: a running total does not fall, and its target of ${due.en} is ${now}, less than ${before} of ${earlierDue.en}`,
          },
        };
      }
    }
  },
};
