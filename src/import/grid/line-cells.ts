import type { Span } from "../draft/draft.js";
import type { Column } from "../table/column.js";
import type { TableRow } from "../table/table-row.js";
import type { KnownLine, LineKind } from "./line-kinds.js";

/**
 * Puts the lines of a row under the columns of its table, each by what it is. Where blank cells were lost, so that fewer
 * numbers are left than columns, no number is put anywhere: in which columns they stand is not sure.
 */
export function lineCells(row: readonly KnownLine[], columns: readonly Column[]): TableRow {
  const cells: (Span | undefined)[] = columns.map(() => undefined);
  const at = (role: Column["role"]) => columns.findIndex((one) => one.role === role);
  const put = (role: Column["role"], line: Span | undefined) => {
    const column = at(role);
    if (column !== -1 && line !== undefined) cells[column] = line;
  };
  const rest = [...row];
  if (at("number") !== -1 && rest[0]?.count !== undefined) put("number", rest.shift());
  takeLast(rest, "tier", put);
  takeLast(rest, "commitment", put);
  takeLast(rest, "tier", put);
  const behind = columns.slice(lastValue(columns) + 1).filter(({ role }) => isText(role));
  const texts = behind.length;
  const first = rest.findIndex(({ kind }) => kind !== "text");
  const heads = first === -1 ? rest.slice(0, Math.max(1, rest.length - texts)) : rest.slice(0, first);
  let values = rest.slice(heads.length);
  if (values[0]?.kind === "unit") {
    put("unit", values[0]);
    values = values.slice(1);
  }
  // Behind the numbers stand sources and offices, one line for each of their columns.
  const tail = values.findLastIndex(({ kind }) => kind !== "text") + 1;
  const offices = values.slice(tail);
  const takesAll = offices.length === texts;
  if (takesAll)
    for (const [index, column] of behind.entries()) cells[columns.indexOf(column)] = offices[index];
  const numbers = takesAll ? values.slice(0, tail) : values;
  const group = columns[at("category")] !== undefined && heads.length > 1 ? heads.shift() : undefined;
  put("category", group);
  const [name, more] = [heads[0], heads.at(-1)];
  if (name !== undefined && more !== undefined)
    cells[lastName(columns)] = { start: name.start, end: more.end };
  const open = columns.flatMap((column, index) => (isValue(column) ? [index] : []));
  if (numbers.length === open.length) {
    for (const [index, column] of open.entries()) cells[column] = numbers[index];
    return { cells };
  }
  if (numbers.length === 0 || numbers.length > open.length) return { cells };
  return { cells, doubt: { columns: open, places: numbers.map(({ start, end }) => ({ start, end })) } };
}

function takeLast(
  rest: KnownLine[],
  kind: LineKind & ("tier" | "commitment"),
  put: (role: "tier" | "commitment", line: Span | undefined) => void,
): void {
  if (rest.at(-1)?.kind === kind) put(kind, rest.pop());
}

function isText(role: Column["role"]): boolean {
  return role === "source" || role === "responsible" || role === "other";
}

/** Columns that hold numbers. */
function isValue({ role, year }: Column): boolean {
  return (
    role === "target" ||
    role === "baseline" ||
    role === "increment" ||
    role === "growth" ||
    (role === "unknown" && year !== undefined)
  );
}

function lastValue(columns: readonly Column[]): number {
  return columns.findLastIndex(isValue);
}

function lastName(columns: readonly Column[]): number {
  return columns.findLastIndex(({ role }) => role === "name");
}
