import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import { linesAbove } from "./lines-above.js";
import { type PrintedUnit, unitAt } from "./unit-in-name.js";

/**
 * The unit of all numbers of a table that print none, in the line that names it or in one of its own below that: 表1 主要指标（单位：件）.
 * Of several units nobody knows which row has which.
 */
export function unitAbove(source: Source, caption: Span | undefined, table: Span): PrintedUnit | undefined {
  for (const line of linesAbove(source, table)) {
    const unit = unitIn(source.text, line);
    if (unit !== undefined || line.start !== caption?.start) return unit;
  }
  return undefined;
}

/** 单位：件 as a line, or in brackets within one. */
function unitIn(text: string, line: Span): PrintedUnit | undefined {
  const words = text.slice(line.start, line.end);
  const label = /(?:^|\()(?:计量)?单位:/u.exec(words);
  if (label === null) return undefined;
  const at = line.start + label.index + (label[0].startsWith("(") ? 1 : 0);
  const close = text.indexOf(")", at);
  return unitAt(text, trimmed(text, { start: at, end: close === -1 ? line.end : Math.min(close, line.end) }));
}
