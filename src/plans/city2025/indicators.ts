import { defineIndicators } from "../../model/define-plan.js";
import { inferred, promise, text } from "../cite.js";
import { at } from "./source.js";

/** A row of the table, whose one column holds both the name and the number. */
const row = (number: number, raw: string) => at(`知识产权“十四五”规划核心指标 序号${number}`, raw);

const creationText = "二、调控指标（知识产权创造质量明显提升）";
const useText = "二、调控指标（知识产权运用跻身国际先进水平）";
const protectionText = "二、调控指标（知识产权保护能力全面提升）";
const serviceText = "二、调控指标（知识产权服务实现全覆盖）";
const talentText = "二、调控指标（知识产权人才供给有所缓解）";
const securitisationProject = "四、重大工程项目（三）";
const clusterProject = "四、重大工程项目（八）";

const creation = text("创造质量", "Quality of creation");
const use = text("运用效益", "Benefits of use");
const protection = text("保护环境", "Protection environment");
const talent = text("人才培养", "Training of talent");

const office = text("市知识产权局", "Municipal intellectual property office");

const stock = inferred(
  "measure",
  "“拥有量”“有效注册量”或机构、企业、人员、基地数，为年末存量",
  "A number held, in force or in being at the year's end is a level",
);
const overPeriod = inferred(
  "measure",
  "为一段时间内的发生额，原文未说按年，读作规划期合计",
  "It is a flow and the document does not say by year: read as a total over the plan period",
);
const sincePeriodStart = inferred(
  "measure",
  "印有“累计”而未说起点，读作规划期合计",
  "Printed as a running total without its start: read as a total over the plan period",
);
const ranks = text(
  "国家、省级与市级分列两项，都对应已知指标“知识产权优势示范企业”，只是级别不同",
  "National and provincial rank stand apart from municipal rank; both are the known indicator demonstration-enterprises, of different ranks",
);

const cultivated = inferred(
  "measure",
  "“培育”“形成”的个数无基期值，读作规划期内新培育的合计",
  "A number to be cultivated or formed, without a baseline: read as the total of the plan period",
);
const adds = inferred("regionRule", "件数、个数、金额可相加", "Counts and amounts add up");
const ratio = inferred("regionRule", "两数之比", "It is one number over another");
const yuan = inferred(
  "unit",
  "表中只印“亿”，金额读作亿元",
  "The table prints only 亿; an amount of money in 亿元",
);

const blankBaseline = text(
  "只印新增的量，基期值未印，所以得不出目标水平",
  "Only the amount to add is printed and no baseline, so the target leads to no level",
);

export const indicators = defineIndicators([
  {
    id: "patents-per-10k",
    number: 1,
    category: creation,
    name: text("每万人发明专利拥有量", "Invention patents per 10,000 people"),
    unit: "件/万人",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    catalogue: "patents-per-10k",
    targets: [promise(row(1, "112 件"), "112")],
    statements: [promise(at(creationText, "每万人发明专利拥有量达 112 件"), "112")],
    origin: "table",
    dataSource: office,
    notes: [
      text(
        "发展基础中印作“每万人口发明专利拥有量”（2019年底106.3件）",
        "The review of the past prints 每万人口 for 每万人 (106.3 at the end of 2019)",
      ),
    ],
    inferred: [
      stock,
      ratio,
      inferred(
        "unit",
        "表中印“件”，分母“每万人”在名称里",
        "The table prints 件; “per 10,000 people” stands in the name",
      ),
    ],
    references: [row(1, "每万人发明专利拥有量 112 件")],
  },
  {
    id: "patent-portfolios",
    number: 2,
    category: creation,
    name: text("高价值专利组合", "High-value patent portfolios"),
    unit: "个",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "patent-portfolios",
    targets: [promise(row(2, "30 个"), "30")],
    statements: [promise(at(creationText, "形成 30个支撑产业发展和国际竞争的高价值专利组合"), "30")],
    origin: "table",
    dataSource: office,
    inferred: [cultivated, adds],
    references: [row(2, "高价值专利组合 30 个")],
  },
  {
    id: "overseas-grants",
    number: 3,
    category: creation,
    name: text("海外发明专利授权量", "Invention patents granted abroad"),
    unit: "万件",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "overseas-grants",
    targets: [promise(row(3, "新增 2.5 万件"), "2.5", { basis: "increase" })],
    statements: [promise(at(creationText, "海外发明专利授权量新增 2.5 万件"), "2.5", { basis: "increase" })],
    origin: "table",
    dataSource: office,
    inferred: [
      inferred(
        "measure",
        "授权量本为流量，“新增”读作规划期内授权的合计",
        "Grants are a flow, so 新增 is read as the total granted over the plan period",
      ),
      adds,
    ],
    references: [row(3, "海外发明专利授权量新增 2.5 万件")],
  },
  {
    id: "pct-applications",
    number: 4,
    category: creation,
    name: text("PCT国际专利申请量", "PCT applications"),
    unit: "万件",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "pct-applications",
    targets: [promise(row(4, "累计 10 万件"), "10")],
    statements: [
      promise(at(creationText, "累计 PCT 国际专利申请量突破 10 万件"), "10", { comparator: "more-than" }),
    ],
    origin: "table",
    dataSource: office,
    notes: [text("表中只印数，正文作“突破”", "The table prints the number alone, the text “more than”")],
    inferred: [
      inferred(
        "measure",
        "“累计”未说起点；“十三五”期间印为7.56万件，量级相当，读作规划期合计",
        "The running total has no printed start; 75,600 are printed for the 13th five-year period, a like amount, so it is read as a total over the plan period",
      ),
      adds,
    ],
    references: [row(4, "PCT 国际专利申请量累计 10 万件")],
  },
  {
    id: "securitisation",
    number: 5,
    category: use,
    name: text("知识产权证券化发行额", "Intellectual-property securities issued"),
    unit: "亿元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "securitisation",
    targets: [promise(row(5, "100 亿"), "100")],
    statements: [
      promise(at(securitisationProject, "公开发售不少于 100 亿元"), "100", { comparator: "at-least" }),
    ],
    origin: "table",
    dataSource: text("证券交易所", "Stock exchange"),
    notes: [
      text("表中只印数，正文作“不少于”", "The table prints the number alone, the text “not less than”"),
    ],
    inferred: [overPeriod, adds, yuan],
    references: [row(5, "知识产权证券化发行额 100 亿")],
  },
  {
    id: "pledge-financing-and-insurance",
    number: 6,
    category: use,
    name: text(
      "知识产权质押融资和保险额",
      "Pledge financing on intellectual property, and its insurance, by amount",
    ),
    unit: "亿元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "pledge-financing-and-insurance",
    targets: [promise(row(6, "300 亿"), "300")],
    origin: "table",
    dataSource: office,
    notes: [
      text(
        "质押融资与保险合为一个数，与单列质押融资的指标不同；“十三五”期间专利质押226.85亿元、专利投保保障81亿元，两项相加已是307.85亿元",
        "One number for pledge financing and insurance together, unlike indicators of pledge financing alone; the patent pledges (22.685 billion yuan) and insured sums (8.1 billion) printed for the 13th five-year period already add up to 30.785 billion",
      ),
    ],
    inferred: [overPeriod, adds, yuan],
    references: [row(6, "知识产权质押融资和保险额 300 亿")],
  },
  {
    id: "ip-intensive-growth",
    number: 7,
    category: use,
    name: text(
      "知识产权密集型产业增加占GDP比重年均增长",
      "Average annual growth of the value added of IP-intensive industries as a share of GDP",
    ),
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    catalogue: "ip-intensive-growth",
    targets: [promise(row(7, "年均增长 10%"), "10", { basis: "annual-growth" })],
    origin: "table",
    dataSource: text("市统计局", "Municipal bureau of statistics"),
    notes: [
      text(
        "名称印作“增加占”，缺“值”字",
        "The name is printed 增加占, without the 值 of 增加值 (value added)",
      ),
      text(
        "字面为比重的年均增长率；比重的基期值未印，也可能本指增加值的增长",
        "Literally the yearly growth rate of the share, whose baseline is not printed; growth of the value added itself may be meant",
      ),
    ],
    inferred: [
      inferred("measure", "比重按年计", "A share of GDP is measured over a year"),
      ratio,
      inferred(
        "unit",
        "印出的“%”属年均增长率；比重本身也以%计",
        "The printed % belongs to the growth rate; the share itself is in % too",
      ),
    ],
    references: [row(7, "知识产权密集型产业增加占 GDP 比重年均增长 10%")],
  },
  {
    id: "arbitration-cases",
    number: 8,
    category: protection,
    name: text("知识产权仲裁和调解案件", "Intellectual-property cases arbitrated and mediated"),
    unit: "件",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "arbitration-cases",
    targets: [promise(row(8, "2000 件"), "2000")],
    origin: "table",
    dataSource: office,
    inferred: [
      overPeriod,
      adds,
      inferred(
        "direction",
        "列为要达到的办理量，读作越多越好",
        "Listed as an amount of work to be reached: more is read as better",
      ),
    ],
    references: [row(8, "知识产权仲裁和调解案件 2000 件")],
  },
  {
    id: "protection-satisfaction",
    number: 10,
    category: protection,
    name: text("知识产权保护社会满意度", "Public satisfaction with the protection of intellectual property"),
    unit: "分",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    catalogue: "protection-satisfaction",
    targets: [promise(row(10, "80 分以上"), "80", { comparator: "at-least" })],
    statements: [
      promise(at(protectionText, "知识产权保护社会满意度 80 分以上"), "80", { comparator: "at-least" }),
    ],
    origin: "table",
    dataSource: text("委托第三方机构", "A third party commissioned for it"),
    inferred: [
      inferred("measure", "国家规划中为年度指标", "It is an annual indicator in the national plan"),
      inferred("regionRule", "调查得分按受访人数加权", "A survey score is averaged by the people asked"),
    ],
    references: [row(10, "知识产权保护社会满意度 80 分以上")],
  },
  {
    id: "service-organisations",
    number: 11,
    category: talent,
    name: text("知识产权服务机构数量", "Service organisations for intellectual property"),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    catalogue: "service-organisations",
    targets: [promise(row(11, "200 家以上"), "200", { comparator: "at-least" })],
    origin: "table",
    dataSource: office,
    notes: [
      text(
        "正文所印本市专利代理机构一类已有228家，多于此目标；统计口径未说明",
        "The text already counts 228 patent agencies, one kind of them, in the city, above this target; what is counted is not said",
      ),
    ],
    inferred: [stock, adds],
    references: [row(11, "知识产权服务机构数量 200 家以上")],
  },
  {
    id: "madrid-registrations",
    name: text("有效马德里商标注册量", "Madrid international trade-mark registrations in force"),
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    catalogue: "madrid-registrations",
    targets: [
      promise(at(creationText, "累计有效马德里商标注册量超过 6000 件"), "6000", { comparator: "more-than" }),
    ],
    origin: "text",
    inferred: [
      inferred(
        "measure",
        "虽印“累计”，“有效”注册量为存量",
        "Printed as a running total, but registrations in force are a stock",
      ),
      adds,
    ],
    references: [at(creationText, "累计有效马德里商标注册量")],
  },
  {
    id: "software-copyright-registrations",
    name: text("软件著作权登记量", "Software copyright registrations"),
    unit: "万件",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    catalogue: "software-copyright-registrations",
    targets: [
      promise(at(creationText, "软件著作权平均每年登记达到 14 万件"), "14", { basis: "period-average" }),
    ],
    origin: "text",
    notes: [
      text(
        "目标为规划期各年的平均数，不是2025年一年的数",
        "The target is the average of the years of the plan, not the number of 2025 alone",
      ),
    ],
    inferred: [inferred("measure", "“平均每年”为年度数", "“On average every year” is a yearly number"), adds],
    references: [at(creationText, "软件著作权平均每年登记")],
  },
  {
    id: "ip-insurance",
    name: text("知识产权保险投保金额", "Intellectual-property insurance taken out, by amount"),
    unit: "万元",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "insurance-coverage",
    targets: [promise(at(useText, "累计知识产权保险投保金额达 3000 万元"), "3000")],
    origin: "text",
    notes: [
      text(
        "“投保金额”指保费还是保障金额未说明；发展基础所印专利“投保保障金额”为81亿元",
        "Whether premiums or insured sums are counted is not said; the sum insured on patents is printed as 8.1 billion yuan for the 13th five-year period",
      ),
    ],
    inferred: [sincePeriodStart, adds],
    references: [at(useText, "累计知识产权保险投保金额")],
  },
  {
    id: "trademark-brand-bases",
    name: text("商标品牌基地", "Trade-mark and brand bases"),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    targets: [promise(at(useText, "新建设商标品牌基地 8 家"), "8", { basis: "increase" })],
    origin: "text",
    notes: [blankBaseline],
    inferred: [stock, adds],
    references: [at(useText, "商标品牌基地")],
  },
  {
    id: "national-provincial-model-companies",
    name: text(
      "国家、省知识产权优势示范企业",
      "National and provincial advantage and demonstration companies for intellectual property",
    ),
    unit: "家",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "demonstration-enterprises",
    targets: [promise(at(serviceText, "培育国家、省知识产权优势示范企业 50 家"), "50")],
    origin: "text",
    notes: [ranks],
    inferred: [cultivated, adds],
    references: [at(serviceText, "国家、省知识产权优势示范企业")],
  },
  {
    id: "municipal-model-companies",
    name: text(
      "市知识产权优势示范企业",
      "Municipal advantage and demonstration companies for intellectual property",
    ),
    unit: "家",
    measure: "cumulative",
    regionRule: "sum",
    direction: "increase",
    catalogue: "demonstration-enterprises",
    targets: [promise(at(serviceText, "培育市知识产权优势示范企业 100 家"), "100")],
    origin: "text",
    notes: [ranks],
    inferred: [cultivated, adds],
    references: [at(serviceText, "市知识产权优势示范企业")],
  },
  {
    id: "standard-certified-companies",
    name: text("贯标企业", "Companies certified to the standard of intellectual-property management"),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    catalogue: "standard-certified-companies",
    targets: [promise(at(serviceText, "新增贯标企业 1000 家"), "1000", { basis: "increase" })],
    origin: "text",
    notes: [blankBaseline],
    inferred: [stock, adds],
    references: [at(serviceText, "贯标企业")],
  },
  {
    id: "ip-lawyers",
    name: text("知识产权律师", "Intellectual-property lawyers"),
    unit: "名",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    targets: [
      promise(at(talentText, "新增知识产权律师不少于 100 名"), "100", {
        comparator: "at-least",
        basis: "increase",
      }),
    ],
    origin: "text",
    notes: [
      text(
        "只计律师；已知指标“知识产权律师、代理人”还计代理人，不是同一指标，故不填 catalogue",
        "Lawyers alone; the known indicator ip-lawyers-and-agents counts agents too, so it is another one and there is no `catalogue`",
      ),
      blankBaseline,
    ],
    inferred: [stock, adds],
    references: [at(talentText, "知识产权律师")],
  },
  {
    id: "cooperation-practice-bases",
    name: text("合作实践基地", "Bases for cooperation in practice"),
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    targets: [promise(at(clusterProject, "设立合作实践基地不少于 3 个"), "3", { comparator: "at-least" })],
    origin: "text",
    inferred: [
      inferred(
        "measure",
        "合作基地为“探索创建”，设立数即期末存量",
        "Such bases are first being created, so the number set up is the number in being",
      ),
      adds,
    ],
    references: [at(clusterProject, "合作实践基地")],
  },
]);

export type IndicatorId = (typeof indicators)[number]["id"];
