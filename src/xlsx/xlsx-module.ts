import { peerMissing } from "../value/peer-missing.js";

/** What writes a workbook, in Node and in browsers. */
export type WriteExcelFile = typeof import("write-excel-file/universal").default;

/** The door of the optional package `write-excel-file`: it is loaded when a workbook is written, and named where it is not installed. */
export async function writeExcelFile(): Promise<WriteExcelFile> {
  try {
    return (await import("write-excel-file/universal")).default;
  } catch (error) {
    throw peerMissing("write-excel-file", ["生成 Excel 工作簿", "Excel workbooks are written"], error);
  }
}
