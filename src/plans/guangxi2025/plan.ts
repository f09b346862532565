import { definePlan } from "../../model/define-plan.js";
import { text } from "../cite.js";
import { actions } from "./actions.js";
import { facts } from "./facts.js";
import { goals } from "./goals.js";
import { indicators } from "./indicators.js";
import { frameworks, regions } from "./layout.js";
import { title } from "./title.js";

/**
 * Guangxi's plan for the protection and use of intellectual property in the 14th five-year period, with the
 * 17 indicators of its table, of which three have no target, and the 8 promises made only in its text
 * (广西壮族自治区知识产权保护和运用“十四五”规划).
 *
 * @category Shipped plans
 * @example
 * guangxi2025.indicators.filter(({ targets }) => targets.length === 0).map((one) => one.number) // => [9, 10, 11]
 * guangxi2025.indicators.filter(({ origin }) => origin === "text").length // => 8
 */
export const guangxi2025 = definePlan({
  id: "guangxi-2025",
  title: {
    "zh-Hans": title,
    en: "Guangxi: 14th five-year plan for the protection and use of intellectual property",
  },
  jurisdiction: {
    code: "450000",
    name: text("广西壮族自治区", "Guangxi Zhuang Autonomous Region"),
    level: "province",
  },
  issuer: text(
    "广西知识产权战略实施工作厅际联席会议办公室",
    "Office of the Guangxi inter-departmental joint conference on the intellectual-property strategy",
  ),
  documentNumber: "桂市监函〔2021〕2676号",
  issuedOn: "2021-11-24",
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  basedOn: [
    {
      title: text(
        "知识产权强国建设纲要（2021－2035年）",
        "Outline for building a country strong in intellectual property (2021–2035)",
      ),
    },
    {
      title: text(
        "“十四五”国家知识产权保护和运用规划",
        "National 14th five-year plan for the protection and use of intellectual property",
      ),
      plan: "national-2025",
    },
    {
      title: text(
        "广西壮族自治区国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
        "Guangxi: 14th five-year plan for economic and social development and long-range objectives for 2035",
      ),
    },
  ],
  goals,
  indicators,
  actions,
  regions,
  frameworks,
  facts,
  notes: [
    text(
      "表注 2 说【】内为规划期间累计数，但网页版没有印出括号；累计与否由他处推断，见各指标 inferred",
      "Note 2 under the table marks totals over the period by 【】, but the web page prints no brackets; which indicators are totals is inferred, see each one's `inferred`",
    ),
    text(
      "文号在网页上印作“桂市监函〔20212676”，缺右括号与“号”",
      "The page prints the document number as “桂市监函〔20212676”, without the closing bracket and 号",
    ),
    text(
      "网页丢失许多字符：引号、“中国—东盟”的连接号、印发日期的“年月日”、若干句号，以及指标名称里“%”后的括号、“十二五时期的1.78”后的“倍”、“29.58”与“31”后的单位、“新品种保护授”后的“权”、“知识产快速维权中心”的“权”、“强建设”的“区”、“相互促”的“进”；名称按文意补全，出处照印",
      "The page has lost many characters: quotation marks, the dash of 中国—东盟, 年月日 in the date of issue, some full stops, the bracket after % in names of indicators, 倍 after 1.78, the units after 29.58 and 31, 权 after 新品种保护授 and in 知识产快速维权中心, 区 in 强建设, 进 after 相互促; names are completed by their sense, references keep what is printed",
    ),
    text(
      "各项行动的 serves 只记文字点名的指标；“新增”“新建”一律读作规划期内增加的量（basis: increase），“100余”读作超过 100",
      "The `serves` of an action has only what its text names; 新增 and 新建 are read throughout as the amount added in the period (basis: increase), and 100余 as more than 100",
    ),
  ],
  references: [
    {
      document: title,
      locator: "广西壮族自治区市场监督管理局网站 2021-11-26",
      raw: "广西壮族自治区知识产权保护和运用“十四五”规划",
      url: "http://scjdglj.gxzf.gov.cn/zwgk/fdzdgk/ghjh/zcqgh/t15583395.shtml",
    },
  ],
});
