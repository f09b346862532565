import { defineKnown } from "./define-known.js";
import {
  bulletin2023,
  cityTable,
  cityText,
  gansu,
  guangxiTable,
  guangxiText,
  national,
  office2025,
  unopened,
} from "./sources.js";

/** Indicators about patents. */
export const patents = defineKnown([
  {
    id: "high-value-patents-per-10k",
    name: {
      "zh-Hans": "每万人口高价值发明专利拥有量",
      "zh-Hant": "每萬人口高價值發明專利擁有量",
      en: "High-value invention patents per 10,000 people",
    },
    aliases: [
      "每万人高价值发明专利拥有量",
      "万人高价值发明专利拥有量",
      "万人高价值专利拥有量",
      "每万人口高价值专利拥有量",
      "每万人口拥有高价值发明专利",
      "High-value invention patents per 10,000 inhabitants",
      "High-value invention patents owned per 10,000 people",
    ],
    unit: "件/万人",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans":
        "期末由本地居民持有、经国家知识产权局授权且仍有效、至少符合高价值五项条件之一的发明专利件数，除以人口数；一件专利符合几项条件也只计一次",
      en: "Invention patents granted by the national office, in force and held by residents at the period's end, that meet at least one of the five conditions of high value, divided by the population; a patent that meets several conditions counts once",
    },
    formula: "high-value-patents-per-10k",
    varies: [
      {
        "zh-Hans": "人口口径与日期由统计方选定：全国用上年末总人口，地方有用常住人口或户籍人口的",
        en: "The counting body chooses the population and its date: the national figure uses the total at the end of the year before, regions use residents or registered population",
      },
    ],
    references: [
      national(1, "每万人口高价值发明专利拥有量（件）"),
      guangxiText("“十四五”知识产权发展主要预期性指标表 注1", "符合下列任一条件的有效发明专利数量"),
    ],
  },
  {
    id: "patents-per-10k",
    name: {
      "zh-Hans": "每万人口发明专利拥有量",
      "zh-Hant": "每萬人口發明專利擁有量",
      en: "Invention patents per 10,000 people",
    },
    aliases: [
      "每万人发明专利拥有量",
      "万人发明专利拥有量",
      "每万人口有效发明专利拥有量",
      "每万人有效发明专利拥有量",
      "万人有效发明专利拥有量",
      "每万人口拥有发明专利",
      "每万人口拥有有效发明专利",
      "Invention patents per 10,000 inhabitants",
      "Invention patents in force per 10,000 people",
    ],
    unit: "件/万人",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由本地居民持有且仍有效的发明专利件数，除以人口数；不论是否高价值",
      en: "Invention patents in force and held by residents at the period's end, of high value or not, divided by the population",
    },
    formula: "patents-per-10k",
    varies: [
      {
        "zh-Hans": "人口口径不同则数值不同：人口普查修订可使同一城市的数值一年内下降一成以上",
        en: "Another population gives another value: a census revision can lower a city's value by more than a tenth within a year",
      },
    ],
    references: [
      cityTable(1, "每万人发明专利拥有量"),
      guangxiText("一、形势背景（一）发展成就", "每万人口发明专利拥有量为5.12件"),
    ],
  },
  {
    id: "invention-patents",
    name: {
      "zh-Hans": "有效发明专利拥有量",
      "zh-Hant": "有效發明專利擁有量",
      en: "Invention patents in force",
    },
    aliases: [
      "有效发明专利",
      "有效发明专利量",
      "有效发明专利数",
      "累计有效发明专利量",
      "发明专利有效量",
      "发明专利拥有量",
      "拥有有效发明专利",
      "Valid invention patents",
    ],
    unit: "万件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由本地居民持有、已授权且仍有效的发明专利件数",
      en: "Invention patents granted, in force and held by residents at the period's end",
    },
    references: [gansu("有效發明專利擁有量1萬件"), guangxiText("一、形势背景（一）发展成就", "有效发明专利")],
  },
  {
    id: "high-value-patents",
    name: {
      "zh-Hans": "高价值发明专利拥有量",
      "zh-Hant": "高價值發明專利擁有量",
      en: "High-value invention patents",
    },
    aliases: [
      "高价值发明专利数量",
      "有效高价值发明专利拥有量",
      "高价值专利拥有量",
      "高价值专利数量",
      "High-value invention patents in force",
    ],
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans":
        "期末由本地居民持有、仍有效、至少符合高价值五项条件之一的发明专利件数；每万人口高价值发明专利拥有量的分子",
      en: "Invention patents in force and held by residents at the period's end that meet at least one of the five conditions of high value; the numerator of the figure per 10,000 people",
    },
    varies: [
      {
        "zh-Hans": "广西正文另有“培育高价值专利”，指规划期内新培育的件数，不是年末存量",
        en: "The text of Guangxi's plan also counts high-value patents cultivated within the plan period, which is not a stock",
      },
    ],
    references: [
      guangxiText("“十四五”知识产权发展主要预期性指标表 注1", "符合下列任一条件的有效发明专利数量"),
    ],
  },
  {
    id: "pct-applications",
    name: {
      "zh-Hans": "PCT国际专利申请量",
      "zh-Hant": "PCT國際專利申請量",
      en: "PCT international patent applications",
    },
    aliases: [
      "专利合作条约（PCT）申请量",
      "PCT申请量",
      "PCT专利申请量",
      "PCT国际申请量",
      "累计PCT国际专利申请量",
      "PCT国际专利申请量累计",
      "PCT国际专利申请受理量",
      "受理PCT国际专利申请",
      "提交PCT国际专利申请",
      "PCT applications",
      "Patent Cooperation Treaty applications",
    ],
    unit: "件",
    measure: "cumulative",
    measures: ["cumulative", "annual"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内本地申请人按《专利合作条约》提出的国际申请件数，自规划期第一年起累计",
      en: "International applications under the Patent Cooperation Treaty by applicants of the region, added up from the first year of the plan period",
    },
    varies: [
      {
        "zh-Hans": "年度统计按年计；受理局按收到的件数计，与世界知识产权组织公布的件数不同",
        en: "Yearly statistics count by year; what the receiving office received is not what the World Intellectual Property Organization publishes",
      },
    ],
    references: [guangxiTable(2, "专利合作条约(PCT)申请量(件)"), cityTable(4, "PCT 国际专利申请量累计")],
  },
  {
    id: "overseas-grants",
    name: {
      "zh-Hans": "海外发明专利授权量",
      "zh-Hant": "海外發明專利授權量",
      en: "Invention patents granted abroad",
    },
    aliases: [
      "境外发明专利授权量",
      "国外发明专利授权量",
      "海外发明专利授权量新增",
      "Overseas invention patent grants",
    ],
    wider: ["海外专利授权量", "境外专利授权量", "国外专利授权量", "Overseas patent grants"],
    unit: "万件",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内境外专利机构授予本地居民的发明专利件数",
      en: "Invention patents that offices abroad granted to residents within the year",
    },
    varies: [
      {
        "zh-Hans": "广西按规划期累计，某市按规划期新增，国家规划按年",
        en: "Guangxi and the city plan count over the whole plan period, the national plan by year",
      },
    ],
    references: [national(2, "海外发明专利授权量（万件）"), guangxiTable(3, "海外发明专利授权量(件)")],
  },
  {
    id: "five-year-maintenance-rate",
    name: {
      "zh-Hans": "有效发明专利五年以上维持率",
      "zh-Hant": "有效發明專利五年以上維持率",
      en: "Share of invention patents maintained five years or longer",
    },
    aliases: [
      "有效发明专利5年以上维持率",
      "发明专利五年以上维持率",
      "五年以上维持率",
      "Five-year maintenance rate of invention patents",
    ],
    unit: "%",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "期末维持满五年的发明专利件数，占已授权件数的比重",
      en: "Invention patents maintained for at least five years at the period's end, as a share of those granted",
    },
    formula: "maintenance-rate",
    references: [cityText("一、发展基础与机遇挑战（一）发展基础", "有效发明专利五年以上维持率达 85.2%")],
  },
  {
    id: "patent-portfolios",
    name: {
      "zh-Hans": "高价值专利组合",
      "zh-Hant": "高價值專利組合",
      en: "High-value patent portfolios",
    },
    aliases: ["高价值专利组合数量", "高价值核心专利组合"],
    unit: "个",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内由本地主体形成、经主管部门认可的专利组合个数；一组专利共同支撑一个产业或一项技术",
      en: "Portfolios formed by holders of the region within the plan period and recognised by the authority; the patents of one portfolio support one industry or technology together",
    },
    references: [cityTable(2, "高价值专利组合")],
  },
  {
    id: "patent-navigation-projects",
    name: {
      "zh-Hans": "专利导航项目",
      "zh-Hant": "專利導航項目",
      en: "Patent navigation projects",
    },
    aliases: ["专利导航项目数量", "实施专利导航项目", "Patent landscape projects"],
    unit: "项",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内本地实施的专利导航项目数，即以专利数据为产业、区域或企业决策提供分析的项目",
      en: "Projects carried out in the region within the plan period that analyse patent data for decisions of an industry, a region or a company",
    },
    references: [guangxiText("三、主要任务（二）2. 发挥专利引领产业发展作用", "实施专利导航项目25项以上")],
  },
  {
    id: "invention-grants",
    name: { "zh-Hans": "发明专利授权量", "zh-Hant": "發明專利授權量", en: "Invention patents granted" },
    aliases: ["授权发明专利", "国内发明专利授权量", "Invention patent grants", "Granted invention patents"],
    unit: "万件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内国家知识产权局授予本地居民的发明专利件数，当年失效的也计入",
      en: "Invention patents that the national office granted to residents within the year, those that lapsed within it included",
    },
    varies: [
      {
        "zh-Hans": "全国有两个系列：授权总量含国外在华申请人，国内系列不含",
        en: "There are two national series: all grants, applicants from abroad included, and those to domestic applicants",
      },
    ],
    references: [
      bulletin2023("全年授权发明专利92.1万件"),
      office2025("国家知识产权局（长江商报 2026-01-26 转）", "发明专利授权量 97.2万件"),
    ],
  },
  {
    id: "invention-applications",
    name: { "zh-Hans": "发明专利申请量", "zh-Hant": "發明專利申請量", en: "Invention patent applications" },
    aliases: [
      "申请发明专利",
      "发明专利申请受理量",
      "国内发明专利申请量",
      "Applications for invention patents",
      "Applications for inventions",
    ],
    unit: "件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地申请人向国家知识产权局提出的发明专利申请件数，不论是否授权",
      en: "Applications for invention patents that applicants of the region filed with the national office within the year, granted or not",
    },
    references: [unopened("福建统计年鉴 2022", "各类型专利申请和授权情况", "发明专利申请")],
  },
  {
    id: "company-invention-industrialisation",
    name: {
      "zh-Hans": "企业发明专利产业化率",
      "zh-Hant": "企業發明專利產業化率",
      en: "Share of companies' invention patents put to industrial use",
    },
    aliases: ["企业有效发明专利产业化率", "Industrialization rate of companies' invention patents"],
    wider: ["发明专利产业化率", "有效发明专利产业化率", "专利产业化率"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans":
        "当年调查中，企业持有的有效发明专利里已用于生产产品并投放市场的件数所占比重；高校、科研单位另计",
      en: "Of the invention patents in force that companies hold, the share that products on the market are made with, by the year's survey; universities and institutes are counted apart",
    },
    references: [office2025("中国知识产权报 2026-01-29", "企业发明专利产业化率 54%")],
  },
]);
