import type { KnownIndicator } from "./known-indicator.js";
import { ipAustralia, uspto } from "./sources.js";

const targets2007 = "UK Intellectual Property Office, targets for 2007-08 (Hansard, 21 March 2007)";

/** Indicators of an office that examines: whether it keeps its time, how it is reached, how those it serves find it. */
export const examination = [
  {
    id: "on-time-examination-share",
    name: {
      "zh-Hans": "在规定期限内审结的申请占比",
      "zh-Hant": "在規定期限內審結的申請佔比",
      en: "Share of applications examined within the time set",
    },
    aliases: [
      "申请按期审结率",
      "审查按期完成率",
      "Share of applications processed within the time set",
      "Applications examined within the time set",
      "Applications processed within agreed timeframes",
    ],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans":
        "一年内审结的申请中，用时不超过规定期限的比重；期限是几个月或几个工作日、计哪些申请，由文件写明",
      en: "Of the applications whose examination ended within the year, the share that took no longer than the time set; the document says how many months or working days that is, and for which applications",
    },
    varies: [
      {
        "zh-Hans": "期限不同则不可比：英国专利为两年半，澳大利亚代理人登记为 15 个工作日",
        en: "With another time it does not compare: two and a half years for patents in the United Kingdom, 15 working days for registering attorneys in Australia",
      },
    ],
    references: [
      {
        document: targets2007,
        locator: "Customers and stakeholders",
        raw: "patents within two and a half years of request",
      },
      ipAustralia("applications within 15 working days"),
    ],
  },
  {
    id: "patent-electronic-filing-share",
    name: {
      "zh-Hans": "专利电子申请率",
      "zh-Hant": "專利電子申請率",
      en: "Share of patent applications filed electronically",
    },
    aliases: [
      "专利申请电子化率",
      "专利电子申请占比",
      "专利电子申请比例",
      "Patent applications filed electronically",
      "Patent electronic filing rate",
    ],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内收到的专利申请中，以电子方式提交的比重",
      en: "Of the patent applications received within the year, the share that was filed electronically",
    },
    references: [uspto(1, "Patent Applications Filed Electronically")],
  },
  {
    id: "trademark-electronic-filing-share",
    name: {
      "zh-Hans": "商标电子申请率",
      "zh-Hant": "商標電子申請率",
      en: "Share of trademark applications filed electronically",
    },
    aliases: [
      "商标网上申请率",
      "商标网上申请占比",
      "商标电子申请占比",
      "商标注册电子申请率",
      "商标注册网上申请率",
      "Trademark applications filed electronically",
      "Trademark electronic filing rate",
    ],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内收到的商标注册申请中，以电子方式提交的比重；全程电子办理的比重是另一个指标",
      en: "Of the applications to register a trade mark received within the year, the share that was filed electronically; the share handled electronically to the end is another indicator",
    },
    references: [
      {
        document: "USPTO Performance and Accountability Report FY 2003",
        locator: "Trademark Applications Filed Electronically",
        raw: "Trademark Applications Filed Electronically",
      },
    ],
  },
  {
    id: "customer-satisfaction",
    name: { "zh-Hans": "服务对象满意度", "zh-Hant": "服務對象滿意度", en: "Customer satisfaction" },
    aliases: [
      "用户满意度",
      "客户满意度",
      "Overall customer satisfaction",
      "Customer satisfaction rate",
      "Customer satisfaction score",
    ],
    unit: "%",
    measure: "annual",
    regionRule: "weighted-mean",
    direction: "increase",
    definition: {
      "zh-Hans": "当年调查中，对知识产权机构的服务表示满意的服务对象所占比重；只问某一项服务的是另外的指标",
      en: "Of the customers asked in the year's survey, the share that was satisfied with the service of the intellectual-property office; satisfaction with one service or system is another indicator",
    },
    varies: [{ "zh-Hans": "有的按得分计", en: "Some count points of a score" }],
    references: [
      {
        document: targets2007,
        locator: "Customers and stakeholders",
        raw: "in at least 80 per cent of responses",
      },
    ],
  },
] as const satisfies readonly KnownIndicator[];
