import { isNumber } from "./row-kind.js";
import type { SheetCell } from "./sheet-cell.js";

/** Of each kind of figures that words may stand before: a count, a decimal, no year; and the unit 1, behind a numeral. */
const figures = ["5", "45.13", "4567", "1"];
const mostKept = 1000;

/**
 * Tells numbers among headings, as {@link isNumber} does. Very wide tables number their columns, 列1, 列2: whether a number
 * may stand behind such words is asked once for all of them.
 */
export function headingNumbers(): (cell: SheetCell) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    const words = wordsBefore(cell);
    if (words === "") return isNumber(cell);
    const may = known.get(words) ?? figures.some((one) => isNumber({ ...cell, text: words + one }));
    if (known.size < mostKept) known.set(words, may);
    return may && isNumber(cell);
  };
}

/** The Chinese words of a text that is made of them and of figures behind them; blank for any other text. */
function wordsBefore({ text, kind }: SheetCell): string {
  if (kind !== "text" || text.length > 40) return "";
  let at = 0;
  while (isChinese(text.charCodeAt(at))) at++;
  const words = text.slice(0, at);
  if (at === text.length) return "";
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return "";
  }
  return words;
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
