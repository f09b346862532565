import { definePlan } from "../../model/define-plan.js";
import { text } from "../cite.js";
import { actions } from "./actions.js";
import { indicators } from "./indicators.js";
import { frameworks, regions } from "./layout.js";
import { at, title, tri } from "./printed.js";

const printedTitle = "甘肅省智慧財產權強省建設綱要(2021—2035年)";

const goalsOf2025 = at("一、总体要求（三）发展目标", "到2025年");
const goalsOf2035 = at("一、总体要求（三）发展目标", "到2035年");

/**
 * Gansu's outline for building a province strong in intellectual property, 2021 to 2035, with the six indicators for
 * 2025 of its goals (甘肃省知识产权强省建设纲要). Printed names stand in simplified and traditional Chinese and English.
 *
 * @category Shipped plans
 * @example
 * gansu2035.indicators[0]?.name["zh-Hant"] // => "有效發明專利擁有量"
 * gansu2035.indicators.filter(({ targets }) => targets[0]?.year === "2025").length // => 6
 */
export const gansu2035 = definePlan({
  id: "gansu-2035",
  title: tri(
    printedTitle,
    title,
    "Gansu: outline for building a province strong in intellectual property (2021–2035)",
  ),
  jurisdiction: {
    code: "620000",
    name: tri("甘肅省", "甘肃省", "Gansu Province"),
    level: "province",
  },
  issuer: tri(
    "甘肅省委、省政府",
    "甘肃省委、省政府",
    "Gansu Provincial Committee of the Communist Party of China and People's Government of Gansu Province",
  ),
  issuedOn: "2022-02",
  period: { start: "2021", end: "2035" },
  goals: [
    {
      year: "2025",
      text: text("知识产权创造能力有明显提升", "Clearly greater capacity to create intellectual property"),
      reference: goalsOf2025,
    },
    {
      year: "2025",
      text: text("知识产权保护的制度比现在完备", "A more complete set of rules for protection"),
      reference: goalsOf2025,
    },
    { year: "2025", text: text("公共服务比现在好", "Better public services"), reference: goalsOf2025 },
    {
      year: "2025",
      text: text("知识产权运用见到明显效果", "Clear results from the use of intellectual property"),
      reference: goalsOf2025,
    },
    {
      year: "2025",
      text: text(
        "强省建设迈出重要一步",
        "An important step towards a province strong in intellectual property",
      ),
      reference: goalsOf2025,
    },
    {
      year: "2025",
      text: text("六项预期性指标达到各自的数值", "The six expected indicators reach their values"),
      indicators: [
        "invention-patents",
        "high-value-patents-per-10k",
        "registered-trademarks",
        "copyright-registrations",
        "gi-mark-users",
        "pledge-financing",
      ],
      reference: goalsOf2025,
    },
    {
      year: "2035",
      text: text(
        "知识产权整体竞争力大为增强",
        "Much greater overall competitiveness in intellectual property",
      ),
      reference: goalsOf2035,
    },
    {
      year: "2035",
      text: text("制度更成体系，管理更细", "More complete institutions and finer management"),
      reference: goalsOf2035,
    },
    {
      year: "2035",
      text: text(
        "知识产权对创新创业的激励全面见效",
        "Intellectual property fully works as an incentive to innovate and to found businesses",
      ),
      reference: goalsOf2035,
    },
    {
      year: "2035",
      text: text(
        "创造、保护、运用、服务、开放五方面形成高质量发展的新局面",
        "High-quality development in creation, protection, use, services and opening-up",
      ),
      reference: goalsOf2035,
    },
  ],
  indicators,
  actions,
  regions,
  frameworks,
  notes: [
    text(
      "全文没有指标表：“发展目标”里列出六个数字的一句就是指标清单，代替表格，所以六项的 origin 记为 table，且没有序号",
      "The document has no table: the sentence of its goals with six numbers is its list of indicators and takes the table's place, so their `origin` is table and none has a number",
    ),
    text(
      "六个数字都以 2025 年为期，2035 年只有文字目标；没有印基期年、基期值、文号和上位文件",
      "All six numbers are due in 2025, and 2035 has goals in words only; no base year, baseline, document number or parent plan is printed",
    ),
    text(
      "来源网页由机器把简体换成台湾用语，如知识产权作“智慧財產權”、优化作“最佳化”、互联网作“網際網路”，而机构名“國家知識產權局”未换；zh-Hant 与 raw 照印，zh-Hans 用大陆用语和全角标点",
      "The source page was converted by machine from simplified Chinese into the wording of Taiwan (知识产权 became 智慧財產權, 优化 最佳化, 互联网 網際網路), except in the name 國家知識產權局; `zh-Hant` and `raw` are as printed, `zh-Hans` has the mainland words and full-width punctuation",
    ),
    text(
      "转换似有误：（十九）“中國小”当为中小学，（十五）“圖書情治單位”当为图书情报单位，（十一）“廣泛套用”当为广泛应用，（七）“案件監察”疑为案件检察",
      "The conversion seems to have gone wrong in places: 中國小 in (十九) should be 中小学 (primary and secondary schools), 圖書情治單位 in (十五) 图书情报单位 (libraries and information centres), 廣泛套用 in (十一) 广泛应用 (wide application), and 案件監察 in (七) perhaps 案件检察 (prosecution)",
    ),
    text(
      "（一）至（三）是总则而非任务，列入 actions 只为二十六条编号完整",
      "(一) to (三) are general provisions rather than tasks; they stand among the actions so that the numbering of the 26 articles is complete",
    ),
    text(
      "各条 serves 只记条文点名的指标：（十二）说培育商标品牌，（十一）（十三）说著作权的示范、精品与交易，都没有说到注册量或登记量，故商标有效注册量、作品著作权登记量没有对应的任务",
      "`serves` has only what an article names: (十二) is about brands and (十一) and (十三) about models of, works of and trade in copyright, none about the number registered, so registered trade marks and copyright registrations have no action",
    ),
    text(
      "七个城市出自（十一），名单以“等地”结尾，并未列尽；文中没有说各市是试点还是示范",
      "The seven cities stand in (十一); the list ends in “and others”, and does not say which city is a pilot and which a demonstration city",
    ),
  ],
  references: [at("全文", printedTitle), at("卷首", "2022年2月,甘肅省委、省政府印發")],
});
