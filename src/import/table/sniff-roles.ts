import { idPattern } from "../../value/id-text.js";
import type { Span } from "../draft/draft.js";
import type { Grid } from "../grid/grid.js";
import type { Source } from "../source/source.js";
import { commitmentOf, measureOf, tierOf } from "./closed-words.js";
import type { Column } from "./column.js";
import type { TableHead } from "./find-head.js";
import { unitAt } from "./unit-in-name.js";

const looked = 60;

/**
 * The columns of a table; one without a heading is known by what stands in it: 预期性, 省规划指标, 亿元. So is one whose heading
 * may mean several things: 类型 heads categories, but also 预期性 or 累计, and of two columns of names the first may hold ids.
 */
export function sniffRoles(source: Source, { rows }: Grid, { columns, below }: TableHead): readonly Column[] {
  const has = (role: Column["role"]) => columns.some((one) => one.role === role);
  const lastName = columns.findLastIndex(({ role }) => role === "name");
  return columns.map((column, at) => {
    const isOpen = column.role === "unknown" && column.year === undefined;
    const isFirstName = column.role === "name" && at < lastName;
    if (!isOpen && column.role !== "category" && !isFirstName) return column;
    const cells = rows.slice(below, below + looked).flatMap((row) => row[at] ?? []);
    const words = [...new Set(cells)].filter((one) => one.end > one.start);
    const role = words.length === 0 ? undefined : roleOf(source, words, column.role);
    return role === undefined || has(role) ? column : { ...column, role };
  });
}

function roleOf(source: Source, cells: readonly Span[], before: Column["role"]): Column["role"] | undefined {
  const every = (holds: (words: string, cell: Span) => boolean) =>
    cells.every((cell) => holds(source.text.slice(cell.start, cell.end), cell));
  if (before === "name")
    return every((words) => idPattern.test(words) && /[a-z]/.test(words)) ? "id" : undefined;
  if (every((words) => commitmentOf(words) !== undefined)) return "commitment";
  if (every((words) => tierOf(words) !== undefined)) return "tier";
  if (every((words) => measureOf(words) !== undefined)) return "measure";
  if (before === "unknown" && every((_, cell) => unitAt(source.text, cell) !== undefined)) return "unit";
  return undefined;
}
