import { defineKnown } from "./define-known.js";
import {
  bazhongTable,
  bazhongText,
  cityTable,
  cityText,
  gansu,
  guangxiTable,
  national,
  national2030,
  unopened,
} from "./sources.js";

/** Indicators about money: pledges, insurance, securities, charges for use. */
export const finance = defineKnown([
  {
    id: "pledge-financing",
    name: {
      "zh-Hans": "知识产权质押融资登记金额",
      "zh-Hant": "知識產權質押融資登記金額",
      en: "Registered pledge financing on intellectual property",
    },
    aliases: [
      "知识产权质押融资金额",
      "知识产权质押登记金额",
      "知识产权质押累计融资金额",
      "知识产权质押融资累计金额",
      "知识产权质押融资规模",
      "知识产权质押贷款金额",
      "知识产权质押融资贷款",
      "专利商标质押融资金额",
      "专利商标质押融资登记金额",
      "专利商标质押登记金额",
      "专利和商标质押融资登记金额",
      "专利权、商标权质押融资金额",
      "Intellectual property pledge financing",
    ],
    narrower: [
      "专利质押融资金额",
      "专利质押融资登记金额",
      "專利質押登記融資金額",
      "专利质押登记金额",
      "专利权质押融资金额",
      "专利权质押金额",
      "累计专利权质押金额",
      "Patent pledge financing",
    ],
    unit: "亿元",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内以专利权、商标权出质并经登记的融资金额，按出质人所在地计；著作权质押另行统计",
      en: "Loans secured by pledged patents and trade marks and registered within the year, by the pledgor's region; copyright pledges are counted apart",
    },
    varies: [
      {
        "zh-Hans": "国家规划按年，广西与巴中按规划期累计",
        en: "The national plan counts by year, Guangxi and Bazhong over the plan period",
      },
      {
        "zh-Hans": "甘肃纲要与广西、某市的现状值只计专利质押",
        en: "Gansu's outline, and the figures that Guangxi and the city plan start from, count patents only",
      },
    ],
    references: [
      national(3, "知识产权质押融资登记金额（亿元）"),
      guangxiTable(8, "知识产权质押融资登记金额(亿元)"),
      bazhongTable(2, "知识产权质押累计融资金额"),
      gansu("專利質押登記融資金額達到50億元"),
    ],
  },
  {
    id: "pledge-financing-and-insurance",
    name: {
      "zh-Hans": "知识产权质押融资和保险额",
      "zh-Hant": "知識產權質押融資和保險額",
      en: "Pledge financing and insurance on intellectual property",
    },
    aliases: [],
    unit: "亿元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内本地知识产权质押融资金额与知识产权保险金额之和",
      en: "Pledge financing plus insurance on intellectual property in the region, added up over the plan period",
    },
    references: [cityTable(6, "知识产权质押融资和保险额")],
  },
  {
    id: "insurance-coverage",
    name: {
      "zh-Hans": "知识产权保险投保金额",
      "zh-Hant": "知識產權保險投保金額",
      en: "Amount insured under intellectual-property insurance",
    },
    aliases: ["累计知识产权保险投保金额"],
    unit: "万元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内本地主体投保知识产权保险的金额，自规划期第一年起累计",
      en: "Amounts for which holders of the region took out intellectual-property insurance, added up from the first year of the plan period",
    },
    varies: [
      {
        "zh-Hans":
          "投保金额可指保费或保险金额：某市目标为 3000 万元，而其现状所述专利投保保障金额已达 81 亿元，两者口径不同",
        en: "The words can mean the premium or the sum insured: the city plan's target is 30 million yuan, while the cover it reports for patents is already 8.1 billion",
      },
    ],
    references: [
      cityText("二、调控指标（知识产权运用跻身国际先进水平）", "累计知识产权保险投保金额达 3000 万元"),
      cityText("一、发展基础与机遇挑战（一）发展基础", "累计专利投保保障金额达 81 亿元"),
    ],
  },
  {
    id: "securitisation",
    name: {
      "zh-Hans": "知识产权证券化发行额",
      "zh-Hant": "知識產權證券化發行額",
      en: "Securities issued on intellectual property",
    },
    aliases: ["知识产权证券化发行规模", "知识产权证券化产品发行额", "Intellectual property securitisation"],
    unit: "亿元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "规划期内以本地知识产权收益为基础资产公开发行的证券金额，自规划期第一年起累计",
      en: "Securities issued in public on the income from intellectual property of the region, added up from the first year of the plan period",
    },
    references: [cityTable(5, "知识产权证券化发行额")],
  },
  {
    id: "royalties",
    name: {
      "zh-Hans": "知识产权使用费年进出口总额",
      "zh-Hant": "知識產權使用費年進出口總額",
      en: "Yearly imports and exports of charges for the use of intellectual property",
    },
    aliases: [
      "知识产权使用费进出口总额",
      "Total annual imports and exports of intellectual property royalties",
    ],
    unit: "亿元",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内国际收支中居民付给境外与收自境外的知识产权使用费之和",
      en: "Charges for the use of intellectual property that residents paid abroad plus those they received from abroad within the year, from the balance of payments",
    },
    formula: "royalties-total",
    varies: [
      {
        "zh-Hans": "“十四五”规划按年，“十五五”规划按五年累计",
        en: "The national plan of 2021–2025 counts by year, that of 2026–2030 over the five years",
      },
    ],
    references: [
      national(4, "知识产权使用费年进出口总额（亿元）"),
      national2030(4, "知识产权使用费进出口总额"),
    ],
  },
  {
    id: "technology-contracts",
    name: { "zh-Hans": "技术合同成交额", "zh-Hant": "技術合同成交額", en: "Value of technology contracts" },
    aliases: [
      "技术合同登记额",
      "技术合同登记成交额",
      "技术合同成交登记额",
      "技术合同认定登记额",
      "技术合同认定登记成交额",
      "Technology contract turnover",
    ],
    unit: "亿元",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans":
        "一年内经认定登记的技术开发、转让、许可、咨询、服务合同的成交金额，按卖方所在地计；其中的技术交易额较小，另行统计",
      en: "Value of the contracts on developing, transferring, licensing, advising on and serving technology that were registered within the year, by the seller's region; the part paid for technology alone is smaller, and another series",
    },
    references: [
      bazhongText("第一章 第一节 二、知识产权成果运用价值凸显", "实现技术合同交易额2.62亿元"),
      unopened("中华人民共和国2020年国民经济和社会发展统计公报", "科学技术", "技术合同成交金额"),
    ],
  },
]);
