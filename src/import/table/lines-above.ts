import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";

/** The lines above a table that are not blank, the nearest first; of long ones their ends. What stands higher is not the table's. */
export function* linesAbove({ text }: Source, { start }: Span): Generator<Span> {
  let end = start;
  for (let turn = 0; turn < 6 && end > 0; turn++) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = trimmed(text, { start: Math.max(from, end - 200), end });
    end = Math.max(0, from - 1);
    if (line.end > line.start) yield line;
  }
}
