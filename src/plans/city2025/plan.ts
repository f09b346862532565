import { definePlan } from "../../model/define-plan.js";
import { text } from "../cite.js";
import { actions } from "./actions.js";
import { facts } from "./facts.js";
import { goals } from "./goals.js";
import { indicators } from "./indicators.js";
import { frameworks } from "./layout.js";
import { at, title } from "./source.js";

/**
 * A big city's plan for intellectual property in the 14th five-year period, with the ten core indicators of its table
 * (numbered 1 to 8, 10 and 11) and nine promises made only in its text (市知识产权“十四五”规划). The document does not name
 * the city.
 *
 * @category Shipped plans
 * @example
 * city2025.indicators.flatMap((one) => one.number ?? []) // => [1, 2, 3, 4, 5, 6, 7, 8, 10, 11]
 */
export const city2025 = definePlan({
  id: "city-2025",
  title: { "zh-Hans": title, en: "A city: 14th five-year plan for intellectual property" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  basedOn: [
    {
      title: text(
        "国家知识产权局与市政府共创知识产权强国建设高地合作框架协议",
        "Framework agreement of the national office and the city government on building a stronghold of intellectual property together",
      ),
    },
    {
      title: text(
        "关于强化知识产权保护的意见",
        "Opinions on strengthening the protection of intellectual property",
      ),
    },
  ],
  goals,
  indicators,
  actions,
  frameworks,
  facts,
  notes: [
    text(
      "文中没有说明基期年，核心指标表没有基期值；发展基础所印数据以2019年底为最晚日期",
      "No base year is stated and the table has no baselines; the latest date of the figures about the past is the end of 2019",
    ),
    text(
      "表与正文都没有为各指标印出目标年，读作规划期末2025年",
      "Neither the table nor the text prints a year for the targets; read as 2025, the end of the plan",
    ),
    text("核心指标表缺序号9，由8跳至10，照录", "The table has no number 9: it goes from 8 to 10, kept so"),
    text(
      "网页把表格压成一行：名称与目标值同在“核心指标”一栏，类别只印在该组第一行；预期性或约束性未印",
      "The page runs the table into one line: name and target share one column, a category stands only before its first row, and expected or binding is not printed",
    ),
    text(
      "章节编号“一、”出现两次，没有“三、”；核心指标表的标题没有编号",
      "Section number 一 occurs twice and 三 is missing; the heading of the table has no number",
    ),
    text(
      "城市名称在网页上已被删去，留下空括号和缺主语的句子；与北京比较之处缺的一方读作本市",
      "The city's name was taken out of the page, leaving empty brackets and clauses without a subject; where Beijing is compared, the missing side is read as the city itself",
    ),
    text(
      "网页为用户上传到文档网站的范文，标题带字数，网站声明不保证完整；发文机关、文号、日期均未印",
      "The page is a sample text that a user uploaded to a document site, with its length in the title; the site does not vouch for completeness, and no issuer, number or date is printed",
    ),
    text(
      "重大工程项目（一）提到合作框架协议下的八项重大工程项目，未列名目，不作为指标",
      "Project 1 mentions eight major projects under the framework agreement without naming them; they are not taken as an indicator",
    ),
    text(
      "“联席会议”在保障措施（一）中印作“联系会议”",
      "The joint conference, 联席会议, is printed 联系会议 in the first safeguard",
    ),
    text(
      "各项行动的 serves 只记文字点名的指标；“新增”“新建”一律读作规划期内增加的量（basis: increase），“100余”读作超过 100",
      "The `serves` of an action has only what its text names; 新增 and 新建 are read throughout as the amount added in the period (basis: increase), and 100余 as more than 100",
    ),
  ],
  references: [at("网页标题", "2021——2025年市知识产权“十四五”规划8760字范文稿")],
});
