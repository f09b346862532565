import { numbersOf } from "../../aims/target-ends.js";
import type { Message } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { compare } from "../../value/compare.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { periodWords } from "../../value/period-label.js";
import { convertIfAlike } from "../../value/quantity.js";
import { called } from "../indicators-of.js";
import type { PlacedIndicator } from "../place-indicators.js";
import { type ResolvedTarget, sameQuantity } from "../resolved-target.js";
import type { Finding, Rule } from "../rule.js";

export const partExceedsWhole: Rule = {
  code: "part-exceeds-whole",
  level: "error",
  finds: {
    "zh-Hans": "“其中”项的基期值或目标值大于总项",
    en: "a part whose baseline or target is more than that of the whole",
  },
  protects: { "zh-Hans": "部分大于整体的分项", en: "parts that are larger than what they are parts of" },
  seen: {
    "zh-Hans": "总项与“其中”项分别填报的指标表",
    en: "tables in which the whole and its parts were filled in apart",
  },
  *check({ plan, indicators }) {
    const byId = new Map(indicators.map((one) => [one.indicator.id, one]));
    for (const part of indicators) {
      const { partOf } = part.indicator;
      const whole = partOf === undefined ? undefined : byId.get(partOf);
      if (whole === undefined || whole.indicator.measure !== part.indicator.measure) continue;
      yield* baselinesOf(plan, part, whole.indicator);
      yield* targetsOf(plan, part, whole);
    }
  },
};

function* baselinesOf(plan: Plan, { indicator, path }: PlacedIndicator, whole: Indicator): Iterable<Finding> {
  const [own, all] = [indicator.baseline, whole.baseline];
  if (own === undefined || own.year !== all?.year) return;
  const value = convertIfAlike(own.value, indicator.unit, whole.unit);
  if (value === undefined || compare(value, all.value) <= 0) return;
  const at = periodWords(own.year, plan);
  yield finding(indicator, whole, `${path}/baseline/value`, at, value, all.value);
}

function* targetsOf(plan: Plan, part: PlacedIndicator, whole: PlacedIndicator): Iterable<Finding> {
  for (const group of sameQuantity([...part.resolved, ...whole.resolved])) {
    const most = highestOf(group.filter((one) => whole.resolved.includes(one)));
    if (most === undefined) continue;
    for (const { limits, path, target } of group.filter((one) => part.resolved.includes(one))) {
      const least = limits.lower;
      const value = least && convertIfAlike(least, part.indicator.unit, whole.indicator.unit);
      if (value === undefined || compare(value, most) <= 0) continue;
      const at = periodWords(target.year, plan);
      yield finding(part.indicator, whole.indicator, path, at, value, most);
    }
  }
}

/**
 * The highest number of some targets. The whole may be more than it promises, but it is its numbers that are promised: of a
 * corridor or of an interval the upper end, of a firm target and an aspired one (力争) the larger.
 */
function highestOf(targets: readonly ResolvedTarget[]): DecimalText | undefined {
  return targets
    .flatMap(({ bound, limits: { upper } }) => [...numbersOf(bound), ...(upper === undefined ? [] : [upper])])
    .toSorted(compare)
    .at(-1);
}

function finding(
  part: Indicator,
  whole: Indicator,
  path: string,
  at: Message,
  value: DecimalText,
  most: DecimalText,
): Finding {
  return {
    path,
    expected: `${most} or less`,
    received: value,
    message: {
      "zh-Hans": `${called(part)}是“${whole.name["zh-Hans"]}”的其中项，${at["zh-Hans"]}的 ${value} 大于总项的 ${most}`,
      en: `${called(part)} is a part of “${whole.name.en ?? whole.name["zh-Hans"]}”: ${value} of ${at.en} is more than the whole, ${most}`,
    },
  };
}
