import { boundText } from "../../value/bound-text.js";
import { called } from "../indicators-of.js";
import { byYear, dueWords } from "../resolved-target.js";
import type { Rule } from "../rule.js";
import { retreats } from "../turns.js";

export const targetsGoBack: Rule = {
  code: "targets-go-back",
  level: "warning",
  finds: {
    "zh-Hans": "后一年份的目标劣于前一年份的目标",
    en: "a target of a later year that is worse than that of an earlier one",
  },
  protects: {
    "zh-Hans": "年份或数值对调的阶段目标",
    en: "interim targets whose years or numbers changed places",
  },
  seen: { "zh-Hans": "分阶段列目标的规划", en: "plans with several horizons in one row" },
  *check({ indicators }) {
    for (const { indicator, resolved } of indicators) {
      const { direction, measure } = indicator;
      // Of running totals another rule says more.
      if (direction === "maintain" || measure === "cumulative") continue;
      const years = byYear(resolved);
      const found =
        direction === "increase" ? retreats(years, "lower", "below") : retreats(years, "upper", "above");
      for (const { later, earlier } of found) {
        const [now, before] = [boundText(later.bound), boundText(earlier.bound)];
        const [due, earlierDue] = [dueWords(later), dueWords(earlier)];
        yield {
          path: later.path,
          expected: `no worse than ${before}, the target of ${earlierDue.en}`,
          received: now,
          message: {
            "zh-Hans": `${called(indicator)}：${due["zh-Hans"]}目标 ${now} 劣于 ${earlierDue["zh-Hans"]}目标 ${before}`,
            en: `${called(indicator)}: the target ${now} of ${due.en} is worse than ${before} of ${earlierDue.en}`,
          },
        };
      }
    }
  },
};
