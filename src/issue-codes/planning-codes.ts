import { rowsOf } from "./issue-code-row.js";

/** What is open, doubtful or contradictory in the next plan. */
export const planningCodes = rowsOf({
  "actions-open": {
    comesAs: ["note"],
    means: { "zh-Hans": "任务、工程与保障措施待填", en: "what will be done is open" },
    todo: { "zh-Hans": "填写 actions", en: "fill in actions" },
  },
  "base-not-final": {
    comesAs: ["note"],
    means: { "zh-Hans": "基期值是初步数或估计数", en: "the baseline is provisional or estimated" },
    todo: { "zh-Hans": "定稿前核定", en: "confirm it before the plan is final" },
  },
  "base-older": {
    comesAs: ["note"],
    means: { "zh-Hans": "基期值取自更早的年份", en: "the baseline is of an earlier year" },
    todo: { "zh-Hans": "基期数据出来后更换", en: "replace it when the value of the base year is there" },
  },
  "base-unobserved": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "没有基期的数据，定不出基期值",
      en: "the base year was not observed, so there is no baseline",
    },
    todo: {
      "zh-Hans": '用 observe 录入；时点数也可用 unobserved: "latest" 取最近的数',
      en: 'enter it with observe; of a level, unobserved: "latest" takes the latest value',
    },
  },
  "base-year-unfit": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "基期与原规划或新规划期不合", en: "the base year does not fit the plans" },
    todo: { "zh-Hans": "按 expected 另选基期", en: "choose another one as expected says" },
  },
  "effort-above-best": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "每年所需的变化超过历史最好年份",
      en: "it asks each year more than the best year brought",
    },
    todo: { "zh-Hans": "核对是否可行", en: "check whether that can be done" },
  },
  "measure-unknown": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "原规划的指标没有可用的口径，未列入草案",
      en: "an indicator of the plan before has no known measure, and was left out",
    },
    todo: { "zh-Hans": "先补全原规划", en: "complete the old plan first" },
  },
  "methods-disagree": {
    comesAs: ["note"],
    means: { "zh-Hans": "各方法的测算值相差较大", en: "the methods propose very different targets" },
    todo: { "zh-Hans": "选用前比较各方法的依据", en: "compare their reasons before one is taken" },
  },
  "no-candidate": {
    comesAs: ["warning"],
    means: { "zh-Hans": "优选的方法都测算不出目标", en: "no preferred method proposes a target" },
    todo: {
      "zh-Hans": "在 prefer 中增加方法，或补充数据",
      en: "name more methods in prefer, or enter more data",
    },
  },
  "observed-later": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "已有基期以后的数据，测算未采用",
      en: "there are values after the base year, which take no part",
    },
    todo: { "zh-Hans": "要采用的，另定 baseYear", en: "choose another baseYear to use them" },
  },
  "parent-indicator-unknown": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "上级规划中没有对应的指标",
      en: "the plan above has no indicator of the same known one",
    },
    todo: { "zh-Hans": "有对应指标的，指明其标识", en: "name it where there is one under another id" },
  },
  "parent-target-missing": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "上级规划的对应指标没有可用的目标",
      en: "the indicator of the plan above has no target to go by",
    },
    todo: {
      "zh-Hans": "补上目标，或改用不依据上级目标的方法",
      en: "give it one, or choose a method that needs none",
    },
  },
  "parents-open": {
    comesAs: ["note"],
    means: { "zh-Hans": "上位规划待填", en: "the plans that it is based on are open" },
    todo: { "zh-Hans": "填写 basedOn", en: "fill in basedOn" },
  },
  "parts-differ-from-whole": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "“其中”项现在合计等于总项，目标合计却不等",
      en: "the parts are all of the whole today, but their targets come to something else",
    },
    todo: { "zh-Hans": "用 reconcile 调整", en: "bring them together with reconcile" },
  },
  "parts-exceed-whole": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "“其中”项目标之和大于总项目标",
      en: "the targets of the parts come to more than that of the whole",
    },
    todo: {
      "zh-Hans": "用 reconcile 调整；其中项确有重叠的可以保留",
      en: "bring them together with reconcile; keep them where the parts overlap",
    },
  },
  "target-at-limit": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "拟定的目标已是可能的最好值，没有余地",
      en: "a target is the best that there can be, and leaves no room",
    },
    todo: { "zh-Hans": "选用前斟酌", en: "consider it before it is taken" },
  },
  "target-below-base": {
    comesAs: ["warning"],
    means: { "zh-Hans": "拟定的目标差于现有水平", en: "a target is worse than the present level" },
    todo: { "zh-Hans": "换一种方法，或说明理由", en: "choose another method, or say why" },
  },
  "target-beyond-unit": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "测算值超出单位可能的范围，已取界限",
      en: "a proposal is more than its unit can be, and was cut",
    },
    todo: { "zh-Hans": "换一种方法，或接受界限值", en: "choose another method, or take the limit" },
  },
  "target-open": {
    comesAs: ["note"],
    means: { "zh-Hans": "指标的目标待定", en: "the target of an indicator is open" },
    todo: {
      "zh-Hans": "用 proposeTargets 测算后填写",
      en: "let proposeTargets propose some, and fill one in",
    },
  },
  "target-year-unfit": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "目标年或基期有误", en: "a target year or a base year is not as it should be" },
    todo: { "zh-Hans": "目标年应在基期之后", en: "choose a target year after the base year" },
  },
  "title-open": {
    comesAs: ["note"],
    means: { "zh-Hans": "标题为暂拟", en: "the title is a working title" },
    todo: { "zh-Hans": "定稿前填写标题", en: "write the title" },
  },
});
