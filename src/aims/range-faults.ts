import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { possibleRange } from "../series/possible-range.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { shortDecimal } from "../value/short-decimal.js";
import { readUnit } from "../value/unit.js";
import { deriveLevel, factorOf } from "./derive-level.js";
import type { Fault } from "./fault.js";
import { endsOf } from "./target-ends.js";
import { changeOf } from "./target-needs.js";

/**
 * The ends of a target that take more from the baseline than was there. A number that stands for itself stays as it was
 * printed, whatever it is; one above the top of its unit is a level that nothing reaches.
 */
export function rangeFaults(indicator: Indicator, target: NumericTarget): readonly Fault[] {
  return endsOf(target).flatMap(({ field, value }) => {
    const said = impossible(indicator, target, value);
    return said === undefined ? [] : [{ kind: "range" as const, field, ...said }];
  });
}

function impossible(
  indicator: Indicator,
  target: NumericTarget,
  value: DecimalText,
): Pick<Fault, "reason" | "expected" | "received" | "message"> | undefined {
  const level = deriveLevel(indicator, target, value);
  if (level === undefined) return { reason: "out-of-range", received: value, ...tooLarge };
  const change = changeOf(indicator, target);
  const base = indicator.baseline?.value;
  if (change === undefined || base === undefined) return undefined;
  if (change === "multiplied" && factorOf(target.basis, value).lt(0)) {
    return { reason: "target-impossible", received: value, ...lessThanNothing };
  }
  const { lower } = possibleRange(indicator);
  // Where the baseline itself is below, the unit says nothing of the level either.
  if (lower === undefined || decimal(base).lt(lower) || decimal(level).gte(lower)) return undefined;
  const [shown, unit] = [shortDecimal(level), readUnit(indicator.unit)?.text];
  return {
    reason: "target-impossible",
    expected: `${lower} or more ${unit}`,
    received: shown,
    message: {
      "zh-Hans": `由基期值 ${base} 得出的目标为 ${shown}，${unit} 不能小于 ${lower}`,
      en: `from the baseline ${base} the target leads to ${shown}, and ${unit} cannot be less than ${lower}`,
    },
  };
}

type Words = { readonly expected: string; readonly message: Message };

const tooLarge: Words = {
  expected: "a level of no more than 400 digits",
  message: {
    "zh-Hans": "目标水平超出可计算范围",
    en: "the level of the target is beyond what can be computed",
  },
};

const lessThanNothing: Words = {
  expected: "a fall by no more than 100 %, or a multiple of 0 or more",
  message: {
    "zh-Hans": "降幅超过 100%，或倍数为负，没有这样的水平",
    en: "a fall by more than 100 %, or a multiple below 0, leads to no level",
  },
};
