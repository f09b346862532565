import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import { type PrintedName, readName } from "./read-name.js";
import { placeOf } from "./row-cells.js";
import type { TableRow } from "./table-row.js";

/** The name of a row and the groups that it stands in, the larger first. */
export interface NamedRow {
  readonly name: PrintedName;
  readonly groups: readonly Span[];
}

/** What heads parts or adds up the rows above is no indicator of its own. */
const namesNothing = /^(?:其中|合 ?计|总 ?计|小 ?计|共 ?计|累 ?计|of which|(?:sub-?)?total)[::]?$/iu;

/**
 * Reads the name of a row. Where the heading of names spans two columns, the first may be a group: 基本社会保障 before 失业保险参保率.
 * `undefined` of a row without a name.
 */
export function nameOfRow(source: Source, row: TableRow, columns: readonly Column[]): NamedRow | undefined {
  const at = columns.flatMap(({ role }, column) => (role === "name" ? [column] : []));
  const cells = [...new Set(at.flatMap((column) => row.cells[column] ?? []))];
  const last = cells.at(-1);
  const name = row.name ?? (last && readName(source, last));
  if (name === undefined || name.end <= name.start) return undefined;
  if (namesNothing.test(source.text.slice(name.start, name.end))) return undefined;
  const column = columns.findIndex(({ role }) => role === "category");
  const category = column === -1 ? undefined : row.cells[column];
  const groups = [row.group, category, ...cells.slice(0, -1)].filter((one) => one !== undefined);
  // A plan has two levels of categories: those nearest to the name are kept.
  return {
    name,
    groups: groups
      .filter((one) => one !== last)
      .slice(-2)
      .map(placeOf),
  };
}
