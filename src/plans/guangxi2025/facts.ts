import type { GrowthStatement } from "../../model/growth.js";
import type { PrintedFact } from "../../model/printed-fact.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { title } from "./title.js";

type Fact = PrintedFact<IndicatorId>;
type Rest = Partial<Pick<Fact, "indicator" | "catalogue" | "comparator" | "growth" | "notes">>;

const cite = (raw: string) => ({ document: title, locator: "一、形势背景（一）发展成就", raw });

/** A number held at the end of 2020. */
const held = (
  id: string,
  name: LocalizedText,
  unit: string,
  value: string,
  raw: string,
  rest: Rest = {},
): Fact => ({
  id,
  name,
  unit,
  measure: "point-in-time",
  period: "2020",
  comparator: "attain",
  value,
  ...rest,
  reference: cite(raw),
});

/** A total up to the end of 2020, whose first year is not printed. */
const soFar = (...fact: Parameters<typeof held>): Fact => ({ ...held(...fact), measure: "cumulative" });

/** A total of the years 2016 to 2020. */
const total = (...fact: Parameters<typeof held>): Fact => ({
  ...soFar(...fact),
  over: { start: "2016", end: "2020" },
});

/** Growth over the years 2011 to 2015, or their end. */
const since2015 = (
  kind: GrowthStatement["kind"],
  value: string,
  raw: string,
  comparator: GrowthStatement["comparator"] = "attain",
): readonly [GrowthStatement] => [{ kind, comparator, value, since: "2015", reference: cite(raw) }];

const doubled = since2015("increase-times", "2", "分别比十二五期间增长2倍以上", "at-least");

const noStart = text(
  "起算年份未印；所在段落以“十三五期间”开头",
  "The first year of the total is not printed; the paragraph begins with 2016–2020",
);
const partOfIndications = text(
  "与另一类合为指标现状值 164",
  "With the other kind it makes the indicator's baseline of 164",
);
const partOfOrganisations = text(
  "与另一级合为指标现状值 53",
  "With the other level it makes the indicator's baseline of 53",
);
const lostGrantWord = text("网页印作“保护授263个”，缺“权”字", "The page prints “保护授263个”, without 权");
const grantsOfWhichYears = text(
  "未说是期末累计还是本期授权，按前后各项读作期末数",
  "All grants so far or those of the period is not said; read as a number at the end, like the items around it",
);

/** The figures of the achievements of 2016–2020, in the order in which they are printed. */
export const facts: readonly Fact[] = [
  // 知识产权创造
  total(
    "invention-applications-2016-2020",
    text("发明专利申请量", "Applications for invention patents"),
    "件",
    "125804",
    "125804件",
  ),
  total(
    "utility-model-applications-2016-2020",
    text("实用新型专利申请量", "Applications for utility models"),
    "件",
    "95217",
    "95217件",
  ),
  total(
    "design-applications-2016-2020",
    text("外观设计专利申请量", "Applications for designs"),
    "件",
    "29696",
    "29696件",
  ),
  total(
    "invention-grants-2016-2020",
    text("发明专利授权量", "Invention patents granted"),
    "件",
    "20546",
    "20546件",
  ),
  total(
    "utility-model-grants-2016-2020",
    text("实用新型专利授权量", "Utility models granted"),
    "件",
    "61233",
    "61233件",
  ),
  total("design-grants-2016-2020", text("外观设计专利授权量", "Designs granted"), "件", "22615", "22615件"),
  total(
    "patent-awards-2016-2020",
    text(
      "获中国专利奖、中国外观设计奖优秀奖的专利",
      "Patents with an award of excellence of the China Patent or China Design Award",
    ),
    "件",
    "32",
    "32件专利获得中国专利奖、中国外观设计奖优秀奖",
    {
      growth: since2015("multiple", "1.78", "为十二五时期的1.78"),
      notes: [
        text(
          "网页在 1.78 之后缺“倍”字；上期 18 件时 32/18 恰为 1.78",
          "The page has lost 倍 after 1.78; with 18 in the earlier period, 32/18 is 1.78",
        ),
      ],
    },
  ),
  held(
    "invention-patents-2020",
    text("有效发明专利", "Invention patents in force"),
    "件",
    "25163",
    "全区有效发明专利达25163件",
    { catalogue: "invention-patents" },
  ),
  held(
    "patents-per-10k-2020",
    text("每万人口发明专利拥有量", "Invention patents in force per 10,000 people"),
    "件/万人",
    "5.12",
    "每万人口发明专利拥有量为5.12件",
    {
      catalogue: "patents-per-10k",
      growth: since2015("multiple", "2.5", "为十二五期末的2.5倍"),
      notes: [
        text("首次超过 5 件", "Above 5 for the first time"),
        text(
          "25163 件除以 5.12 为 4915 万人；按人口普查 5013 万人为 5.02",
          "25,163 over 5.12 implies 49.15 million people; the census gave 50.13 million, which makes 5.02",
        ),
      ],
    },
  ),
  total(
    "pct-applications-2016-2020",
    text("专利合作条约（PCT）申请量", "PCT applications"),
    "件",
    "402",
    "全区专利合作条约(PCT)申请量402件",
    {
      indicator: "pct-applications",
      catalogue: "pct-applications",
      growth: since2015("increase-times", "1.4", "比十二五增长1.4倍"),
    },
  ),
  held(
    "registered-trademarks-2020",
    text("有效注册商标", "Registered trade marks in force"),
    "万件",
    "29.58",
    "全区累计有效注册商标29.58",
    {
      indicator: "registered-trademarks",
      catalogue: "registered-trademarks",
      growth: since2015("increase-times", "2.5", "较十二五增长2.5倍"),
      notes: [
        text(
          "网页在 29.58 之后缺单位，据指标表为万件",
          "The page has lost the unit after 29.58; the table gives 万件",
        ),
        text(
          "广西知识产权局 2015 年保护状况白皮书载 2015 年末有效注册 84887 件，29.58 万件为其 3.48 倍，与“增长 2.5 倍”的字面读法相合",
          "Guangxi's 2015 white paper counts 84,887 in force at the end of 2015; 295,800 is 3.48 times that, which bears out the literal reading of an increase by 2.5 times",
        ),
      ],
    },
  ),
  held(
    "gi-products-2020",
    text("地理标志产品", "Products with a protected geographical indication"),
    "个",
    "92",
    "地理标志产品92个",
    { indicator: "geographical-indications", notes: [partOfIndications] },
  ),
  held(
    "gi-trademarks-2020",
    text("地理标志证明商标", "Certification marks for geographical indications"),
    "件",
    "72",
    "地理标志证明商标72件",
    { indicator: "geographical-indications", catalogue: "gi-trademarks", notes: [partOfIndications] },
  ),
  held(
    "agricultural-gis-2020",
    text("农产品地理标志", "Geographical indications of agricultural products"),
    "个",
    "154",
    "农产品地理标志154个",
    { catalogue: "agricultural-gis" },
  ),
  held(
    "agricultural-plant-varieties-2020",
    text("农业植物新品种保护授权", "Plant-variety rights granted in agriculture"),
    "个",
    "263",
    "农业植物新品种保护授263个",
    { notes: [lostGrantWord, grantsOfWhichYears] },
  ),
  held(
    "forestry-plant-varieties-2020",
    text("林业植物新品种保护授权", "Plant-variety rights granted in forestry"),
    "个",
    "28",
    "林业植物新品种保护授权28个",
    { notes: [grantsOfWhichYears] },
  ),

  // 知识产权保护
  held(
    "cities-with-implementation-plan-2020",
    text(
      "出台强化知识产权保护实施方案的市",
      "Cities with a plan for carrying out stronger protection of intellectual property",
    ),
    "个",
    "14",
    "全区14个市",
  ),
  total(
    "patent-cases-2016-2020",
    text("查办专利案件", "Patent cases handled"),
    "件",
    "2393",
    "查办各类专利案件2393件",
    { growth: doubled },
  ),
  total(
    "trademark-cases-2016-2020",
    text("查办商标案件", "Trade-mark cases handled"),
    "件",
    "3804",
    "商标案件3804件",
    { growth: doubled },
  ),
  held(
    "cities-with-aid-2020",
    text("知识产权维权援助体系覆盖的设区市", "Cities covered by the system of enforcement aid"),
    "个",
    "14",
    "14个设区市全覆盖",
  ),
  held(
    "industries-with-aid-2020",
    text("建立知识产权维权援助工作机制的行业", "Industries with a mechanism of enforcement aid"),
    "个",
    "6",
    "6个行业",
  ),
  held(
    "companies-with-aid-stations-2020",
    text("建立知识产权维权援助工作站的重点企业", "Key companies with a station of enforcement aid"),
    "家",
    "91",
    "91家重点企业",
    { indicator: "aid-stations" },
  ),
  held(
    "infringement-experts-2020",
    text("首批专利侵权判定咨询专家", "First experts consulted on patent infringement"),
    "名",
    "51",
    "首批专利侵权判定咨询专家51名",
  ),
  held(
    "aid-experts-2020",
    text("知识产权维权援助专家", "Experts on enforcement aid"),
    "名",
    "32",
    "知识产权维权援助专家32名",
  ),

  // 知识产权运用
  total(
    "patent-pledge-financing-2016-2020",
    text("专利质押融资金额", "Pledge financing on patents"),
    "亿元",
    "30",
    "突破30亿元",
    {
      indicator: "pledge-financing",
      comparator: "more-than",
      notes: [
        text(
          "仅指专利质押；指标为知识产权质押融资登记金额，现状值亦为 30",
          "Patents only; the indicator is on intellectual property as a whole, and its baseline is 30 as well",
        ),
      ],
    },
  ),
  total(
    "patent-pledge-financing-target-2016-2020",
    text("专利质押融资“十三五”目标", "Target of pledge financing on patents for 2016–2020"),
    "亿元",
    "15",
    "15亿元以上的目标任务",
    {
      comparator: "at-least",
      notes: [text("为上一规划期的目标，已超额完成", "A target of the period before, which was exceeded")],
    },
  ),
  soFar(
    "listed-patent-projects-2020",
    text("广西知识产权交易中心挂牌专利项目", "Patent projects listed at the Guangxi exchange"),
    "万项",
    "1",
    "累计挂牌专利项目超过1万项",
    { comparator: "more-than", notes: [noStart] },
  ),
  soFar(
    "concluded-patent-projects-2020",
    text("促成交易的专利项目", "Patent projects brought to a deal"),
    "项",
    "100",
    "100余项",
    { comparator: "more-than", notes: [noStart] },
  ),
  soFar(
    "licence-contracts-2020",
    text("专利实施许可合同金额", "Value of patent licence contracts"),
    "万元",
    "6000",
    "全区专利实施许可合同金额达6000万元",
    { notes: [noStart] },
  ),
  held(
    "gis-in-eu-agreement-2020",
    text(
      "纳入中欧地理标志产品保护与合作协定清单的地理标志",
      "Geographical indications listed in the agreement between China and the European Union",
    ),
    "个",
    "12",
    "12个地理标志",
  ),

  // 知识产权试点示范
  held(
    "first-pilot-provinces",
    text(
      "全国首批特色型知识产权强省（区、市）建设试点",
      "First provinces of the country chosen to pilot distinctive strength in intellectual property",
    ),
    "个",
    "3",
    "全国首批3个特色型知识产权强省(区、市)建设试点省份",
    {
      notes: [
        text("广西为其中之一；入选年份未印", "Guangxi is one of them; the year of the choice is not printed"),
      ],
    },
  ),
  held(
    "strong-pilot-counties-2020",
    text("国家知识产权强县工程示范试点县（区）", "National pilot and demonstration counties"),
    "个",
    "24",
    "国家知识产权强县工程示范试点县(区)达24个",
  ),
  held(
    "gi-protection-areas-2020",
    text(
      "国家地理标志产品保护示范区",
      "National demonstration areas for the protection of products with geographical indications",
    ),
    "个",
    "2",
    "国家地理标志产品保护示范区2个",
    { indicator: "gi-projects" },
  ),
  held(
    "national-demonstration-companies-2020",
    text("国家知识产权示范企业", "National demonstration companies"),
    "家",
    "10",
    "10家",
  ),
  held(
    "national-advantage-companies-2020",
    text("国家知识产权优势企业", "National companies with an advantage in intellectual property"),
    "家",
    "125",
    "125家",
  ),
  held(
    "regional-advantage-companies-2020",
    text(
      "自治区知识产权优势企业培育单位",
      "Regional candidates for companies with an advantage in intellectual property",
    ),
    "家",
    "392",
    "自治区知识产权优势企业培育单位达392家",
  ),
  held(
    "standard-certified-companies-2020",
    text("通过贯标企业", "Companies certified to the management standard"),
    "家",
    "806",
    "通过贯标企业达806家",
    { catalogue: "standard-certified-companies" },
  ),
  held(
    "pilot-schools-2020",
    text(
      "全国中小学知识产权教育示范试点学校",
      "National pilot and demonstration schools for intellectual-property education",
    ),
    "所",
    "7",
    "全国中小学知识产权教育示范试点学校达7所",
  ),
  held(
    "tiscs-2020",
    text(
      "世界知识产权组织技术与创新支持中心（TISC）",
      "Technology and Innovation Support Centers (TISCs) of WIPO",
    ),
    "家",
    "2",
    "区内2家单位",
  ),

  // 知识产权发展基础
  held(
    "service-zones-2020",
    text(
      "自治区知识产权服务业集聚发展试验区",
      "Regional pilot zones for clusters of intellectual-property services",
    ),
    "个",
    "2",
    "自治区知识产权服务业集聚发展试验区2个",
  ),
  held(
    "patent-information-stations-2020",
    text("专利信息服务站", "Patent-information service stations"),
    "个",
    "8",
    "专利信息服务站8个",
  ),
  held(
    "trademark-filing-windows-2020",
    text("商标受理窗口", "Trade-mark filing windows"),
    "个",
    "15",
    "商标受理窗口15个",
  ),
  held(
    "trademark-service-stations-2020",
    text("商标品牌指导站", "Trade-mark and brand service stations"),
    "个",
    "45",
    "商标品牌指导站45个",
    { indicator: "trademark-service-stations", catalogue: "trademark-service-stations" },
  ),
  held(
    "national-service-organisations-2020",
    text("国家级知识产权服务机构", "National-level service organisations"),
    "家",
    "8",
    "国家级知识产权服务机构8家",
    { indicator: "service-organisations", notes: [partOfOrganisations] },
  ),
  held(
    "regional-service-organisations-2020",
    text("自治区级知识产权服务机构", "Regional-level service organisations"),
    "家",
    "45",
    "自治区级知识产权服务机构45家",
    { indicator: "service-organisations", notes: [partOfOrganisations] },
  ),
  held(
    "patent-agencies-2020",
    text("本地专利代理机构", "Local patent agencies"),
    "家",
    "31",
    "本地专利代理机构31",
    {
      notes: [
        text(
          "网页在 31 之后缺单位，依前文各类机构取“家”",
          "The page has lost the unit after 31; 家 as for the organisations before it",
        ),
      ],
    },
  ),
  held(
    "training-bases-2020",
    text("自治区级知识产权培训基地", "Regional training bases for intellectual property"),
    "个",
    "12",
    "自治区级知识产权培训基地12个",
    { indicator: "training-bases" },
  ),
  held(
    "national-talent-2020",
    text("国家级各类知识产权人才", "Intellectual-property talent recognised nationally"),
    "人",
    "25",
    "国家级各类知识产权人才25人",
  ),
  held(
    "ten-hundred-thousand-talent-2020",
    text("广西“十百千”知识产权人才", "Guangxi's “ten, hundred, thousand” intellectual-property talent"),
    "人",
    "996",
    "广西十百千知识产权人才996人",
    { indicator: "talent", catalogue: "talent" },
  ),
  held(
    "patent-attorneys-2020",
    text("获得专利代理师资格证书人数", "Holders of the patent-attorney qualification"),
    "人",
    "556",
    "获得专利代理师资格证书人数556人",
  ),
  soFar(
    "exhibited-results-2020",
    text("推广展示交易的知识产权成果", "Results exhibited, promoted and traded"),
    "万项",
    "1",
    "宣传推广展示交易知识产权成果超过1万项",
    { comparator: "more-than", notes: [noStart] },
  ),
];
