import type { Words } from "./closed-list.js";

/**
 * Whose heads are counted: 常住 residents, 户籍 registered, or 总人口 the total that the national bulletin prints.
 *
 * @category Catalogue
 * @example
 * populationScopes.resident["zh-Hans"] // => "常住人口"
 */
export type PopulationScope = keyof typeof populationScopes;

/**
 * The scopes of a population, in words.
 *
 * @category Catalogue
 * @see [Known indicators](../../docs/indicators.md)
 * @example
 * populationScopes.registered.en // => "registered population"
 */
export const populationScopes = {
  resident: { "zh-Hans": "常住人口", "zh-Hant": "常住人口", en: "resident population" },
  registered: { "zh-Hans": "户籍人口", "zh-Hant": "戶籍人口", en: "registered population" },
  total: { "zh-Hans": "总人口", "zh-Hant": "總人口", en: "total population" },
} as const satisfies Record<string, Words>;
