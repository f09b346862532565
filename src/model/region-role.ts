import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { exactOptional } from "./exact-optional.js";
import { codeSchema, localizedTextSchema } from "./parts.js";

/**
 * The role of a place in a spatial layout (空间布局), such as pole, core or node.
 *
 * @category Plans
 * @example
 * const role: RegionRole = { name: { "zh-Hans": "南宁" }, role: { "zh-Hans": "一极" } };
 */
export interface RegionRole {
  /** Six digits of GB/T 2260. */
  readonly code?: string;
  /** Of the place. */
  readonly name: LocalizedText;
  /** As the plan calls it, such as 一极. */
  readonly role: LocalizedText;
  /** What the plan says of it. */
  readonly text?: LocalizedText;
}

export const regionRoleSchema = z.strictObject({
  code: exactOptional(codeSchema),
  name: localizedTextSchema,
  role: localizedTextSchema,
  text: exactOptional(localizedTextSchema),
});
