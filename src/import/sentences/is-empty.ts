import type { Span } from "../draft/draft.js";

/** Whether a stretch of a folded text, which has one kind of blank and line ends, has nothing else. */
export function isEmpty(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a)) at++;
  return at === end;
}
