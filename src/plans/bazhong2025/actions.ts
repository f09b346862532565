import type { Action } from "../../model/action.js";
import type { LocalizedText } from "../../value/localized-text.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { at } from "./source.js";

type Step = Action<IndicatorId>;
type Details = Pick<Step, "serves" | "responsible" | "children">;

const chapter3 = "第三章";
const chapter4 = "第四章";

const section = (number: string, id: string, zh: string, en: string, children: readonly Step[]): Step => ({
  id,
  kind: "task",
  number,
  title: text(zh, en),
  children,
  reference: at(chapter3, zh),
});

const safeguard = (number: string, id: string, zh: string, en: string, details: Details = {}): Step => ({
  id,
  kind: "safeguard",
  number,
  title: text(zh, en),
  ...details,
  reference: at(chapter4, zh),
});

const item = (
  where: string,
  number: string,
  id: string,
  zh: string,
  en: string,
  details: Details = {},
): Step => ({
  id,
  kind: "task",
  number,
  title: text(zh, en),
  ...details,
  reference: at(`${chapter3} ${where}`, `${number}${zh}`),
});

/** A boxed project; its number is lost on the page, except those of 8 and 10. */
const box = (
  where: string,
  id: string,
  zh: string,
  en: string,
  children: readonly Step[],
  { number = "专栏", ...details }: Details & { number?: string } = {},
): Step => ({
  id,
  kind: "project",
  number,
  title: text(zh, en),
  ...details,
  children,
  reference: at(`${chapter3} ${where} ${number}`, zh),
});

/** A heading inside a box. */
const part = (
  where: string,
  id: string,
  zh: string,
  en: string,
  { raw = zh, ...details }: Details & { raw?: string } = {},
): Step => ({
  id,
  kind: "project",
  title: text(zh, en),
  ...details,
  reference: at(`${chapter3} ${where} 专栏`, raw),
});

const one = "第一节";
const two = "第二节";
const three = "第三节";
const four = "第四节";
const five = "第五节";
const six = "第六节";
const seven = "第七节";
const eight = "第八节";

const regulator: LocalizedText = text(
  "市市场监管局（市知识产权局）",
  "Municipal market regulation administration (intellectual property office)",
);
const counties = text("各县（区）", "Counties and districts");
const zones = [
  text("巴中经开区", "Bazhong economic development zone"),
  text("文旅新区", "Culture and tourism new area"),
];
const placesAndDepartments = text("各地各相关部门", "All places and departments concerned");

/** Chapter 3 with its ten boxed projects, then the safeguards of chapter 4. */
export const actions: readonly Step[] = [
  section(one, "innovation", "激发全市创新创造活力", "Stimulating innovation across the city", [
    item(one, "一、", "companies-as-innovators", "强化企业创新主体地位", "Companies as the main innovators", {
      serves: ["standard-certified-companies"],
      children: [
        box(one, "strong-companies", "知识产权强企建设工程", "Companies strong in intellectual property", [
          part(
            one,
            "strong-companies-cultivation",
            "培育知识产权强企",
            "Raising companies strong in intellectual property",
            {
              serves: ["standard-certified-companies"],
            },
          ),
          part(
            one,
            "sme-capability",
            "提升中小企业知识产权综合能力",
            "Better command of intellectual property in small and medium-sized companies",
          ),
        ]),
      ],
    }),
    item(
      one,
      "二、",
      "universities-and-institutes",
      "激发高校与科研机构创造力",
      "Creativity in universities and research institutes",
    ),
    item(
      one,
      "三、",
      "strong-counties",
      "建设知识产权强区强县",
      "Districts and counties strong in intellectual property",
      {
        serves: ["standard-certified-companies"],
        children: [
          box(
            one,
            "strong-counties-project",
            "知识产权强区强县建设工程",
            "Districts and counties strong in intellectual property",
            [
              part(
                one,
                "ip-intensive-industries",
                "培育知识产权密集型产业",
                "Raising IP-intensive industries",
              ),
              part(
                one,
                "strong-universities",
                "培育知识产权强校强所",
                "Universities and institutes strong in intellectual property",
              ),
              part(one, "innovation-centres", "建立科技创新中心", "Centres for science and innovation"),
            ],
          ),
        ],
      },
    ),
    // 推动形成高价值专利; 引入有实力的专利代理公司.
    item(one, "四、", "patent-led-industry", "健全专利导向产业机制", "Industry guided by patents", {
      serves: ["high-value-patents-per-10k", "service-organisations"],
    }),
  ]),
  section(two, "quality", "全面提升知识产权质量", "Raising quality throughout", [
    item(two, "一、", "patents-in-key-fields", "加强重点领域专利布局", "Patents in key fields", {
      serves: ["high-value-patents-per-10k"],
    }),
    item(two, "二、", "high-value-patents", "加强高价值专利培育", "Cultivating high-value patents", {
      serves: ["high-value-patents-per-10k"],
      children: [
        box(
          two,
          "high-value-patents-project",
          "高价值专利培育工程",
          "Cultivating high-value patents",
          [
            part(
              two,
              "incubation",
              "优化高价值专利孵化环境",
              "Better conditions for incubating high-value patents",
            ),
            part(two, "incentives", "完善高价值专利激励政策", "Better incentives for high-value patents"),
            part(
              two,
              "service-chain",
              "构建高价值专利服务链条",
              "A chain of services for high-value patents",
            ),
            part(
              two,
              "private-services",
              "提高知识产权社会服务水平",
              "Better private services for intellectual property",
              { serves: ["service-organisations", "ip-lawyers-and-agents"] },
            ),
          ],
          { serves: ["high-value-patents-per-10k"] },
        ),
      ],
    }),
    item(
      two,
      "三、",
      "geographical-indications",
      "加强地理标志培育",
      "Cultivating geographical indications",
      {
        serves: ["gi-trademarks"],
        children: [
          box(
            two,
            "gis-for-rural-revitalisation",
            "地理标志助力乡村振兴工程",
            "Geographical indications for rural revitalisation",
            [
              part(
                two,
                "gi-discovery",
                "开展地理标志挖掘培育",
                "Finding and raising geographical indications",
                {
                  serves: ["gi-trademarks", "new-gis-per-county"],
                  responsible: [counties],
                },
              ),
              part(two, "gi-standards", "完善地理标志标准体系", "Standards for geographical indications"),
              part(two, "gi-brands", "实施地理标志品牌战略", "A brand strategy for geographical indications"),
              part(
                two,
                "gi-promotion",
                "推广地标产品，助力乡村振兴",
                "Promoting products under geographical indications for rural revitalisation",
                { raw: "推广地标产品,助力乡村振兴" },
              ),
            ],
          ),
        ],
      },
    ),
    // 三品一标, certified there, includes geographical indications of farm products (名词解释).
    item(two, "四、", "brands", "实施品牌提升行动", "Raising brands", { serves: ["agricultural-gis"] }),
    item(two, "五、", "tourism-brands", "加强文旅品牌建设", "Building brands in culture and tourism", {
      children: [
        box(two, "tourism-brands-project", "文旅品牌培育工程", "Cultivating brands in culture and tourism", [
          part(two, "culture-and-tourism", "打造文化和旅游品牌", "Making brands of culture and tourism"),
          part(two, "cultural-works", "打造巴中特色文化精品", "Cultural works of Bazhong's own"),
          part(two, "brand-campaign", "实施品牌行动", "Brand campaign"),
        ]),
      ],
    }),
    item(two, "六、", "copyright", "持续推进版权兴业", "Copyright for industry", {
      serves: ["copyright-registrations"],
    }),
  ]),
  section(three, "use", "增强知识产权运用效益", "Getting more from the use of intellectual property", [
    item(
      three,
      "一、",
      "ability-to-use",
      "强化知识产权运用能力",
      "Greater ability to use intellectual property",
    ),
    item(three, "二、", "benefit-of-use", "提升知识产权运用效益", "More benefit from use", {
      serves: ["pledge-financing"],
    }),
    item(
      three,
      "三、",
      "operation-system",
      "完善知识产权运营体系",
      "A better system of commercial operation",
      {
        children: [
          box(
            three,
            "finance-project",
            "知识产权金融服务创新工程",
            "New financial services for intellectual property",
            [
              part(
                three,
                "risk-compensation",
                "完善知识产权质押融资风险补偿机制",
                "Compensation for the risks of pledge financing",
                { serves: ["pledge-financing"] },
              ),
              part(
                three,
                "financial-products",
                "开发知识产权专项金融服务产品",
                "Financial products for intellectual property",
              ),
              part(
                three,
                "valuation-transfer-risk",
                "健全知识产权评估机制、知识产权流转机制及风险缓释机制",
                "Ways of valuing, transferring and mitigating the risk of intellectual property",
              ),
              part(three, "patent-valuation", "推进专利价值评估工作", "Valuing patents"),
            ],
          ),
        ],
      },
    ),
  ]),
  section(four, "protection", "凝聚知识产权保护合力", "Joining forces for protection", [
    // 完善非诉案件快速办理机制; 提高知识产权审判质量和效率.
    item(four, "一、", "judicial-protection", "加强知识产权司法保护", "Protection by the courts", {
      serves: ["on-time-closing-rate"],
    }),
    item(
      four,
      "二、",
      "administrative-protection",
      "加强知识产权行政保护",
      "Protection by the administration",
    ),
    item(four, "三、", "joint-protection", "加强知识产权协同保护", "Coordinated protection"),
    item(four, "四、", "cross-regional-protection", "加强知识产权跨区域保护", "Protection across regions"),
    item(four, "五、", "dispute-settlement", "推动纠纷多元化解决", "Several ways of settling disputes", {
      serves: ["dispute-body-coverage"],
    }),
    item(four, "六、", "overseas-enforcement", "强化知识产权海外维权", "Enforcing rights abroad"),
    item(four, "七、", "joint-sanctions", "加强失信行为联合惩戒", "Joint sanctions for breaches of trust", {
      children: [
        box(four, "campaigns", "知识产权保护专项行动重点工程", "Protection campaigns", [
          part(four, "kunlun", "昆仑专项行动", "Kunlun campaign"),
          part(four, "chunlei", "春雷专项行动", "Spring Thunder campaign"),
          part(four, "tiequan", "铁拳专项行动", "Iron Fist campaign", {
            responsible: [text("市市场监管局", "Municipal market regulation administration")],
          }),
          part(four, "lantian", "蓝天专项行动", "Blue Sky campaign"),
          part(four, "jianwang", "剑网专项行动", "Sword Net campaign"),
        ]),
      ],
    }),
  ]),
  section(five, "management", "强化知识产权管理措施", "Stronger management", [
    item(
      five,
      "一、",
      "administrative-effectiveness",
      "增强知识产权行政管理效能",
      "More effective administration",
    ),
    item(five, "二、", "policy-orientation", "强化知识产权工作政策导向", "Policies that give direction"),
    item(
      five,
      "三、",
      "company-management",
      "推动企业规范知识产权管理",
      "Sound management of intellectual property in companies",
      { serves: ["standard-certified-companies"] },
    ),
    item(
      five,
      "四、",
      "supervision-of-agents",
      "加强中介机构与人员监管力度",
      "Closer supervision of agencies and agents",
      {
        children: [
          box(
            five,
            "management-project",
            "知识产权管理效能提升工程",
            "More effective management",
            [
              part(five, "management-services", "深化知识产权管理服务", "Deeper management services"),
              part(
                five,
                "patent-service-supervision",
                "加强对专利服务机构的监管",
                "Supervising patent service organisations",
              ),
            ],
            { number: "专栏8" },
          ),
        ],
      },
    ),
  ]),
  section(six, "services", "健全知识产权服务体系", "A sound system of services", [
    item(
      six,
      "一、",
      "comprehensive-services",
      "提升知识产权综合服务水平",
      "Better services across the board",
      {
        serves: ["service-coverage"],
      },
    ),
    item(
      six,
      "二、",
      "service-network",
      "建立规范的系统化服务网络",
      "A regular and systematic network of services",
      { serves: ["service-coverage"] },
    ),
    item(six, "三、", "public-service-platform", "建设知识产权公共服务平台", "Public service platforms"),
    item(six, "四、", "service-organisations", "积极培育知识产权服务机构", "Raising service organisations", {
      serves: ["service-organisations"],
      children: [
        box(six, "services-project", "知识产权服务水平提升工程", "Better services", [
          part(six, "sector-platforms", "建设知识产权公共服务平台", "Public service platforms"),
          part(
            six,
            "rated-organisations",
            "建立知识产权服务品牌机构库",
            "A list of reputable service organisations",
          ),
          part(
            six,
            "pro-bono-services",
            "鼓励知识产权服务机构提供公益服务",
            "Encouraging service organisations to serve the public good",
          ),
        ]),
      ],
    }),
  ]),
  section(seven, "talent", "构建人才智力支撑体系", "Support by talent", [
    item(seven, "一、", "training", "加大知识产权人才培养力度", "More training"),
    item(
      seven,
      "二、",
      "training-institutions",
      "构建知识产权人才培育载体",
      "Institutions that raise talent",
      {
        responsible: [
          text("知识产权主管部门（牵头）", "Intellectual property authority (lead)"),
          text("经济和信息化部门", "Department of economy and information technology"),
          text("科技部门", "Department of science and technology"),
          text("教育部门", "Department of education"),
          text("司法部门", "Department of justice"),
          text("人力资源社会保障部门", "Department of human resources and social security"),
        ],
      },
    ),
    item(seven, "三、", "talent-environment", "优化知识产权人才发展环境", "Better conditions for talent", {
      children: [
        box(
          seven,
          "talent-project",
          "知识产权人才培养工程",
          "Training of talent",
          [
            part(seven, "professionals", "加快知识产权专业人员培养", "Faster training of professionals"),
            part(seven, "professional-skills", "提升知识产权人员业务能力", "Better professional skills"),
            part(seven, "scarce-talent", "精准引进高精尖缺人才", "Bringing in top and scarce talent"),
          ],
          { number: "专栏10" },
        ),
      ],
    }),
  ]),
  section(eight, "publicity", "加大知识产权宣传力度", "More publicity", [
    item(eight, "一、", "awareness", "提升知识产权保护意识", "Greater awareness of protection", {
      serves: ["public-awareness"],
    }),
    item(eight, "二、", "culture", "营造知识产权文化氛围", "A culture of intellectual property"),
    item(eight, "三、", "brand-publicity", "加强品牌文化宣传力度", "More publicity for brands"),
  ]),
  safeguard(one, "leadership", "加强组织领导", "Organisation and leadership", {
    responsible: [counties, ...zones, text("市级相关部门", "Municipal departments concerned"), regulator],
  }),
  safeguard(two, "coordination", "强化统筹协调", "Coordination", {
    responsible: [regulator, placesAndDepartments],
  }),
  safeguard(three, "funding", "强化资金保障", "Funding", {
    responsible: [text("市及各县（区）", "The city, counties and districts"), ...zones, placesAndDepartments],
  }),
  safeguard(four, "evaluation", "加强总结评估", "Review and evaluation"),
];
