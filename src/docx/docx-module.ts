import { peerMissing } from "../value/peer-missing.js";

/** The package that writes Word documents. */
export type DocxModule = typeof import("docx");

/** The door of the optional package `docx`: it is loaded when a document is written, and named where it is not installed. */
export async function docxModule(): Promise<DocxModule> {
  try {
    return await import("docx");
  } catch (error) {
    throw peerMissing("docx", ["生成 Word 文档", "Word documents are written"], error);
  }
}
