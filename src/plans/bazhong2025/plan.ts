import { definePlan } from "../../model/define-plan.js";
import { text } from "../cite.js";
import { actions } from "./actions.js";
import { facts } from "./facts.js";
import { goals } from "./goals.js";
import { indicators } from "./indicators.js";
import { frameworks, terms } from "./layout.js";
import { title } from "./source.js";

/**
 * Bazhong's intellectual-property plan for the 14th five-year period, with the 16 indicators of its table, two promises
 * made only in the text, its tasks, projects and safeguards (巴中市“十四五”知识产权规划).
 *
 * @category Shipped plans
 * @example
 * bazhong2025.indicators.filter(({ tier }) => tier === "national").map((one) => one.number) // => [1, 2, 3]
 */
export const bazhong2025 = definePlan({
  id: "bazhong-2025",
  title: { "zh-Hans": title, en: "Bazhong: 14th five-year plan for intellectual property" },
  jurisdiction: { code: "511900", name: text("巴中市", "Bazhong"), level: "city" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  basedOn: [
    {
      title: text(
        "知识产权强国建设纲要（2021—2035年）",
        "Outline for building a country strong in intellectual property (2021–2035)",
      ),
    },
    {
      title: text(
        "四川省“十四五”知识产权保护和运用规划（草案）",
        "Sichuan: 14th five-year plan for the protection and use of intellectual property (draft)",
      ),
    },
    {
      title: text(
        "巴中市国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要",
        "Bazhong: 14th five-year plan for economic and social development and long-range objectives for 2035",
      ),
    },
  ],
  goals,
  indicators,
  actions,
  frameworks,
  terms,
  facts,
  notes: [
    text(
      "文中未写发布日期、文号与发文机关；网页日期 2021-11-10 为上网日期，页面属巴中市市场监督管理局",
      "The document states no date, number or issuer; 2021-11-10 is when the page of the municipal market regulation administration went online",
    ),
    text(
      "未注明预期性或约束性，表中也无增加值一栏",
      "Nothing is marked as expected or binding, and the table has no column of increases",
    ),
    text(
      "网页表格缺指标栏与类别栏的栏名，多数行缺单位；可由正文确定者已补，见各指标 inferred",
      "The page lost the headings of the columns of names and tiers and the unit of most rows; where the text tells the unit it is supplied, see each indicator's `inferred`",
    ),
    text(
      "网页缺许多引号（如“十四五”常作十四五），十个专栏的编号只剩 8 与 10；均照原样保留",
      "The page lost many quotation marks, as around 十四五, and the numbers of the ten boxes except 8 and 10; all is kept as printed",
    ),
    text(
      "第三章多数标题后缺句号，与正文相连，标题在何处结束由文意判断",
      "Most headings of chapter 3 lack their full stop and run into the text; where they end is judged by the sense",
    ),
    text(
      "有效发明专利 151 件与每万人口 0.48 件相合的人口约 315 万，而 2020 年人口普查约 271 万，应得 0.56 件；原因当在人口口径",
      "151 invention patents in force and 0.48 per 10,000 people imply some 3.15 million people, but the census of 2020 gave about 2.71 million, which makes 0.56; the likely cause is another population figure",
    ),
    text(
      "表与正文有五处比较词不同（序号 3、9、13、14、16），三处数级不同而相等（序号 2、8、11）",
      "Table and text differ in the comparator five times (numbers 3, 9, 13, 14, 16) and, with equal amounts, in scale three times (numbers 2, 8, 11)",
    ),
    text(
      "指导思想两处提到“两主三基、四向发力”，文中未作解释",
      "The phrase 两主三基、四向发力 is used twice and never explained",
    ),
    text(
      "各项行动的 serves 只记文字点名的指标；“新增”“新建”一律读作规划期内增加的量（basis: increase），“100余”读作超过 100",
      "The `serves` of an action has only what its text names; 新增 and 新建 are read throughout as the amount added in the period (basis: increase), and 100余 as more than 100",
    ),
  ],
  references: [
    {
      document: title,
      locator: "巴中市市场监督管理局网站 2021-11-10",
      raw: "巴中市“十四五”知识产权规划",
      url: "http://samr.cnbz.gov.cn/public/6596301/20819711.html",
    },
  ],
});
