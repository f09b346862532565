import type { Draft, Span } from "ipr-plan/import";
import { escapeHtml } from "../evaluation-page/markdown.js";

/** What a stretch of the document is marked for: fields of the draft by their place, or why its number was left. */
interface Mark extends Span {
  readonly at?: string;
  readonly kind: "printed" | "inferred" | "maybe" | "left";
  readonly title?: string;
}

/** The document with its marks, and which mark each field stands at. */
export interface MarkedSource {
  readonly html: string;
  readonly markOf: ReadonlyMap<string, number>;
}

const order = ["printed", "maybe", "inferred", "left"] as const;

/** Marks a text: cut wherever a mark begins or ends, so that marks within marks are seen, too. */
export function markedSource(text: string, draft: Draft, locale: "zh-Hans" | "en"): MarkedSource {
  const marks: readonly Mark[] = [
    ...draft.claims.map(({ start, end, at, how }) => ({ start, end, at, kind: how })),
    ...draft.holes.flatMap(({ at, candidates }) =>
      candidates.map(({ start, end }) => ({ start, end, at, kind: "maybe" as const })),
    ),
    ...draft.unclaimed.map(({ start, end, reason }) => ({
      start,
      end,
      kind: "left" as const,
      title: reason[locale],
    })),
  ].filter(({ start, end }) => end > start);
  const ends = [...text.matchAll(/[\t\n]/g)].flatMap(({ index }) => [index, index + 1]);
  const cuts = [
    ...new Set([0, text.length, ...ends, ...marks.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const markOf = new Map<string, number>();
  const pieces = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? from;
    const words = escapeHtml(text.slice(from, to));
    if (words === "\t" || words === "\n") return words;
    const over = marks.filter(({ start, end }) => start <= from && end >= to);
    const [first] = over.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    if (first === undefined) return words;
    for (const { at } of over) if (at !== undefined && !markOf.has(at)) markOf.set(at, index);
    const fields = [...new Set(over.flatMap(({ at }) => at ?? []))];
    const title = first.title === undefined ? "" : ` title="${escapeHtml(first.title)}"`;
    if (first.at === undefined)
      return `<span class="mark left" id="m${index}" tabindex="0"${title}>${words}</span>`;
    const link = `href="#${escapeHtml(fieldId(first.at))}" data-fields="${escapeHtml(fields.map(fieldId).join(" "))}"`;
    return `<a class="mark ${first.kind}" id="m${index}" ${link}>${words}</a>`;
  });
  return { html: inLines(pieces), markOf };
}

/** Lines with tabs are rows of a table, set in columns. */
function inLines(pieces: readonly string[]): string {
  const lines = pieces.join("").split("\n");
  return lines
    .map((line) => {
      const cells = line.split("\t");
      return cells.length === 1
        ? `<div>${line === "" ? "&nbsp;" : line}</div>`
        : `<div class="cells">${cells.map((cell) => `<span>${cell}</span>`).join("")}</div>`;
    })
    .join("");
}

/** The id of a field in the page: its JSON Pointer without what ids and links stumble over. */
export function fieldId(at: string): string {
  return `f${at.replaceAll("/", ".")}`;
}
