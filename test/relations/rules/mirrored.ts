import {
  type Comparator,
  decimal,
  decimalText,
  isNumericTarget,
  type ObservationInput,
  type PeriodText,
  type Target,
} from "ipr-plan";
import { levelTargets } from "../level-targets.js";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

const opposite: Readonly<Partial<Record<Comparator, Exclude<Comparator, "between">>>> = {
  "at-least": "at-most",
  "at-most": "at-least",
  "more-than": "less-than",
  "less-than": "more-than",
};

export const mirrored: Relation = {
  rule: "what falls as another rises is judged as the other: every number with the other sign, down is good for up is good",
  dear: true,
  contradictions: (seen) => {
    const { direction, measure, baseline, unit: _, ...indicator } = seen.indicator;
    const targets = levelTargets(seen.indicator);
    // A running total does not fall, and where units say what can be, the other sign cannot.
    if (targets === undefined || direction === "maintain" || measure === "cumulative") return [];
    const plain = { ...indicator, measure, direction, ...(baseline && { baseline }), targets };
    const one = seen.with({ plan: { ...seen.plan, indicators: [plain] } });
    const facing = {
      ...plain,
      direction: direction === "increase" ? ("decrease" as const) : ("increase" as const),
      ...(baseline && { baseline: { ...baseline, value: negated(baseline.value) } }),
      targets: targets.map(turned),
    };
    const values = Object.entries(seen.case.values).map(([period, input]): [PeriodText, ObservationInput] => [
      period,
      typeof input === "object" && input !== null && "status" in input
        ? { ...input, value: negated(input.value) }
        : input,
    ]);
    const other = one.with({
      plan: { ...seen.plan, indicators: [facing] },
      values: Object.fromEntries(values),
    });
    const signed = ["target", "otherTargets", "latest", "required", "requiredAhead", "best"];
    // Of several targets that are judged alike any may decide, and what is said of its way differs.
    const deciding = targets.length > 1 ? ["reason", "completion", "expectedShare", "pace", "gap"] : [];
    // Amounts none of which was negative are taken to stay so, which decides what is sure of a year under way.
    const floored = measure === "annual" ? ["sure", "probability", "earliest"] : [];
    return differences(resultsOf(one), resultsOf(other), [...signed, ...deciding, ...floored], 1e-7);
  },
};

function negated(value: Parameters<typeof decimal>[0]): string {
  return decimalText(decimal(value).neg());
}

function turned(target: Target): Target {
  if (!isNumericTarget(target)) return target;
  if (target.comparator === "between")
    return { ...target, lower: negated(target.upper), upper: negated(target.lower) };
  return {
    ...target,
    comparator: opposite[target.comparator] ?? target.comparator,
    value: negated(target.value),
  };
}
