import { defineKnown } from "./define-known.js";
import { bazhongTable, bazhongText, cityTable, guangxiTable, guangxiText, national } from "./sources.js";

/** Indicators about the protection of rights. */
export const protection = defineKnown([
  {
    id: "protection-centres",
    name: {
      "zh-Hans": "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量",
      "zh-Hant": "國家知識產權保護中心、快速維權中心、國家海外知識產權糾紛應對指導中心地方分中心數量",
      en: "National protection centres, fast-track enforcement centres, and local branches of the centre for overseas disputes",
    },
    aliases: [
      "国家知识产权保护中心、快速维权中心和国家海外知识产权纠纷应对指导中心地方分中心",
      "知识产权保护中心、快速维权中心、海外知识产权纠纷应对指导中心地方分中心数量",
    ],
    narrower: [
      "国家级知识产权保护中心和快速维权中心数量",
      "国家知识产权保护中心和快速维权中心数量",
      "国家级知识产权保护中心、快速维权中心数量",
      "国家知识产权保护中心、快速维权中心数量",
      "知识产权保护中心和快速维权中心数量",
      "知识产权保护中心、快速维权中心数量",
    ],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans":
        "期末设在本地的三类国家级机构之和：知识产权保护中心、快速维权中心、海外纠纷应对指导中心地方分中心",
      en: "National institutions of three kinds in the region at the period's end, together: protection centres, fast-track enforcement centres, and local branches of the guidance centre for disputes abroad",
    },
    references: [
      guangxiTable(
        12,
        "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量(个)",
      ),
    ],
  },
  {
    id: "protection-satisfaction",
    name: {
      "zh-Hans": "知识产权保护社会满意度",
      "zh-Hant": "知識產權保護社會滿意度",
      en: "Public satisfaction with the protection of intellectual property",
    },
    aliases: [
      "知识产权保护满意度",
      "知识产权保护社会满意度得分",
      "知识产权保护满意度得分",
      "全市知识产权保护社会满意度",
    ],
    unit: "分",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    definition: {
      "zh-Hans": "当年对本地权利人、专业人士和公众的调查得分，满分 100",
      en: "Score out of 100 of the year's survey among right holders, professionals and the public of the region",
    },
    varies: [
      {
        "zh-Hans": "国家规划以分计，巴中印作 %，广西未印单位；某市委托第三方调查",
        en: "The national plan counts points, Bazhong prints %, Guangxi no unit; the city plan has a third party ask",
      },
    ],
    references: [national(7, "知识产权保护社会满意度（分）"), bazhongTable(3, "知识产权保护社会满意度")],
  },
  {
    id: "first-instance-acceptance",
    name: {
      "zh-Hans": "知识产权民事一审案件服判息诉率",
      "zh-Hant": "知識產權民事一審案件服判息訴率",
      en: "Share of first-instance civil judgments on intellectual property not appealed",
    },
    aliases: ["知识产权一审民事案件服判息诉率", "知识产权民事案件一审服判息诉率"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地法院审结的知识产权民事一审案件中，当事人未上诉的比重：1 减去上诉件数除以审结件数",
      en: "Of the first-instance civil cases on intellectual property that courts of the region closed within the year, the share without appeal: one minus appeals over cases closed",
    },
    formula: "first-instance-acceptance",
    references: [
      national(8, "知识产权民事一审案件服判息诉率（%）"),
      guangxiTable(14, "知识产权民事一审案件服判息诉率(%"),
    ],
  },
  {
    id: "dispute-body-coverage",
    name: {
      "zh-Hans": "非诉纠纷解决机构覆盖率",
      "zh-Hant": "非訴糾紛解決機構覆蓋率",
      en: "Coverage of bodies settling disputes out of court",
    },
    aliases: [
      "知识产权非诉纠纷解决机构覆盖率",
      "知识产权非诉讼纠纷解决机构覆盖率",
      "知識產權非訴訟糾紛解決機構覆蓋率",
    ],
    unit: "%",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "期末设有知识产权调解、仲裁等非诉纠纷解决机构的本地单元，占全部单元的比重",
      en: "Units of the region that have a body for mediating, arbitrating or otherwise settling disputes out of court at the period's end, as a share of all units",
    },
    formula: "coverage-rate",
    references: [bazhongTable(5, "非诉纠纷解决机构覆盖率")],
  },
  {
    id: "trade-secret-bases",
    name: {
      "zh-Hans": "商业秘密保护基地",
      "zh-Hant": "商業祕密保護基地",
      en: "Trade-secret protection bases",
    },
    aliases: ["商业秘密保护基地数量"],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末本地已建成的商业秘密保护基地数",
      en: "Bases for the protection of trade secrets that exist in the region at the period's end",
    },
    references: [bazhongTable(6, "商业秘密保护基地")],
  },
  {
    id: "on-time-closing-rate",
    name: {
      "zh-Hans": "知识产权司法案件、行政执法案件按期结案率",
      "zh-Hant": "知識產權司法案件、行政執法案件按期結案率",
      en: "Share of judicial and administrative cases on intellectual property closed on time",
    },
    aliases: ["全市知识产权司法案件、行政执法案件按期结案率", "知识产权案件按期结案率"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内应在期限内结案的本地知识产权司法、行政执法案件中，按期结案的比重",
      en: "Of the judicial and administrative cases on intellectual property due in the region within the year, the share closed in time",
    },
    formula: "on-time-closing-rate",
    references: [bazhongTable(13, "知识产权司法案件 行政执法案件按期结案率")],
  },
  {
    id: "arbitration-cases",
    name: {
      "zh-Hans": "知识产权仲裁和调解案件",
      "zh-Hant": "知識產權仲裁和調解案件",
      en: "Arbitration and mediation cases on intellectual property",
    },
    aliases: ["知识产权仲裁和调解案件数量", "知识产权仲裁、调解案件"],
    unit: "件",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans":
        "规划期内本地仲裁机构与调解组织处理的知识产权案件数；文件未说明按年还是按规划期，此处读作规划期累计",
      en: "Cases on intellectual property that arbitration and mediation bodies of the region handled; the document does not say by year or over the plan period, and it is read as a total over the period",
    },
    references: [cityTable(8, "知识产权仲裁和调解案件")],
  },
  {
    id: "aid-stations",
    name: {
      "zh-Hans": "知识产权维权援助工作站",
      "zh-Hant": "知識產權維權援助工作站",
      en: "Stations helping holders to enforce intellectual property",
    },
    aliases: ["知识产权维权援助工作站数量", "非诉知识产权维权站（点）", "非诉知识产权维权援助站"],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末设在本地企业、行业或园区，为权利人提供维权援助的工作站数",
      en: "Stations in companies, trades or parks of the region at the period's end that help right holders to enforce their rights",
    },
    references: [
      guangxiText(
        "三、主要任务（一）2. 强化知识产权保护平台与技术支撑",
        "建设知识产权维权援助工作站100家以上",
      ),
      bazhongText("第一章 第一节 “十三五”时期发展成效", "建立了12个非诉知识产权维权站(点)"),
    ],
  },
  {
    id: "public-awareness",
    name: {
      "zh-Hans": "社会知识产权认知度",
      "zh-Hant": "社會知識產權認知度",
      en: "Public awareness of intellectual property",
    },
    aliases: ["全社会知识产权认知度", "知识产权社会认知度"],
    unit: "%",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    definition: {
      "zh-Hans": "当年调查中了解知识产权的本地受访者所占比重",
      en: "Share of the people of the region asked in the year's survey who know about intellectual property",
    },
    references: [bazhongTable(14, "社会知识产权认知度")],
  },
]);
