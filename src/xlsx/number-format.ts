/**
 * The number format by which Excel shows a number as the other formats write it: with as many places, as a percentage, or,
 * where words stand by it (约 1000, >99.9%), as exactly this text. The number in the cell stays whole.
 */
export function numberFormat(number: number, text: string): string {
  const plain = /^-?\d+(?:\.(\d+))?(%?)$/.exec(text);
  if (plain === null) return `"${text.replaceAll('"', '""')}"`;
  const [, decimals = "", percent = ""] = plain;
  const shown = decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
  // A dash of Excel's own for what rounds to nothing would be "-0.0".
  return Object.is(Math.sign(number), -1) && /^-?0(?:\.0+)?%?$/.test(text) ? `"${text}"` : shown + percent;
}
