import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { exactOptional } from "./exact-optional.js";
import { idSchema, localizedTextSchema } from "./parts.js";

/**
 * A document that a plan is based on (上位规划).
 *
 * @category Plans
 * @example
 * const parent: PlanLink = { title: { "zh-Hans": "知识产权强国建设纲要（2021－2035年）" } };
 */
export interface PlanLink {
  /** Of that document, as printed. */
  readonly title: LocalizedText;
  /** The id of that plan, where it is modelled too. */
  readonly plan?: string;
}

export const planLinkSchema = z.strictObject({ title: localizedTextSchema, plan: exactOptional(idSchema) });
