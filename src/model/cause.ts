import type { LocalizedText } from "../value/localized-text.js";
import type { Reference } from "../value/reference.js";

/**
 * Why an indicator is behind, as its office says (滞后原因), and where that is written.
 *
 * @category Monitoring
 * @example
 * const cause: Cause = { "zh-Hans": "受上年基数较高影响", en: "the year before was unusually high" };
 */
export interface Cause extends LocalizedText {
  /** The document that says so, with the place in it; absent where the office says it itself. */
  readonly reference?: Reference;
}

/**
 * The causes that are known, by the indicator's id.
 *
 * @category Monitoring
 * @example
 * const causes: Causes<"copyright-share"> = { "copyright-share": { "zh-Hans": "数据尚未发布" } };
 */
export type Causes<Id extends string = string> = { readonly [Key in Id]?: Cause };
