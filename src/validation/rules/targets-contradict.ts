import { boundText } from "../../value/bound-text.js";
import { compare } from "../../value/compare.js";
import { decimal } from "../../value/decimal.js";
import { periodWords } from "../../value/period-label.js";
import { called } from "../indicators-of.js";
import { type ResolvedTarget, sameQuantity } from "../resolved-target.js";
import type { Rule } from "../rule.js";

export const targetsContradict: Rule = {
  code: "targets-contradict",
  level: "error",
  finds: {
    "zh-Hans": "同一年的两个目标不能同时实现",
    en: "two targets of one year that cannot both hold",
  },
  protects: {
    "zh-Hans": "无论结果如何都算未完成的指标",
    en: "an indicator that is missed whatever its value is",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan, indicators }) {
    for (const { indicator, resolved } of indicators) {
      for (const group of sameQuantity(resolved)) {
        for (const { one, other } of contradictions(group)) {
          const [now, before] = [boundText(one.bound), boundText(other.bound)];
          const at = periodWords(one.target.year, plan);
          yield {
            path: one.path,
            expected: `what goes with ${before}`,
            received: now,
            message: {
              "zh-Hans": `${called(indicator)}：${at["zh-Hans"]}的目标 ${now} 与 ${before} 不能同时实现`,
              en: `${called(indicator)}: the targets ${now} and ${before} of ${at.en} cannot both hold`,
            },
          };
        }
      }
    }
  },
};

/** Each target beside the tightest of those before it that it leaves no room with. */
function* contradictions(group: readonly ResolvedTarget[]) {
  let highest: ResolvedTarget | undefined;
  let lowest: ResolvedTarget | undefined;
  for (const one of group) {
    const other = [highest, lowest].find((before) => before !== undefined && apart(one, before));
    if (other !== undefined) yield { one, other };
    const { lower, upper } = one.limits;
    if (lower !== undefined && !isWider(compare(lower, highest?.limits.lower ?? lower), one, highest)) {
      highest = one;
    }
    if (upper !== undefined && !isWider(compare(lowest?.limits.upper ?? upper, upper), one, lowest)) {
      lowest = one;
    }
  }
}

/** Whether an end leaves more room than one before it that it lies so far within: of one number, "more than" leaves less. */
function isWider(within: number, one: ResolvedTarget, before: ResolvedTarget | undefined): boolean {
  return within < 0 || (within === 0 && before?.limits.strict === true && one.limits.strict !== true);
}

function apart(one: ResolvedTarget, other: ResolvedTarget): boolean {
  return empty(one, other) || empty(other, one);
}

/** Whether nothing is above the lower end of one and below the upper end of the other. */
function empty({ limits: { lower, ...from } }: ResolvedTarget, { limits: { upper, ...to } }: ResolvedTarget) {
  if (lower === undefined || upper === undefined) return false;
  return decimal(lower).gt(upper) || (decimal(lower).eq(upper) && (from.strict ?? to.strict) === true);
}
