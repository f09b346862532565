import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";

/** The lines of a text that are not blank, without the blanks around them, from a place on. */
export function* linesOf({ text }: Source, from = 0, to = text.length): Generator<Span> {
  for (let at = from; at < to; ) {
    const next = text.indexOf("\n", at);
    const stop = next === -1 ? to : Math.min(next, to);
    const line = trimmed(text, { start: at, end: stop });
    if (line.end > line.start) yield line;
    at = stop + 1;
  }
}
