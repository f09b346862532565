import type { LocalizedText } from "../../value/localized-text.js";

/**
 * A place of which figures are kept (地区): a province, a city, a county, a park.
 *
 * @category Regions
 * @see GB/T 2260 中华人民共和国行政区划代码
 * @example
 * const place: Place = { id: "南宁", name: { "zh-Hans": "南宁市", en: "Nanning" }, code: "450100", parent: "广西" };
 */
export interface Place {
  /** The name under which its observations stand, such as `byRegion` of imported observations has it. */
  readonly id: string;
  /**
   * The name that readers see.
   * @defaultValue the id
   */
  readonly name?: LocalizedText;
  /** How else tables write it. */
  readonly otherNames?: readonly string[];
  /** Six digits of GB/T 2260; a park and the nation have none. */
  readonly code?: string;
  /** The id of the place that it lies in. */
  readonly parent?: string;
}

/**
 * Places with what each lies in, in the order in which the office lists them.
 *
 * @category Regions
 * @example
 * const places: Places = [
 *   { id: "广西", code: "450000" },
 *   { id: "南宁", code: "450100", parent: "广西" },
 *   { id: "柳州", code: "450200", parent: "广西" },
 * ];
 */
export type Places = readonly Place[];
