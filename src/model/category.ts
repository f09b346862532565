import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import { localizedTextSchema } from "./parts.js";

/**
 * The group that an indicator stands in: one level, or two from the wider to the narrower.
 *
 * @category Plans
 * @example
 * const category: Category = [{ "zh-Hans": "创造" }, { "zh-Hans": "专利" }];
 */
export type Category = LocalizedText | readonly [LocalizedText, LocalizedText];

// The type of a union of schemas has changed between versions of zod; that of its values has not.
export const categorySchema: z.ZodType<Category, Category> = z.union([
  localizedTextSchema,
  z.tuple([localizedTextSchema, localizedTextSchema]),
]) as z.ZodType<Category, Category>;

/** The levels of a category, from the wider to the narrower. */
export function levelsOfCategory(category: Category): readonly LocalizedText[] {
  return "zh-Hans" in category ? [category] : category;
}

/** A category in one text, from the wider to the narrower: 创造 / 专利. */
export function categoryText(category: Category): LocalizedText {
  const levels = levelsOfCategory(category);
  const [first, ...others] = levels;
  if (first !== undefined && others.length === 0) return first;
  return {
    "zh-Hans": levels.map((one) => one["zh-Hans"]).join(" / "),
    "zh-Hant": levels.map((one) => one["zh-Hant"] ?? one["zh-Hans"]).join(" / "),
    en: levels.map((one) => one.en ?? one["zh-Hans"]).join(" / "),
  };
}
