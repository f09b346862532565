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
  const raw = (span: Span): Raw => ({
    raw: source.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  });
  const { said } = words;
  let phrase: string = growth;
  const add = ({ start, end }: Span): void => {
    const last = phrase.charCodeAt(phrase.length - 1);
    phrase += (last >= 0x61 && last <= 0x7a ? " " : "") + text.slice(start, end);
  };
  for (const one of said) add(one);
  add(amount);
  const read = numberOf(phrase, numbers);
  if (!("value" in read || "lower" in read)) return undefined;
  let { start } = amount;
  for (const one of said.toReversed())
    if (one.end === start || /^\s*$/u.test(text.slice(one.end, start))) ({ start } = one);
  const cumulative = said.find((one) => text.slice(one.start, one.end) === "累计");
  return {
    ...raw({ start, end: amount.end }),
    read,
    because: said.filter((one) => one.start < start).map(raw),
    ...(amount.unit && { unit: raw(amount.unit) }),
    ...(cumulative && { cumulative: raw(cumulative) }),
  };
}

/** The value of a read number, as findings have it. */
export function foundValue({ read, unit: _, ...rest }: ReadAmount): Omit<FoundValue, "period"> {
  const { unit, comparator } = read;
  const ends = "value" in read ? { value: read.value } : { lower: read.lower, upper: read.upper };
  return { ...rest, ...ends, ...(unit !== undefined && { unit }), ...(comparator && { comparator }) };
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
  const raw = (span: Span): Raw => ({
    raw: source.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  });
  const value = foundValue(amount);
  const done = verb === undefined ? "" : text.slice(verb.start, verb.end);
  const adds = /新|净增/u.test(done);
  const isYearly = /每年|年均/u.test(done);
  const isMultiple = since !== undefined && value.unit === "倍" && amount.read.basis === undefined;
  const basis = isMultiple ? "multiple" : (amount.read.basis ?? basisOf(adds, isYearly));
  const { unit, ...rest } = value;
  return {
    ...rest,
    basis: adds && (basis === "every-year" || (isYearly && basis === "increase")) ? "yearly-change" : basis,
    ...(unit !== undefined && !isMultiple && { unit }),
    ...(year && { year }),
    ...(dueOn !== undefined && { dueOn }),
    ...(verb !== undefined && (adds || isYearly) && { because: [...rest.because, raw(verb)] }),
    ...(since && { since }),
    ...(strives && { strength: "strive" as const }),
  };
}

function basisOf(adds: boolean, isYearly: boolean): NumericBasis {
  if (isYearly) return adds ? "yearly-change" : "every-year";
  return adds ? "increase" : "level";
}
