import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Span } from "../draft/draft.js";
import type { Grid, LooseCell } from "../grid/grid.js";
import { layOut } from "../grid/lay-out.js";
import { type Source, trimmed } from "../source/source.js";
import { SourceWriter } from "../source/source-writer.js";
import { breaksLine, isSkipped, superscript } from "./tags.js";

/** What is read of a document in HTML: the text as a reader sees it, and its tables. */
export interface HtmlDocument {
  readonly source: Source;
  readonly grids: readonly Grid[];
}

interface OpenCell {
  start: number;
  rowSpan: number;
  columnSpan: number;
  /** It has a table within: what it says is said there. */
  holds: boolean;
}

interface OpenTable {
  readonly start: number;
  readonly rows: LooseCell[][];
  cell?: OpenCell | undefined;
}

/** Reads HTML, broken or not, in one pass: text with entities resolved, tables with spans, no scripts and styles. */
export function readHtml(html: string): HtmlDocument {
  const writer = new SourceWriter();
  const tables: OpenTable[] = [];
  const found: { readonly rows: LooseCell[][]; readonly place: Span }[] = [];
  let [tag, attribute, value] = ["", "", ""];
  let attributes: Record<string, string> = {};
  let skipping = "";
  let raised = 0;

  const line = (at: number) => writer.put("\n", at, at);
  const closeCell = (table: OpenTable | undefined, at: number) => {
    const cell = table?.cell;
    if (table === undefined || cell === undefined) return;
    const { start, rowSpan, columnSpan, holds } = cell;
    const row = table.rows.at(-1);
    row?.push({ start, end: holds ? start : writer.length, rowSpan, columnSpan });
    table.cell = undefined;
    writer.put("\t", at, at);
  };
  const closeTable = (at: number) => {
    const table = tables.pop();
    if (table === undefined) return;
    closeCell(table, at);
    line(at);
    found.push({ rows: table.rows, place: { start: table.start, end: writer.length } });
  };
  const open = (at: number) => {
    const table = tables.at(-1);
    if (tag === "table") {
      line(at);
      if (table?.cell !== undefined) table.cell.holds = true;
      tables.push({ start: writer.length, rows: [] });
    } else if (tag === "tr" && table !== undefined) {
      closeCell(table, at);
      line(at);
      table.rows.push([]);
    } else if ((tag === "td" || tag === "th") && table !== undefined) {
      closeCell(table, at);
      if (table.rows.length === 0) table.rows.push([]);
      const [rowSpan, columnSpan] = [spanIn(attributes["rowspan"]), spanIn(attributes["colspan"])];
      table.cell = { start: writer.length, rowSpan, columnSpan, holds: false };
    } else if (tag === "sup") raised++;
    else if (breaksLine(tag)) line(at);
    if (isSkipped(tag)) skipping = tag;
    [tag, attributes] = ["", {}];
  };
  const close = (name: string, at: number) => {
    if (name === skipping) skipping = "";
    const table = tables.at(-1);
    if (name === "table") closeTable(at);
    else if (name === "td" || name === "th" || name === "tr") closeCell(table, at);
    else if (name === "sup") raised = Math.max(0, raised - 1);
    else if (breaksLine(name)) line(at);
  };
  const text = (start: number, end: number, entity?: string) => {
    if (skipping !== "") return;
    const own = entity ?? html.slice(start, end);
    const table = tables.at(-1);
    if (table !== undefined && table.cell === undefined && own.trim() === "") return;
    if (raised > 0) writer.foldNext(superscript(own));
    if (entity !== undefined) writer.put(own, start, end);
    else if (!/[\n\r\t]/.test(own)) writer.copy(html, start, end);
    else writer.copy(html, start, end, own.replace(/[\n\r\t]/g, " "));
    // What stands between cells runs into none of them.
    if (table !== undefined && table.cell === undefined) line(end);
  };

  let entityFrom = 0;
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname(start, end) {
      [attribute, value] = [html.slice(start, end).toLowerCase(), ""];
    },
    onattribdata(start, end) {
      if (end - start < 20) value += html.slice(start, end);
    },
    onattribend() {
      attributes[attribute] = value;
    },
    onopentagend(end) {
      entityFrom = end + 1;
      open(end + 1);
    },
    onselfclosingtag(end) {
      entityFrom = end + 1;
      open(end + 1);
    },
    onclosetag(start, end) {
      close(html.slice(start, end).toLowerCase(), end);
      entityFrom = end;
    },
    ontext(start, end) {
      text(start, end);
      entityFrom = end;
    },
    ontextentity(point, end) {
      const from = html.lastIndexOf("&", end - 1);
      const start = from >= entityFrom - 1 && end - from < 40 ? from : entityFrom;
      text(start, end, String.fromCodePoint(point));
      entityFrom = end;
    },
    onattribentity() {},
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  while (tables.length > 0) closeTable(html.length);
  const source = writer.done();
  const grids = found.map(({ rows, place }) =>
    layOut(
      rows.map((row) => row.map((cell) => ({ ...cell, ...trimmed(source.text, cell) }))),
      place,
    ),
  );
  return { source, grids: grids.toSorted((a, b) => a.start - b.start) };
}

function spanIn(printed: string | undefined): number {
  const number = printed === undefined ? 1 : Number.parseInt(printed, 10);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
