import { plus } from "../value/exact-sum.js";
import { smallLetters } from "../value/small-letters.js";
import { readUnit } from "../value/unit.js";
import type { Amount } from "./amount.js";
import { growthWords } from "./growth-words.js";
import type { PrintedValue } from "./printed-value.js";

/** A number with what it is a number of. */
export interface Grown extends Pick<PrintedValue, "value" | "unit" | "basis"> {
  /** Whether a word says that it counts down; the value has its minus sign already. */
  readonly falls?: true;
}

/** All growth words that stand before a number, the longest first. */
export const wordsBeforeGrowth = [...new Set<string>(growthWords.flatMap((row) => row.words))].toSorted(
  (a, b) => b.length - a.length,
);

/** A text without the growth word before it, which {@link readGrowth} is asked for. */
export function withoutGrowthWord(text: string): { readonly rest: string; readonly word?: string } {
  const lower = smallLetters(text);
  const word = wordsBeforeGrowth.find((one) => lower.startsWith(one));
  return word === undefined ? { rest: text } : { rest: text.slice(word.length).trim(), word };
}

/** What a number behind a growth word is: 提高0.5个百分点 adds points, 提高5% multiplies, 增长2.5倍 is 3.5 times. */
export function readGrowth(word: string | undefined, amount: Amount): Grown | undefined {
  if (word === undefined) return amount;
  const [value, unit] = [amount.value, amount.unit ?? ""];
  const kind = kindOf(unit);
  const row = growthWords.find((one) => one.unit === kind && one.words.some((each) => each === word));
  if (row === undefined) return undefined;
  if (row.unit === "times more") return { value: plus(value, "1"), basis: row.basis };
  const own = { ...(amount.unit !== undefined && { unit: amount.unit }), basis: row.basis };
  return "falls" in row ? { value: negative(value), ...own, falls: true } : { value, ...own };
}

function kindOf(unit: string): (typeof growthWords)[number]["unit"] {
  if (unit === "倍") return "times more";
  if (unit === "百分点") return "points";
  return readUnit(unit)?.dimension === "share" ? "percent" : "amount";
}

function negative(value: string): string {
  if (value.startsWith("-")) return value.slice(1);
  return Number(value) === 0 ? value : `-${value}`;
}
