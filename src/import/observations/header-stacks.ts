import { isUnitMark } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";

const han = /\p{Script=Han}/u;

/** Whether a row of headings is in English words: SCI and EI are no words. */
export function isEnglish({ filled, cells }: SheetRow): boolean {
  let words = 0;
  for (const column of filled) {
    const text = cells[column]?.text ?? "";
    if (han.test(text) || /\d/.test(text)) return false;
    if (/[a-z]{2}/.test(text)) words++;
  }
  return words * 2 > filled.length;
}

/** A row of headings in English below those in Chinese says them again. */
function withoutSecondLanguage(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isChinese = rows.some(({ filled, cells }) =>
    filled.some((column) => han.test(cells[column]?.text ?? "")),
  );
  return isChinese ? rows.filter((row) => !isEnglish(row)) : rows;
}

/**
 * The texts above each column, from the top down. Merged cells arrive as blanks or as repeated values: a blank takes the
 * text to its left where both stand under the same text and have something below.
 */
export function headerStacks(rows: readonly SheetRow[], width: number): readonly (readonly string[])[] {
  const header = withoutSecondLanguage(rows);
  const depth = header.length;
  const filled: (readonly (string | undefined)[])[] = [];
  for (const [level, row] of header.entries()) {
    const own: (string | undefined)[] = new Array<string | undefined>(width).fill(undefined);
    let from: number | undefined;
    for (let column = 0; column < width; column++) {
      const text = row.cells[column]?.text;
      if (text !== undefined && !isUnitMark(text)) {
        own[column] = text;
        from = column;
      } else if (from !== undefined && level < depth - 1 && spans(from, column, level)) {
        own[column] = own[from];
      }
    }
    filled.push(own);
  }
  return Array.from({ length: width }, (_, column) => {
    const texts: string[] = [];
    for (const row of filled) {
      const text = row[column];
      if (text !== undefined && texts.at(-1) !== text) texts.push(text);
    }
    return texts;
  });

  function spans(from: number, column: number, level: number): boolean {
    return (
      hasBelow(from, level) && hasBelow(column, level) && filled.every((row) => row[from] === row[column])
    );
  }

  function hasBelow(column: number, level: number): boolean {
    for (let below = level + 1; below < depth; below++) {
      if (header[below]?.cells[column] !== undefined) return true;
    }
    return false;
  }
}
