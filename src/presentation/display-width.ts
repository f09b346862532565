import { checkText } from "../value/check-text.js";

/**
 * How many columns a text takes in a terminal: Chinese characters and full-width signs take two, combining marks none.
 *
 * @param text - On one line.
 * @returns Columns, a whole number.
 * @throws {@link UsageError} `Argument text: expected a text, received …`
 * @category Tables
 * @see [Hand over a report](../../docs/guides/hand-over-a-report.md)
 * @see https://www.unicode.org/reports/tr11/ East Asian Width
 * @example
 * displayWidth("指标 A") // => 6
 */
export function displayWidth(text: string): number {
  checkText("text", text);
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Most of what plans print is one of these two, and neither needs a look into Unicode's tables.
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (/\p{Mark}|\p{Cf}/u.test(character)) return 0;
  return isWide(code) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** Cuts a text to a width, ending in `…` where something was cut off; never through a character. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

// The blocks that UAX #11 marks wide or full-width, as ranges.
const wide = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;

function isWide(code: number): boolean {
  return wide.some(([first, last]) => code >= first && code <= last);
}
