import type { Message } from "../../issue.js";
import { counted } from "../../value/counted.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { FormulaDefinition } from "../formula-definition.js";
import { type StepLocale, shown } from "../formula-step.js";
import { nameOf } from "../name-of.js";
import type { ReachSide } from "./reach.js";

/** What a solution says, in both languages. */
export function solveWords(
  definition: FormulaDefinition,
  unknown: string,
  result: DecimalText,
  { words }: ReachSide,
) {
  const unit = definition.inputs[unknown]?.unit ?? "";
  const wanted = (locale: StepLocale): string => shown({ value: result, unit: definition.unit }, locale);
  const found = (value: DecimalText, locale: StepLocale): string =>
    `${nameOf(definition, unknown, locale)} = ${shown({ value, unit }, locale)}`;
  const [bound, limit] = words;
  return {
    solution: (value: DecimalText, method: "exact" | "bracketed"): Message => ({
      "zh-Hans": `${found(value, "zh-Hans")} 时，结果${method === "exact" ? "恰" : "约"}为 ${wanted("zh-Hans")}`,
      en: `${found(value, "en")} makes the result ${method === "exact" ? "exactly" : "about"} ${wanted("en")}`,
    }),
    reaching: (value: DecimalText): Message => ({
      "zh-Hans": `${found(value, "zh-Hans")} 时，未舍入的结果${bound} ${wanted("zh-Hans")}；再退一个整数则否`,
      en: `${found(value, "en")} makes the unrounded result ${limit} ${wanted("en")}; one whole number less far does not`,
    }),
    printing: (value: DecimalText, places: number): Message => ({
      "zh-Hans": `${found(value, "zh-Hans")} 时，舍入到 ${places} 位小数的结果即${bound} ${wanted("zh-Hans")}`,
      en: `${found(value, "en")} is enough for the result rounded to ${counted(places, "place")} to be ${limit} ${wanted("en")}`,
    }),
  };
}
