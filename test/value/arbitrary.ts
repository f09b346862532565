import fc from "fast-check";

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });

/** Decimal text as anyone may write it: leading and trailing zeros, minus zero; at most 50 digits in all. */
export const decimalTexts = fc
  .tuple(fc.constantFrom("", "-"), digits(1, 25), digits(0, 25))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`);

/** An oracle that knows nothing of decimals: the value times 10 to the 25th, as an integer. */
export function scaled(text: string): bigint {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(25, "0"));
  return text.startsWith("-") ? -size : size;
}
