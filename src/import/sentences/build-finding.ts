import type { NumericBasis } from "../../model/numeric-target.js";
import { printedNumber } from "../../printed/printed-number.js";
import type { PrintedNumber, PrintedRange, PrintedValue } from "../../printed/printed-value.js";
import type { Span } from "../draft/draft.js";
import type { FoundTarget, FoundTime, FoundValue, Raw } from "./finding.js";
import type { Statement } from "./statement.js";

/** A number that was read, with where it stands and the words apart from it. */
export interface ReadAmount extends Raw {
  readonly read: PrintedValue | PrintedRange;
  readonly unit?: Raw;
  readonly cumulative?: Raw;
  readonly because: readonly Raw[];
}

/** Numbers that were read, each once a text, by the words in which they are printed. */
export type KnownNumbers = Map<string, PrintedNumber>;

const longestKnown = 40;
const none: readonly Raw[] = [];

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function numberOf(phrase: string, numbers: KnownNumbers): PrintedNumber {
  const known = numbers.get(phrase);
  if (known !== undefined) return known;
  const read = printedNumber(phrase.includes("\n") ? phrase.replaceAll("\n", "") : phrase);
  if (phrase.length < longestKnown) numbers.set(phrase, read);
  return read;
}

/** Reads the number of a statement together with the words before it; `undefined` where it is not read. */
export function readAmountOf(
  text: string,
  source: string,
  { amount, words, growth = "" }: Pick<Statement, "amount" | "words" | "growth">,
  numbers: KnownNumbers,
): ReadAmount | undefined {
  const { said } = words;
  let phrase: string = growth;
  for (const one of said) phrase = withWord(phrase, text, one);
  const read = numberOf(withWord(phrase, text, amount), numbers);
  if (!("value" in read || "lower" in read)) return undefined;
  let { start } = amount;
  let cumulative: Raw | undefined;
  for (let at = said.length - 1; at >= 0; at--) {
    const one = said[at];
    if (one === undefined) continue;
    if (one.end === start || /^\s*$/u.test(text.slice(one.end, start))) ({ start } = one);
    if (text.slice(one.start, one.end) === "累计") cumulative = rawOf(source, one);
  }
  let because = none;
  if (said.length > 0) because = said.filter((one) => one.start < start).map((one) => rawOf(source, one));
  const { end } = amount;
  const found: Writable<ReadAmount> = { raw: source.slice(start, end), start, end, read, because };
  if (amount.unit !== undefined) found.unit = rawOf(source, amount.unit);
  if (cumulative !== undefined) found.cumulative = cumulative;
  return found;
}

function withWord(phrase: string, text: string, { start, end }: Span): string {
  const last = phrase.charCodeAt(phrase.length - 1);
  return phrase + (last >= 0x61 && last <= 0x7a ? " " : "") + text.slice(start, end);
}

function rawOf(source: string, { start, end }: Span): Raw {
  return { raw: source.slice(start, end), start, end };
}

/** The value of a read number, as findings have it. */
export function foundValue(amount: ReadAmount): Omit<FoundValue, "period"> {
  const found: Writable<Omit<FoundValue, "period">> = placedValue(amount);
  const { unit, comparator } = amount.read;
  if (unit !== undefined) found.unit = unit;
  if (comparator !== undefined) found.comparator = comparator;
  return found;
}

// Written out here and below: a text may have tens of thousands of numbers, and spreads take several times as long.
function placedValue({ raw, start, end, because, cumulative, read }: ReadAmount) {
  const found: Writable<Omit<FoundValue, "period">> = { raw, start, end, because };
  if (cumulative !== undefined) found.cumulative = cumulative;
  if ("value" in read) found.value = read.value;
  else [found.lower, found.upper] = [read.lower, read.upper];
  return found;
}

/** A target of a read number. */
export function targetOf(
  amount: ReadAmount,
  { verb }: Statement,
  text: string,
  source: string,
  times: {
    readonly year?: FoundTime;
    readonly since?: FoundTime;
    readonly strives: boolean;
    readonly dueOn?: string;
  },
): FoundTarget {
  const { year, since, strives, dueOn } = times;
  const { unit, comparator, basis: printed } = amount.read;
  const done = verb === undefined ? "" : text.slice(verb.start, verb.end);
  const adds = /新|净增/u.test(done);
  const isYearly = /每年|年均/u.test(done);
  const isMultiple = since !== undefined && unit === "倍" && printed === undefined;
  const basis = isMultiple ? "multiple" : (printed ?? basisOf(adds, done));
  const found: Writable<Omit<FoundTarget, "basis">> = placedValue(amount);
  if (comparator !== undefined) found.comparator = comparator;
  const target: Writable<FoundTarget> = Object.assign(found, {
    basis:
      adds && (basis === "every-year" || (isYearly && basis === "increase"))
        ? ("yearly-change" as const)
        : basis,
  });
  if (unit !== undefined && !isMultiple) target.unit = unit;
  if (year !== undefined) target.year = year;
  if (dueOn !== undefined) target.dueOn = dueOn;
  if (verb !== undefined && (adds || isYearly)) target.because = [...amount.because, rawOf(source, verb)];
  if (since !== undefined) target.since = since;
  if (strives) target.strength = "strive";
  return target;
}

function basisOf(adds: boolean, done: string): NumericBasis {
  if (/每年/u.test(done)) return adds ? "yearly-change" : "every-year";
  if (/年均/u.test(done)) return adds ? "yearly-change" : "period-average";
  return adds ? "increase" : "level";
}
