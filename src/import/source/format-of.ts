import { headingOf } from "../table/heading-words.js";

/**
 * What a document is written in.
 *
 * @category Import
 * @example
 * const format: DocumentFormat = "html";
 * @useDeclaredType
 */
export type DocumentFormat = keyof typeof documentFormats;

/** The formats that are read; tables of plain text have tabs, or one cell on each line. */
export const documentFormats = { text: true, markdown: true, html: true, csv: true } as const;

const htmlTag = /<\/?(?:table|tr|td|th|p|div|h[1-6]|html|body|span|br|li|ul|section)\b/i;

/** The format that a text looks like. */
export function formatOf(text: string): DocumentFormat {
  if (/<table\b/i.test(text)) return "html";
  if (hasRuler(text)) return "markdown";
  if (htmlTag.test(text)) return "html";
  return looksLikeCsv(text) ? "csv" : "text";
}

/** Whether a line of dashes and pipes parts the head of a table from its rows. */
function hasRuler(text: string): boolean {
  for (let at = text.indexOf("|"); at !== -1; at = text.indexOf("|", at + 1)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    if (isRuler(text.slice(start, end))) return true;
    at = end;
  }
  return false;
}

/** A line such as `| --- | ---: |`; one dash alone beside a pipe is a cell with nothing in it. */
export function isRuler(line: string): boolean {
  return /--|-[\s:]{0,4}\|[\s:]{0,4}-/.test(line) && line.includes("|") && /^[\s:|-]+$/.test(line);
}

/** The first line that is not blank heads columns of a table of indicators, with commas between them. */
function looksLikeCsv(text: string): boolean {
  const start = text.search(/[^\s\uFEFF]/);
  if (start === -1) return false;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + 4000));
  const fields = line.split(",").map((field) => field.replace(/^"|"?\r?$/g, ""));
  const known = fields.filter((field) => headingOf(field) !== undefined);
  return fields.length >= 3 && known.length >= 2 && !line.includes("\t");
}
