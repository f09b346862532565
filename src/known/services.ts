import { defineKnown } from "./define-known.js";
import { bazhongTable, bazhongText, cityTable, guangxiTable, guangxiText } from "./sources.js";

/** Indicators about services, public and private. */
export const services = defineKnown([
  {
    id: "service-organisations",
    name: {
      "zh-Hans": "知识产权专业服务机构",
      "zh-Hant": "知識產權專業服務機構",
      en: "Professional service organisations for intellectual property",
    },
    aliases: [
      "知识产权专业服务机构数量",
      "知识产权服务机构",
      "知识产权服务机构数量",
      "Professional service organizations for intellectual property",
    ],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末在本地提供知识产权代理、法律、信息、评估、运营等服务的专业机构数",
      en: "Organisations in the region at the period's end that offer agency, legal, information, valuation or other services on intellectual property",
    },
    varies: [
      {
        "zh-Hans": "广西现状值 53 为国家级 8 家加自治区级 45 家，未含其他机构",
        en: "Guangxi's 53 is 8 organisations of national and 45 of regional rank, and no others",
      },
    ],
    references: [
      guangxiTable(15, "知识产权专业服务机构"),
      guangxiText("一、形势背景（一）发展成就", "国家级知识产权服务机构8家,自治区级知识产权服务机构45家"),
      cityTable(11, "知识产权服务机构数量"),
    ],
  },
  {
    id: "service-coverage",
    name: {
      "zh-Hans": "知识产权公共服务网点覆盖率",
      "zh-Hant": "知識產權公共服務網點覆蓋率",
      en: "Coverage of public service points for intellectual property",
    },
    aliases: ["知识产权公共服务网点覆盖率（包括信息服务、维权援助）", "知识产权公共服务覆盖率"],
    unit: "%",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "期末设有知识产权公共服务网点（信息服务或维权援助）的本地单元，占全部单元的比重",
      en: "Units of the region that have a public service point, for information or for enforcement, at the period's end, as a share of all units",
    },
    formula: "coverage-rate",
    references: [bazhongTable(4, "知识产权公共服务网点覆盖率(包括信息服务、维权援助)")],
  },
  {
    id: "service-clusters",
    name: {
      "zh-Hans": "知识产权服务业集聚发展区数",
      "zh-Hant": "知識產權服務業集聚發展區數",
      en: "Clusters of intellectual-property services",
    },
    aliases: ["知识产权服务业集聚发展区", "知识产权服务业集聚区", "知识产权服务集聚区"],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末本地已建成的知识产权服务业集聚区数",
      en: "Clusters of intellectual-property services that exist in the region at the period's end",
    },
    references: [
      bazhongTable(15, "知识产权服务业集聚发展区数"),
      bazhongText("第二章 第四节 发展目标", "知识产权服务集聚区"),
    ],
  },
]);
