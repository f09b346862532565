import type { Span } from "../draft/draft.js";
import type { Grid } from "../grid/grid.js";
import type { Source } from "../source/source.js";
import { commitmentOf, tierOf } from "./closed-words.js";
import type { Column } from "./column.js";
import type { TableHead } from "./find-head.js";
import { unitAt } from "./unit-in-name.js";

const looked = 60;

/** The columns of a table; one without a heading is known by what stands in it: 预期性, 省规划指标, 亿元. */
export function sniffRoles(source: Source, { rows }: Grid, { columns, below }: TableHead): readonly Column[] {
  const has = (role: Column["role"]) => columns.some((one) => one.role === role);
  return columns.map((column, at) => {
    if (column.role !== "unknown" || column.year !== undefined) return column;
    const cells = rows.slice(below, below + looked).flatMap((row) => row[at] ?? []);
    const words = [...new Set(cells)].filter((one) => one.end > one.start);
    const role = words.length === 0 ? undefined : roleOf(source, words);
    return role === undefined || has(role) ? column : { ...column, role };
  });
}

function roleOf(source: Source, cells: readonly Span[]): "commitment" | "tier" | "unit" | undefined {
  const every = (holds: (words: string, cell: Span) => boolean) =>
    cells.every((cell) => holds(source.text.slice(cell.start, cell.end), cell));
  if (every((words) => commitmentOf(words) !== undefined)) return "commitment";
  if (every((words) => tierOf(words) !== undefined)) return "tier";
  if (every((_, cell) => unitAt(source.text, cell) !== undefined)) return "unit";
  return undefined;
}
