import type { Span } from "../draft/draft.js";
import type { Column } from "../table/column.js";
import type { TableRow } from "../table/table-row.js";
import type { KnownLine, LineKind } from "./line-kinds.js";

/**
 * Puts the lines of a row under the columns of its table, each by what it is. Where blank cells were lost, so that fewer
 * numbers are left than columns, no number is put anywhere: in which columns they stand is not sure.
 */
export function lineCells(
  text: string,
  row: readonly KnownLine[],
  columns: readonly Column[],
): readonly TableRow[] {
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
  const numbers = withoutUnitGap(takesAll ? values.slice(0, tail) : values, columns);
  const above = groupBefore(text, heads);
  const category = columns[at("category")] !== undefined && heads.length > 1 ? heads.shift() : undefined;
  put("category", category);
  const group = above && { group: above };
  const open = columns.flatMap((column, index) => (isValue(column) ? [index] : []));
  const names = namesOf(text, heads);
  const [only, second] = names;
  if (only !== undefined) cells[lastName(columns)] = only;
  if (second === undefined && numbers.length === open.length) {
    for (const [index, column] of open.entries()) cells[column] = numbers[index];
    return [{ cells, ...group }];
  }
  if (numbers.length === 0) return [{ cells, ...group }];
  const doubt = { columns: open, places: numbers.map(({ start, end }) => ({ start, end })) };
  return names.map((name) => ({ cells: cells.with(lastName(columns), name), doubt, ...group }));
}

const groupMark = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;

/** 一、经济发展 on a line of its own heads the rows below it; so does a cell before that of the name. */
function groupBefore(text: string, heads: KnownLine[]): Span | undefined {
  let group: Span | undefined;
  const cell = heads.findLastIndex(({ isCell }) => isCell);
  let before = Math.max(0, cell);
  while (heads.length > 1 && (before-- > 0 || groupMark.test(lineText(text, heads[0])))) {
    const found = heads.shift();
    if (found !== undefined) group = { start: found.start, end: found.end };
  }
  return group;
}

/** A name that goes on over several lines is one; 其中 begins those of its parts, a line each. */
function namesOf(text: string, heads: readonly KnownLine[]): readonly Span[] {
  const part = heads.findIndex((line, index) => index > 0 && /^其中/u.test(lineText(text, line)));
  const whole = part === -1 ? heads : heads.slice(0, part);
  const [name, more] = [whole[0], whole.at(-1)];
  if (name === undefined || more === undefined) return [];
  const parts = part === -1 ? [] : heads.slice(part).map(({ start, end }) => ({ start, end }));
  return [{ start: name.start, end: more.end }, ...parts];
}

function lineText(text: string, line: Span | undefined): string {
  return line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + 20));
}

/** A dash in place of a unit stands before the numbers. */
function withoutUnitGap(values: readonly KnownLine[], columns: readonly Column[]): readonly KnownLine[] {
  const open = columns.filter(isValue).length;
  const isUnit = columns.some(({ role }) => role === "unit") && values.length === open + 1;
  return isUnit && values[0]?.kind === "gap" ? values.slice(1) : values;
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
    role === "over-years" ||
    (role === "unknown" && year !== undefined)
  );
}

function lastValue(columns: readonly Column[]): number {
  return columns.findLastIndex(isValue);
}

function lastName(columns: readonly Column[]): number {
  return columns.findLastIndex(({ role }) => role === "name");
}
