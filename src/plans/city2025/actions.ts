import type { Action } from "../../model/action.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

const projects: readonly Action<IndicatorId>[] = [
  {
    id: "strong-city",
    kind: "project",
    number: "(一)",
    title: text("实施知识产权强市推进工程", "Building a city strong in intellectual property"),
  },
  {
    id: "protection-capacity",
    kind: "project",
    number: "(二)",
    title: text("实施知识产权保护能力提升工程", "Raising the capacity for protection"),
    responsible: [
      text("市知识产权联席会议（牵头）", "Municipal joint conference on intellectual property (lead)"),
    ],
    serves: ["arbitration-cases"],
    reference: at("四、重大工程项目（二）", "市知识产权联席会议牵头；仲裁调解"),
  },
  {
    id: "securitisation-mechanism",
    kind: "project",
    number: "(三)",
    title: text(
      "建立知识产权证券化体制机制",
      "Establishing institutions and mechanisms for securitising intellectual property",
    ),
    serves: ["securitisation"],
    reference: at("四、重大工程项目（三）", "公开发售不少于 100 亿元"),
  },
  {
    id: "exchange-centre",
    kind: "project",
    number: "(四)",
    title: text(
      "建立知识产权与科技成果产权交易中心",
      "Establishing an exchange for intellectual property and rights in scientific and technological results",
    ),
    serves: ["pledge-financing-and-insurance", "ip-insurance", "securitisation"],
    reference: at("四、重大工程项目（四）", "知识产权质押融资、保险、证券化试点对接服务"),
  },
  {
    id: "operation-fund",
    kind: "project",
    number: "(五)",
    title: text("成立知识产权运营基金", "Founding a fund for the commercial use of intellectual property"),
    serves: ["ip-intensive-growth"],
    reference: at("四、重大工程项目（五）", "重点投向…知识产权密集型产业"),
  },
  {
    id: "cloud-inspection",
    kind: "project",
    number: "(六)",
    title: text(
      "打造“云上稽查”知识产权执法工程",
      "Enforcement of intellectual property by “inspection in the cloud”",
    ),
  },
  {
    id: "overseas-disputes-branch",
    kind: "project",
    number: "(七)",
    title: text(
      "加强国家海外知识产权纠纷应对指导中心分中心的建设",
      "Strengthening the local branch of the national centre for overseas intellectual-property disputes",
    ),
  },
  {
    id: "industrial-clusters",
    kind: "project",
    number: "(八)",
    title: text(
      "实施粤港澳大湾区和“一带一路”知识产权产业集群工程",
      "Intellectual-property industrial clusters for the Guangdong–Hong Kong–Macao Greater Bay Area and the Belt and Road",
    ),
    serves: ["cooperation-practice-bases"],
    reference: at("四、重大工程项目（八）", "设立合作实践基地不少于 3 个"),
  },
];

const policies: readonly Action<IndicatorId>[] = [
  {
    id: "top-level-design",
    kind: "policy",
    number: "(一)",
    title: text(
      "高起点完善知识产权顶层设计,推动实施知识产权强市战略",
      "From a high starting point: completing the top-level design, and carrying out the strategy of a city strong in intellectual property",
    ),
  },
  {
    id: "protection-system",
    kind: "policy",
    number: "(二)",
    title: text(
      "高标准构建知识产权综合保护体系,营造国际一流营商环境",
      "To high standards: building an all-round protection system, for a first-rate international business environment",
    ),
    serves: ["arbitration-cases"],
    reference: at("五、重大政策和重大改革举措（二）", "知识产权国际仲裁中心落地"),
  },
  {
    id: "effective-use",
    kind: "policy",
    number: "(三)",
    title: text(
      "高效益促进知识产权运用,实现知识产权价值最大化",
      "With high returns: promoting the use of intellectual property, to make the most of its value",
    ),
    serves: [
      "pledge-financing-and-insurance",
      "ip-insurance",
      "patent-portfolios",
      "national-provincial-model-companies",
      "municipal-model-companies",
      "trademark-brand-bases",
    ],
    reference: at(
      "五、重大政策和重大改革举措（三）",
      "完善知识产权质押融资、专利保险政策；高价值专利组合；壮大国家、省、市、区四级知识产权优势示范企业；培育商标品牌示范基地",
    ),
  },
  {
    id: "public-service-reform",
    kind: "policy",
    number: "(四)",
    title: text(
      "高水平强化知识产权“放管服”改革,提升知识产权公共服务能力",
      "At a high level: furthering the reform of delegation, regulation and services, to raise the capacity of public services",
    ),
    serves: ["pledge-financing-and-insurance"],
    reference: at("五、重大政策和重大改革举措（四）", "缩短…专利质押登记办理时限"),
  },
  {
    id: "regional-strategy",
    kind: "policy",
    number: "(五)",
    title: text(
      "高规格服务重大区域布局战略,促进区域产业升级",
      "To a high specification: serving the major regional strategy, to upgrade regional industries",
    ),
    serves: ["overseas-grants", "pct-applications"],
    reference: at("五、重大政策和重大改革举措（五）", "引导和鼓励企业在重点产业进行国际专利布局"),
  },
  {
    id: "service-chain",
    kind: "policy",
    number: "(六)",
    title: text(
      "高效率完善知识产权服务链条,盘活全市知识产权服务资源",
      "With high efficiency: completing the chain of services, to bring the whole city's service resources into play",
    ),
    serves: ["service-organisations"],
    reference: at("五、重大政策和重大改革举措（六）", "支持知识产权运营服务机构"),
  },
  {
    id: "culture",
    kind: "policy",
    number: "(七)",
    // The page breaks the line between 社会 and 环境.
    title: text(
      "高保障加强知识产权文化建设,营造激励创新的社会环境",
      "With strong support: building a culture of intellectual property, for a society that encourages innovation",
    ),
  },
  {
    id: "professionals",
    kind: "policy",
    number: "(八)",
    title: text(
      "高质量壮大知识产权专业人才队伍,夯实知识产权事业发展基石",
      "Of high quality: enlarging the body of intellectual-property professionals, as a firm foundation",
    ),
  },
];

const safeguards: readonly Action<IndicatorId>[] = [
  { id: "organisation", kind: "safeguard", number: "(一)", title: text("组织保障", "Organisation") },
  { id: "funding", kind: "safeguard", number: "(二)", title: text("资金保障", "Funding") },
  { id: "mechanisms", kind: "safeguard", number: "(三)", title: text("机制保障", "Mechanisms") },
];

/** Sections 四, 五 and 六 of the document, each with the actions under it. */
export const actions: readonly Action<IndicatorId>[] = [
  {
    id: "projects",
    kind: "project",
    number: "四、",
    title: text("市知识产权“十四五”规划重大工程项目", "Major projects"),
    children: projects,
  },
  {
    id: "policies",
    kind: "policy",
    number: "五、",
    title: text("市知识产权“十四五”规划重大政策和重大改革举措", "Major policies and reforms"),
    children: policies,
  },
  {
    id: "safeguards",
    kind: "safeguard",
    number: "六、",
    title: text("保障措施", "Safeguards"),
    children: safeguards,
  },
];
