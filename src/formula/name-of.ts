import { type Locale, localize } from "../value/localized-text.js";
import type { FormulaDefinition } from "./formula-definition.js";

/** The name of an input in a language; of a name that is no input, the name itself. */
export function nameOf({ inputs }: FormulaDefinition, name: string, locale: Locale): string {
  const words = Object.hasOwn(inputs, name) ? inputs[name]?.name : undefined;
  return words === undefined ? name : localize(words, locale);
}
