import type { Goal } from "../../model/goal.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

const section = "第二章 第四节 发展目标";

/** What shall be so in 2025 (发展目标), in our own words. */
export const goals: readonly Goal<IndicatorId>[] = [
  {
    year: "2025",
    text: text(
      "知识产权强市基本建成，保护、创造、运用、服务四方面明显进步，更好支撑经济社会发展",
      "Bazhong is, in the main, a city strong in intellectual property: protection, creation, use and services are clearly better and support the economy and society",
    ),
    reference: at(section, "基本建成知识产权强市"),
  },
  {
    year: "2025",
    text: text(
      "创造质量提高，各类知识产权与贯标企业增多",
      "Better creation: more rights of every kind and more companies meeting the management standard",
    ),
    indicators: [
      "high-value-patents-per-10k",
      "registered-trademarks",
      "gi-trademarks",
      "copyright-registrations",
      "standard-certified-companies",
    ],
    reference: at(section, "知识产权创造质量明显提升"),
  },
  {
    year: "2025",
    text: text(
      "形成更多高价值核心专利、知名品牌、精品版权和优质地理标志",
      "More core patents of high value, well-known brands, fine works and good geographical indications",
    ),
    reference: at(section, "新增多个高价值核心专利、知名品牌、精品版权、优质地标"),
  },
  {
    year: "2025",
    text: text("运用成效增强，质押融资规模扩大", "Better use: more pledge financing"),
    indicators: ["pledge-financing"],
    reference: at(section, "知识产权运用成效明显增强"),
  },
  {
    year: "2025",
    text: text(
      "专利密集型产业与版权产业占 GDP 的比重持续上升（未给数值）",
      "Patent-intensive and copyright industries have a growing share of GDP (no number is given)",
    ),
    reference: at(section, "行业增加值占GDP比重不断提升"),
  },
  {
    year: "2025",
    text: text(
      "地理标志运用促进工程持续开展，并有可推广的助农经验",
      "Projects promoting geographical indications go on and show others how to help farmers with them",
    ),
    reference: at(section, "持续实施一批地理标志运用促进工程项目"),
  },
  {
    year: "2025",
    text: text(
      "保护环境优化，快速维权援助健全，公众更满意、更了解知识产权",
      "Better protection: fast-track assistance is in place, and the public is more satisfied and more aware",
    ),
    indicators: ["trade-secret-bases", "protection-satisfaction", "on-time-closing-rate", "public-awareness"],
    reference: at(section, "知识产权保护环境持续优化"),
  },
  {
    year: "2025",
    text: text(
      "服务体系完善，机构增多并有集聚区",
      "Better services: more organisations, and clusters of them",
    ),
    indicators: ["service-organisations", "service-clusters"],
    reference: at(section, "知识产权服务体系更趋完善"),
  },
  {
    year: "2025",
    text: text(
      "建有一批公共服务平台，服务业从业水平与收入提高",
      "Public service platforms exist; the service trade is more skilled and earns more",
    ),
    reference: at(section, "搭建一批知识产权公共服务平台"),
  },
  {
    year: "2025",
    text: text(
      "人才聚集，有执业资格的律师、代理人达到一定人数",
      "Talent gathers, with enough lawyers and agents qualified to practise",
    ),
    indicators: ["ip-lawyers-and-agents"],
    reference: at(section, "知识产权人才有效聚集"),
  },
  {
    year: "2025",
    text: text(
      "地理标志数量继续居全省前列（未写年份）",
      "The number of geographical indications stays among the highest in the province (no year is named)",
    ),
    indicators: ["new-gis-per-county"],
    reference: at("第三章 第二节 专栏地理标志助力乡村振兴工程", "地理标志发展数量保持全省前列"),
  },
];
