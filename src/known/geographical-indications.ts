import { defineKnown } from "./define-known.js";
import { bazhongTable, bulletin2023, gansu, guangxiTable, guangxiText, national2030 } from "./sources.js";

/** Indicators about geographical indications. */
export const geographicalIndications = defineKnown([
  {
    id: "geographical-indications",
    name: { "zh-Hans": "地理标志总量", "zh-Hant": "地理標誌總量", en: "Geographical indications" },
    aliases: [
      "地理标志数量",
      "地理标志拥有量",
      "地理标志商标和地理标志保护产品总量",
      "地理标志保护产品和地理标志商标总量",
      "地理标志产品和地理标志商标总量",
      "Geographical indications, total",
    ],
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末本地受保护的地理标志产品数，与以地理标志注册的证明商标、集体商标件数之和",
      en: "Protected products of geographical indication of the region at the period's end, plus geographical indications registered as certification or collective marks",
    },
    varies: [
      {
        "zh-Hans": "广西的 164 为产品 92 个加证明商标 72 件，不含农产品地理标志",
        en: "Guangxi's 164 is 92 products and 72 certification marks, without agricultural geographical indications",
      },
    ],
    references: [
      guangxiTable(6, "地理标志总量(件)"),
      guangxiText("一、形势背景（一）发展成就", "地理标志产品92个,地理标志证明商标72件"),
    ],
  },
  {
    id: "gi-projects",
    name: {
      "zh-Hans": "地理标志运用促进工程项目、保护示范区",
      "zh-Hant": "地理標誌運用促進工程項目、保護示範區",
      en: "Projects for the use of geographical indications, and demonstration areas for their protection",
    },
    aliases: ["地理标志运用促进工程项目和保护示范区", "地理标志运用促进工程项目和地理标志产品保护示范区"],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末本地获批的地理标志运用促进工程项目数，与地理标志产品保护示范区数之和",
      en: "Projects promoting the use of geographical indications, plus demonstration areas protecting them, approved in the region by the period's end",
    },
    references: [guangxiTable(7, "地理标志运用促进工程项目、保护示范区(个)")],
  },
  {
    id: "gi-trademarks",
    name: {
      "zh-Hans": "地理标志商标注册量",
      "zh-Hant": "地理標誌商標註冊量",
      en: "Geographical indications registered as trade marks",
    },
    aliases: [
      "地理标志商标",
      "地理标志证明商标",
      "地理标志证明商标数量",
      "地理标志证明商标注册量",
      "地理标志集体商标、证明商标注册量",
      "地理标志作为集体商标、证明商标注册量",
      "核准地理标志作为集体商标、证明商标注册",
      "以地理标志注册的集体商标、证明商标",
      "Geographical-indication trade marks",
    ],
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末以证明商标或集体商标注册、由本地主体持有且仍有效的地理标志件数",
      en: "Geographical indications registered as certification or collective marks, in force and held in the region at the period's end",
    },
    varies: [
      {
        "zh-Hans": "巴中基期值 42 件即正文所列地理标志证明商标，未见集体商标",
        en: "Bazhong's baseline of 42 is the number of certification marks in its text, which names no collective marks",
      },
    ],
    references: [bazhongTable(9, "地理标志商标注册量")],
  },
  {
    id: "agricultural-gis",
    name: {
      "zh-Hans": "农产品地理标志拥有量",
      "zh-Hant": "農產品地理標誌擁有量",
      en: "Agricultural geographical indications",
    },
    aliases: ["农产品地理标志", "农产品地理标志数量"],
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由农业农村主管部门登记、归本地的农产品地理标志个数，与地理标志产品、商标分列",
      en: "Geographical indications of agricultural products of the region that the agricultural authority has registered by the period's end, counted apart from products and marks",
    },
    references: [
      bazhongTable(10, "农产品地理标志拥有量"),
      guangxiText("一、形势背景（一）发展成就", "农产品地理标志154个"),
    ],
  },
  {
    id: "gi-mark-users",
    name: {
      "zh-Hans": "地理标志专用标志使用企业",
      "zh-Hant": "地理標誌專用標誌使用企業",
      en: "Companies using the official mark for geographical indications",
    },
    aliases: [
      "地理标志专用标志使用企业数量",
      "使用地理标志专用标志企业",
      "地理标志专用标志用标企业",
      "地理标志专用标志经营主体",
      "地理标志专用标志市场主体",
      "地理标志专用标志用标主体",
      "地理标志专用标志用标市场主体",
      "地理标志专用标志用标经营主体",
      "地理标志专用标志使用市场主体",
      "地理标志专用标志使用经营主体",
      "使用地理标志专用标志市场主体",
      "使用地理标志专用标志经营主体",
      "核准使用地理标志专用标志企业",
      "核准使用地理标志专用标志市场主体",
      "核准使用地理标志专用标志经营主体",
    ],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末获准使用地理标志专用标志的本地企业数",
      en: "Companies of the region that are allowed to use the official mark at the period's end",
    },
    references: [
      gansu("地理標誌專用標誌使用企業超過300家"),
      bulletin2023("地理标志专用标志经营主体总数达2.6万家"),
    ],
  },
  {
    id: "gi-products",
    name: {
      "zh-Hans": "地理标志产品数",
      "zh-Hant": "地理標誌產品數",
      en: "Products of geographical indication",
    },
    aliases: [
      "地理标志保护产品",
      "国家地理标志产品",
      "国家地理标志保护产品",
      "累计批准地理标志产品",
      "批准地理标志产品",
      "地理标志产品累计认定",
      "认定地理标志产品",
      "认定地理标志保护产品",
      "Geographical-indication products",
    ],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "截至期末累计批准保护、产地在本地的地理标志产品个数；以地理标志注册的商标另计",
      en: "Products of geographical indication of the region that have been put under protection by the period's end; geographical indications registered as marks are counted apart",
    },
    references: [
      bulletin2023("累计批准地理标志产品2508个"),
      guangxiText("一、形势背景（一）发展成就", "地理标志产品92个"),
    ],
  },
  {
    id: "gi-output",
    name: {
      "zh-Hans": "地理标志产品产值",
      "zh-Hant": "地理標誌產品產值",
      en: "Output of geographical-indication products",
    },
    aliases: [
      "地理标志产品直接产值",
      "地理标志产品年产值",
      "地理标志产品年度直接产值",
      "地理标志产品总产值",
      "地理标志保护产品产值",
      "Direct output of geographical-indication products",
    ],
    unit: "亿元",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地地理标志产品的直接产值，不含由其带动的加工、旅游等产值",
      en: "Direct output of the region's geographical-indication products within the year, without what processing or tourism add to it",
    },
    varies: [
      {
        "zh-Hans": "有的文件未说明是直接产值还是含带动的产值",
        en: "Some documents do not say whether they count direct output only",
      },
    ],
    references: [national2030(5, "地理标志产品直接产值"), bulletin2023("地理标志产品年产值超过8000亿元")],
  },
]);
