import type { Reference } from "../value/reference.js";
import type { Population } from "./population.js";

/**
 * The resident population of a place (常住人口) as a census counted it.
 *
 * @category Catalogue
 * @example
 * const people: CensusPopulation = {
 *   code: "450000", scope: "resident", asOf: "2020", value: "5013", unit: "万人", revision: "census",
 *   reference: { document: "第七次全国人口普查", locator: "广西壮族自治区 常住人口", raw: "5013万人" },
 * };
 */
export interface CensusPopulation extends Population {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** The bulletin that printed the figure. */
  readonly reference: Reference;
}

const census = "第七次全国人口普查（2020年）";

/**
 * Census populations of the places whose plans print a number per 10,000 people beside the stock that it is made
 * from, rounded to 万人. {@link validatePlan} checks the printed ratios with them.
 *
 * @category Catalogue
 * @see [Known indicators](../../docs/indicators.md)
 * @example
 * censusPopulations.find(({ code }) => code === "450000")?.value // => "5013"
 */
export const censusPopulations: readonly CensusPopulation[] = [
  {
    code: "450000",
    scope: "resident",
    asOf: "2020",
    value: "5013",
    unit: "万人",
    revision: "census",
    reference: { document: census, locator: "广西壮族自治区 常住人口", raw: "50.13 million" },
  },
  {
    code: "511900",
    scope: "resident",
    asOf: "2020",
    value: "271",
    unit: "万人",
    revision: "census",
    reference: { document: census, locator: "巴中市 常住人口", raw: "about 2.71 million" },
  },
];
