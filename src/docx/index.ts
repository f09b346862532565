/**
 * Reports as Word documents: `import { toDocx } from "ipr-plan/docx"`. It needs the optional package `docx`.
 *
 * @module ipr-plan/docx
 * @category API
 */

export type { DocxStyle } from "./docx-style.js";
export { type DocxOptions, toDocx } from "./to-docx.js";
