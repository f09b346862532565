import type { SingleComparator } from "../value/bound.js";
import { type DecimalText, isDecimalText } from "../value/decimal-text.js";
import { smallLetters } from "../value/small-letters.js";
import { type Amount, type NoAmount, readAmount } from "./amount.js";
import { oneComparator, withoutComparators } from "./comparator-words.js";
import { isPlainFigures } from "./figures.js";
import { aspiringWords, multiples } from "./growth-words.js";
import { readRange } from "./printed-range.js";
import type { PrintedRange, PrintedValue } from "./printed-value.js";
import { type Grown, readGrowth, withoutGrowthWord } from "./read-growth.js";
import { withoutNotes } from "./without-notes.js";

/** Reads a folded text as a number or a range, with its comparator, its growth words, its notes and its brackets. */
export function readBound(text: string): PrintedValue | PrintedRange | NoAmount {
  const { rest, status, marks, cumulative } = withoutNotes(text);
  const beside = {
    ...(status !== undefined && { status }),
    ...(cumulative && { cumulative }),
    ...(marks.length > 0 && { marks }),
  };
  const aspired = aspiringWords.find((word) => rest.startsWith(word));
  const read = readBare(aspired === undefined ? rest : rest.slice(aspired.length).trim());
  if ("reason" in read) return read;
  return { ...read, ...beside, ...(aspired !== undefined && { strength: "strive" as const }) };
}

function readBare(text: string): PrintedValue | PrintedRange | NoAmount {
  const outer = withoutComparators(text);
  // Most numbers are figures alone: nothing of what follows can be in them.
  if (isPlainFigures(outer.rest) && isDecimalText(outer.rest)) return asBound(outer.rest, outer.found);
  const doubled = smallLetters(outer.rest);
  const multiple = Object.hasOwn(multiples, doubled) ? multiples[doubled] : undefined;
  if (multiple !== undefined) return asBoundMultiple(multiple, outer.found);
  if (/^\(.{1,200}\)$/u.test(text)) return { reason: "brackets-unclear" };
  const [, timesOf] = /^(?:是|为)(?:\d{4}年|基期)?的?(.{1,40})倍$/u.exec(text) ?? [];
  if (timesOf !== undefined) return asMultiple(readAmount(timesOf));
  const growth = withoutGrowthWord(outer.rest);
  const inner = withoutComparators(growth.rest);
  const found = [...outer.found, ...inner.found];
  // Behind a growth word 倍 counts times, which is no unit of an amount.
  const isTimes = growth.word !== undefined && inner.rest.endsWith("倍");
  const [body, own] = isTimes ? [inner.rest.slice(0, -1), { unit: "倍" }] : [inner.rest, undefined];
  const range = readRange(body);
  if (range !== undefined) {
    return "reason" in range ? range : rangeOf({ ...range, ...own }, growth.word, found);
  }
  const amount = readAmount(body);
  if ("reason" in amount) return amount;
  const { comparator: within, scale: _, ...value } = amount;
  const grown = readGrowth(growth.word, { ...value, ...own });
  if (grown === undefined) return { reason: "more-than-a-number" };
  const bound = oneComparator(within === undefined ? found : [...found, within]);
  if (bound === undefined) return { reason: "two-comparators" };
  const { falls, ...number } = grown;
  return { ...number, ...(falls ? mirrored(bound) : bound) };
}

function asBound(value: DecimalText, found: readonly SingleComparator[]): PrintedValue | NoAmount {
  const bound = oneComparator(found);
  return bound === undefined ? { reason: "two-comparators" } : { value, ...bound };
}

/** 翻一番以上. */
function asBoundMultiple(value: DecimalText, found: readonly SingleComparator[]): PrintedValue | NoAmount {
  const bound = oneComparator(found);
  return bound === undefined ? { reason: "two-comparators" } : { value, basis: "multiple", ...bound };
}

const mirrors: Partial<Record<SingleComparator, SingleComparator>> = {
  "at-least": "at-most",
  "at-most": "at-least",
  "more-than": "less-than",
  "less-than": "more-than",
};

/** A fall by at least 20 % is a change of at most −20 %. */
function mirrored({ comparator }: { readonly comparator?: SingleComparator }) {
  return comparator === undefined ? {} : { comparator: mirrors[comparator] ?? comparator };
}

/** 为2020年的2.5倍. */
function asMultiple(amount: Amount | NoAmount): PrintedValue | NoAmount {
  if ("reason" in amount) return amount;
  return amount.unit === undefined
    ? { value: amount.value, basis: "multiple" }
    : { reason: "more-than-a-number" };
}

function rangeOf(
  { lower, upper, unit }: { readonly lower: string; readonly upper: string; readonly unit?: string },
  word: string | undefined,
  found: readonly SingleComparator[],
): PrintedRange | NoAmount {
  if (found.some((comparator) => comparator !== "attain")) return { reason: "two-comparators" };
  const own = unit !== undefined && { unit };
  const [from, to]: (Grown | undefined)[] = [lower, upper].map((value) =>
    readGrowth(word, { value, ...own }),
  );
  if (from === undefined || to === undefined) return { reason: "more-than-a-number" };
  const { value: one, falls, ...rest } = from;
  // A fall from 1 to 2 is a change from −2 to −1.
  const [least, most] = falls ? [to.value, one] : [one, to.value];
  return { comparator: "between", lower: least, upper: most, ...rest };
}
