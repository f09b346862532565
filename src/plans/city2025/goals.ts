import type { Goal } from "../../model/goal.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

const approach = "一、总体思路";
const regulation = "二、调控指标";

/** What shall be so by 2025, in our own words. */
export const goals: readonly Goal<IndicatorId>[] = [
  {
    year: "2025",
    text: text(
      "成为全国知识产权强市的样板，并成为亚太的知识产权创造与运营中心",
      "To be a model of a city strong in intellectual property, and an Asia-Pacific centre for creating and using it",
    ),
    reference: at(approach, "亚太知识产权创造和运营中心"),
  },
  {
    year: "2025",
    text: text(
      "让国际知识产权案件愿意选择本市司法管辖",
      "To be a place whose jurisdiction is chosen first in international intellectual-property cases",
    ),
    reference: at(approach, "国际知识产权司法管辖首选地之一"),
  },
  {
    year: "2025",
    text: text(
      "创造、保护、运用、管理、服务和国际影响六方面都上台阶，企业更善于凭知识产权参与全球竞争",
      "Creation, protection, use, administration, services and international standing all rise, and companies compete worldwide with their intellectual property",
    ),
    reference: at(approach, "企业运用知识产权参与全球化竞争能力进一步增强"),
  },
  {
    year: "2025",
    text: text(
      "创造由重数量转为重质量，海外布局居全国前列，中国专利奖获奖数保持领先",
      "Creation turns from quantity to quality; rights abroad are among the most in the country, and the lead in China Patent Awards is kept",
    ),
    indicators: [
      "patents-per-10k",
      "patent-portfolios",
      "overseas-grants",
      "pct-applications",
      "madrid-registrations",
      "software-copyright-registrations",
    ],
    reference: at(regulation, "知识产权创造质量明显提升"),
  },
  {
    year: "2025",
    text: text(
      "运用达到国际先进：证券化机制成形，交易中心建成，质押融资增长，密集型产业和版权产业的比重上升",
      "Use reaches an advanced international level: securitisation works, the exchange is built, pledge financing grows, and IP-intensive and copyright industries gain weight",
    ),
    indicators: [
      "securitisation",
      "pledge-financing-and-insurance",
      "ip-intensive-growth",
      "ip-insurance",
      "trademark-brand-bases",
    ],
    reference: at(regulation, "知识产权运用跻身国际先进水平"),
  },
  {
    year: "2025",
    text: text(
      "行政与司法保护全面加强，快速维权健全，赔偿与市场价值相当，成为解决国际纠纷的优选之地",
      "Protection by administration and courts is strengthened throughout, relief is fast, damages match market value, and the city is a preferred place for settling international disputes",
    ),
    indicators: ["arbitration-cases", "protection-satisfaction"],
    reference: at(regulation, "知识产权保护能力全面提升"),
  },
  {
    year: "2025",
    text: text(
      "知识产权服务覆盖各类主体，公共服务平台与大数据平台增多，中小微企业得到更多服务",
      "Services reach everyone: more public platforms and data platforms, and more help for small companies",
    ),
    indicators: [
      "national-provincial-model-companies",
      "municipal-model-companies",
      "standard-certified-companies",
    ],
    reference: at(regulation, "知识产权服务实现全覆盖"),
  },
  {
    year: "2025",
    text: text(
      "人才短缺有所缓解：本科教育、智库和职称评定完善，品牌服务机构增多",
      "The shortage of talent eases: degree courses, think tanks and professional titles are improved, and there are more brand service organisations",
    ),
    indicators: ["service-organisations", "ip-lawyers"],
    reference: at(regulation, "知识产权人才供给有所缓解"),
  },
];
