import type { Locale } from "../value/localized-text.js";
import type { DocxModule } from "./docx-module.js";
import type { DocxLayout } from "./docx-style.js";

/** What every part of a document is written with. */
export interface DocxContext {
  readonly docx: DocxModule;
  readonly layout: DocxLayout;
  readonly locale: Locale;
}
