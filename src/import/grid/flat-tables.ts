import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import type { Column } from "../table/column.js";
import type { PlanYears } from "../table/context.js";
import { placeOf } from "../table/row-cells.js";
import { settleRoles } from "../table/settle-roles.js";
import type { IndicatorTable, TableRow } from "../table/table-row.js";
import { flatHeads } from "./flat-head.js";
import { type FlatItem, flatItems } from "./flat-items.js";
import { type FlatRow, flatRows } from "./flat-rows.js";

/** The tables of a text whose cells were run together into one line, so far as their rows are counted. */
export function flatTables(source: Source, stretch: Span, years: PlanYears): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  let done = stretch.start;
  for (const head of flatHeads(source, stretch)) {
    if (head.start < done) continue;
    const rows = flatRows(source.text, { start: head.end, end: stretch.end });
    const last = rows.at(-1);
    if (rows.length < 2 || last === undefined) continue;
    const columns = flatColumns(settleRoles(head.columns, years, true));
    const read = rows.flatMap((row) => readFlat(source, row, columns));
    tables.push({ start: head.start, end: last.body.end, columns, rows: withGroups(read, columns) });
    done = last.body.end;
  }
  return tables;
}

/** A head may leave out the column of targets, whose numbers stand behind the names, and that of groups. */
function flatColumns(columns: readonly Column[]): readonly Column[] {
  const has = (role: Column["role"]) => columns.some((one) => one.role === role);
  const absent = (["number", "category", "target"] as const).filter((role) => !has(role));
  return [...columns, ...absent.map((role): Column => ({ role, heading: [], words: "" }))];
}

function readFlat(source: Source, row: FlatRow, columns: readonly Column[]): readonly TableRow[] {
  const at = (role: Column["role"]) => columns.findIndex((one) => one.role === role);
  const items = flatItems(source.text, row.body, at("unit") !== -1, at("source") !== -1);
  const open = columns.flatMap(({ role }, index) =>
    role === "target" || role === "baseline" ? [index] : [],
  );
  return items.map((item, index) => {
    const cells: (Span | undefined)[] = columns.map(() => undefined);
    const put = (role: Column["role"], place: Span | undefined) => {
      if (at(role) !== -1 && place !== undefined) cells[at(role)] = place;
    };
    const own = ownName(source, items, index);
    const [group = own.group, name] = withoutGroup(source.text, own.name);
    put("number", row.number);
    put("category", group);
    put("name", name);
    put("unit", item.unit);
    put("source", item.office);
    put("commitment", commitmentIn(source.text, row.body));
    const isSure = item.values.length === open.length;
    if (isSure) for (const [value, column] of open.entries()) cells[column] = item.values[value];
    return {
      cells,
      ...(!isSure && { doubt: { columns: open, places: item.values } }),
      ...(!own.isSure && {
        name: { ...placeOf(name), marks: [] },
        nameMaybe: source.raw.slice(name.start, name.end),
      }),
    };
  });
}

/** 预期性 behind the numbers of a row. */
function commitmentIn(text: string, { start, end }: Span): Span | undefined {
  const found = /(?:预期性|约束性)(?:指标)?\s*$/u.exec(text.slice(Math.max(start, end - 12), end));
  const from = found === null ? undefined : Math.max(start, end - 12) + found.index;
  return from === undefined ? undefined : trimmed(text, { start: from, end });
}

/**
 * Of several indicators of one row the first has the name of them all before its own: 人力资源水平每万劳动力中研发人员数 beside
 * 每万劳动力中高技能人才数. Where their own names begin alike that tells where it ends; else it is not sure.
 */
function ownName(
  { text }: Source,
  items: readonly FlatItem[],
  index: number,
): Pick<FlatItem, "name"> & { readonly group?: Span; readonly isSure: boolean } {
  const { name } = items[index] ?? { name: { start: 0, end: 0 } };
  const second = items[1]?.name;
  if (index > 0 || second === undefined) return { name, isSure: true };
  const words = text.slice(name.start, name.end);
  for (let length = Math.min(12, second.end - second.start); length >= 3; length--) {
    const at = words.indexOf(text.slice(second.start, second.start + length));
    if (at > 1) {
      const group = { start: name.start, end: name.start + at };
      return { name: { start: name.start + at, end: name.end }, group, isSure: true };
    }
  }
  return { name, isSure: false };
}

/** A blank between Chinese characters parts what were two cells: 创造质量 每万人发明专利拥有量. */
function withoutGroup(text: string, name: Span): readonly [Span | undefined, Span] {
  const words = text.slice(name.start, name.end);
  const at = words.search(/(?<=[一-鿿)]) {1,4}(?=[一-鿿])/u);
  if (at === -1) return [undefined, name];
  const [group, rest] = [
    { start: name.start, end: name.start + at },
    trimmed(text, { start: name.start + at, end: name.end }),
  ];
  return [group, rest];
}

/** A group is printed once, before its first row, or as 一、经济发展 behind the row before it. */
function withGroups(rows: readonly TableRow[], columns: readonly Column[]): readonly TableRow[] {
  const at = columns.findIndex(({ role }) => role === "category");
  let last: Span | undefined;
  return rows.map((row) => {
    last = row.cells[at] ?? last;
    return { ...row, cells: row.cells.map((cell, column) => (column === at ? last : cell)) };
  });
}
