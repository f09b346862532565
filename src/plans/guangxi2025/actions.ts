import type { Action } from "../../model/action.js";
import { text } from "../cite.js";
import type { IndicatorId } from "./indicators.js";
import { title } from "./title.js";

type Rest = Pick<Action<IndicatorId>, "serves" | "children" | "reference">;

const task = (id: string, number: string, zh: string, en: string, rest: Rest = {}): Action<IndicatorId> => ({
  id,
  kind: "task",
  number,
  title: text(zh, en),
  ...rest,
});

const box = (id: string, number: number, zh: string, en: string, rest: Rest = {}): Action<IndicatorId> => ({
  id,
  kind: "project",
  number: `专栏${number}`,
  title: text(zh, en),
  ...rest,
});

/** A part of a box under a heading of its own, which has no number. */
const part = (id: string, zh: string, en: string, rest: Rest = {}): Action<IndicatorId> => ({
  id,
  kind: "project",
  title: text(zh, en),
  ...rest,
});

const safeguard = (id: string, number: string, zh: string, en: string): Action<IndicatorId> => ({
  id,
  kind: "safeguard",
  number,
  title: text(zh, en),
});

/** What the page prints where it has lost a character of the heading. */
const printed = (item: string, raw: string) => ({
  document: title,
  locator: `三、主要任务${item}`,
  raw,
});

/** What 高价值专利 is about: the number per head too, see the note of that indicator. */
const highValue = [
  "high-value-patents-per-10k",
  "high-value-patent-centres",
  "high-value-patents-cultivated",
] as const;

/** The six tasks with their items and the 18 boxes (each under the item it follows), and the four safeguards. */
export const actions: readonly Action<IndicatorId>[] = [
  task("high-level-protection", "（一）", "实行高水平知识产权保护", "High-level protection", {
    children: [
      task(
        "protection-system",
        "1.",
        "加快知识产权保护体制机制建设",
        "Faster building of the institutions and mechanisms of protection",
      ),
      task(
        "protection-platforms",
        "2.",
        "强化知识产权保护平台与技术支撑",
        "Stronger platforms and technology for protection",
        {
          serves: ["protection-centres", "aid-stations", "protection-express-companies"],
          children: [
            box(
              "fast-protection-bodies",
              1,
              "知识产权快保护机构建设工程",
              "Bodies for fast-track protection",
              { serves: ["protection-centres"] },
            ),
          ],
        },
      ),
      task("shared-governance", "3.", "完善知识产权保护多元治理体系", "Protection governed by many parties", {
        serves: ["protection-pilot-areas"],
      }),
    ],
  }),
  task("high-quality-creation", "（二）", "推动高质量知识产权创造", "High-quality creation", {
    children: [
      task(
        "high-value-support",
        "1.",
        "加强高价值知识产权政策支持",
        "Policy support for high-value intellectual property",
        {
          serves: highValue,
          children: [
            box("high-value-patent-cultivation", 2, "高价值专利培育工程", "Cultivating high-value patents", {
              serves: highValue,
              reference: printed("（二）1. 专栏2", "布局建设一批高价值专利培育示范中心,培育高价值专利"),
            }),
            box("trademarks-and-brands", 3, "商标品牌建设工程", "Building trade marks and brands", {
              children: [
                part(
                  "brand-promotion-system",
                  "建立健全商标品牌推进工作体系",
                  "A working system for promoting trade marks and brands",
                  { serves: ["trademark-service-stations"] },
                ),
                part(
                  "company-brand-strategies",
                  "推动企业实施商标品牌战略",
                  "Trade-mark and brand strategies in companies",
                ),
              ],
            }),
            box("copyright-innovation", 4, "版权创新发展工程", "Innovation and development in copyright", {
              serves: ["copyright-share", "pledge-financing"],
              reference: printed("（二）1. 专栏4", "构筑版权产业发展新优势；质押融资等服务"),
            }),
            box("gi-protection", 5, "地理标志保护工程", "Protecting geographical indications", {
              serves: ["gi-projects"],
            }),
            box("plant-varieties", 6, "植物新品种发展工程", "Developing new plant varieties"),
          ],
        },
      ),
      task(
        "patents-lead-industry",
        "2.",
        "发挥专利引领产业发展作用",
        "Patents that lead the development of industry",
        {
          serves: ["patent-navigation-projects"],
          children: [
            box("patent-navigation", 7, "专利导航示范工程", "Patent-navigation demonstrations", {
              serves: ["patent-navigation-projects"],
            }),
          ],
        },
      ),
      task(
        "patent-intensive-industries",
        "3.",
        "培育发展专利密集型产业",
        "Cultivating patent-intensive industries",
        { serves: ["patent-intensive-share", "patent-intensive-clusters"] },
      ),
      task("strong-brands", "4.", "实施商标品牌强桂战略", "A strong Guangxi through trade marks and brands"),
    ],
  }),
  task("high-value-use", "（三）", "促进高价值知识产权运用", "Use of high-value intellectual property", {
    children: [
      task(
        "transfer-mechanisms",
        "1.",
        "健全科技成果知识产权转移转化机制",
        "Mechanisms for transferring and using the intellectual property of research",
        {
          children: [
            box(
              "operation-centre",
              8,
              "中国—东盟/RCEP国际知识产权运营中心建设工程",
              "China–ASEAN/RCEP international operation centre for intellectual property",
              {
                reference: printed("（三）1.", "中国东盟/RCEP国际知识产权运营中心建设工程"),
              },
            ),
            box(
              "sme-strategy",
              9,
              "中小企业知识产权战略推进工程",
              "Intellectual-property strategies for small and medium-sized companies",
              {
                children: [
                  part(
                    "sme-management",
                    "提升知识产权管理水平",
                    "Better management of intellectual property",
                  ),
                  part("sme-use", "提升知识产权运用能力", "Better use of intellectual property"),
                  part(
                    "sme-financing",
                    "拓宽中小企业知识产权融资渠道",
                    "More ways of financing on intellectual property",
                    { serves: ["pledge-financing"] },
                  ),
                ],
              },
            ),
            box(
              "rural-revival",
              10,
              "知识产权助力乡村振兴工程",
              "Intellectual property for rural revitalisation",
              {
                children: [
                  part("patents-for-farming", "推进专利技术强农", "Patented technology for stronger farming"),
                  part(
                    "brands-for-farmers",
                    "推进商标品牌富农",
                    "Trade marks and brands for better-off farmers",
                  ),
                  part(
                    "gis-for-farming",
                    "推进地理标志兴农",
                    "Geographical indications for thriving farming",
                  ),
                  part("varieties-for-farmers", "推进新品种惠农", "New varieties for the good of farmers"),
                ],
              },
            ),
          ],
        },
      ),
      task(
        "pledge-financing-growth",
        "2.",
        "发展知识产权质押融资",
        "Pledge financing on intellectual property",
        {
          serves: ["pledge-financing"],
        },
      ),
      task(
        "gi-use",
        "3.",
        "提升地理标志产品运用促进水平",
        "Promoting the use of products with geographical indications",
        {
          serves: ["gi-projects"],
          children: [
            box(
              "gi-use-promotion",
              11,
              "地理标志运用促进工程",
              "Promoting the use of geographical indications",
              { serves: ["gi-projects"] },
            ),
          ],
        },
      ),
      task(
        "patents-and-standards",
        "4.",
        "推进专利与标准深度融合",
        "Deep integration of patents and standards",
      ),
    ],
  }),
  task("efficient-management", "（四）", "推进高效能知识产权管理", "Efficient management", {
    children: [
      task("management-system", "1.", "健全知识产权管理体制", "A sound system of management"),
      task(
        "regional-allocation",
        "2.",
        "优化区域知识产权资源配置",
        "Better allocation of resources between places",
        {
          children: [
            box(
              "pilot-demonstration",
              12,
              "知识产权试点示范提升工程",
              "Raising pilots and demonstrations in intellectual property",
            ),
          ],
        },
      ),
      task("management-capacity", "3.", "提升知识产权管理能力", "Greater capacity for management"),
    ],
  }),
  task("high-standard-service", "（五）", "打造高标准知识产权服务", "High-standard service", {
    children: [
      task(
        "service-clustering",
        "1.",
        "推动知识产权服务业集聚发展",
        "Clusters of intellectual-property services",
        { serves: ["service-organisations"] },
      ),
      task("public-service-supply", "2.", "增加知识产权公共服务供给", "More public service", {
        children: [
          box(
            "smart-public-service",
            13,
            "知识产权公共服务智能化建设工程",
            "Smart public services for intellectual property",
          ),
        ],
      }),
      task(
        "talent-growth",
        "3.",
        "发展壮大知识产权人才队伍",
        "A larger and stronger body of intellectual-property talent",
        { serves: ["talent", "training-bases"] },
      ),
      task("culture", "4.", "加强知识产权文化建设", "A culture of intellectual property", {
        children: [
          box("education", 14, "知识产权普及教育工程", "General education in intellectual property", {
            children: [
              part(
                "education-in-schools",
                "推动知识产权普及教育进校园",
                "General education in intellectual property in schools",
              ),
              part(
                "education-of-officials",
                "推动知识产权进干部培训课堂",
                "Intellectual property in the training of officials",
              ),
            ],
          }),
        ],
      }),
    ],
  }),
  task("high-level-cooperation", "（六）", "扩大高层次知识产权合作", "High-level co-operation", {
    children: [
      task(
        "opening-up",
        "1.",
        "提升知识产权开放合作水平",
        "More openness and co-operation in intellectual property",
        { serves: ["protection-centres"] },
      ),
      task(
        "overseas-business",
        "2.",
        "支持企业拓展海外知识产权业务",
        "Support for companies' intellectual-property business abroad",
        {
          children: [
            box(
              "big-data-centre",
              15,
              "中国—东盟/RCEP知识产权大数据中心建设工程",
              "China–ASEAN/RCEP big-data centre for intellectual property",
              { reference: printed("（六）2.", "中国东盟/RCEP知识产权大数据中心建设工程") },
            ),
            box(
              "trademark-research-centre",
              16,
              "中国—东盟/RCEP商标品牌研究中心建设工程",
              "China–ASEAN/RCEP research centre for trade marks and brands",
              { reference: printed("（六）2.", "中国东盟/RCEP商标品牌研究中心建设工程") },
            ),
            box(
              "overseas-disputes",
              17,
              "海外知识产权纠纷应对指导工程",
              "Guidance on overseas intellectual-property disputes",
              { serves: ["protection-centres"] },
            ),
            box(
              "headquarters-base",
              18,
              "中国-东盟/RCEP国际知识产权总部基地建设工程",
              "China–ASEAN/RCEP international headquarters base for intellectual property",
            ),
          ],
        },
      ),
      task(
        "attract-resources",
        "3.",
        "加大优质知识产权资源导入力度",
        "Attracting more high-quality intellectual-property resources",
      ),
      task(
        "greater-bay-area",
        "4.",
        "主动融入大湾区知识产权合作框架",
        "Joining the co-operation framework of the Greater Bay Area",
      ),
    ],
  }),
  safeguard("party-leadership", "（一）", "加强党的领导", "Stronger Party leadership"),
  safeguard("investment", "（二）", "加大投入力度", "More investment"),
  safeguard("monitoring", "（三）", "加强监测评估", "Monitoring and evaluation"),
  safeguard("environment", "（四）", "营造环境氛围", "A favourable environment"),
];
