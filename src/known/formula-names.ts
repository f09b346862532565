import type { Words } from "../value/closed-list.js";

/** The formulas of the catalogue, by id, and what they are called; the formulas themselves stand in `catalogue/formulas/`. */
export const formulaNames = {
  "high-value-patents-per-10k": {
    "zh-Hans": "每万人口高价值发明专利拥有量",
    "zh-Hant": "每萬人口高價值發明專利擁有量",
    en: "High-value invention patents per 10,000 people",
  },
  "patents-per-10k": {
    "zh-Hans": "每万人口发明专利拥有量",
    "zh-Hant": "每萬人口發明專利擁有量",
    en: "Invention patents per 10,000 people",
  },
  "trademarks-per-10k-entities": {
    "zh-Hans": "每万户市场主体有效注册商标拥有量",
    "zh-Hant": "每萬戶市場主體有效註冊商標擁有量",
    en: "Registered trade marks in force per 10,000 market entities",
  },
  "share-of-gdp": {
    "zh-Hans": "增加值占GDP比重",
    "zh-Hant": "增加值佔GDP比重",
    en: "Value added as a share of GDP",
  },
  "first-instance-acceptance": {
    "zh-Hans": "知识产权民事一审案件服判息诉率",
    "zh-Hant": "知識產權民事一審案件服判息訴率",
    en: "Share of first-instance civil judgments not appealed",
  },
  "coverage-rate": { "zh-Hans": "覆盖率", "zh-Hant": "覆蓋率", en: "Coverage" },
  "on-time-closing-rate": {
    "zh-Hans": "按期结案率",
    "zh-Hant": "按期結案率",
    en: "Share of cases closed on time",
  },
  "maintenance-rate": {
    "zh-Hans": "有效发明专利五年以上维持率",
    "zh-Hant": "有效發明專利五年以上維持率",
    en: "Share of invention patents maintained five years or longer",
  },
  "parent-stock-penetration": {
    "zh-Hans": "占上级总量的比重",
    "zh-Hant": "占上級總量的比重",
    en: "Share of the stock of the whole above",
  },
  "royalties-total": {
    "zh-Hans": "知识产权使用费年进出口总额",
    "zh-Hant": "知識產權使用費年進出口總額",
    en: "Royalties for intellectual property, imports and exports",
  },
  "geographical-indications-total": {
    "zh-Hans": "地理标志总量",
    "zh-Hant": "地理標誌總量",
    en: "Geographical indications, total",
  },
  "annual-average": { "zh-Hans": "年均数", "zh-Hant": "年均數", en: "Yearly average" },
} as const satisfies Record<string, Words>;

/**
 * The id of a formula of the catalogue.
 *
 * @category Catalogue
 * @example
 * const id: KnownFormulaId = "share-of-gdp";
 * @useDeclaredType
 */
export type KnownFormulaId = keyof typeof formulaNames;
