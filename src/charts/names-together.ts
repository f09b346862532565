import type { Locale } from "../value/locales.js";
import { visibleText } from "../value/visible-text.js";
import { say } from "./say.js";

const mostNames = 3;

/** Those that share a place in a finding: each by its name, or how many where they are more than three. */
export function namesTogether(names: readonly string[], locale: Locale): string {
  if (names.length <= mostNames) return names.map(visibleText).join(say(locale, "、", "、", ", "));
  const count = names.length;
  return say(locale, `并列的 ${count} 个`, `並列的 ${count} 個`, `${count} alike`);
}

/** The first of a list and those that are equal to it. */
export function firstAndEqual<One>(all: readonly One[], numberOf: (one: One) => number): readonly One[] {
  const [first] = all;
  return first === undefined ? [] : all.filter((one) => numberOf(one) === numberOf(first));
}
