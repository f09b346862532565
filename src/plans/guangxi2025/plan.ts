import { definePlan } from "../../model/define-plan.js";
import type { TargetBasis } from "../../model/target.js";
import type { SingleComparator } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal.js";
import { inferred, promise, tableOf, text } from "../cite.js";

const title = "广西壮族自治区知识产权保护和运用“十四五”规划";

const { cell, name, baseline, target, increment } = tableOf(title, "“十四五”知识产权发展主要预期性指标表", {
  name: "主要指标",
  baseline: "2020年实际值",
  target: "2025年预期值",
  increment: "增加值",
});

const said = (value: DecimalText, comparator: SingleComparator, raw: string, basis: TargetBasis = "level") =>
  promise({ document: title, locator: "二、发展要求（三）主要目标", raw }, value, { comparator, basis });

const creation = text("高质量创造", "High-quality creation");
const use = text("高效益运用", "Effective use");
const protection = text("高标准保护", "High-standard protection");
const service = text("高品质服务", "Quality service");

const stock = inferred(
  "measure",
  "“总量”“拥有量”或机构、人员数，为年末存量",
  "A total held at the year's end is a level",
);
const yearly = inferred("measure", "国家规划中为年度指标", "It is an annual indicator in the national plan");

const blankTarget = text(
  "表中现状值、预期值、增加值均为空白，仅监测",
  "Baseline, target and increase are blank in the table: monitored only",
);
const blankUnit = text("表中未印单位", "The table prints no unit");

/**
 * Guangxi's plan for the protection and use of intellectual property in the 14th five-year period, with the
 * 17 indicators of its table (广西壮族自治区知识产权保护和运用“十四五”规划).
 *
 * @category Shipped plans
 * @example
 * guangxi2025.indicators.filter(({ targets }) => targets.length === 0).map((one) => one.number) // => [9, 10, 11]
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
  indicators: [
    {
      id: "high-value-patents-per-10k",
      number: 1,
      category: creation,
      name: text("每万人口高价值发明专利拥有量", "High-value invention patents per 10,000 people"),
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(1, "1.42"),
      targets: [target(1, "2.5")],
      increment: increment(1, "1.08"),
      statements: [said("2.5", "attain", "每万人口高价值发明专利拥有量达2.5件")],
      origin: "table",
      inferred: [
        stock,
        inferred(
          "unit",
          "表中印“件”，分母“每万人口”在名称里",
          "The table prints 件; “per 10,000 people” stands in the name",
        ),
      ],
      references: name(1, "每万人口高价值发明专利拥有量(件)"),
    },
    {
      id: "pct-applications",
      number: 2,
      category: creation,
      name: text("专利合作条约（PCT）申请量", "PCT applications"),
      unit: "件",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(2, "402", { over: { start: "2016", end: "2020" } }),
      targets: [target(2, "500")],
      increment: increment(2, "98"),
      origin: "table",
      notes: [
        text(
          "增加值 98 为本期累计目标与上期累计之差",
          "The increase of 98 compares this period's total with the last period's",
        ),
      ],
      inferred: [
        inferred(
          "measure",
          "现状值 402 与“十三五”期间申请量 402 件相同，故为规划期累计数",
          "The baseline 402 is the printed total of 2016–2020, so the indicator is a total over the period",
        ),
        inferred(
          "baseline.over",
          "“十三五”期间“PCT申请量402件”",
          "“402 PCT applications” are stated for 2016–2020",
        ),
      ],
      references: [
        cell(2, "主要指标", "专利合作条约(PCT)申请量(件)"),
        { document: title, locator: "一、形势背景（一）发展成就", raw: "全区专利合作条约(PCT)申请量402件" },
      ],
    },
    {
      id: "overseas-grants",
      number: 3,
      category: creation,
      name: text("海外发明专利授权量", "Invention patents granted abroad"),
      unit: "件",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      targets: [target(3, "100")],
      increment: increment(3, "100"),
      origin: "table",
      notes: [text("表中现状值为空白", "The baseline is blank in the table")],
      inferred: [
        inferred(
          "measure",
          "现状值空白而增加值等于预期值 100，只有规划期累计数说得通；国家规划中同名指标为年度数",
          "The baseline is blank and the increase equals the target of 100, which only a total over the period explains; the national plan's indicator of this name is annual",
        ),
      ],
      references: name(3, "海外发明专利授权量(件)"),
    },
    {
      id: "registered-trademarks",
      number: 4,
      category: creation,
      name: text("有效注册商标总量", "Registered trade marks in force"),
      unit: "万件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(4, "29.58"),
      targets: [target(4, "53")],
      increment: increment(4, "23.42"),
      statements: [said("53", "at-least", "有效注册商标总量累计达到53万件以上")],
      origin: "table",
      inferred: [stock],
      references: name(4, "有效注册商标总量(万件)"),
    },
    {
      id: "madrid-registrations",
      number: 5,
      category: creation,
      name: text("马德里商标国际注册", "Madrid international trade-mark registrations"),
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(5, "211"),
      targets: [target(5, "250")],
      increment: increment(5, "39"),
      statements: [said("250", "at-least", "马德里商标国际注册达到250件以上")],
      origin: "table",
      inferred: [inferred("measure", "为有效注册存量", "It counts registrations in force")],
      references: name(5, "马德里商标国际注册(件)"),
    },
    {
      id: "geographical-indications",
      number: 6,
      category: creation,
      name: text("地理标志总量", "Geographical indications"),
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(6, "164"),
      targets: [target(6, "200")],
      increment: increment(6, "36"),
      statements: [said("200", "at-least", "地理标志总量达到200件以上")],
      origin: "table",
      notes: [
        text(
          "现状值 164 为地理标志产品 92 个与地理标志证明商标 72 件之和",
          "The baseline of 164 is 92 products and 72 certification marks",
        ),
      ],
      inferred: [stock],
      references: name(6, "地理标志总量(件)"),
    },
    {
      id: "gi-projects",
      number: 7,
      category: use,
      name: text(
        "地理标志运用促进工程项目、保护示范区",
        "Projects promoting the use of geographical indications, and demonstration areas for their protection",
      ),
      unit: "个",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(7, "2"),
      targets: [target(7, "30")],
      increment: increment(7, "28"),
      statements: [said("30", "at-least", "全区地理标志运用促进工程项目和地理标志产品保护示范区达30个以上")],
      origin: "table",
      inferred: [stock],
      references: name(7, "地理标志运用促进工程项目、保护示范区(个)"),
    },
    {
      id: "pledge-financing",
      number: 8,
      category: use,
      name: text("知识产权质押融资登记金额", "Registered pledge financing on intellectual property"),
      unit: "亿元",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(8, "30", { over: { start: "2016", end: "2020" } }),
      targets: [target(8, "100")],
      increment: increment(8, "70"),
      origin: "table",
      inferred: [
        inferred(
          "measure",
          "现状值 30 与“十三五”期间专利质押融资金额突破 30 亿元相合，故为规划期累计数；国家规划中为年度数",
          "The baseline of 30 agrees with “over 3 billion yuan in 2016–2020”, so the indicator is a total over the period; it is annual in the national plan",
        ),
        inferred(
          "baseline.over",
          "“十三五”期间“突破30亿元”",
          "“over 3 billion yuan” is stated for 2016–2020",
        ),
      ],
      references: [
        cell(8, "主要指标", "知识产权质押融资登记金额(亿元)"),
        { document: title, locator: "一、形势背景（一）发展成就", raw: "全区专利质押融资金额突破30亿元" },
      ],
    },
    {
      id: "royalties",
      number: 9,
      category: use,
      name: text(
        "知识产权使用费年进出口总额",
        "Yearly imports and exports of charges for the use of intellectual property",
      ),
      unit: "亿元",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      targets: [],
      origin: "table",
      notes: [blankTarget],
      references: name(9, "知识产权使用费年进出口总额(亿元)"),
    },
    {
      id: "patent-intensive-share",
      number: 10,
      category: use,
      name: text(
        "专利密集型产业增加值占GDP比重",
        "Value added of patent-intensive industries as a share of GDP",
      ),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      targets: [],
      origin: "table",
      notes: [blankTarget],
      inferred: [yearly],
      references: name(10, "专利密集型产业增加值占GDP比重(%"),
    },
    {
      id: "copyright-share",
      number: 11,
      category: use,
      name: text("版权产业增加值占GDP比重", "Value added of copyright industries as a share of GDP"),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      targets: [],
      origin: "table",
      notes: [blankTarget],
      inferred: [yearly],
      references: name(11, "版权产业增加值占GDP比重(%"),
    },
    {
      id: "protection-centres",
      number: 12,
      category: protection,
      name: text(
        "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量",
        "National protection centres, fast-track enforcement centres, and local branches of the centre for overseas disputes",
      ),
      unit: "个",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(12, "0"),
      targets: [target(12, "3")],
      increment: increment(12, "3"),
      origin: "table",
      notes: [text("正文为三类中心“各1个以上”", "The text asks for at least one of each of the three kinds")],
      inferred: [stock],
      references: name(
        12,
        "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量(个)",
      ),
    },
    {
      id: "protection-satisfaction",
      number: 13,
      category: protection,
      name: text(
        "知识产权保护社会满意度",
        "Public satisfaction with the protection of intellectual property",
      ),
      measure: "annual",
      regionRule: "weighted-mean",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(13, "78"),
      targets: [target(13, "82")],
      increment: increment(13, "4"),
      origin: "table",
      notes: [blankUnit],
      inferred: [
        yearly,
        inferred("regionRule", "调查得分按受访人数加权", "A survey score is averaged by the people asked"),
      ],
      references: name(13, "知识产权保护社会满意度"),
    },
    {
      id: "first-instance-acceptance",
      number: 14,
      category: protection,
      name: text(
        "知识产权民事一审案件服判息诉率",
        "Share of first-instance civil judgments on intellectual property not appealed",
      ),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(14, "75.6"),
      targets: [target(14, "85")],
      increment: increment(14, "9.4"),
      origin: "table",
      inferred: [yearly],
      references: name(14, "知识产权民事一审案件服判息诉率(%"),
    },
    {
      id: "service-organisations",
      number: 15,
      category: service,
      name: text("知识产权专业服务机构", "Professional service organisations for intellectual property"),
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(15, "53"),
      targets: [target(15, "100", { comparator: "at-least", raw: "≥100" })],
      increment: increment(15, "47", { comparator: "at-least", raw: "≥47" }),
      origin: "table",
      notes: [blankUnit],
      inferred: [stock],
      references: name(15, "知识产权专业服务机构"),
    },
    {
      id: "trademark-service-stations",
      number: 16,
      category: service,
      name: text("商标品牌服务指导站", "Trade-mark and brand service stations"),
      unit: "个",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(16, "45"),
      targets: [target(16, "60")],
      increment: increment(16, "15"),
      statements: [said("15", "at-least", "新增商标品牌服务指导站15个以上", "increase")],
      origin: "table",
      inferred: [stock],
      references: name(16, "商标品牌服务指导站(个)"),
    },
    {
      id: "talent",
      number: 17,
      category: service,
      name: text(
        "知识产权领军人才、中青年专家、实用人才",
        "Leading, mid-career and practical intellectual-property talent",
      ),
      unit: "人",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      baseline: baseline(17, "996"),
      targets: [target(17, "1496")],
      increment: increment(17, "500"),
      statements: [said("500", "attain", "全区知识产权领军人才、中青年专家、实用人才新增500人", "increase")],
      origin: "table",
      inferred: [stock],
      references: name(17, "知识产权领军人才、中青年专家、实用人才(人)"),
    },
  ],
  notes: [
    text(
      "表注 2 说【】内为规划期间累计数，但网页版没有印出括号；累计与否由他处推断，见各指标 inferred",
      "Note 2 under the table marks totals over the period by 【】, but the web page prints no brackets; which indicators are totals is inferred, see each one's `inferred`",
    ),
    text(
      "文号在网页上印作“桂市监函〔20212676”，缺右括号与“号”",
      "The page prints the document number as “桂市监函〔20212676”, without the closing bracket and 号",
    ),
  ],
  references: [
    {
      document: title,
      locator: "广西壮族自治区市场监督管理局网站 2021-11-26",
      raw: "广西壮族自治区知识产权保护和运用“十四五”规划",
    },
  ],
});
