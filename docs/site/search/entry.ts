/** One thing that a search finds: a section of a page, or an exported name. */
export interface SearchEntry {
  readonly id: number;
  readonly url: string;
  /** The heading, or the name. */
  readonly title: string;
  /** The page or the entry point that it is on. */
  readonly page: string;
  readonly kind: "guide" | "page" | "function" | "constant" | "type";
  readonly text: string;
  /** Words that people type for it and that it does not say itself. */
  readonly keywords: string;
}
