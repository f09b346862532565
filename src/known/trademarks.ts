import { defineKnown } from "./define-known.js";
import { bazhongTable, bulletin2023, cityText, dazu, gansu, guangxiTable, shaanxi } from "./sources.js";

/** Indicators about trade marks. */
export const trademarks = defineKnown([
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
      "注册商标有效量",
      "商标注册有效量",
      "注册商标拥有量",
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
      "马德里商标国际注册有效量",
      "马德里国际注册商标",
      "有效马德里国际注册商标",
      "马德里国际商标有效注册量",
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
  {
    id: "trademark-applications",
    name: { "zh-Hans": "商标申请量", "zh-Hant": "商標申請量", en: "Trade-mark applications" },
    aliases: [
      "商标注册申请量",
      "商标注册申请受理量",
      "申请注册商标",
      "Trademark registration applications",
      "Applications for registration of marks",
      "Applications for trademarks",
    ],
    unit: "件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地申请人在国内提出的商标注册申请件数，按类别计，一件商标申请几类即计几件",
      en: "Applications of the region to register trade marks in the country within the year, one for each class of goods applied for",
    },
    references: [
      {
        document:
          "Viet Nam, Decision 2205/QD-TTg, Program on Development of Intellectual Assets through 2030",
        locator: "Objectives until 2030",
        raw: "applications for registration of trademarks",
      },
    ],
  },
  {
    id: "trademark-registrations",
    name: { "zh-Hans": "商标注册量", "zh-Hant": "商標註冊量", en: "Trade marks registered" },
    aliases: ["核准注册商标", "商标核准注册量", "Trademark registrations"],
    unit: "万件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内核准注册、归本地申请人的商标件数；期末仍有效的存量是有效注册商标总量",
      en: "Trade marks of the region entered in the register within the year; the stock in force at a period's end is another indicator",
    },
    references: [
      bulletin2023("全年注册商标438.3万件"),
      cityText("一、发展基础与机遇挑战（一）发展基础", "累计商标注册量为 104.5 万件"),
    ],
  },
  {
    id: "madrid-applications",
    name: {
      "zh-Hans": "马德里商标国际注册申请量",
      "zh-Hant": "馬德里商標國際註冊申請量",
      en: "Madrid international trade-mark applications",
    },
    aliases: [
      "马德里商标申请量",
      "马德里商标国际申请量",
      "马德里国际商标申请量",
      "马德里国际商标注册申请量",
      "马德里国际注册申请量",
      "马德里体系商标国际注册申请量",
      "Madrid trademark applications",
    ],
    unit: "件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地申请人依马德里体系提出的商标国际注册申请件数，不论是否注册",
      en: "Applications of the region for international registration under the Madrid system within the year, registered or not",
    },
    references: [
      bulletin2023("收到中国申请人马德里商标国际注册申请6196件"),
      dazu("马德里商标国际注册累计申请10件"),
    ],
  },
  {
    id: "trademarks-per-10k-entities",
    name: {
      "zh-Hans": "每万户市场主体有效注册商标拥有量",
      "zh-Hant": "每萬戶市場主體有效註冊商標擁有量",
      en: "Registered trade marks in force per 10,000 market entities",
    },
    aliases: [
      "每万户经营主体有效注册商标拥有量",
      "万户市场主体有效注册商标拥有量",
      "万户经营主体有效注册商标拥有量",
      "每万市场主体有效注册商标拥有量",
      "每万户市场主体注册商标拥有量",
      "每万户市场主体商标拥有量",
      "每万户市场主体有效商标注册量",
      "每万户市场主体商标有效注册量",
      "每万户市场主体拥有有效注册商标",
    ],
    unit: "件/万户",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "期末由本地主体持有、已注册且仍有效的商标件数，除以同日登记在册的市场主体（经营主体）户数",
      en: "Trade marks registered, in force and held by owners of the region at the period's end, divided by the market entities on the register on that day",
    },
    formula: "trademarks-per-10k-entities",
    varies: [
      {
        "zh-Hans": "单位有印作 件、个、个/万户 的",
        en: "Some plans print another unit: items, or pieces per 10,000 entities",
      },
    ],
    references: [shaanxi("每万户市场主体有效注册商标拥有量"), dazu("每万户市场主体有效注册商标量1500件")],
  },
]);
