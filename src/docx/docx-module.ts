import { refuse } from "../value/refuse.js";

/** The package that writes Word documents. */
export type DocxModule = typeof import("docx");

/** The door of the optional package `docx`: it is loaded when a document is written, and named where it is not installed. */
export async function docxModule(): Promise<DocxModule> {
  try {
    return await import("docx");
  } catch (error) {
    throw refuse({
      code: "peer-missing",
      path: "",
      expected: ["已安装的 docx 包（npm install docx）", "the package docx (npm install docx)"],
      received: error instanceof Error ? error.message : String(error),
      words: ["生成 Word 文档需要 docx 包", "Word documents are written with the package docx"],
    });
  }
}
