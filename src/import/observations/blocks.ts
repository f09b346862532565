import type { Block, BodyRow } from "./block.js";
import { isEnglish } from "./header-stacks.js";
import type { LabelReader } from "./label.js";
import type { PlaceReader } from "./place-names.js";
import { type RowKind, rowKind } from "./row-kind.js";
import type { SheetRow } from "./sheet.js";
import { sideBySide } from "./side-by-side.js";

const form = /^[^:]{2,12}: ?[^ ]/u;

/** Parts a sheet into its tables. `headerRows` says how many rows stand above the values of the first. */
export function blocksOf(
  rows: readonly SheetRow[],
  label: LabelReader,
  places: PlaceReader,
  headerRows: number | undefined,
): readonly Block[] {
  const blocks: Block[] = [];
  let block = emptyBlock();
  // Lines below values: of the rows that follow, or the title of the next table.
  let tail: BodyRow[] = [];
  let noted = false;
  let apart = false;
  const begin = () => {
    blocks.push(block);
    block = emptyBlock();
    for (const { row, kind } of tail) (kind === "unit" ? block.units : block.titles).push(row);
    tail = [];
  };
  for (const row of rows) {
    const has = { header: block.header.length > 0, data: block.body.length > 0, note: noted };
    const kind = kindOf(row, has, label, places, headerRows);
    if (kind === "blank") {
      apart = true;
      continue;
    }
    noted = kind === "note";
    if (kind === "note" || kind === "numbering") block.notes.push(row);
    else if (kind === "header") {
      if (has.data) begin();
      else if (isPreface(block, row, tail.length > 0 || apart, label)) {
        block.titles.push(...block.header.splice(0), ...tail.splice(0).map((line) => line.row));
      }
      block.header.push(...linesAbove(block, row, label, places), row);
    } else if (kind === "data") {
      for (const one of tail) block.body.push(one);
      block.body.push({ row, kind });
      tail = [];
    } else if (kind === "line" && has.header && !has.data && (row.filled[0] ?? 0) > 0) block.header.push(row);
    else if (has.header || has.data) tail.push({ row, kind });
    else (kind === "unit" ? block.units : block.titles).push(row);
    apart = false;
  }
  for (const { row, kind } of tail) if (kind !== "data") block.notes.push(row);
  blocks.push(block);
  return blocks.flatMap((one) => sideBySide(one, label));
}

/** What stands apart above a wider header, in one or two cells: Data Source and a name, 填报单位：… and 填报日期：…. */
function isPreface({ header }: Block, row: SheetRow, isApart: boolean, label: LabelReader): boolean {
  const heads = ({ filled, cells }: SheetRow) => label(cells[filled[0] ?? 0]?.text ?? "").field !== undefined;
  const isWider = heads(row) ? 0 : 1;
  const own = header.filter((one) => !isEnglish(one));
  if (own.some((one) => one.filled.length > 2 || heads(one))) return false;
  if (own.some((one) => one.filled.length + isWider > row.filled.length)) return false;
  return (
    isApart || header.every(({ filled: own, cells }) => own.every((at) => form.test(cells[at]?.text ?? "")))
  );
}

function emptyBlock(): Block {
  return { titles: [], units: [], header: [], body: [], notes: [] };
}

function kindOf(
  row: SheetRow,
  has: Parameters<typeof rowKind>[1],
  label: LabelReader,
  places: PlaceReader,
  headerRows: number | undefined,
): RowKind {
  if (headerRows === undefined) return rowKind(row, has, label, places);
  if (row.index < headerRows) {
    const kind = rowKind(row, { header: false, data: false, note: false }, label, places);
    return kind === "data" ? "header" : kind;
  }
  const kind = rowKind(row, { header: true, data: true, note: has.note }, label, places);
  return kind === "header" && !has.data ? "data" : kind;
}

/** A line right above a header and not at its left edge spans columns of it: 2023年 over 绝对数 and 增速. */
function linesAbove(
  block: Block,
  row: SheetRow,
  label: LabelReader,
  places: PlaceReader,
): readonly SheetRow[] {
  const line = block.titles.at(-1);
  if (line?.index !== row.index - 1) return [];
  const column = line.filled[0] ?? 0;
  const text = line.cells[column]?.text ?? "";
  const { time, named, rest } = label(text);
  const isHead =
    (rest === "" && (time !== undefined || named !== undefined)) || places(text, false)?.sure === true;
  if (column === 0 || !isHead) return [];
  block.titles.pop();
  return [line];
}
