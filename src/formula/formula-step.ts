import type { Message } from "../issue.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { UnitText } from "../value/unit.js";
import { unitLabel } from "../value/unit-label.js";

/**
 * One step of a calculation (计算步骤): an input as given, an operation with its numbers and units, or the rounding.
 *
 * @category Formulas
 * @example
 * const step: FormulaStep = {
 *   kind: "operation", value: "2.5", unit: "件/万人",
 *   text: {
 *     "zh-Hans": "25 件 ÷ 10 万人 = 2.5 件/万人",
 *     en: "25 items ÷ 10 ten thousand people = 2.5 items/10k people",
 *   },
 * };
 */
export interface FormulaStep {
  /** Whether it states an input, calculates, or rounds. */
  readonly kind: "input" | "operation" | "rounding";
  /** To 12 significant digits where it does not end; the calculation itself is exact. */
  readonly value: DecimalText;
  /** The unit of the value; absent where the step has none. */
  readonly unit?: UnitText;
  /** The step in a sentence with its numbers. */
  readonly text: Message;
}

export type StepLocale = "zh-Hans" | "en";

/** A number with its unit, as a reader of a language sees it; a minus sign becomes a real one. */
export function shown({ value, unit }: { value: DecimalText; unit?: UnitText }, locale: StepLocale): string {
  const number = value.replace("-", "−");
  // A plain number is of the unit "1", which nobody writes behind it.
  if (unit === undefined || unit === "" || unit === "1") return number;
  const label = unitLabel(unit, locale);
  return label === "%" && locale === "zh-Hans" ? `${number}%` : `${number} ${label}`.trim();
}

/** A step whose sentence is written once for each language, with ≈ where the value was shortened or rounded. */
export function formulaStep(
  kind: FormulaStep["kind"],
  result: { readonly value: DecimalText; readonly unit?: UnitText; readonly exactly: boolean },
  write: (locale: StepLocale) => string,
): FormulaStep {
  const { value, unit, exactly } = result;
  const line = (locale: StepLocale): string =>
    `${write(locale)} ${exactly ? "=" : "≈"} ${shown(result, locale)}`;
  return {
    kind,
    value,
    ...(unit !== undefined && { unit }),
    text: { "zh-Hans": line("zh-Hans"), en: line("en") },
  };
}
