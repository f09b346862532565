import { defineFormula } from "../../formula/formula-definition.js";
import { formulaNames } from "../../known/formula-names.js";
import { dazu, guangxiText, national, shaanxi } from "../../known/sources.js";

const population = {
  name: { "zh-Hans": "人口", "zh-Hant": "人口", en: "population" },
  unit: "万人",
  measure: "point-in-time",
} as const;

const whichPopulation = {
  "zh-Hans": "人口的口径（常住、户籍、总人口）与日期决定结果，须写明；全国数用上年末总人口",
  en: "Which population (resident, registered, total) and of which day decides the answer and must be said; the national figure uses the total at the end of the year before",
} as const;

/**
 * High-value invention patents per 10,000 people (每万人口高价值发明专利拥有量).
 *
 * @category Catalogue
 * @example
 * const mid2025 = evaluate(highValuePatentsPer10k, {
 *   patents: { value: "215.5", unit: "万件" }, population: { value: "140828", unit: "万人" },
 * });
 * "value" in mid2025 && mid2025.value // => "15.3"
 */
export const highValuePatentsPer10k = defineFormula({
  id: "high-value-patents-per-10k",
  name: formulaNames["high-value-patents-per-10k"],
  inputs: {
    patents: {
      name: { "zh-Hans": "高价值发明专利", "zh-Hant": "高價值發明專利", en: "high-value invention patents" },
      unit: "件",
      measure: "point-in-time",
    },
    population,
  },
  expression: "patents / population",
  unit: "件/万人",
  measure: "point-in-time",
  regionRule: "ratio",
  places: 2,
  notes: [whichPopulation],
  examples: [
    {
      inputs: { patents: { value: "215.5", unit: "万件" }, population: { value: "140828", unit: "万人" } },
      value: "15.3",
      reference: {
        document: "国家知识产权局",
        locator: "每万人口高价值发明专利拥有量 2025-06（人口为 2024 年末总人口）",
        raw: "15.3",
      },
    },
    {
      inputs: { patents: { value: "229.2", unit: "万件" }, population: { value: "140828", unit: "万人" } },
      places: 0,
      value: "16",
      reference: {
        document: "国务院新闻办公室新闻发布会 2026-01-23",
        locator:
          "每万人口高价值发明专利拥有量 2025（人口取 2024 年末总人口；取 2025 年末约 140500 万人亦为 16）",
        raw: "16",
      },
    },
  ],
  references: [
    national(1, "每万人口高价值发明专利拥有量（件）"),
    guangxiText("“十四五”知识产权发展主要预期性指标表 注1", "符合下列任一条件的有效发明专利数量"),
  ],
});

/**
 * All invention patents in force per 10,000 people (每万人口发明专利拥有量).
 *
 * @category Catalogue
 * @example
 * const shenzhen2020 = evaluate(patentsPer10k, { patents: "160000", population: "1756" }, { places: 1 });
 * "value" in shenzhen2020 && shenzhen2020.value // => "91.1"
 */
export const patentsPer10k = defineFormula({
  id: "patents-per-10k",
  name: formulaNames["patents-per-10k"],
  inputs: {
    patents: {
      name: { "zh-Hans": "有效发明专利", "zh-Hant": "有效發明專利", en: "invention patents in force" },
      unit: "件",
      measure: "point-in-time",
    },
    population,
  },
  expression: "patents / population",
  unit: "件/万人",
  measure: "point-in-time",
  regionRule: "ratio",
  places: 2,
  notes: [whichPopulation],
  examples: [
    {
      inputs: { patents: { value: "16", unit: "万件" }, population: { value: "1756", unit: "万人" } },
      places: 1,
      value: "91.1",
      reference: {
        document: "深圳市",
        locator: "每万人口发明专利拥有量 2020（第七次人口普查常住人口；2019 年按普查前人口为 106.3）",
        raw: "91.1",
      },
    },
  ],
  references: [guangxiText("一、形势背景（一）发展成就", "每万人口发明专利拥有量为5.12件")],
});

/**
 * Registered trade marks in force per 10,000 market entities (每万户市场主体有效注册商标拥有量).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const density = evaluate(trademarksPer10kEntities, {
 *   trademarks: { value: "30", unit: "万件" }, entities: { value: "200", unit: "万户" },
 * });
 * "value" in density && [density.value, density.unit] // => ["1500", "件/万户"]
 */
export const trademarksPer10kEntities = defineFormula({
  id: "trademarks-per-10k-entities",
  name: formulaNames["trademarks-per-10k-entities"],
  inputs: {
    trademarks: {
      name: { "zh-Hans": "有效注册商标", "zh-Hant": "有效註冊商標", en: "registered trade marks in force" },
      unit: "件",
      measure: "point-in-time",
    },
    entities: {
      name: { "zh-Hans": "市场主体", "zh-Hant": "市場主體", en: "market entities" },
      unit: "万户",
      measure: "point-in-time",
    },
  },
  expression: "trademarks / entities",
  unit: "件/万户",
  measure: "point-in-time",
  regionRule: "ratio",
  places: 0,
  references: [shaanxi("每万户市场主体有效注册商标拥有量"), dazu("每万户市场主体有效注册商标量1500件")],
});
