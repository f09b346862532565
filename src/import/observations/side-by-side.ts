import type { Block, BodyRow } from "./block.js";
import type { LabelReader } from "./label.js";
import type { SheetRow } from "./sheet.js";

/**
 * The halves of a table that goes on at its right, one below the other: 地区 数量 地区 数量. They begin where the first heading
 * stands again, and have columns of their own.
 */
export function sideBySide(block: Block, label: LabelReader): readonly Block[] {
  const starts = startsOf(block, label);
  if (starts.length < 2) return [block];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const part = (row: SheetRow): SheetRow => within(row, start, end);
    return {
      titles: block.titles,
      units: block.units,
      header: block.header.map(part),
      body: block.body
        .map(({ row, kind }): BodyRow => ({ row: part(row), kind }))
        .filter(({ row }) => row.filled.length > 0),
      notes: block.notes,
    };
  });
}

function startsOf({ header }: Block, label: LabelReader): readonly number[] {
  for (const { filled, cells } of header) {
    const [first = 0] = filled;
    const corner = cells[first]?.text ?? "";
    const { field } = label(corner);
    if (field !== "place" && field !== "indicator" && field !== "period") continue;
    const starts = filled.filter((column) => cells[column]?.text === corner);
    // A merged heading may arrive in each of its columns.
    const areApart = starts.every((start) => !starts.includes(start + 1));
    if (starts.length > 1 && areApart) return starts;
  }
  return [];
}

/** The cells of a row between two columns, in their columns. */
function within({ index, cells, filled }: SheetRow, start: number, end: number): SheetRow {
  return {
    index,
    cells: cells.map((cell, column) => (column >= start && column < end ? cell : undefined)),
    filled: filled.filter((column) => column >= start && column < end),
  };
}
