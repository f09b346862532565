/**
 * How many columns a text takes in a terminal: Chinese characters and full-width signs take two, combining marks none.
 *
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

/**
 * A column of a text table.
 *
 * @category Tables
 * @example
 * const column: TextColumn = { title: "完成率", align: "right", width: 8 };
 */
export interface TextColumn {
  readonly title: string;
  /** `"left"` unless told. */
  readonly align?: "left" | "right";
  /** The most columns it may take; longer cells end in `…`. As wide as its widest cell unless told. */
  readonly width?: number;
}

/**
 * Sets rows as a plain-text table, aligned also where Chinese and Latin text mix.
 *
 * @param columns - Titles, alignment and greatest width.
 * @param rows - The cells, as text; a missing cell is blank. Line breaks become blanks.
 * @param gap - What stands between columns; two blanks unless told.
 * @returns Lines joined by `\n`, without trailing blanks.
 * @category Tables
 * @example
 * toTextTable([{ title: "指标" }, { title: "值", align: "right" }], [["PCT申请量", "402"], ["商标", "53"]])
 * // => "指标        值\n--------------\nPCT申请量  402\n商标        53"
 */
export function toTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  gap = "  ",
): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ width }, index) => shorten((row[index] ?? "").replace(/\s+/g, " "), width)),
  );
  const widths = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? "")), 0),
  );
  const lines = cells.map((row) =>
    columns
      .map(({ align }, index) => {
        const cell = row[index] ?? "";
        const padding = " ".repeat((widths[index] ?? 0) - displayWidth(cell));
        return align === "right" ? padding + cell : cell + padding;
      })
      .join(gap)
      .trimEnd(),
  );
  const between = displayWidth(gap);
  const rule = "-".repeat(
    Math.max(
      0,
      widths.reduce((sum, width) => sum + width + between, -between),
    ),
  );
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function shorten(text: string, width: number | undefined): string {
  if (width === undefined || displayWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
