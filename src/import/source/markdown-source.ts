import { isRuler } from "./format-of.js";
import type { Source } from "./source.js";
import { SourceWriter } from "./source-writer.js";

/** Markdown as a text with tabs between the cells of its tables, without the marks of headings and the strokes of escapes. */
export function markdownSource(markdown: string): Source {
  const writer = new SourceWriter();
  let inTable = false;
  let line = lineAt(markdown, 0);
  while (line.start < markdown.length) {
    const next = lineAt(markdown, line.end + 1);
    const text = markdown.slice(line.start, line.end);
    if (inTable) inTable = text.includes("|");
    else inTable = text.includes("|") && isRuler(markdown.slice(next.start, next.end));
    if (!(inTable && isRuler(text))) {
      if (inTable) writeRow(writer, markdown, line);
      else writeLine(writer, markdown, line);
      writer.put("\n", line.end, line.end);
    }
    line = next;
  }
  return writer.done();
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAt(text: string, start: number): Line {
  const end = text.indexOf("\n", start);
  return { start, end: end === -1 ? Math.max(text.length, start) : end };
}

function writeLine(writer: SourceWriter, markdown: string, { start, end }: Line): void {
  let from = start;
  while (from < end && "#> ".includes(markdown.charAt(from))) from++;
  for (let at = from; at < end; at++) {
    const next = markdown.charAt(at + 1);
    const isEscape = markdown.charAt(at) === "\\" && /[!-/:-@[-`{-~]/.test(next);
    const isStrong = markdown.charAt(at) === "*" && next === "*";
    if (!isEscape && !isStrong) continue;
    writer.copy(markdown, from, at);
    // What a stroke escapes stands for itself.
    if (isEscape) writer.copy(markdown, at + 1, at + 2);
    from = at + 2;
    at++;
  }
  writer.copy(markdown, Math.min(from, end), end);
}

/** A row of a table: the pipes at its ends part nothing. */
function writeRow(writer: SourceWriter, markdown: string, { start, end }: Line): void {
  let [from, to] = [start, end];
  while (from < to && markdown.charAt(from).trim() === "") from++;
  while (to > from && markdown.charAt(to - 1).trim() === "") to--;
  if (markdown.charAt(from) === "|") from++;
  if (to > from && markdown.charAt(to - 1) === "|" && markdown.charAt(to - 2) !== "\\") to--;
  for (let at = from; at < to; at++) {
    if (markdown.charAt(at) === "\\") at++;
    else if (markdown.charAt(at) === "|") {
      writeLine(writer, markdown, { start: from, end: at });
      writer.put("\t", at, at + 1);
      from = at + 1;
    }
  }
  writeLine(writer, markdown, { start: from, end: to });
}
