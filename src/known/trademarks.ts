import type { KnownIndicator } from "./known-indicator.js";
import { bazhongTable, cityText, gansu, guangxiTable } from "./sources.js";

/** Indicators about trade marks. */
export const trademarks = [
  {
    id: "registered-trademarks",
    name: {
      "zh-Hans": "有效注册商标总量",
      "zh-Hant": "有效註冊商標總量",
      en: "Registered trade marks in force",
    },
    aliases: [
      "有效注册商标",
      "有效注册商标量",
      "有效注册商标拥有量",
      "累计有效注册商标",
      "累计有效注册商标量",
      "有效商标注册量",
      "累计有效商标注册量",
      "商標有效註冊量",
      "Valid registered trademarks",
    ],
    unit: "万件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由本地主体持有、已注册且仍有效的商标件数",
      en: "Trade marks registered, in force and held by owners of the region at the period's end",
    },
    varies: [
      {
        "zh-Hans": "全国有两个系列：国内有效注册商标，以及含国外在华注册的总量",
        en: "There are two national series: marks of domestic owners, and the total with owners abroad",
      },
    ],
    references: [
      guangxiTable(4, "有效注册商标总量(万件)"),
      bazhongTable(8, "有效注册商标拥有量"),
      gansu("商標有效註冊量20萬件"),
    ],
  },
  {
    id: "madrid-registrations",
    name: {
      "zh-Hans": "马德里商标国际注册",
      "zh-Hant": "馬德里商標國際註冊",
      en: "Madrid international trade-mark registrations",
    },
    aliases: [
      "马德里商标国际注册量",
      "马德里商标注册量",
      "有效马德里商标注册量",
      "累计有效马德里商标注册量",
      "馬德里國際商標註冊",
      "Madrid trademark registrations",
    ],
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由本地主体持有、依马德里体系注册且仍有效的国际注册件数",
      en: "International registrations under the Madrid system, in force and held by owners of the region at the period's end",
    },
    references: [
      guangxiTable(5, "马德里商标国际注册(件)"),
      cityText("二、调控指标（知识产权创造质量明显提升）", "累计有效马德里商标注册量超过 6000 件"),
    ],
  },
  {
    id: "trademark-service-stations",
    name: {
      "zh-Hans": "商标品牌服务指导站",
      "zh-Hant": "商標品牌服務指導站",
      en: "Trade-mark and brand service stations",
    },
    aliases: ["商标品牌指导站", "商标品牌服务指导站数量"],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末设在园区、产业集聚区、协会或地理标志产区，为本地企业提供商标品牌指导的站点数",
      en: "Stations at the period's end, in parks, clusters, associations or areas of geographical indications, that advise local companies on trade marks and brands",
    },
    references: [guangxiTable(16, "商标品牌服务指导站(个)")],
  },
] as const satisfies readonly KnownIndicator[];
