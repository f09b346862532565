import { refuse } from "../value/refuse.js";

/** What writes a workbook, in Node and in browsers. */
export type WriteExcelFile = typeof import("write-excel-file/universal").default;

/** The door of the optional package `write-excel-file`: it is loaded when a workbook is written, and named where it is not installed. */
export async function writeExcelFile(): Promise<WriteExcelFile> {
  try {
    return (await import("write-excel-file/universal")).default;
  } catch (error) {
    throw refuse({
      code: "peer-missing",
      path: "",
      expected: [
        "已安装的 write-excel-file 包（npm install write-excel-file）",
        "the package write-excel-file (npm install write-excel-file)",
      ],
      received: error instanceof Error ? error.message : String(error),
      words: [
        "生成 Excel 工作簿需要 write-excel-file 包",
        "Excel workbooks are written with the package write-excel-file",
      ],
    });
  }
}
