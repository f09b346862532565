import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import { readName } from "./read-name.js";
import type { TableRow } from "./table-row.js";

/**
 * Names that begin with a figure behind the number that counts them: 12.3岁以下婴幼儿入托率 between 11. and 13. is the twelfth. Without
 * such a neighbour the figures are left together.
 */
export function countedNames(
  source: Source,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const at = columns.findLastIndex(({ role }) => role === "name");
  const marks = rows.map(({ cells }) => {
    const cell = cells[at];
    const words = cell === undefined ? "" : source.text.slice(cell.start, Math.min(cell.end, cell.start + 8));
    return /^(\d{1,2})[.、](\d)?/u.exec(words);
  });
  const count = (row: number) => Number(marks[row]?.[1] ?? Number.NaN);
  return rows.map((row, index) => {
    const [mark, cell] = [marks[index], row.cells[at]];
    const own = count(index);
    const isNext = count(index - 1) === own - 1 || count(index + 1) === own + 1;
    if (mark?.[2] === undefined || cell === undefined || row.name !== undefined || !isNext) return row;
    return {
      ...row,
      name: readName(source, { start: cell.start + mark[0].length - 1, end: cell.end }),
    };
  });
}
