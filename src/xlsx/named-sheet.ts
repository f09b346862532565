import type { Sheet } from "write-excel-file/universal";

/** A sheet, and the title from which its name is made. */
export interface NamedSheet {
  readonly title: string;
  readonly sheet: Omit<Sheet<Blob>, "sheet">;
}
