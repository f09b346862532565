import { checkShape } from "../../value/check-shape.js";
import { codeOf, having, list, localized, maybe, number, orNull, text } from "../../value/shape.js";
import { sensitivityFactors } from "./factors.js";
import type { Sensitivity } from "./result.js";

const factor = codeOf(sensitivityFactors);
const side = having({ setting: localized, value: number, probability: orNull(number) });
const result = having({
  name: localized,
  unit: maybe(text),
  year: text,
  value: orNull(number),
  probability: orNull(number),
  effects: list(having({ factor, input: maybe(localized), low: side, high: side, swing: number })),
  left: list(having({ factor, reason: text })),
});

/** Throws for what is not the result of `sensitivity`. */
export function checkSensitivityResult(given: Sensitivity): void {
  checkShape("result", result, { "zh-Hans": "sensitivity 的结果", en: "the result of sensitivity" }, given);
}
