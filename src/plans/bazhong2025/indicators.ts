import { defineIndicators } from "../../model/define-plan.js";
import type { Inference } from "../../model/inference.js";
import type { SingleTarget } from "../../model/numeric-target.js";
import type { SingleComparator } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { UnitText } from "../../value/unit.js";
import { inferred, promise, tableOf, text } from "../cite.js";
import { at, title } from "./source.js";

const targetColumn = "2025目标值";

// The table has no column of increases; the heading of the column of names is lost on the page.
const { cell, name, baseline, target } = tableOf(title, "巴中市十四五时期知识产权发展主要指标", {
  name: "指标",
  baseline: "2020基期值",
  target: targetColumn,
  increment: "增加值",
});

const goals = "第二章 第四节 发展目标";

const said = (
  value: DecimalText,
  comparator: SingleComparator,
  raw: string,
  unit?: UnitText,
  locator = goals,
): SingleTarget => promise(at(locator, raw), value, { comparator, ...(unit !== undefined && { unit }) });

const stock = inferred(
  "measure",
  "拥有量、注册量或个数、人数，为年末存量",
  "A number held at the year's end is a level",
);
const coverage = inferred(
  "measure",
  "覆盖率为年末状况",
  "A coverage rate describes the state at the year's end",
);
const yearly = inferred("measure", "按年统计的比率或得分", "A rate or score counted by year");

const added = inferred("regionRule", "数额可按地区相加", "Amounts add up over regions");
const recomputed = inferred(
  "regionRule",
  "比率须由分子、分母重算",
  "A rate is recomputed from numerator and denominator",
);
const surveyed = inferred(
  "regionRule",
  "调查得分按受访人数加权",
  "A survey score is averaged by the people asked",
);

const lostUnit = (words: string): Inference =>
  inferred(
    "unit",
    `网页表格此行无单位；正文作“${words}”`,
    `The page prints no unit in this row; the text has “${words}”`,
  );

const tableIs = (zh: string, en: string) => text(`表中作${zh}`, `The table has ${en}`);

/** The 16 indicators of the table, then the promises that stand only in the text. */
export const indicators = defineIndicators([
  {
    id: "high-value-patents-per-10k",
    number: 1,
    name: text("每万人口高价值发明专利拥有量", "High-value invention patents per 10,000 people"),
    unit: "件/万人",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    tier: "national",
    catalogue: "high-value-patents-per-10k",
    baseline: baseline(1, "0.077"),
    targets: [target(1, "0.083")],
    statements: [said("0.083", "attain", "每万人口高价值发明专利拥有量达到0.083件")],
    origin: "table",
    inferred: [
      stock,
      recomputed,
      inferred(
        "unit",
        "网页表格此行无单位；正文作“0.083件”，分母“每万人口”在名称里",
        "The page prints no unit in this row; the text has 件, and “per 10,000 people” stands in the name",
      ),
    ],
    references: name(1, "每万人口高价值发明专利拥有量"),
  },
  {
    id: "pledge-financing",
    number: 2,
    name: text("知识产权质押累计融资金额", "Cumulative pledge financing on intellectual property"),
    unit: "万元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    tier: "national",
    catalogue: "pledge-financing",
    baseline: baseline(2, "15000", { over: { start: "2016", end: "2020" } }),
    targets: [target(2, "30000")],
    statements: [said("3", "attain", "知识产权质押融资累计金额达到3亿元", "亿元")],
    origin: "table",
    notes: [
      text(
        "未说明累计的起点：若自 2016 年连续累计，则 30000 含上期的 15000",
        "Where the total starts is not said: were it counted on from 2016, the 30,000 would include the 15,000 of the last period",
      ),
      text(
        "表以万元计，正文以亿元计，两者相等",
        "The table counts in 万元 and the text in 亿元; the amounts are equal",
      ),
    ],
    inferred: [
      inferred(
        "measure",
        "名称有“累计”，基期值等于“十三五”期间总额，故读作规划期累计数",
        "The name says 累计 and the baseline equals the total of 2016–2020, so it is read as a total over the plan period",
      ),
      inferred(
        "baseline.over",
        "“十三五”期间累计贷款 1.5 亿元，与基期值 15000 万元相同",
        "Loans of 1.5 亿元 are stated for 2016–2020, the same as the baseline of 15,000 万元",
      ),
      added,
    ],
    references: [
      cell(2, "指标", "知识产权质押累计融资金额"),
      at("第一章 第一节 二、", "累计为企业提供知识产权质押融资贷款1.5亿元"),
    ],
  },
  {
    id: "protection-satisfaction",
    number: 3,
    name: text("知识产权保护社会满意度", "Public satisfaction with the protection of intellectual property"),
    unit: "%",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    tier: "national",
    catalogue: "protection-satisfaction",
    baseline: baseline(3, "96.66"),
    targets: [target(3, "97")],
    statements: [said("97", "more-than", "全市知识产权保护社会满意度超过97%")],
    origin: "table",
    notes: [
      tableIs("97，正文作“超过”", "97, the text “more than”"),
      text("以 % 计，国家规划以分计", "Counted in %, whereas the national plan counts in points"),
    ],
    inferred: [yearly, surveyed],
    references: name(3, "知识产权保护社会满意度"),
  },
  {
    id: "service-coverage",
    number: 4,
    name: text(
      "知识产权公共服务网点覆盖率（包括信息服务、维权援助）",
      "Coverage of public service points for intellectual property (information and enforcement assistance)",
    ),
    unit: "%",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    tier: "provincial",
    catalogue: "service-coverage",
    baseline: baseline(4, "10"),
    targets: [target(4, "60", { comparator: "more-than", raw: ">60" })],
    origin: "table",
    inferred: [coverage, recomputed],
    references: name(4, "知识产权公共服务网点覆盖率(包括信息服务、维权援助)"),
  },
  {
    id: "dispute-body-coverage",
    number: 5,
    name: text("非诉纠纷解决机构覆盖率", "Coverage of bodies settling disputes out of court"),
    unit: "%",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    tier: "provincial",
    catalogue: "dispute-body-coverage",
    baseline: baseline(5, "12"),
    targets: [target(5, "80", { comparator: "more-than", raw: ">80" })],
    origin: "table",
    inferred: [coverage, recomputed],
    references: name(5, "非诉纠纷解决机构覆盖率"),
  },
  {
    id: "trade-secret-bases",
    number: 6,
    name: text("商业秘密保护基地", "Trade-secret protection bases"),
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "provincial",
    catalogue: "trade-secret-bases",
    baseline: baseline(6, "1"),
    targets: [target(6, "2")],
    statements: [said("2", "attain", "建立商业秘密保护基地2个")],
    origin: "table",
    notes: [
      text(
        "正文“建立”2 个，按表读作 2025 年总数，而非新增数",
        "The text would “set up” two; with the table this is read as the number in 2025, not as two more",
      ),
    ],
    inferred: [stock, added, lostUnit("2个")],
    references: name(6, "商业秘密保护基地"),
  },
  {
    id: "first-instance-acceptance",
    number: 7,
    name: text(
      "知识产权民事一审案件复判息诉率",
      "Share of first-instance civil judgments on intellectual property not appealed",
    ),
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    tier: "provincial",
    catalogue: "first-instance-acceptance",
    baseline: baseline(7, "90"),
    targets: [target(7, "90", { comparator: "more-than", raw: ">90" })],
    origin: "table",
    notes: [
      text("名称中“复判”当为“服判”，照原样保留", "The name misprints 服判 as 复判; it is kept as printed"),
      text(
        "目标 >90 与基期值 90 同数，只须超过",
        "The target of >90 repeats the baseline of 90: it need only be exceeded",
      ),
      text(
        "国家规划有同名指标，此处印作省规划指标",
        "The national plan has this indicator, but it is marked as the province's here",
      ),
    ],
    inferred: [yearly, recomputed],
    references: name(7, "知识产权民事一审案件复判息诉率"),
  },
  {
    id: "registered-trademarks",
    number: 8,
    name: text("有效注册商标拥有量", "Registered trade marks in force"),
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "registered-trademarks",
    baseline: baseline(8, "11308"),
    targets: [target(8, "15000")],
    statements: [said("1.5", "attain", "有效注册商标总量达1.5万件", "万件")],
    origin: "table",
    inferred: [stock, added, lostUnit("1.5万件")],
    references: name(8, "有效注册商标拥有量"),
  },
  {
    id: "gi-trademarks",
    number: 9,
    name: text("地理标志商标注册量", "Geographical indications registered as trade marks"),
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "gi-trademarks",
    baseline: baseline(9, "42"),
    targets: [target(9, "45")],
    statements: [said("45", "more-than", "地理标志商标注册量超45件")],
    origin: "table",
    notes: [tableIs("45，正文作“超”", "45, the text “more than”")],
    inferred: [stock, added, lostUnit("45件")],
    references: name(9, "地理标志商标注册量"),
  },
  {
    id: "agricultural-gis",
    number: 10,
    name: text("农产品地理标志拥有量", "Agricultural geographical indications"),
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "agricultural-gis",
    baseline: baseline(10, "5"),
    targets: [target(10, "6")],
    origin: "table",
    inferred: [
      stock,
      added,
      inferred(
        "unit",
        "网页表格此行无单位；正文凡计地理标志皆用“件”",
        "The page prints no unit in this row; the text counts geographical indications in 件 throughout",
      ),
    ],
    references: name(10, "农产品地理标志拥有量"),
  },
  {
    id: "copyright-registrations",
    number: 11,
    name: text("版权作品登记数", "Copyright registrations of works"),
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "copyright-registrations",
    baseline: baseline(11, "11363"),
    targets: [target(11, "14000")],
    statements: [said("1.4", "attain", "版权作品登记数达1.4万件", "万件")],
    origin: "table",
    inferred: [
      inferred(
        "measure",
        "正文称登记数量“达”，与有效商标等存量并列，读作历年登记总数；也可能是“十三五”期间合计",
        "The text has the number “reach” its value, beside stocks such as trade marks, so it is read as all works registered to date; it may be the total of 2016–2020",
      ),
      added,
      lostUnit("1.4万件"),
    ],
    references: name(11, "版权作品登记数"),
  },
  {
    id: "standard-certified-companies",
    number: 12,
    name: text("贯标企业数量", "Companies certified to the management standard for intellectual property"),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "standard-certified-companies",
    baseline: baseline(12, "5"),
    targets: [target(12, "10")],
    statements: [
      said("10", "attain", "贯标企业数量达10家"),
      said("10", "attain", "全市贯标企业数量达到10家", undefined, "第三章 第一节 专栏知识产权强企建设工程"),
    ],
    origin: "table",
    inferred: [stock, added, lostUnit("10家")],
    references: name(12, "贯标企业数量"),
  },
  {
    id: "on-time-closing-rate",
    number: 13,
    name: text(
      "知识产权司法案件、行政执法案件按期结案率",
      "Share of judicial and administrative cases on intellectual property closed on time",
    ),
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    tier: "local",
    catalogue: "on-time-closing-rate",
    targets: [target(13, "90")],
    statements: [said("90", "more-than", "全市知识产权司法案件、行政执法案件按期结案率超过90%")],
    origin: "table",
    notes: [
      text("表中基期值为空白", "The baseline is blank in the table"),
      tableIs("90，正文作“超过”", "90, the text “more than”"),
      text(
        "表中名称分两行，行间无顿号，按正文补入",
        "The table breaks the name over two lines without a comma; it is written as in the text",
      ),
    ],
    inferred: [yearly, recomputed],
    references: name(13, "知识产权司法案件行政执法案件按期结案率"),
  },
  {
    id: "public-awareness",
    number: 14,
    name: text("社会知识产权认知度", "Public awareness of intellectual property"),
    unit: "%",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    tier: "local",
    catalogue: "public-awareness",
    targets: [target(14, "70")],
    statements: [said("70", "more-than", "全社会知识产权认知度超过70%")],
    origin: "table",
    notes: [
      text("表中基期值为空白", "The baseline is blank in the table"),
      tableIs("70，正文作“超过”", "70, the text “more than”"),
    ],
    inferred: [yearly, surveyed],
    references: name(14, "社会知识产权认知度"),
  },
  {
    id: "service-clusters",
    number: 15,
    name: text("知识产权服务业集聚发展区数", "Clusters of intellectual-property services"),
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "service-clusters",
    targets: [
      {
        year: "2025",
        basis: "level",
        comparator: "between",
        lower: "1",
        upper: "2",
        reference: cell(15, targetColumn, "1-2"),
      },
    ],
    statements: [
      {
        year: "2025",
        basis: "level",
        comparator: "between",
        lower: "1",
        upper: "2",
        reference: at(goals, "建成1—2个知识产权服务集聚区"),
      },
    ],
    origin: "table",
    notes: [text("表中基期值为空白", "The baseline is blank in the table")],
    inferred: [stock, added, lostUnit("1—2个")],
    references: name(15, "知识产权服务业集聚发展区数"),
  },
  {
    id: "ip-lawyers-and-agents",
    number: 16,
    name: text("知识产权律师、代理人", "Intellectual-property lawyers and agents"),
    unit: "人",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    tier: "local",
    catalogue: "ip-lawyers-and-agents",
    targets: [target(16, "10")],
    statements: [said("10", "at-least", "知识产权律师、代理人不少于10人")],
    origin: "table",
    notes: [
      text("表中基期值为空白", "The baseline is blank in the table"),
      tableIs("10，正文作“不少于”", "10, the text “no fewer than”"),
      text("正文限定具有执业资格者", "The text counts only those qualified to practise"),
    ],
    inferred: [stock, added, lostUnit("10人")],
    references: name(16, "知识产权律师、代理人"),
  },
  {
    id: "service-organisations",
    name: text("知识产权服务机构", "Service organisations for intellectual property"),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    catalogue: "service-organisations",
    targets: [said("10", "at-least", "服务机构达10家以上")],
    origin: "text",
    notes: [
      text(
        "指专业化、规模化、品牌化的社会化服务机构",
        "Private organisations that are specialised, of some size and known by name are meant",
      ),
    ],
    inferred: [
      stock,
      added,
      inferred(
        "targets",
        "该句未写年份，该节开头写 2025 年",
        "The sentence names no year; its section opens with 2025",
      ),
    ],
    references: [at(goals, "服务机构达10家以上")],
  },
  {
    id: "new-gis-per-county",
    name: text("各县（区）新增地理标志", "New geographical indications in each county and district"),
    unit: "件",
    measure: "cumulative",
    regionRule: "none",
    direction: "increase",
    targets: [
      {
        year: "2025",
        basis: "increase",
        comparator: "between",
        lower: "1",
        upper: "2",
        reference: at("第三章 第二节 专栏地理标志助力乡村振兴工程", "力争各县(区)新增1—2件地理标志"),
      },
    ],
    origin: "text",
    notes: [
      text(
        "每县（区）各自的数目，不是全市总数；原文作“力争”",
        "A number for each county or district, not for the city; the text says “strive for”",
      ),
    ],
    inferred: [
      inferred(
        "measure",
        "规划期内新增数，读作期内累计数",
        "What is added within the plan period is a total over it",
      ),
      inferred(
        "regionRule",
        "承诺对每个县（区）各自成立，相加后不可比",
        "The promise holds for each county by itself: a sum would not compare with it",
      ),
      inferred("targets", "未写年份，读作规划期末", "No year is named; the plan's last year is read into it"),
    ],
    references: [at("第三章 第二节 专栏地理标志助力乡村振兴工程", "力争各县(区)新增1—2件地理标志")],
  },
]);

/** The ids of Bazhong's indicators. */
export type IndicatorId = (typeof indicators)[number]["id"];
