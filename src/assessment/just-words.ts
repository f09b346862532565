import type { Message } from "../issue.js";
import type { Bound } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import { shortDecimal } from "../value/short-decimal.js";
import type { UnitText } from "../value/unit.js";
import { unitWords } from "../value/unit-label.js";
import { boundWords } from "./bound-words.js";

/** Why a value misses a target that it seems to meet: it is the very number that the target asks to go beyond. */
export function justWords(value: DecimalText, bound: Bound, unit: UnitText | undefined): Message {
  const [zhUnit, enUnit] = unitWords(unit);
  const [short, asked] = [shortDecimal(value), boundWords(bound)];
  return {
    "zh-Hans": `${short}${zhUnit}恰为目标数，而目标为${asked["zh-Hans"]}${zhUnit}，尚未达到`,
    en: `${short}${enUnit} is just the number of the target, which asks for ${asked.en}${enUnit}`,
  };
}
