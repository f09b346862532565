/**
 * How many columns a text takes in a terminal: Chinese characters and full-width signs take two, combining marks none.
 *
 * @param text - On one line.
 * @returns Columns, a whole number.
 * @category Tables
 * @see https://www.unicode.org/reports/tr11/ East Asian Width
 * @example
 * displayWidth("指标 A") // => 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\p{Cf}/u.test(character)) continue;
    const wideSign = isWide(character.codePointAt(0) ?? 0) || /\p{Emoji_Presentation}/u.test(character);
    width += wideSign ? 2 : 1;
  }
  return width;
}

/** Cuts a text to a width, ending in `…` where something was cut off; never through a character. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
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
