import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { exactOptional } from "./exact-optional.js";
import { localizedTextSchema } from "./parts.js";

/**
 * A named structure that a plan organises itself by, such as 13510 总体战略 or the six platforms of 六位一体.
 *
 * @category Plans
 * @example
 * const framework: Framework = {
 *   name: { "zh-Hans": "六位一体" }, parts: [{ name: { "zh-Hans": "知识产权保护中心" } }],
 * };
 */
export interface Framework {
  /** As the plan calls it. */
  readonly name: LocalizedText;
  /** What it consists of, in the order of the plan. */
  readonly parts: readonly FrameworkPart[];
}

/**
 * One part of a framework, with the items it names.
 *
 * @category Plans
 * @example
 * const part: FrameworkPart = { name: { "zh-Hans": "五大工作体系" }, items: [{ "zh-Hans": "创造" }, { "zh-Hans": "运用" }] };
 */
export interface FrameworkPart {
  /** As the plan calls it. */
  readonly name: LocalizedText;
  /** What the plan names below it. */
  readonly items?: readonly LocalizedText[];
}

export const frameworkPartSchema = z.strictObject({
  name: localizedTextSchema,
  items: exactOptional(z.array(localizedTextSchema)),
});

export const frameworkSchema = z.strictObject({
  name: localizedTextSchema,
  parts: z.array(frameworkPartSchema),
});
