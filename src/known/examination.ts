import { defineKnown } from "./define-known.js";
import { ipAustralia, uspto } from "./sources.js";

const results2016 = "USPTO Performance and Accountability Report FY 2016";
const targets2007 = "UK Intellectual Property Office, targets for 2007-08 (Hansard, 21 March 2007)";

/** Indicators of an office that examines: how long it takes, whether it keeps its time, how it is reached, how those it serves find it. */
export const examination = defineKnown([
  {
    id: "patent-first-action-pendency",
    name: {
      "zh-Hans": "发明专利首次审查意见周期",
      "zh-Hant": "發明專利首次審查意見週期",
      en: "Patent first action pendency",
    },
    aliases: [
      "发明专利一通周期",
      "发明专利平均首次审查意见周期",
      "Patent average first action pendency",
      "Average first action pendency of patents",
    ],
    unit: "个月",
    measure: "annual",
    regionRule: "none",
    direction: "decrease",
    definition: {
      "zh-Hans": "当年发出的首次审查意见，自申请日起平均所用月数",
      en: "Months from filing to the first action of an examiner, on average over the first actions of the year",
    },
    references: [
      uspto(1, "Average First Action Pendency"),
      {
        document: results2016,
        locator: "Performance highlights",
        raw: "Patent Average First Action Pendency (months)",
      },
    ],
  },
  {
    id: "patent-total-pendency",
    name: { "zh-Hans": "发明专利审查周期", "zh-Hant": "發明專利審查週期", en: "Patent total pendency" },
    aliases: [
      "发明专利平均审查周期",
      "发明专利审查平均周期",
      "Patent average total pendency",
      "Average total pendency of patents",
    ],
    narrower: ["高价值发明专利审查周期", "高价值发明专利平均审查周期", "高价值专利审查周期"],
    wider: ["专利审查周期", "专利平均审查周期"],
    unit: "个月",
    measure: "annual",
    regionRule: "none",
    direction: "decrease",
    definition: {
      "zh-Hans": "当年审结的发明专利申请，从申请到审结（授权、驳回或撤回）平均所用月数",
      en: "Months from filing to the end of examination, by grant, refusal or withdrawal, on average over the applications closed in the year",
    },
    varies: [
      {
        "zh-Hans": "中国自进入实质审查起算，美国自申请日起算",
        en: "China counts from the start of substantive examination, the United States from filing",
      },
    ],
    references: [
      uspto(1, "Average Total Pendency"),
      {
        document: results2016,
        locator: "Performance highlights",
        raw: "Patent Average Total Pendency (months)",
      },
    ],
  },
  {
    id: "trademark-first-action-pendency",
    name: {
      "zh-Hans": "商标注册审查周期",
      "zh-Hant": "商標註冊審查週期",
      en: "Trademark first action pendency",
    },
    aliases: [
      "商标审查周期",
      "商标注册平均审查周期",
      "商标平均审查周期",
      "商标注册申请审查周期",
      "商标注册申请平均审查周期",
      "Trademark average first action pendency",
      "Average first action pendency of trademarks",
    ],
    unit: "个月",
    measure: "annual",
    regionRule: "none",
    direction: "decrease",
    definition: {
      "zh-Hans": "商标注册申请从受理到作出首次审查决定（初步审定或驳回）平均所用月数",
      en: "Months from filing to the first action on an application to register a trade mark, on average over the year",
    },
    references: [
      uspto(2, "Average First Action Pendency"),
      {
        document: results2016,
        locator: "Performance highlights",
        raw: "Trademark Average First Action Pendency (months)",
      },
    ],
  },
  {
    id: "trademark-total-pendency",
    name: { "zh-Hans": "商标注册周期", "zh-Hant": "商標註冊週期", en: "Trademark total pendency" },
    aliases: [
      "商标注册平均周期",
      "商标平均注册周期",
      "Trademark average total pendency",
      "Average total pendency of trademarks",
    ],
    unit: "个月",
    measure: "annual",
    regionRule: "none",
    direction: "decrease",
    definition: {
      "zh-Hans": "商标注册申请从受理到核准注册或结案平均所用月数，含公告期",
      en: "Months from filing to the registration of a trade mark or the end of the application otherwise, on average over the year, with the time for oppositions",
    },
    references: [
      uspto(2, "Average Total Pendency"),
      {
        document: results2016,
        locator: "Performance highlights",
        raw: "Trademark Average Total Pendency (months)",
      },
    ],
  },
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
]);
