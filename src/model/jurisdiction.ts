import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import { exactOptional } from "./exact-optional.js";
import { jurisdictionLevels } from "./jurisdiction-levels.js";
import { codeSchema, localizedTextSchema } from "./parts.js";

/**
 * The level of the place that a plan is of (层级): 国家, 省级, 市级, 县级, 园区.
 *
 * @category Plans
 * @example
 * const level: JurisdictionLevel = "province";
 * @useDeclaredType
 */
export type JurisdictionLevel = keyof typeof jurisdictionLevels;

/**
 * Whose plan it is.
 *
 * @category Plans
 * @see GB/T 2260 中华人民共和国行政区划代码
 * @example
 * const jurisdiction: Jurisdiction = { code: "450000", name: { "zh-Hans": "广西壮族自治区" }, level: "province" };
 */
export interface Jurisdiction {
  /** Six digits of GB/T 2260. */
  readonly code?: string;
  /** Absent where the document does not name it. */
  readonly name?: LocalizedText;
  /** The level of the place: 国家, 省级, 市级, 县级, 园区. */
  readonly level: JurisdictionLevel;
}

export const jurisdictionSchema = z.strictObject({
  code: exactOptional(codeSchema),
  name: exactOptional(localizedTextSchema),
  level: z.enum(keysOf(jurisdictionLevels)),
});
