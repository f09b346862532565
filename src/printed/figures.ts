import { type DecimalText, isDecimalText, shiftPoint } from "../value/decimal-text.js";
import type { UnreadReason } from "./unread-reasons.js";

/** The figures at the start of a text, and what stands behind them. */
export type Figures =
  | { readonly value: DecimalText; readonly rest: string }
  | { readonly reason: UnreadReason; readonly candidates?: readonly DecimalText[] };

const exponent = /^e([+-]?\d{1,3})(.*)$/iu;

/**
 * Reads the figures at the start of a folded text: a sign, digits, a point before decimals, commas or blanks between
 * groups of three digits. The digits stay as they are printed. `undefined` where the text starts with no figure.
 */
export function leadingFigures(text: string): Figures | undefined {
  const sign = "+-".includes(text.charAt(0)) ? text.charAt(0) : "";
  const start = text.charAt(sign.length) === " " ? sign.length + 1 : sign.length;
  const digits = runOf(text, start);
  if (digits === "") return undefined;
  const rest = text.slice(start + digits.length).trim();
  const value = ungrouped(digits);
  if (value === undefined) return { reason: "separator-unclear", candidates: candidatesOf(sign, digits) };
  const signed = sign === "-" ? `-${value}` : value;
  if (!isDecimalText(signed)) return { reason: "too-long" };
  const [, power, afterwards] = exponent.exec(rest) ?? [];
  if (power === undefined) return { value: signed, rest };
  const shifted = shiftPoint(signed, Number(power));
  return {
    reason: "exponent",
    ...(afterwards === "" && isDecimalText(shifted) && { candidates: [shifted] }),
  };
}

/** Whether a text is digits alone, with at most one point between them. */
export function isPlainFigures(text: string): boolean {
  let point = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e && point === -1) point = at;
    else if (code < 0x30 || code > 0x39) return false;
  }
  return text !== "" && point !== 0 && point !== text.length - 1;
}

/** The digits from a place on, with the separators between them: one at the end belongs to what follows. */
function runOf(text: string, start: number): string {
  let end = start;
  for (let at = start; isDigit(text.charAt(at)) || (at > start && isSeparator(text.charAt(at))); at++) {
    if (isDigit(text.charAt(at))) end = at + 1;
  }
  return text.slice(start, end);
}

/** Digits without the separators of their groups; `undefined` where these stand elsewhere. */
function ungrouped(digits: string): DecimalText | undefined {
  const [whole = "", decimals, ...more] = digits.split(".");
  if (more.length > 0 || (decimals !== undefined && !isDigits(decimals))) return undefined;
  const joined = isDigits(whole) ? whole : (joinedAt(whole, ",") ?? joinedAt(whole, " "));
  if (joined === undefined) return undefined;
  return decimals === undefined ? joined : `${joined}.${decimals}`;
}

function joinedAt(whole: string, separator: string): string | undefined {
  const [first = "", ...groups] = whole.split(separator);
  const isGrouped =
    isDigits(first) &&
    first.length <= 3 &&
    first[0] !== "0" &&
    groups.every((group) => group.length === 3 && isDigits(group));
  return isGrouped ? first + groups.join("") : undefined;
}

function isDigits(text: string): boolean {
  for (const one of text) if (!isDigit(one)) return false;
  return text !== "";
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}

function isSeparator(character: string): boolean {
  return character === "." || character === "," || character === "'" || character === " ";
}

/** What digits with unclear separators may mean: the last one may stand before decimals, or all before thousands. */
function candidatesOf(sign: string, digits: string): readonly DecimalText[] {
  const parts = digits.split(/[.,' ]/u);
  const minus = sign === "-" ? "-" : "";
  const whole = minus + parts.join("");
  const asDecimals = `${minus}${parts.slice(0, -1).join("")}.${parts.at(-1)}`;
  return [...(parts.length === 2 ? [asDecimals] : []), whole].filter(
    (one) => isDecimalText(one) && !/^-?0\d/u.test(one),
  );
}
