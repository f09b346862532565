import { defineFormula } from "../../formula/formula-definition.js";
import { formulaNames } from "../../known/formula-names.js";
import { cityText, guangxiTable, guangxiText, national } from "../../known/sources.js";

/**
 * Royalties for intellectual property, imports plus exports (知识产权使用费进出口总额).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const total = evaluate(royaltiesTotal, { imports: "3186", exports: { value: "8011000", unit: "万元" } });
 * "value" in total && total.value // => "3987.1"
 */
export const royaltiesTotal = defineFormula({
  id: "royalties-total",
  name: formulaNames["royalties-total"],
  inputs: {
    imports: {
      name: { "zh-Hans": "进口额", "zh-Hant": "進口額", en: "imports" },
      unit: "亿元",
      measure: "annual",
    },
    exports: {
      name: { "zh-Hans": "出口额", "zh-Hant": "出口額", en: "exports" },
      unit: "亿元",
      measure: "annual",
    },
  },
  expression: "imports + exports",
  unit: "亿元",
  measure: "annual",
  regionRule: "sum",
  places: 1,
  references: [national(4, "知识产权使用费年进出口总额（亿元）")],
});

/**
 * Geographical indications: products plus certification marks (地理标志总量).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const guangxi2020 = evaluate(geographicalIndicationsTotal, { products: "92", marks: "72" });
 * "value" in guangxi2020 && guangxi2020.value // => "164"
 */
export const geographicalIndicationsTotal = defineFormula({
  id: "geographical-indications-total",
  name: formulaNames["geographical-indications-total"],
  inputs: {
    products: {
      name: { "zh-Hans": "地理标志产品", "zh-Hant": "地理標誌產品", en: "protected products" },
      unit: "件",
      measure: "point-in-time",
    },
    marks: {
      name: { "zh-Hans": "地理标志证明商标", "zh-Hant": "地理標誌證明商標", en: "certification marks" },
      unit: "件",
      measure: "point-in-time",
    },
  },
  expression: "products + marks",
  unit: "件",
  measure: "point-in-time",
  regionRule: "sum",
  places: 0,
  examples: [
    {
      inputs: { products: "92", marks: "72" },
      value: "164",
      reference: guangxiText(
        "“十四五”知识产权发展主要预期性指标表 序号6 2020年现状值；其中产品 92、证明商标 72",
        "164",
      ),
    },
  ],
  references: [guangxiTable(6, "地理标志总量(件)")],
});

/**
 * A total over the plan period as a yearly average (年均数), such as software copyrights registered a year.
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const perYear = evaluate(annualAverage, { total: { value: "70", unit: "万件" }, years: 5 });
 * "value" in perYear && perYear.value // => "140000"
 */
export const annualAverage = defineFormula({
  id: "annual-average",
  name: formulaNames["annual-average"],
  inputs: {
    total: {
      name: { "zh-Hans": "规划期累计", "zh-Hant": "規劃期累計", en: "total over the period" },
      unit: "件",
      measure: "cumulative",
    },
    years: { name: { "zh-Hans": "年数", "zh-Hant": "年數", en: "years" }, unit: "1", measure: "annual" },
  },
  expression: "total / years",
  unit: "件",
  measure: "annual",
  regionRule: "sum",
  places: 0,
  references: [cityText("二、调控指标（知识产权创造质量明显提升）", "软件著作权平均每年登记达到 14 万件")],
});
