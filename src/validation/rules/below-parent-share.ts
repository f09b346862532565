import type { Indicator } from "../../model/indicator.js";
import { areAlike } from "../../value/are-alike.js";
import { type Decimal, decimal } from "../../value/decimal.js";
import { enoughDigits } from "../../value/enough-digits.js";
import { readUnit } from "../../value/unit.js";
import { firstBy } from "../first-by.js";
import { called, indicatorsOf, levelTargetsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const belowParentShare: Rule = {
  code: "below-parent-share",
  level: "warning",
  finds: {
    "zh-Hans": "同一存量指标的目标增幅低于上位规划的增幅",
    en: "a stock whose target grows less than the parent plan asks for",
  },
  protects: {
    "zh-Hans": "各地目标合计达不到上位规划目标",
    en: "regional targets that do not add up to the parent's",
  },
  seen: { "zh-Hans": "市县规划目标的层层分解", en: "targets handed down to cities and counties" },
  *check({ plan, parents }) {
    const above = parents.map((parent) => ({
      parent,
      stocks: firstBy(parent.indicators.filter(isStock), ({ catalogue }) => String(catalogue)),
    }));
    for (const { indicator, path } of indicatorsOf(plan)) {
      if (!isStock(indicator) || indicator.baseline === undefined) continue;
      for (const { parent, stocks } of above) {
        const same = stocks.get(String(indicator.catalogue));
        const share = same && requiredOf(same, indicator);
        if (share === undefined) continue;
        for (const { target, path: at } of levelTargetsOf(indicator, path)) {
          if (target.year !== share.year || share.level.lte(target.value)) continue;
          const level = enoughDigits(share.level, (shown) => shown.gt(target.value));
          yield {
            path: `${at}/value`,
            expected: `${level} or more, the baseline grown as in ${parent.id}`,
            received: target.value,
            message: {
              "zh-Hans": `${called(indicator)}：目标 ${target.value} 低于按 ${parent.id} 增幅推算的 ${level}`,
              en: `${called(indicator)}: the target ${target.value} is below ${level}, which the growth of ${parent.id} asks for`,
            },
          };
        }
      }
    }
  },
};

function isStock({ catalogue, measure, regionRule, direction }: Indicator): boolean {
  return (
    catalogue !== undefined && measure === "point-in-time" && regionRule === "sum" && direction === "increase"
  );
}

/** The child's baseline grown by the factor that the parent promises for its own. */
function requiredOf(parent: Indicator, child: Indicator): { year: string; level: Decimal } | undefined {
  const [unit, own] = [readUnit(parent.unit), readUnit(child.unit)];
  const [first] = [...levelTargetsOf(parent, "")];
  const { baseline } = parent;
  if (baseline === undefined || child.baseline === undefined || first === undefined) return undefined;
  // Growth since different years does not compare.
  if (baseline.year !== child.baseline.year) return undefined;
  if (decimal(baseline.value).lte(0) || !areAlike(unit, own)) return undefined;
  const { target } = first;
  // Factors have no unit, so parent and child need not share a scale.
  const level = decimal(child.baseline.value).times(target.value).div(baseline.value);
  return { year: target.year, level };
}
