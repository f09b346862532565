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

/**
 * Whether a table is one of a plan: its caption says so, a heading speaks of targets, or it has a column that only plans
 * have. 主要指标 alone is the name of statistics as well.
 */
export function isPlanTable(
  { text }: Source,
  caption: Span | undefined,
  head: TableHead | undefined,
): boolean {
  const words = caption === undefined ? "" : text.slice(caption.start, caption.end);
  if (/规划|目标|预期|计划|任务|十[一二三四五六七八九]五/u.test(words)) return true;
  const columns = head?.columns ?? [];
  return columns.some(
    ({ role, words: heading }) =>
      role === "commitment" ||
      role === "tier" ||
      role === "responsible" ||
      (role === "baseline" && /基期|基准|基础值|baseline/iu.test(heading)) ||
      (role === "target" && /目标|预期|规划|计划|到期|target|goal/iu.test(heading)),
  );
}
