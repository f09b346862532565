/**
 * Where a number or a name from outside comes from (出处): the document, the place in it, and the text as printed.
 *
 * @category Plans
 * @example
 * const reference: Reference = {
 *   document: "广西壮族自治区知识产权保护和运用“十四五”规划", locator: "主要指标表 序号1 2025年预期值", raw: "2.5",
 * };
 */
export interface Reference {
  /** Title of the document, or the body that published the figure. */
  readonly document: string;
  /** Where in it: table and row, section, sentence. */
  readonly locator: string;
  /** The words or digits as printed, before anything was read into them. */
  readonly raw: string;
  /** Where the document can be read. */
  readonly url?: string;
}
