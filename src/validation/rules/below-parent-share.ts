import type { Indicator } from "../../model/indicator.js";
import { areAlike } from "../../value/are-alike.js";
import { type Decimal, decimal } from "../../value/decimal.js";
import { enoughDigits } from "../../value/enough-digits.js";
import type { PeriodText } from "../../value/period.js";
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
        const asked = same && requiredOf(same, indicator);
        if (asked === undefined) continue;
        for (const { target, path: at } of levelTargetsOf(indicator, path)) {
          const share = asked(target.year);
          if (share === undefined || share.lte(target.value)) continue;
          const level = enoughDigits(share, (shown) => shown.gt(target.value));
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

/** The child's baseline grown by the factor that the parent promises for its own, by the year of the promise. */
function requiredOf(
  parent: Indicator,
  child: Indicator,
): ((year: PeriodText) => Decimal | undefined) | undefined {
  const [unit, own] = [readUnit(parent.unit), readUnit(child.unit)];
  const { baseline } = parent;
  if (baseline === undefined || child.baseline === undefined) return undefined;
  // Growth since different years does not compare.
  if (baseline.year !== child.baseline.year) return undefined;
  if (decimal(baseline.value).lte(0) || !areAlike(unit, own)) return undefined;
  const [start, from] = [decimal(child.baseline.value), baseline.value];
  const targets = firstBy([...levelTargetsOf(parent, "")], ({ target }) => target.year);
  return (year) => {
    const promised = targets.get(year)?.target.value;
    // Factors have no unit, so parent and child need not share a scale.
    return promised === undefined ? undefined : start.times(promised).div(from);
  };
}
