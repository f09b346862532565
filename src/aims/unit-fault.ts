import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { areAlike, dimensionText } from "../value/are-alike.js";
import { readUnit } from "../value/unit.js";
import { basisWords } from "./basis-words.js";
import type { Fault } from "./fault.js";
import { targetNeeds } from "./target-needs.js";
import { fitsUnit, unitsOf } from "./target-unit.js";

/** A number in a unit that its basis or its indicator does not have. */
export function unitFault(indicator: Indicator, target: NumericTarget): Fault | undefined {
  if (fitsUnit(indicator, target)) return undefined;
  const stated = readUnit(target.unit);
  const own = readUnit(indicator.unit);
  const { number } = targetNeeds[target.basis];
  const [zh, en] = basisWords[target.basis];
  const text = stated?.text ?? String(target.unit);
  const facts = {
    kind: "unit",
    reason: "target-not-numeric",
    field: "unit",
    received: stated === undefined ? text : `${text}, a unit of ${dimensionText(stated)}`,
  } as const;
  if (number === "amount" && indicator.unit === undefined) {
    return {
      ...facts,
      expected: "the plain number, without 万 or 亿",
      message: {
        "zh-Hans": `指标没有单位（原文未印），不能由 ${text} 换算；请直接写出数值`,
        en: `the indicator has no unit (its document prints none), so ${text} cannot be converted; write the plain number`,
      },
    };
  }
  if (number === "amount" && areAlike(own, stated)) {
    return {
      ...facts,
      expected: String(own?.text),
      message: {
        "zh-Hans": `${text}是比率的变化，不是水平；若意为提高的百分点，请用 basis: "percentage-points"`,
        en: `${text} is what a share changes by, not a level; if percentage points are added, say basis: "percentage-points"`,
      },
    };
  }
  if (number === "amount") {
    const meant = own?.text ?? String(indicator.unit);
    return {
      ...facts,
      expected: own === undefined ? meant : `a unit of ${dimensionText(own)}, such as ${meant}`,
      message: {
        "zh-Hans": `目标单位 ${text} 与指标单位 ${meant} 量纲不同`,
        en: `the target is in ${text}, of another dimension than the indicator's ${meant}`,
      },
    };
  }
  const [meant] = unitsOf[number];
  return {
    ...facts,
    expected: number === "multiple" ? "no unit" : `${meant}, or no unit`,
    message: {
      "zh-Hans": `${zh}${number === "multiple" ? "没有单位" : `以 ${meant} 计`}，不用 ${text}；请核对 basis 与 unit`,
      en: `${en} ${number === "multiple" ? "has no unit, so it cannot be" : `is in ${meant}, not`} in ${text}; check basis and unit`,
    },
  };
}
