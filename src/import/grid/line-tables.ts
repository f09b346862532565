import { linesOf } from "../document/lines.js";
import { yearsOfTable } from "../document/term-years.js";
import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import { captionOf } from "../table/caption.js";
import type { Column } from "../table/column.js";
import type { PlanYears } from "../table/context.js";
import { settleRoles } from "../table/settle-roles.js";
import type { IndicatorTable } from "../table/table-row.js";
import { lineCells } from "./line-cells.js";
import { LineHeads } from "./line-head.js";
import { type KnownLine, type KnownLines, knownLine, type Line } from "./line-kinds.js";
import { lineRows } from "./line-rows.js";

const longest = 120;

/** The tables of a text that have one cell on each line, as pages copied without their markup give them. */
export function lineTables(
  source: Source,
  covered: readonly Span[],
  years: PlanYears,
): readonly IndicatorTable[] {
  const lines = uncovered(source, covered);
  const tables: IndicatorTable[] = [];
  const heads = new LineHeads(source, lines);
  // Lines may stand below many heads: each is looked at once.
  const seen: (KnownLine | undefined)[] = [];
  const known = (at: number): KnownLine | undefined => {
    const line = lines[at];
    if (line === undefined || line.end - line.start > longest) return undefined;
    seen[at] ??= knownLine(source, line);
    return seen[at];
  };
  for (let at = 0; at < lines.length; at++) {
    const head = heads.at(at);
    const first = lines[at];
    if (head === undefined || first === undefined) continue;
    const below: KnownLines = (line) => known(at + head.lines + line);
    const columns = settleRoles(
      withLast(head.columns, below),
      yearsOfTable(source, captionOf(source, first), years),
      true,
    );
    const { rows, lines: taken } = lineRows(below, columns);
    const last = below(taken - 1);
    if (rows.length < 2 || last === undefined || !columns.some(({ role }) => role === "target")) continue;
    tables.push({
      start: first.start,
      end: last.end,
      columns,
      rows: withGroups(
        rows.flatMap((row) => lineCells(source.text, row, columns)),
        columns,
      ),
    });
    at += head.lines + taken - 1;
  }
  return tables;
}

/** A column without a heading at the end: 国家规划指标, 预期性. */
function withLast(columns: readonly Column[], lines: KnownLines): readonly Column[] {
  const seen = { tier: 0, commitment: 0 };
  const near = (columns.length + 2) * 3;
  let line = lines(0);
  for (let at = 1; line !== undefined && at <= near; at++) {
    if (line.kind === "tier" || line.kind === "commitment") seen[line.kind]++;
    line = lines(at);
  }
  const missing = (["tier", "commitment"] as const).filter(
    (kind) => seen[kind] >= 2 && !columns.some(({ role }) => role === kind),
  );
  if (missing.length === 0) return columns;
  return [...columns, ...missing.map((role): Column => ({ role, heading: [], words: "" }))];
}

/** A category that spans rows is printed once. */
function withGroups(rows: IndicatorTable["rows"], columns: readonly Column[]): IndicatorTable["rows"] {
  const at = columns.findIndex(({ role }) => role === "category");
  let [last, group]: (Span | undefined)[] = [];
  return rows.map((row) => {
    group = row.group ?? group;
    const own = { ...row, ...(group && { group }) };
    if (at === -1) return own;
    last = row.cells[at] ?? last;
    return { ...own, cells: row.cells.map((cell, column) => (column === at ? last : cell)) };
  });
}

/** A line that a pipe begins or ends is one cell; pipes alone part rows. */
function withoutPipes({ text }: Source, line: Span): Line | undefined {
  const [isBegun, isEnded] = [text.charAt(line.start) === "|", text.charAt(line.end - 1) === "|"];
  if (!isBegun && !isEnded) return line;
  const cell = trimmed(text, { start: line.start + (isBegun ? 1 : 0), end: line.end - (isEnded ? 1 : 0) });
  return cell.end > cell.start ? { ...cell, isCell: true } : undefined;
}

function uncovered(source: Source, covered: readonly Span[]): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const line of linesOf(source)) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= line.start) next++;
    const table = covered[next];
    if (table !== undefined && table.start <= line.start) continue;
    const cell = withoutPipes(source, line);
    if (cell !== undefined) lines.push(cell);
  }
  return lines;
}
