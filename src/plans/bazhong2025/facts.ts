import type { GrowthStatement } from "../../model/growth.js";
import type { PrintedFact } from "../../model/printed-fact.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

type Fact = PrintedFact<IndicatorId>;
type Figure = Omit<Fact, "measure" | "period" | "over" | "comparator"> & Partial<Pick<Fact, "comparator">>;

const total = (figure: Figure): Fact => ({
  measure: "cumulative",
  period: "2020",
  over: { start: "2016", end: "2020" },
  comparator: "attain",
  ...figure,
});
const held = (figure: Figure): Fact => ({
  measure: "point-in-time",
  period: "2020",
  comparator: "attain",
  ...figure,
});
const yearly = (figure: Figure): Fact => ({
  measure: "annual",
  period: "2020",
  comparator: "attain",
  ...figure,
});

const creation = "第一章 第一节 一、知识产权创造水平稳步提升";
const use = "第一章 第一节 二、知识产权成果运用价值凸显";
const foundation = "第一章 第一节 三、知识产权发展基础日益坚实";
const protection = "第一章 第一节 四、知识产权保护力度不断加大";
const management = "第一章 第一节 五、知识产权管理能力明显增强";

/** 增长…倍 against 2011–2015, read literally: an increase by so many times. */
const grew = (value: DecimalText, raw: string, doubt?: LocalizedText): GrowthStatement => ({
  kind: "increase-times",
  comparator: "attain",
  value,
  since: "2015",
  ...(doubt && { doubt }),
  reference: at(creation, raw),
});

const respectively = "分别较十二五时期同比增长3.3倍、2.4倍";

const againstPeriodEnd = text(
  "原文存量与“十二五时期”相比，读作与该期末（2015 年）相比",
  "The text compares a stock with the years 2011–2015; it is read as a comparison with their end",
);
const noYear = text("原文未写年份，读作 2020 年", "No year is printed; it is read as of 2020");
const rank = text("位次，数小为优", "A rank: lower is better");
const raised = text(
  "原文作“培育”而未写期间；其中 5 家与表中 2020 年基期值相同，故读作期末数",
  "The text says “raised” and no period; one of the three figures equals the table's baseline for 2020, so they are read as held at its end",
);
const brands = "品牌价值分别达41.1亿元、32.9亿元、31.8亿元";
const conversion = text(
  "11 个项目的利税 6592 万元多于 129 项专利实施的新增利税 6416.05 万元，两者口径不明",
  "The 6,592 万元 from 11 projects exceed the 6,416.05 万元 from 129 patents put to use; how the two relate is not said",
);

/** The figures of 2016–2020 that the plan prints (“十三五”时期发展成效), in its order. */
export const facts: readonly Fact[] = [
  total({
    id: "patent-applications-2016-2020",
    name: text("累计专利申请", "Patent applications, total"),
    unit: "件",
    value: "6426",
    growth: [grew("3.3", respectively)],
    reference: at(creation, "累计专利申请6426件"),
  }),
  total({
    id: "patent-grants-2016-2020",
    name: text("累计专利授权", "Patents granted, total"),
    unit: "件",
    value: "2987",
    growth: [grew("2.4", respectively)],
    reference: at(creation, "累计专利授权2987件"),
  }),
  held({
    id: "invention-patents-2020",
    name: text("有效发明专利量", "Invention patents in force"),
    catalogue: "invention-patents",
    unit: "件",
    value: "151",
    growth: [
      grew(
        "1.47",
        "同比十二五时期增长1.47倍",
        text(
          "按增长读，没有整数件数四舍五入得 1.47（61 件得 1.475）；按倍数读，103 件得 1.466",
          "As an increase, no whole number of patents rounds to 1.47 (61 give 1.475); as a multiple, 103 give 1.466",
        ),
      ),
    ],
    notes: [
      againstPeriodEnd,
      text(
        "与每万人口 0.48 件相合的人口约 315 万，人口普查约 271 万",
        "With 0.48 per 10,000 people it implies some 3.15 million people; the census gave about 2.71 million",
      ),
    ],
    reference: at(creation, "有效发明专利量达151件"),
  }),
  held({
    id: "patents-per-10k-2020",
    name: text("每万人口发明专利拥有量", "Invention patents in force per 10,000 people"),
    catalogue: "patents-per-10k",
    unit: "件/万人",
    value: "0.48",
    growth: [grew("1.4", "同比十二五时期增长1.4倍")],
    notes: [
      againstPeriodEnd,
      text("按增长读，上期恰为 0.2 件", "Read as an increase, the earlier value is exactly 0.2"),
    ],
    reference: at(creation, "每万人口发明专利拥有量0.48件"),
  }),
  held({
    id: "registered-trademarks-2020",
    name: text("累计有效商标注册量", "Registered trade marks in force"),
    indicator: "registered-trademarks",
    catalogue: "registered-trademarks",
    unit: "件",
    value: "11308",
    growth: [grew("2.5", "同比十二五时期增长2.5倍")],
    notes: [againstPeriodEnd],
    reference: at(creation, "累计有效商标注册量11308件"),
  }),
  held({
    id: "well-known-trademarks-2020",
    name: text("驰名商标", "Well-known trade marks"),
    unit: "件",
    value: "5",
    reference: at(creation, "驰名商标5件"),
  }),
  held({
    id: "gi-products-2020",
    name: text("地理标志保护产品", "Products protected as geographical indications"),
    unit: "件",
    value: "15",
    notes: [
      text(
        "原文列在有效注册商标“其中”之下，而保护产品不是商标",
        "The text lists them among the registered trade marks, which they are not",
      ),
    ],
    reference: at(creation, "地理标志保护产品15件"),
  }),
  held({
    id: "gi-trademarks-2020",
    name: text("地理标志证明商标", "Certification marks for geographical indications"),
    indicator: "gi-trademarks",
    catalogue: "gi-trademarks",
    unit: "件",
    value: "42",
    reference: at(creation, "地理标志证明商标42件"),
  }),
  held({
    id: "gi-trademarks-rank-2020",
    name: text(
      "地理标志证明商标总数全省位次",
      "Rank in the province by certification marks for geographical indications",
    ),
    value: "2",
    notes: [rank],
    reference: at(creation, "分别位居全省第二位、第五位"),
  }),
  held({
    id: "gi-products-rank-2020",
    name: text(
      "地理标志保护产品总数全省位次",
      "Rank in the province by products protected as geographical indications",
    ),
    value: "5",
    notes: [rank],
    reference: at(creation, "分别位居全省第二位、第五位"),
  }),
  held({
    id: "copyright-registrations-2020",
    name: text("版权作品登记数量", "Copyright registrations of works"),
    indicator: "copyright-registrations",
    catalogue: "copyright-registrations",
    unit: "件",
    value: "11363",
    notes: [
      text(
        "读作历年登记总数；也可能是“十三五”期间合计",
        "Read as all works registered to date; it may be the total of 2016–2020",
      ),
    ],
    reference: at(creation, "版权作品登记数量达11363件"),
  }),
  held({
    id: "intangible-heritage-2020",
    name: text("省级及以上非物质文化遗产", "Intangible heritage of provincial rank or above"),
    unit: "项",
    value: "14",
    reference: at(creation, "省级及以上非物质文化遗产达14项"),
  }),
  total({
    id: "patents-implemented-2016-2020",
    name: text("推进专利实施", "Patents put to use with support"),
    unit: "项",
    value: "129",
    reference: at(use, "推进专利实施129项"),
  }),
  total({
    id: "patent-output-2016-2020",
    name: text("专利实施新增产值", "Output added by patents put to use"),
    unit: "亿元",
    value: "8.34",
    reference: at(use, "新增产值8.34亿元"),
  }),
  total({
    id: "patent-profit-and-tax-2016-2020",
    name: text("专利实施新增利税", "Profit and tax added by patents put to use"),
    unit: "万元",
    value: "6416.05",
    notes: [conversion],
    reference: at(use, "新增利税6416.05万元"),
  }),
  total({
    id: "conversion-projects-2016-2020",
    name: text("省级专利转化项目", "Provincial projects for the conversion of patents"),
    unit: "个",
    value: "11",
    reference: at(use, "争取省级专利转化项目11个"),
  }),
  total({
    id: "conversion-funds-2016-2020",
    name: text("专利转化项目资金", "Funds for the conversion of patents"),
    unit: "万元",
    value: "160",
    reference: at(use, "获项目资金160万元"),
  }),
  yearly({
    id: "conversion-income-2020",
    name: text("专利转化项目促企业年增收", "Yearly income added to companies by the conversion projects"),
    unit: "亿元",
    value: "5.15",
    notes: [noYear],
    reference: at(use, "促企业年增收5.15亿元"),
  }),
  total({
    id: "conversion-profit-and-tax-2016-2020",
    name: text("专利转化项目实现利税", "Profit and tax from the conversion projects"),
    unit: "万元",
    value: "6592",
    notes: [
      conversion,
      text(
        "上文为“年增收”，此数或亦为每年之数",
        "The figure before it is a yearly one, so this may be yearly too",
      ),
    ],
    reference: at(use, "实现利税6592万元"),
  }),
  total({
    id: "technology-introduced-2016-2020",
    name: text("引进转化科技成果", "Results of science and technology brought in and converted"),
    unit: "项",
    value: "32",
    reference: at(use, "引进转化科技成果32项"),
  }),
  total({
    id: "technology-contracts-2016-2020",
    name: text("技术合同交易额", "Value of technology contracts"),
    unit: "亿元",
    value: "2.62",
    reference: at(use, "实现技术合同交易额2.62亿元"),
  }),
  total({
    id: "provincial-patent-awards-2016-2020",
    name: text("获省级专利奖的企业", "Companies with a provincial patent award"),
    unit: "家",
    value: "1",
    reference: at(use, "1家企业获省级专利奖"),
  }),
  total({
    id: "pledge-financing-2016-2020",
    name: text("累计知识产权质押融资贷款", "Loans pledged on intellectual property, total"),
    indicator: "pledge-financing",
    catalogue: "pledge-financing",
    unit: "亿元",
    value: "1.5",
    reference: at(use, "累计为企业提供知识产权质押融资贷款1.5亿元"),
  }),
  held({
    id: "appraised-gi-products",
    name: text(
      "经论证品牌价值的地理标志产品",
      "Products under a geographical indication with an appraised brand value",
    ),
    unit: "件",
    value: "3",
    notes: [noYear],
    reference: at(use, "3件地理标志产品"),
  }),
  held({
    id: "brand-value-tongjiang-tremella",
    name: text("“通江银耳”品牌价值", "Brand value of Tongjiang white fungus"),
    unit: "亿元",
    value: "41.1",
    notes: [noYear],
    reference: at(use, brands),
  }),
  held({
    id: "brand-value-nanjiang-goat",
    name: text("“南江黄羊”品牌价值", "Brand value of Nanjiang yellow goat"),
    unit: "亿元",
    value: "32.9",
    notes: [noYear],
    reference: at(use, brands),
  }),
  held({
    id: "brand-value-changchi-rice",
    name: text("“长赤翡翠米”品牌价值", "Brand value of Changchi jade rice"),
    unit: "亿元",
    value: "31.8",
    notes: [noYear],
    reference: at(use, brands),
  }),
  total({
    id: "gi-farm-households-2016-2020",
    name: text("地理标志带动增收的农户", "Farm households earning more through geographical indications"),
    unit: "万户",
    comparator: "about",
    value: "42",
    notes: [text("原文作“近”，即略少于此数", "The text says “nearly”: a little fewer")],
    reference: at(use, "近42万户农民"),
  }),
  held({
    id: "national-advantage-companies-2020",
    name: text("国家知识产权优势企业", "National companies with an advantage in intellectual property"),
    unit: "家",
    value: "1",
    notes: [text("四川七彩林科股份有限公司，全市首家", "The first of the city: Sichuan Qicai Linke")],
    reference: at(foundation, "全市首家国家知识产权优势企业"),
  }),
  held({
    id: "provincial-pilot-companies-2020",
    name: text("省级知识产权试点示范企业", "Provincial pilot and model companies for intellectual property"),
    unit: "家",
    value: "8",
    notes: [raised],
    reference: at(foundation, "8家省级知识产权试点示范企业"),
  }),
  held({
    id: "standard-certified-companies-2020",
    name: text(
      "国家知识产权管理体系认证企业",
      "Companies certified for their management of intellectual property",
    ),
    indicator: "standard-certified-companies",
    catalogue: "standard-certified-companies",
    unit: "家",
    value: "5",
    notes: [raised],
    reference: at(foundation, "5家国家知识产权管理体系认证企业"),
  }),
  held({
    id: "technology-smes-2020",
    name: text("国家科技型中小企业", "National technology-based small and medium-sized companies"),
    unit: "家",
    value: "130",
    notes: [raised],
    reference: at(foundation, "130家国家科技型中小企业"),
  }),
  held({
    id: "high-tech-companies-2020",
    name: text("国家高新技术企业", "National high-tech companies"),
    unit: "家",
    value: "39",
    reference: at(foundation, "国家高新技术企业累计达39家"),
  }),
  yearly({
    id: "high-tech-revenue-2020",
    name: text("高新技术产业主营业务收入", "Main business revenue of high-tech industries"),
    unit: "亿元",
    value: "135",
    notes: [noYear],
    reference: at(foundation, "高新技术产业主营业务收入135亿元"),
  }),
  held({
    id: "provincial-technology-centres-2020",
    name: text("省级企业技术中心", "Provincial company technology centres"),
    unit: "个",
    value: "13",
    reference: at(foundation, "省级企业技术中心13个"),
  }),
  held({
    id: "municipal-technology-centres-2020",
    name: text("市级企业技术中心", "Municipal company technology centres"),
    unit: "个",
    value: "18",
    reference: at(foundation, "市级企业技术中心18个"),
  }),
  held({
    id: "provincial-engineering-laboratories-2020",
    name: text("省级工程实验室", "Provincial engineering laboratories"),
    unit: "个",
    value: "2",
    reference: at(foundation, "省级工程实验室2个"),
  }),
  held({
    id: "municipal-engineering-laboratories-2020",
    name: text("市级工程实验室", "Municipal engineering laboratories"),
    unit: "个",
    value: "2",
    reference: at(foundation, "市级工程实验室2个"),
  }),
  held({
    id: "expert-workstations-2020",
    name: text("院士（专家）工作站", "Workstations of academicians and experts"),
    unit: "个",
    value: "23",
    reference: at(foundation, "巴中市院士(专家)工作站23个"),
  }),
  held({
    id: "talent-introduction-bases-2020",
    name: text("省级引才引智示范基地", "Provincial model bases for bringing in talent"),
    unit: "个",
    value: "2",
    reference: at(foundation, "省级引才引智示范基地2个"),
  }),
  held({
    id: "service-teams-2020",
    name: text("知识产权服务团", "Intellectual-property service teams"),
    unit: "支",
    value: "23",
    reference: at(foundation, "知识产权服务团23支"),
  }),
  total({
    id: "problems-solved-2016-2020",
    name: text("服务团解决企业问题", "Problems solved for companies by the service teams"),
    unit: "次",
    comparator: "more-than",
    value: "500",
    reference: at(foundation, "问题500余次"),
  }),
  held({
    id: "sichuan-chongqing-protected-brands-2020",
    name: text(
      "纳入首批川渝知识产权合作重点保护名录的商标品牌",
      "Brands in the first Sichuan–Chongqing list of trade marks under special protection",
    ),
    unit: "个",
    value: "5",
    notes: [text("原文只举出 3 个", "The text names only three of them")],
    reference: at(protection, "5个商标品牌"),
  }),
  total({
    id: "infringement-cases-2016-2020",
    name: text("查处侵犯知识产权案件", "Infringement cases dealt with"),
    unit: "件",
    value: "852",
    reference: at(protection, "共查处侵犯知识产权案件852件"),
  }),
  total({
    id: "fines-2016-2020",
    name: text("侵权案件处罚款", "Fines for infringement"),
    unit: "万元",
    value: "1152",
    reference: at(protection, "处罚款1152万元"),
  }),
  total({
    id: "national-model-cases-2016-2020",
    name: text("列为全国典型案例的不正当竞争案", "Unfair-competition cases chosen as national model cases"),
    unit: "件",
    value: "1",
    reference: at(protection, "1件不正当竞争案"),
  }),
  total({
    id: "court-cases-2016-2020",
    name: text("法院受理知识产权案件", "Intellectual-property cases accepted by the courts"),
    unit: "件",
    value: "299",
    reference: at(protection, "共受理涉及知识产权类案件299件"),
  }),
  total({
    id: "court-closing-rate-2016-2020",
    name: text("法院知识产权案件结案率", "Share of intellectual-property cases closed by the courts"),
    unit: "%",
    value: "100",
    notes: [
      text(
        "整个时期的比率；未说按期与否，与“按期结案率”不是一事",
        "A rate over the whole period; whether closed on time is not said, so it is not the plan's own closing rate",
      ),
    ],
    reference: at(protection, "结案率100%"),
  }),
  yearly({
    id: "protection-satisfaction-rank-2020",
    name: text(
      "2020年营商环境测评中知识产权保护社会满意度全省位次",
      "Rank in the province by satisfaction with protection, business-environment survey of 2020",
    ),
    value: "1",
    notes: [rank],
    reference: at(protection, "在2020年营商环境测评中位居全省第一"),
  }),
  held({
    id: "out-of-court-stations-2020",
    name: text("非诉知识产权维权站（点）", "Stations for enforcing rights out of court"),
    unit: "个",
    value: "12",
    reference: at(management, "12个非诉知识产权维权站(点)"),
  }),
  total({
    id: "publicity-events-2016-2020",
    name: text("集中宣传活动", "Publicity events"),
    unit: "次",
    comparator: "more-than",
    value: "100",
    reference: at(management, "集中宣传活动100余次"),
  }),
];
