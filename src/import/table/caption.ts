import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import type { TableHead } from "./find-head.js";

/** The line above a table that names it: 专栏1 主要指标, 表1…; not a unit, and not a sentence. */
export function captionOf({ text }: Source, { start }: Span): Span | undefined {
  let end = start;
  for (let turn = 0; turn < 6 && end > 0; turn++) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = trimmed(text, { start: Math.max(from, end - 200), end });
    end = Math.max(0, from - 1);
    if (line.end === line.start) continue;
    const words = text.slice(line.start, line.end);
    if (/^\(?(?:计量)?单位/u.test(words)) continue;
    return words.length <= 60 && !/[。;]/u.test(words) ? line : undefined;
  }
  return undefined;
}

/** Whether a table calls itself one of a plan: in its caption, or with a column that only plans have. */
export function isPlanTable({ text }: Source, caption: Span | undefined, head: TableHead | undefined): boolean {
  const words = caption === undefined ? "" : text.slice(caption.start, caption.end);
  if (/规划|目标|预期|指标|计划/u.test(words)) return true;
  const roles = head?.columns.map(({ role }) => role) ?? [];
  return roles.includes("commitment") || roles.includes("tier") || roles.includes("responsible");
}
