import { printedNumber } from "../../printed/printed-number.js";
import type { PrintedNumber, PrintedRange, PrintedValue } from "../../printed/printed-value.js";
import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import { type PrintedYear, yearsIn } from "./read-year.js";

/** What a cell for a number says. */
export type CellReading =
  | { readonly kind: "gap" }
  | ({ readonly kind: "number"; readonly read: PrintedValue | PrintedRange } & Beside)
  | { readonly kind: "several"; readonly numbers: readonly NumberAt[] }
  | ({ readonly kind: "words" } & Span)
  | { readonly kind: "unread"; readonly candidates: readonly NumberAt[] };

/** A number within a cell. */
export interface NumberAt extends Span {
  readonly read: PrintedValue | PrintedRange;
}

interface Beside extends Span {
  /** The year in brackets behind the number: 13.38（2024年）. */
  readonly year?: PrintedYear;
  /** The word in brackets that says that it is a mean of the years. */
  readonly mean?: Span;
  /** A scale without a unit behind it, 100 亿: of what is not said. */
  readonly scale?: Span;
}

/** Reads a cell: a number with what stands in brackets behind it, several numbers, words, or nothing. */
export function readCell(source: Source, cell: Span): CellReading {
  const span = bare(source.text, cell);
  const whole = numberIn(source, span);
  if ("missing" in whole) return { kind: "gap" };
  const words = source.text.slice(span.start, span.end);
  // A long dash that was read as a letter.
  if (words === "一") return { kind: "gap" };
  if (isNumber(whole)) {
    return withScale(source, span, words) ?? { kind: "number", read: whole, ...withoutRaised(source, span) };
  }
  if (!/\d/u.test(words)) return { kind: "words", ...withoutBrackets(source.text, span) };
  return (
    pointLost(span, words) ??
    bracketed(source, span) ??
    several(source, span, words) ??
    unread(source, span, words)
  );
}

/** Whether a cell says nothing: a blank, a dash, 未统计. */
export function isGap(source: Source, cell: Span): boolean {
  return "missing" in numberIn(source, bare(source.text, cell));
}

/** Whether a reading is a number that a target can have. */
export function isNumber(read: PrintedNumber): read is PrintedValue | PrintedRange {
  return "value" in read || "lower" in read;
}

/** Reads a stretch of the text as a printed number. */
export function numberIn({ raw, text, numbers }: Source, { start, end }: Span): PrintedNumber {
  const folded = text.slice(start, end);
  // 412<sup>1</sup>件 is no 4121件.
  const printed = /[⁰¹²³⁴-⁹]/u.test(folded) ? folded : raw.slice(start, end);
  const known = numbers.get(printed);
  if (known !== undefined) return known;
  const read = printedNumber(printed);
  const isRead = isNumber(read) || "missing" in read;
  const found = isRead ? read : printedNumber(folded);
  if (printed.length < 40) numbers.set(printed, found);
  return found;
}

const raised = /[⁰¹²³⁴-⁹]{1,4}$/u;

/** Without the digits of a note that the document prints as digits and raises: 412<sup>1</sup>. */
function withoutRaised({ raw, text }: Source, { start, end }: Span): Span {
  const marks = raised.exec(text.slice(start, end))?.[0].length ?? 0;
  return marks > 0 && raw.slice(end - marks, end) !== text.slice(end - marks, end)
    ? { start, end: end - marks }
    : { start, end };
}

/** Without a sign of equality, and the stroke that keeps a spreadsheet from reckoning. */
function bare(text: string, cell: Span): Span {
  const { start, end } = trimmed(text, cell);
  const first = text.charAt(start);
  const isGuard = first === "'" && /[=+\-@]/.test(text.charAt(start + 1));
  return first === "=" || isGuard ? trimmed(text, { start: start + 1, end }) : { start, end };
}

/** 100 亿 is 100 of something whose unit is not printed. */
function withScale(source: Source, { start, end }: Span, words: string): CellReading | undefined {
  const scale = /\d( ?(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万))$/u.exec(words)?.[1];
  if (scale === undefined) return undefined;
  const main = { start, end: end - scale.length };
  const read = numberIn(source, main);
  return isNumber(read)
    ? { kind: "number", read, ...main, scale: trimmed(source.text, { start: main.end, end }) }
    : undefined;
}

/** 76。7 may be 76.7. */
function pointLost(span: Span, words: string): CellReading | undefined {
  if (!/^\d{1,9}。\d{1,6}$/u.test(words)) return undefined;
  const read = printedNumber(words.replace("。", "."));
  return isNumber(read) ? { kind: "unread", candidates: [{ ...span, read }] } : undefined;
}

/** 5.5（年均）, 13.38（2024年）, 5000（其中1750）, 12.5[1]: what the brackets say is one thing, the number before them another. */
function bracketed(source: Source, { start, end }: Span): CellReading | undefined {
  const { text } = source;
  const close = text.charAt(end - 1);
  if (close !== ")" && close !== "]") return undefined;
  const open = opening(text, start, end, close === ")" ? "(" : "[", close);
  if (open <= start) return undefined;
  const main = trimmed(text, { start, end: open });
  const read = numberIn(source, main);
  if (!isNumber(read)) return undefined;
  const within = { start: open + 1, end: end - 1 };
  const words = text.slice(within.start, within.end).trim();
  const [year] = yearsIn(text, within);
  if (year !== undefined && /^\d{4}年?(?:数据?|值|底|末)?$/u.test(words)) {
    return { kind: "number", read, ...main, year };
  }
  if (/^(?:年均|年平均|五年平均|5年平均)$/u.test(words))
    return { kind: "number", read, ...main, mean: within };
  const isNote = /^注?\d{1,2}$/u.test(words) && (close === "]" || words.startsWith("注"));
  return isNote || /^其中|^含|^全|^按|^不含|≥|>/u.test(words) ? { kind: "number", read, ...main } : undefined;
}

/** Where the bracket opens that closes at the end. */
function opening(text: string, start: number, end: number, open: string, close: string): number {
  let depth = 0;
  for (let at = end - 1; at >= start && at > end - 200; at--) {
    if (text.charAt(at) === close) depth++;
    else if (text.charAt(at) === open && --depth === 0) return at;
  }
  return -1;
}

/** 2.55 / 3.45, ≤0.9/≤2. */
function several(source: Source, { start, end }: Span, words: string): CellReading | undefined {
  if (words.length > 60) return undefined;
  for (const separator of ["/", ";", "、", ","]) {
    const numbers: NumberAt[] = [];
    let at = start;
    for (const part of words.split(separator)) {
      const span = trimmed(source.text, { start: at, end: Math.min(at + part.length, end) });
      const read = numberIn(source, span);
      if (isNumber(read)) numbers.push({ ...span, read });
      at += part.length + 1;
    }
    if (numbers.length === words.split(separator).length) return { kind: "several", numbers };
  }
  return undefined;
}

function unread(source: Source, span: Span, words: string): CellReading {
  const candidates: NumberAt[] = [];
  for (const { 0: digits, index } of words.matchAll(
    /(?<![A-Za-z\d.])\d{1,20}(?:\.\d{1,20})?(?![A-Za-z\d.])/gu,
  )) {
    const place = { start: span.start + index, end: span.start + index + digits.length };
    const read = numberIn(source, place);
    if (isNumber(read) && candidates.length < 5) candidates.push({ ...place, read });
  }
  // A sentence that names a number in passing is a promise in words.
  return { kind: "unread", candidates };
}

function withoutBrackets(text: string, { start, end }: Span): Span {
  const isBracketed = text.charAt(start) === "(" && text.charAt(end - 1) === ")" && end - start > 2;
  return isBracketed ? trimmed(text, { start: start + 1, end: end - 1 }) : { start, end };
}
