/**
 * Tables and reports as Excel workbooks: `import { toXlsx } from "ipr-plan/xlsx"`. It needs the optional package
 * `write-excel-file`.
 *
 * @module ipr-plan/xlsx
 * @category API
 */

export { toXlsx, type XlsxOptions } from "./to-xlsx.js";
