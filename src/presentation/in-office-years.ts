import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { ownCopy } from "../value/own-copy.js";
import { periodLabel } from "../value/period-label.js";
import type { TableCell, TableColumn } from "./table.js";

/** A copy of the columns of a table, with the periods in its rows as the plan's office writes them; the rows keep the canonical text. */
export function inOfficeYears<Name extends string>(
  plan: Plan,
  columns: readonly TableColumn<Name>[],
  rows: readonly Readonly<Record<Name, TableCell>>[],
): readonly TableColumn<Name>[] {
  return ownCopy(columns).map((column) => {
    if (column.type !== "year" && column.type !== "period") return column;
    const words = new Map<string, Message>();
    for (const { [column.name]: cell } of rows) {
      if (typeof cell !== "string" || words.has(cell)) continue;
      const label = periodLabel(cell, plan);
      if (label !== cell) words.set(cell, { "zh-Hans": label, en: label });
    }
    return words.size === 0 ? column : { ...column, words: Object.fromEntries(words) };
  });
}
