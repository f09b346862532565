import type { Grid } from "../grid/grid.js";
import { tabGrids } from "../grid/tab-grids.js";
import { readHtml } from "../html/html-source.js";
import { csvSource } from "./csv-source.js";
import { foldLetters } from "./fold-letters.js";
import type { DocumentFormat } from "./format-of.js";
import { markdownSource } from "./markdown-source.js";
import type { Source } from "./source.js";

/** A document as its reader sees it: its text, and the tables whose cells are sure. */
export interface Document {
  readonly source: Source;
  readonly grids: readonly Grid[];
}

/** Reads a document in its format. */
export function readDocument(text: string, format: DocumentFormat): Document {
  if (format === "html") return readHtml(text);
  const source = sourceIn(text, format);
  return { source, grids: tabGrids(source) };
}

function sourceIn(text: string, format: DocumentFormat): Source {
  if (format === "markdown") return markdownSource(text);
  if (format === "csv") return csvSource(text);
  return { raw: text, text: foldLetters(text), numbers: new Map() };
}
