import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import type { TableHead } from "./find-head.js";
import { linesAbove } from "./lines-above.js";

/** The line above a table that names it: 专栏1 主要指标, 表1…; not a unit, and not a sentence. */
export function captionOf(source: Source, table: Span): Span | undefined {
  for (const line of linesAbove(source, table)) {
    const words = source.text.slice(line.start, line.end);
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
