import type { PrintedFact } from "../../model/printed-fact.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

type Fact = PrintedFact<IndicatorId>;
type Said = Omit<Fact, "measure" | "period" | "over" | "comparator" | "reference"> &
  Partial<Pick<Fact, "comparator">> & { readonly raw: string };

const foundation = "一、发展基础与机遇挑战（一）发展基础";
const challenges = "一、发展基础与机遇挑战（二）机遇与挑战";

const undated = text(
  "原文未印日期，读作全文最晚的数据日期，即2019年底",
  "No date is printed; read as the end of 2019, the latest date of any figure in the document",
);
const openEnd = text(
  "原文只说“十三五”期间（2016—2020年）；全文最晚的数据日期为2019年底，合计或止于2019年",
  "Printed only as of the 13th five-year period (2016–2020); no figure of the document is dated later than the end of 2019, where the total may stop",
);

/** A total of the 13th five-year period. */
const total = ({ raw, notes = [], ...fact }: Said): Fact => ({
  comparator: "attain",
  ...fact,
  measure: "cumulative",
  period: "2020",
  over: { start: "2016", end: "2020" },
  notes: [openEnd, ...notes],
  reference: at(foundation, raw),
});

/** A level at the end of 2019, which is printed (or not: then its notes say so). */
const level = ({ raw, ...fact }: Said): Fact => ({
  comparator: "attain",
  ...fact,
  measure: "point-in-time",
  period: "2019",
  reference: at(foundation, raw),
});

/** A number that the document compares with another place's. */
const compared = (fact: Said): Fact => ({
  ...level(fact),
  notes: [undated],
  reference: at(challenges, fact.raw),
});

/** A number of people at the end of 2018. */
const experts = (fact: Said): Fact => ({
  ...level(fact),
  period: "2018",
  reference: at(challenges, fact.raw),
});

/** The figures about the past in section 一, in the order of the document. */
export const facts: readonly Fact[] = [
  level({
    id: "invention-patents-2019",
    name: text("有效发明专利量", "Invention patents in force"),
    catalogue: "invention-patents",
    unit: "万件",
    value: "13.85",
    raw: "累计有效发明专利量达 13.85 万件",
  }),
  level({
    id: "patents-per-10k-2019",
    name: text("每万人口发明专利拥有量", "Invention patents per 10,000 people"),
    indicator: "patents-per-10k",
    catalogue: "patents-per-10k",
    unit: "件/万人",
    value: "106.3",
    raw: "每万人口发明专利拥有量为 106.3 件",
  }),
  level({
    id: "patents-per-10k-to-national-2019",
    name: text(
      "每万人口发明专利拥有量为全国平均水平的倍数",
      "Invention patents per 10,000 people, as a multiple of the national average",
    ),
    value: "8",
    raw: "为全国平均水平 8 倍",
  }),
  level({
    id: "five-year-maintenance-2019",
    name: text("有效发明专利五年以上维持率", "Share of invention patents maintained for five years or more"),
    unit: "%",
    value: "85.2",
    notes: [undated, text("居全国大中城市首位", "First among the large and medium cities of the country")],
    raw: "有效发明专利五年以上维持率达 85.2%",
  }),
  total({
    id: "pct-applications-2016-2020",
    name: text("PCT国际专利申请量", "PCT applications"),
    indicator: "pct-applications",
    catalogue: "pct-applications",
    unit: "万件",
    value: "7.56",
    raw: "PCT 国际专利申请量 7.56万件",
  }),
  total({
    id: "pct-share-of-nation-2016-2020",
    name: text("PCT国际专利申请量占全国申请总量的比重", "PCT applications as a share of the nation's"),
    unit: "%",
    value: "38.1",
    raw: "占全国申请总量的38.1%",
  }),
  level({
    id: "pct-years-first-2019",
    name: text(
      "PCT国际专利申请量连续居全国大中城市第一的年数",
      "Years in a row as first in PCT applications among the large and medium cities of the country",
    ),
    value: "16",
    notes: [undated],
    raw: "连续16年居全国大中城市第一",
  }),
  ...[
    { id: "us", zh: "美国", en: "the United States", value: "35580", raw: "35,580 件" },
    { id: "europe", zh: "欧洲", en: "Europe", value: "26699", raw: "26,699 件" },
    { id: "japan", zh: "日本", en: "Japan", value: "4775", raw: "4,775 件" },
    { id: "korea", zh: "韩国", en: "Korea", value: "3644", raw: "3,644 件" },
  ].map(({ id, zh, en, value, raw }) =>
    total({
      id: `publications-${id}-2016-2020`,
      name: text(`在${zh}的发明专利公开量`, `Invention patent publications in ${en}`),
      unit: "件",
      value,
      notes: [text("居全国各大城市第一名", "First among the large cities of the country")],
      raw,
    }),
  ),
  total({
    id: "trademark-registrations-2016-2020",
    name: text("商标注册量", "Trade-mark registrations"),
    unit: "万件",
    value: "104.5",
    raw: "累计商标注册量为 104.5 万件",
  }),
  level({
    id: "registered-trademarks-2019",
    name: text("有效注册商标量", "Registered trade marks in force"),
    catalogue: "registered-trademarks",
    unit: "万件",
    value: "139.6",
    notes: [
      undated,
      text(
        "印作“十三五”期间“累计”，而有效注册商标为存量",
        "Printed as a running total of the 13th five-year period, but trade marks in force are a stock",
      ),
      text("居全国大中城市第三名", "Third among the large and medium cities of the country"),
    ],
    raw: "累计有效注册商标量 139.6 万件",
  }),
  total({
    id: "works-copyright-2016-2020",
    name: text("作品著作权登记量", "Copyright registrations of works"),
    catalogue: "copyright-registrations",
    unit: "件",
    value: "48044",
    raw: "作品著作权登记量达 48,044 件",
  }),
  total({
    id: "software-copyright-2016-2020",
    name: text("计算机软件著作权登记量", "Software copyright registrations"),
    indicator: "software-copyright-registrations",
    unit: "件",
    comparator: "more-than",
    value: "412897",
    raw: "计算机软件著作权登记量累计超过 412,897 件",
  }),
  total({
    id: "kuaibo-fine",
    name: text("“快播公司侵犯著作权案”处罚金额", "Fine in the copyright case against the company Kuaibo"),
    unit: "亿元",
    value: "2.6",
    notes: [text("单个案件，年份未印", "A single case, whose year is not printed")],
    raw: "“快播公司侵犯著作权案”处罚 2.6 亿元",
  }),
  total({
    id: "market-cases-opened-2016-2020",
    name: text(
      "市市场监管局查处知识产权侵权案件",
      "Infringement cases dealt with by the municipal market regulator",
    ),
    unit: "件",
    value: "4618",
    raw: "市市场监管局共查处知识产权侵权案件 4,618 件",
  }),
  total({
    id: "market-cases-closed-2016-2020",
    name: text(
      "市市场监管局知识产权侵权案件结案",
      "Infringement cases closed by the municipal market regulator",
    ),
    unit: "件",
    value: "4400",
    raw: "结案 4,400件",
  }),
  total({
    id: "police-cases-2016-2020",
    name: text(
      "市公安机关立案处理知识产权违法案件",
      "Intellectual-property cases filed and handled by the city's police",
    ),
    unit: "宗",
    value: "2151",
    raw: "立案处理各类知识产权违法案件 2,151 宗",
  }),
  total({
    id: "police-referrals-2016-2020",
    name: text(
      "市公安机关移送审查起诉",
      "People referred by the city's police for examination and prosecution",
    ),
    unit: "人",
    value: "2383",
    raw: "移送审查起诉 2,383 人",
  }),
  total({
    id: "customs-consignments-2016-2020",
    name: text("海关扣留侵权嫌疑货物批次", "Consignments detained by customs on suspicion of infringement"),
    unit: "万批",
    value: "1.25",
    raw: "海关共扣留侵权嫌疑货物 1.25 万批",
  }),
  total({
    id: "customs-goods-2016-2020",
    name: text("海关扣留侵权嫌疑货物件数", "Goods detained by customs on suspicion of infringement"),
    unit: "万件",
    value: "3952.9",
    raw: "涉及货物 3952.9 万件",
  }),
  total({
    id: "customs-value-2016-2020",
    name: text(
      "海关扣留侵权嫌疑货物案值",
      "Value of the goods detained by customs on suspicion of infringement",
    ),
    unit: "亿元",
    value: "1.47",
    raw: "案值人民币 1.47 亿元",
  }),
  total({
    id: "court-cases-received-2016-2020",
    name: text(
      "市各级人民法院新收知识产权案件",
      "New intellectual-property cases at the city's courts of all levels",
    ),
    unit: "件",
    value: "116097",
    raw: "市各级人民法院新收知识产权案件共 116,097 件",
  }),
  total({
    id: "court-cases-closed-2016-2020",
    name: text(
      "市各级人民法院知识产权案件结案",
      "Intellectual-property cases closed by the city's courts of all levels",
    ),
    unit: "件",
    value: "111117",
    raw: "结案 111,117 件",
  }),
  total({
    id: "patent-pledges-2016-2020",
    name: text("专利权质押金额", "Pledges of patents, by amount"),
    unit: "亿元",
    value: "226.85",
    raw: "累计专利权质押金额达 226.85 亿元",
  }),
  total({
    id: "patent-insurance-2016-2020",
    name: text("专利投保保障金额", "Sum insured on patents"),
    unit: "亿元",
    value: "81",
    raw: "累计专利投保保障金额达 81 亿元",
  }),
  total({
    id: "first-securitisation",
    name: text(
      "首单知识产权证券化产品“平安证券-高新投知识产权1号资产支持专项计划”资金规模",
      "Size of the first intellectual-property securities, the Ping An Securities – Gaoxintou asset-backed scheme No. 1",
    ),
    unit: "亿元",
    value: "10",
    notes: [text("单个产品，年份未印", "A single product, whose year is not printed")],
    raw: "资金规模达 10 亿元",
  }),
  compared({
    id: "patent-agencies-beijing",
    name: text("北京专利代理机构", "Patent agencies in Beijing"),
    unit: "家",
    value: "622",
    raw: "北京共有 622 家",
  }),
  compared({
    id: "patent-agencies",
    name: text("本市专利代理机构", "Patent agencies in the city"),
    unit: "家",
    value: "228",
    raw: "而只有 228 家",
  }),
  compared({
    id: "patent-attorneys-beijing",
    name: text("北京专利代理师", "Patent attorneys in Beijing"),
    unit: "名",
    value: "8974",
    raw: "北京拥有 8974 名专利代理师",
  }),
  compared({
    id: "patent-attorneys",
    name: text("本市专利代理师", "Patent attorneys in the city"),
    unit: "名",
    value: "1010",
    raw: "而只有 1010 名",
  }),
  compared({
    id: "brand-service-organisations-beijing",
    name: text(
      "北京知识产权服务品牌机构",
      "Brand service organisations for intellectual property in Beijing",
    ),
    unit: "家",
    value: "105",
    raw: "北京拥有知识产权服务品牌机构 105 家",
  }),
  compared({
    id: "brand-service-organisations",
    name: text(
      "本市知识产权服务品牌机构",
      "Brand service organisations for intellectual property in the city",
    ),
    unit: "家",
    comparator: "less-than",
    value: "10",
    raw: "而只有不足 10 家",
  }),
  experts({
    id: "national-experts-2018",
    name: text(
      "国家知识产权专家库中本市专家",
      "The city's members of the national pool of intellectual-property experts",
    ),
    unit: "人",
    value: "10",
    raw: "国家知识产权专家库中仅有 10 人",
  }),
  experts({
    id: "national-leading-talent-2018",
    name: text(
      "全国知识产权领军人才中本市人才",
      "The city's people among the nation's leading intellectual-property talent",
    ),
    unit: "人",
    value: "11",
    raw: "全国知识产权领军人才仅有 11 人",
  }),
];
