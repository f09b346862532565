import type { Indicator } from "../model/indicator.js";
import { called, indicatorsOf } from "./indicators-of.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const protects = {
  "zh-Hans": "约束性指标要分解、要考核：须有数值、有人负责、有数据来源",
  en: "a binding indicator is assigned and appraised: that needs a number, somebody responsible and a source of data",
};
const seen = {
  "zh-Hans": "知识产权规划的指标均为预期性；见于国民经济规划与年度工作计划",
  en: "indicators on intellectual property are all expected; seen in general plans and annual work plans",
};

/** A rule on binding indicators that lack something. */
export function bindingWithout(
  field: string,
  [zh, en]: readonly [string, string],
  lacks: (indicator: Indicator) => boolean,
): Pick<Rule, "finds" | "protects" | "seen" | "check"> {
  return {
    finds: { "zh-Hans": `约束性指标缺${zh}`, en: `a binding indicator without ${en}` },
    protects,
    seen,
    *check({ plan }: RuleContext): Iterable<Finding> {
      for (const { indicator, path } of indicatorsOf(plan)) {
        if (indicator.commitment !== "binding" || !lacks(indicator)) continue;
        yield {
          path: `${path}/${field}`,
          expected: en,
          received: "nothing",
          message: {
            "zh-Hans": `${called(indicator)}：约束性指标缺${zh}`,
            en: `${called(indicator)}: a binding indicator needs ${en}`,
          },
        };
      }
    },
  };
}
