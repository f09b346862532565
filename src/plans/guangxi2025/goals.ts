import type { Goal } from "../../model/goal.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { title } from "./title.js";

const goal = (raw: string, words: LocalizedText, indicators: readonly IndicatorId[]): Goal<IndicatorId> => ({
  year: "2025",
  text: words,
  ...(indicators.length > 0 && { indicators }),
  reference: { document: title, locator: "二、发展要求（三）主要目标", raw },
});

/** What shall be so by 2025: the whole, then the six groups. */
export const goals: readonly Goal<IndicatorId>[] = [
  goal(
    "特色型知识产权强区建设阶段性目标任务如期完成",
    text(
      "特色型强区的阶段任务按时完成：治理更有力，保护更严，公众更满意，市场价值和品牌更突出；面向东盟与 RCEP 的总部基地和一极三核多点布局有了雏形",
      "The tasks of this stage are done on time: better governance, stricter protection, a more satisfied public, higher market value and stronger brands; the headquarters base towards ASEAN and RCEP and the layout of one pole, three cores and many nodes take shape",
    ),
    ["protection-satisfaction"],
  ),
  goal(
    "知识产权创造质量进一步提升",
    text(
      "创造重质量：高价值发明专利密度、注册商标、地理标志和马德里注册均达到目标数",
      "Creation of better quality: the density of high-value patents, registered trade marks, geographical indications and Madrid registrations reach their numbers",
    ),
    [
      "high-value-patents-per-10k",
      "registered-trademarks",
      "geographical-indications",
      "madrid-registrations",
    ],
  ),
  goal(
    "知识产权保护力度不断加大",
    text(
      "保护加强：地方法规更完备，三类国家级保护机构都建成，跨区域、跨部门协同有进展",
      "Stronger protection: more complete local law, all three kinds of national protection centre in place, progress in working together across places and departments",
    ),
    ["protection-centres"],
  ),
  goal(
    "知识产权运用水平迈上新台阶",
    text(
      "运用升级：质押融资扩大金额与覆盖面，专利密集型产业和版权产业占 GDP 的份额较快上升，使用费进出口年年增长，地理标志项目与示范区达到目标数",
      "More use: pledge financing grows in amount and reach, the shares of patent-intensive and copyright industries in GDP rise fairly fast, trade in charges for use grows every year, projects and areas for geographical indications reach their number",
    ),
    ["pledge-financing", "patent-intensive-share", "copyright-share", "royalties", "gi-projects"],
  ),
  goal(
    "知识产权服务能力全面增强",
    text(
      "服务增强：服务业集聚区升级，面向东盟的运营平台见效，商标受理窗口更好用，指导站与人才增加",
      "Stronger service: better service clusters, results from the operation platform towards ASEAN, better trade-mark filing windows, more service stations and talent",
    ),
    ["trademark-service-stations", "talent"],
  ),
  goal(
    "知识产权管理水平显著提升",
    text(
      "管理提升：统筹协调更顺，专利导航成果更有用，各级机构和人员更齐备，国家级试点示范有突破",
      "Better management: smoother co-ordination, patent navigation put to better use, fuller offices and staff at each level, a breakthrough in national pilots and demonstrations",
    ),
    [],
  ),
  goal(
    "知识产权国际合作更加深入",
    text(
      "国际合作加深：六个平台的支撑体系建成，在海外获权维权更方便，并推荐地理标志进入国际保护协议",
      "Deeper international co-operation: the support system of six platforms stands, obtaining and enforcing rights abroad is easier, and geographical indications are put forward for international agreements",
    ),
    [],
  ),
];
