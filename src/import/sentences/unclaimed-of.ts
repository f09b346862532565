import type { Span, Unclaimed } from "../draft/draft.js";
import { reasons } from "./reasons.js";
import type { LeftOut } from "./statement.js";
import type { Token } from "./token.js";

/** Every number of a text that no finding has: the digits of each time and each amount outside the spans that are claimed. */
export function unclaimedOf(
  source: string,
  tokens: readonly Token[],
  claimed: readonly Span[],
  left: readonly LeftOut[],
): readonly Unclaimed[] {
  const taken = merged(claimed);
  const why = new Map(left.map(({ start, reason }) => [start, reason]));
  const found: Unclaimed[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== "time" && token.kind !== "amount") continue;
    const reason = why.get(token.start) ?? (token.kind === "time" ? "time" : "no-statement");
    for (const { index, 0: raw } of source.slice(token.start, token.end).matchAll(digits)) {
      const start = token.start + index;
      const end = start + raw.length;
      while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      const span = taken[at];
      if (span !== undefined && span.start <= start && span.end >= end) continue;
      found.push({ raw, start, end, reason: reasons[reason] });
    }
  }
  return found;
}

const digits = /[\d０-９]+(?:[.,，．][\d０-９]+)*/gu;

/** Spans in order, those that overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
