import { show, UsageError } from "../issue.js";

/**
 * An exact decimal number as text: an optional minus sign, digits, an optional fraction; no exponent, no blanks, at
 * most 60 significant digits.
 *
 * @category Exact numbers
 * @example
 * const value: DecimalText = "1.42";
 */
export type DecimalText = string;

/** The most digits that a number may have before the point, and after it. */
export const mostOnASide = 400;
// The same number again: patterns are literals, so that all of them can be read and judged.
const grammar = /^-?\d{1,400}(?:\.\d{1,400})?$/;
/** The most significant digits that a number may have; the product of two such numbers is still exact. */
export const mostDigits = 60;

/** Whether a value is decimal text. */
export function isDecimalText(value: unknown): value is DecimalText {
  if (typeof value !== "string" || !grammar.test(value)) return false;
  if (value.length <= mostDigits) return true;
  const digits = value.replace(/[-.]/g, "").replace(/^0+/, "");
  return withoutEndingZeros(digits).length <= mostDigits;
}

/** A loop, because a regular expression would look anew at every zero within. */
export function withoutEndingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, end);
}

/** The error for what is no decimal number. */
export function notDecimal(value: unknown): UsageError {
  const expected = `plain decimal text such as "1.42", of at most ${mostDigits} significant digits`;
  const received = show(value);
  return new UsageError({
    code: "decimal-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `不是十进制数：应为如 "1.42" 的十进制文本（有效数字不超过 ${mostDigits} 位），实为 ${received}`,
      en: `Not a decimal number: expected ${expected}, received ${received}`,
    },
  });
}

/** Multiplies by a power of ten, by moving the decimal point; no digit is lost. */
export function shiftPoint(value: DecimalText, places: number): DecimalText {
  if (!isDecimalText(value)) throw notDecimal(value);
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const point = whole.length + places;
  const digits = "0".repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, "0");
  const end = Math.max(1, point);
  const integer = digits.slice(0, end).replace(/^0+(?=\d)/, "");
  const rest = withoutEndingZeros(digits.slice(end));
  const text = rest === "" ? integer : `${integer}.${rest}`;
  return value.startsWith("-") && text !== "0" ? `-${text}` : text;
}
