/**
 * How a Word document looks: `"gbt9704"` as official documents do (党政机关公文格式), or `"plain"`.
 *
 * @category Reports
 * @see GB/T 9704—2012
 * @example
 * const style: DocxStyle = "gbt9704";
 */
export type DocxStyle = "gbt9704" | "plain";

/** A typeface, for Chinese and for Latin text, and its size in half points. */
export interface Look {
  readonly chinese: string;
  readonly latin: string;
  readonly size: number;
  readonly bold?: true;
}

/** All that makes one look of a document. Lengths of the page are millimetres. */
export interface DocxLayout {
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly title: Look;
  /** Of the first level, the second, and all below. */
  readonly headings: readonly [Look, Look, Look];
  readonly body: Look;
  readonly table: Look;
  readonly footer: Look;
  /** In twentieths of a point; as tall as the text needs where there is none. */
  readonly linePitch?: number;
  /** In hundredths of a character: 200 is the indent of two characters that Chinese paragraphs begin with. */
  readonly firstLineChars: number;
  /** The page number between dashes, outside on both pages, as official documents print it; else in the middle. */
  readonly dashedPageNumber: boolean;
}
