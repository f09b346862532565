import type { Commentary } from "../../model/commentary.js";
import type { PrintedFact } from "../../model/printed-fact.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";

const title = "加强知识产权保护 深入推进特色型知识产权强区建设";

const cite = (author: string, raw: string) => ({ document: title, locator: author, raw });

type Rest = Partial<Pick<PrintedFact, "unit" | "measure" | "comparator" | "over" | "notes">>;

/** The figures that one author prints, each a number held at a date unless told otherwise. */
const figuresOf =
  (author: string) =>
  (
    id: string,
    name: LocalizedText,
    period: string,
    value: string,
    raw: string,
    rest: Rest = {},
  ): PrintedFact<IndicatorId> => ({
    id,
    name,
    measure: "point-in-time",
    period,
    comparator: "attain",
    value,
    ...rest,
    reference: cite(author, raw),
  });

const xie = figuresOf("谢小勇");
const gao = figuresOf("高兰英");
const li = figuresOf("李程");
const wei = figuresOf("韦明芳");
const qi = figuresOf("齐爱民");

const areaUnit = text(
  "单位为平方公里，不在本库单位之列",
  "In square kilometres, which is no unit of this library",
);
const shareOfWorld: Rest = { unit: "%", comparator: "at-least" };

/**
 * What seven experts wrote of {@link guangxi2025} on the website of China Market Regulation News (规划解读), each with
 * the points made, what is claimed of its targets, and the figures printed.
 *
 * @category Shipped plans
 * @see [Check a plan and compare it](../../../docs/guides/check-your-plan.md)
 * @example
 * guangxi2025Commentary.opinions.map(({ author }) => author.name) // => ["马维野", "谢小勇", "高兰英", "李程", "韦明芳", "韦之", "齐爱民"]
 * guangxi2025Commentary.opinions[0]?.claims?.map(({ indicator, value }) => [indicator, value]) // => [["high-value-patents-per-10k", "2"]]
 */
export const guangxi2025Commentary: Commentary<IndicatorId> = {
  id: "guangxi-2025-commentary",
  plan: "guangxi-2025",
  title: text(title, "Stronger protection of intellectual property, and a distinctive region strong in it"),
  publisher: text("中国市场监管新闻网", "China Market Regulation News"),
  publishedOn: "2021-12-24",
  opinions: [
    {
      author: {
        name: "马维野",
        role: text(
          "中国专利保护协会副会长兼秘书长、原国家知识产权局专利管理司司长",
          "Vice-president and secretary-general of the Patent Protection Association of China; former director of patent administration at the national office",
        ),
      },
      title: text("吹响开启知识产权强区建设新征程的号角", "A call to set out for a strong region"),
      points: [
        text(
          "规划以保护为主线，求国家级保护机构的突破，借此改善环境、吸引高端创新资源",
          "Protection is the main line: national-level bodies are to improve the environment and draw advanced resources",
        ),
        text(
          "兼顾质量与速度：高价值专利为核心指标，目标又高到足以缩小与发达地区的差距",
          "Quality and speed are balanced: high-value patents are the key indicator, with a target high enough to narrow the gap to developed regions",
        ),
        text(
          "用好毗邻东盟、连接大湾区的区位，抓住 RCEP 生效的时机",
          "The place beside ASEAN and the Greater Bay Area is put to use as RCEP takes effect",
        ),
        text(
          "专利导航、密集型产业、成果转化和质押融资让知识产权直接服务经济",
          "Navigation, patent-intensive industries, transfer and pledge financing bring intellectual property into the economy",
        ),
        text(
          "一极三核多点与局市会商使各地按自身条件均衡发展",
          "One pole, three cores and many nodes, and talks between bureau and cities, let each place grow in its own way",
        ),
        text(
          "专利之外，商标、版权、地理标志、植物新品种一并部署",
          "Trade marks, copyright, geographical indications and plant varieties are planned for beside patents",
        ),
      ],
      claims: [
        {
          indicator: "high-value-patents-per-10k",
          kind: "multiple",
          comparator: "about",
          value: "2",
          since: "2020",
          doubt: text(
            "作者说的是“接近”翻倍；由规划的 1.42 与 2.5 算得 1.76 倍",
            "The author says “close to” doubling; the plan's 1.42 and 2.5 make a multiple of 1.76",
          ),
          reference: cite("马维野", "接近于实现“倍增”"),
        },
      ],
    },
    {
      author: {
        name: "谢小勇",
        role: text(
          "中国知识产权研究会副秘书长（主持工作）",
          "Deputy secretary-general (in charge) of the China Intellectual Property Society",
        ),
      },
      title: text(
        "加快推动建成广西特色、中西部领先的知识产权强区",
        "Faster towards a region with Guangxi's character that leads central and western China",
      ),
      points: [
        text(
          "广西在中西部处于中游偏下，要领先须跨越式发展，应先从关键点突破",
          "Guangxi stands below the middle of central and western China; to lead it must leap, starting at a few key points",
        ),
        text(
          "借 RCEP 生效，高标准建总部基地和六个平台，帮助企业走出去",
          "With RCEP in effect, build the headquarters base and the six platforms to a high standard and help companies go abroad",
        ),
        text(
          "保护要成为“一带一路”沿线标杆：更严的规则、快速协同、多元解纷、争取在南宁设知识产权法院、适用惩罚性赔偿",
          "Make protection a model along the Belt and Road: stricter rules, fast-track work, many ways to settle disputes, a court in Nanning, punitive damages",
        ),
        text(
          "以专利导航、标准必要专利、专利池和产业联盟加强重点产业",
          "Strengthen key industries by patent navigation, standard-essential patents, patent pools and industry alliances",
        ),
      ],
      facts: [
        xie(
          "first-pilot-provinces",
          text(
            "全国首批特色型知识产权强省（区）建设试点",
            "First provinces of the country chosen to pilot distinctive strength in intellectual property",
          ),
          "2016",
          "3",
          "全国首批3个",
          { unit: "个" },
        ),
        xie("central-provinces", text("中部地区省份", "Provinces of central China"), "2021", "6", "6个省份", {
          unit: "个",
        }),
        xie(
          "western-provinces",
          text("西部地区省、自治区和直辖市", "Provinces, regions and municipalities of western China"),
          "2021",
          "12",
          "12个省、自治区和直辖市",
          { unit: "个" },
        ),
        xie(
          "central-and-western-provinces",
          text("中西部省区市", "Provinces, regions and municipalities of central and western China"),
          "2021",
          "18",
          "18个省区市",
          { unit: "个" },
        ),
      ],
    },
    {
      author: {
        name: "高兰英",
        role: text(
          "桂林电子科技大学知识产权学院院长",
          "Dean of the School of Intellectual Property, Guilin University of Electronic Technology",
        ),
      },
      title: text(
        "打造“一极三核多点”布局，促进区域高质量均衡发展",
        "One pole, three cores and many nodes for balanced regional growth",
      ),
      points: [
        text(
          "创新资源先集聚后辐射，政策可以引导并加快这一过程",
          "Resources for innovation gather first and then spread; policy can guide and speed this",
        ),
        text(
          "该布局来自“十三五”区域布局试点的成果，在省级规划中属创新",
          "The layout applies what the pilot of 2016–2020 found, and is new among provincial plans",
        ),
        text(
          "南宁基础最好又是东盟博览会所在地，宜作面向 RCEP 的通道",
          "Nanning, the strongest and the seat of the ASEAN expo, suits as the channel towards RCEP",
        ),
        text(
          "柳州有大型工业企业，桂林有电子信息与装备制造，梧州邻近大湾区，三核各有所长",
          "Liuzhou has large industry, Guilin electronics and equipment, Wuzhou the Greater Bay Area next door: each core has its strength",
        ),
        text(
          "其余城市各具特色，可互相借鉴，不必统一模式",
          "The other cities differ, may learn from each other and need no single model",
        ),
      ],
      facts: [
        gao(
          "layout-pilot-regions",
          text(
            "全国知识产权区域布局试点地区",
            "Places of the country piloting the regional layout of intellectual property",
          ),
          "2020",
          "7",
          "7个试点地区",
          { unit: "个" },
        ),
        gao(
          "beihai-county-bureaus",
          text("北海市下设县（区）级知识产权局", "County-level intellectual-property bureaus in Beihai"),
          "2021",
          "6",
          "6个县(区)级的知识产权局",
          { unit: "个" },
        ),
        gao(
          "beihai-local-offices",
          text("北海市基层知识产权所", "Local intellectual-property offices in Beihai"),
          "2021",
          "17",
          "17个基层知识产权所",
          { unit: "个" },
        ),
      ],
    },
    {
      author: {
        name: "李程",
        role: text("知识产权出版社副社长", "Deputy president of the Intellectual Property Publishing House"),
      },
      title: text(
        "搭建“六位一体”国际知识产权支撑体系，服务高质量实施RCEP示范区建设",
        "Six platforms in one, for a model area of carrying out RCEP",
      ),
      points: [
        text(
          "RCEP 的规则兼顾发达国家与发展中国家，东盟各国的保护水平会逐步提高",
          "RCEP's rules weigh developed and developing countries; protection in ASEAN will rise step by step",
        ),
        text(
          "广西在 RCEP 各国几乎没有布局，眼下正是进入东盟中高端市场的窗口期",
          "Guangxi has next to no rights in RCEP countries; now is the window to reach ASEAN's middle and upper markets",
        ),
        text(
          "广西可向东盟提供技术援助，在发达国家与发展中国家之间协调",
          "Guangxi can give technical assistance to ASEAN and mediate between developed and developing countries",
        ),
        text(
          "六个平台会增强保护、优化环境，使高质量成果转移到东盟",
          "The six platforms strengthen protection, improve the environment and carry good technology to ASEAN",
        ),
      ],
      facts: [
        li(
          "rcep-asean-members",
          text("RCEP 成员中的东盟国家", "ASEAN members of RCEP"),
          "2020",
          "10",
          "东盟10国",
          { unit: "个" },
        ),
        li(
          "rcep-other-members",
          text("RCEP 成员中的东盟以外国家", "Members of RCEP outside ASEAN"),
          "2020",
          "5",
          "中、日、韩、澳、新5国",
          { unit: "个" },
        ),
        li(
          "rcep-population-share",
          text("RCEP 占全球人口的份额", "RCEP's share of the world's population"),
          "2020",
          "30",
          "涵盖全球30%以上的人口、GDP、贸易和投资",
          shareOfWorld,
        ),
        li(
          "rcep-gdp-share",
          text("RCEP 占全球 GDP 的份额", "RCEP's share of the world's GDP"),
          "2020",
          "30",
          "涵盖全球30%以上的人口、GDP、贸易和投资",
          shareOfWorld,
        ),
        li(
          "rcep-trade-share",
          text("RCEP 占全球贸易的份额", "RCEP's share of the world's trade"),
          "2020",
          "30",
          "涵盖全球30%以上的人口、GDP、贸易和投资",
          shareOfWorld,
        ),
        li(
          "rcep-investment-share",
          text("RCEP 占全球投资的份额", "RCEP's share of the world's investment"),
          "2020",
          "30",
          "涵盖全球30%以上的人口、GDP、贸易和投资",
          shareOfWorld,
        ),
        li(
          "rcep-ip-articles",
          text("RCEP 知识产权章节的条款", "Articles of RCEP's chapter on intellectual property"),
          "2020",
          "83",
          "83个条款",
          { unit: "个" },
        ),
        li(
          "rcep-ip-annexes",
          text("RCEP 知识产权章节的附件", "Annexes of RCEP's chapter on intellectual property"),
          "2020",
          "2",
          "2个附件",
          { unit: "个" },
        ),
        li(
          "platforms",
          text("“六位一体”体系的知识产权平台", "Platforms of the six-in-one system"),
          "2021",
          "6",
          "六大知识产权平台",
          {
            unit: "个",
            notes: [text("规划拟建，非已建成", "To be built under the plan; none is said to exist")],
          },
        ),
      ],
    },
    {
      author: {
        name: "韦明芳",
        role: text(
          "广西北部湾产权交易所集团董事长、广西知识产权交易中心主任",
          "Chair of the Guangxi Beibu Gulf Equity Exchange Group; director of the Guangxi intellectual-property exchange",
        ),
      },
      title: text(
        "发展知识产权质押融资，助力中小企业创新发展",
        "Pledge financing that helps small and medium-sized companies innovate",
      ),
      points: [
        text(
          "科技型企业多而年轻，缺少可抵押的有形资产，融资很难",
          "Technology companies are many and young, and have little to pledge but intangible assets",
        ),
        text(
          "入园惠企行动由园区筛选企业，减少银行与企业间的信息不对称",
          "Going into the parks lets those who know the companies choose them, so banks know more",
        ),
        text(
          "保险、担保分担风险，信息发布平台扩大覆盖",
          "Insurers and guarantors share the risk; the information platform widens the reach",
        ),
        text(
          "创造、保护、托管和运营相互配合，使质押物保值、可处置",
          "Creation, protection, custody and operation together keep the pledge valuable and saleable",
        ),
      ],
      facts: [
        wei(
          "high-tech-companies-2020",
          text("高新技术企业", "High-tech companies"),
          "2020",
          "2803",
          "2803家",
          { unit: "家" },
        ),
        wei(
          "new-high-tech-companies-2018-2020",
          text("2018—2020 年新增高新技术企业", "High-tech companies added in 2018–2020"),
          "2020",
          "1599",
          "2018-2020年间新增1599家",
          { unit: "家", measure: "cumulative", over: { start: "2018", end: "2020" } },
        ),
        wei(
          "technology-smes",
          text("入库科技型中小企业", "Small and medium-sized technology companies on the register"),
          "2020",
          "5000",
          "5000家以上",
          {
            unit: "家",
            comparator: "at-least",
            notes: [
              text(
                "原文只说“已达”，日期取上一句的 2020 年底",
                "The text says only “by now”; the date is that of the sentence before, the end of 2020",
              ),
            ],
          },
        ),
      ],
    },
    {
      author: {
        name: "韦之",
        role: text("广西籍著名国际商标专家", "Expert on international trade marks, a native of Guangxi"),
      },
      title: text(
        "地理标志为乡村振兴提供新动力",
        "Geographical indications, a new force for rural revitalisation",
      ),
      points: [
        text(
          "地理标志产品更有竞争力，能提高农产品附加值",
          "Products with geographical indications compete better and add value to farming",
        ),
        text(
          "产业留住农村劳动力，并可与生态旅游、乡土文化结合",
          "The industry keeps people in the villages and goes well with tourism and local culture",
        ),
        text(
          "因地制宜、利益共享，有助于农民增收和巩固脱贫",
          "It fits the place and shares its gains, raising incomes and securing the way out of poverty",
        ),
        text(
          "新项目应向新脱贫地区倾斜，并抓好少数高价值标志的品牌示范",
          "New projects should favour areas just out of poverty, and a few valuable indications should set the example",
        ),
        text(
          "专利、商标、版权与地理标志应互补合力",
          "Patents, trade marks, copyright and geographical indications should work together",
        ),
      ],
    },
    {
      author: {
        name: "齐爱民",
        role: text(
          "广西民族大学、广西知识产权发展研究院院长",
          "Guangxi Minzu University; dean of the Guangxi research institute for the development of intellectual property",
        ),
      },
      title: text(
        "打造知识产权总部基地，建设国际知识产权服务业集聚区",
        "A headquarters base and an international cluster of services",
      ),
      points: [
        text(
          "总部经济带来集聚、税收、消费、就业等多重效应",
          "Headquarters bring clustering, taxes, consumption and jobs",
        ),
        text(
          "RCEP 生效后会有新的总部城市，交付仍受距离限制，南宁等城市位置合适",
          "RCEP will make new headquarters cities; distance still matters for delivery, and Nanning is well placed",
        ),
        text(
          "总部基地能吸引跨国公司地区总部和研发机构，带动产业链",
          "The base can draw regional headquarters and research units, and supply chains with them",
        ),
        text(
          "今后应重点吸引握有核心技术和自主知识产权的企业总部",
          "The focus should be on headquarters with core technology and rights of their own",
        ),
      ],
      facts: [
        qi(
          "rcep-area",
          text("RCEP 区域面积（平方公里）", "Area of RCEP (km²)"),
          "2021",
          "22510000",
          "2251万平方公里",
          { notes: [areaUnit] },
        ),
        qi(
          "rcep-land-share",
          text("RCEP 占地球陆地面积的份额", "RCEP's share of the earth's land"),
          "2021",
          "15",
          "占地球陆地面积15%",
          { unit: "%" },
        ),
      ],
    },
  ],
  references: [
    {
      document: title,
      locator: "中国市场监管新闻网 2021-12-24",
      raw: title,
      url: "http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202112242225432856",
    },
  ],
};
