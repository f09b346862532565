import * as z from "zod/v4";
import type { SingleBound } from "../value/bound.js";
import type { Reference } from "../value/reference.js";
import { referenceSchema } from "./parts.js";
import { singleBoundShape } from "./target-schema.js";

/**
 * The increase that a plan prints beside baseline and target (增加值).
 *
 * @category Plans
 * @example
 * const increment: Increment = {
 *   comparator: "at-least", value: "47", reference: { document: "规划", locator: "表 序号15", raw: "≥47" },
 * };
 */
export interface Increment extends SingleBound {
  /** Where it stands: the document, the place in it, and the text as printed. */
  readonly reference: Reference;
}

export const incrementSchema = z.strictObject({ ...singleBoundShape, reference: referenceSchema });
