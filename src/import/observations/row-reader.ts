import type { LabelColumn } from "./columns.js";
import type { LabelReader, LabelWords } from "./label.js";
import type { Problem } from "./meaning.js";
import { isStray, type RowMeaning, type RowPlace, rowMeaning, rowPlace } from "./row-meaning.js";
import type { SheetRow } from "./sheet.js";
import type { Around, Subject } from "./subject.js";

/** What a row says. */
export interface ReadRow {
  /** The same for all rows whose labels say the same but for the name of a place, which may be that of another row. */
  readonly said: RowMeaning;
  /** Its place; blank where it has none, or the labels name no single one. */
  readonly place: string;
  /** What the numbers of each column are of, as far as it was asked; absent for the first row that says so. */
  readonly subjects?: (Subject | Problem | undefined)[];
}

export type RowReader = (row: SheetRow, above: Around) => ReadRow;

/** Rows that are remembered; there are few different ones in most tables, but for their places. */
const most = 2000;
/** Longer labels are hardly those of another row. */
const longest = 1000;

/** Makes the reader of the rows of one table, which reads labels that stand beside many rows once. */
export function rowReader(
  labels: readonly LabelColumn[],
  words: LabelWords,
  label: LabelReader,
  ofWider: () => boolean,
): RowReader {
  const known = new Map<string, Pick<ReadRow, "said"> & { subjects?: (Subject | Problem | undefined)[] }>();
  let last: Around | undefined;
  return (row, above) => {
    if (above !== last || known.size > most) known.clear();
    last = above;
    const place = rowPlace(row, labels, words, ofWider);
    const key = keyOf(row, labels, place);
    const before = known.get(key);
    if (before === undefined) {
      const said = rowMeaning(row, labels, place, above, words, label);
      // What is left is a cell of this row.
      if (said.left.length === 0 && key.length < longest) known.set(key, { said });
      return { said, place: nameIn(said.meaning.place) };
    }
    before.subjects ??= [];
    const { said, subjects } = before;
    return { said, place: nameIn(said.isPlacedByText ? said.meaning.place : place), subjects };
  };
}

function nameIn(place: RowPlace): string {
  return typeof place === "object" && "place" in place ? place.place : "";
}

/** All that a row says, but which place it names. Lengths keep texts apart, whatever they are made of. */
function keyOf({ cells }: SheetRow, labels: readonly LabelColumn[], place: RowPlace): string {
  let key =
    typeof place === "object" ? ("none" in place ? place.none : "place" in place ? "p" : "w") : `${place}`;
  for (const { column, field } of labels) {
    const cell = cells[column];
    if (cell === undefined) key += "-";
    else if (isStray(cell, field)) key += `#${cell.text}`;
    else if (field === "place" || field === "number" || field === "code") key += "p";
    else key += `${cell.kind}${cell.text.length}:${cell.text}`;
  }
  return key;
}
