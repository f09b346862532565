import { rowsOf } from "./issue-code-row.js";

/** What makes a judgement, a forecast or a comparison doubtful. */
export const assessmentCodes = rowsOf({
  "baseline-differs": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "规划的基期值与观测到的同一年数据不同",
      en: "the baseline of the plan is not what was observed for that year",
    },
    todo: {
      "zh-Hans": "核对是否修订过；进展中含有修订的影响，须说明",
      en: "check whether it was revised; part of the progress is the revision, which the report should say",
    },
  },
  "basis-unlike": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "目标的形式不同，不可直接比较",
      en: "a target is of another kind, and does not compare with a level",
    },
    todo: { "zh-Hans": "只比较可换算为水平值的目标", en: "compare targets that are levels" },
  },
  "before-base-year": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "最新数据不晚于基期，谈不上进展",
      en: "the latest value is not after the base year, so there is no progress",
    },
    todo: { "zh-Hans": "录入基期以后的数据", en: "enter values after the base year" },
  },
  "break-crossed": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "统计口径中途有变，前后的数不可直接比较",
      en: "the series has a break, and what is before does not compare with what is after",
    },
    todo: {
      "zh-Hans": "以同一口径重算前面的数，或在报告中说明",
      en: "count the earlier values anew in the same way, or say so in the report",
    },
  },
  "catalogue-repeated": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "规划中有几个指标对应同一已知指标，只用其中一个",
      en: "several indicators of a plan stand for one known indicator, and one of them is used",
    },
    todo: { "zh-Hans": "核对 catalogue，只保留一个", en: "check catalogue, and keep one" },
  },
  "cut-offs-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "基本完成的界限无效", en: "the cut-offs of a final grade are not as they should be" },
    todo: { "zh-Hans": "两个界限都大于 0、不超过 1", en: "give two numbers above 0 and not above 1" },
  },
  "due-year-not-observed": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "目标年份已结束而没有该年的数据，结果不是最终的",
      en: "the year of the target is over and was not observed, so this is not the result",
    },
    todo: { "zh-Hans": "录入该年的数据后再评估", en: "enter the value of that year, and judge again" },
  },
  "formula-differs": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "按公式由输入项算出的值与观测值不符",
      en: "the inputs give another value by the formula than was observed",
    },
    todo: { "zh-Hans": "核对输入项与指标的口径", en: "check what the inputs and the indicator count" },
  },
  "latest-is-old": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "最近一期的数较旧，时序进度按该期计算",
      en: "the latest value is old, and the elapsed share is taken at its time",
    },
    todo: { "zh-Hans": "有新数据的请录入", en: "enter newer values where there are some" },
  },
  "latest-not-final": {
    comesAs: ["note"],
    means: { "zh-Hans": "最近一期的数不是最终数", en: "the latest value is not final" },
    todo: { "zh-Hans": "最终数公布后更新", en: "replace it when the final value is published" },
  },
  "measure-unlike": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "两个规划中同一指标的口径（累计、时点、年度）不同",
      en: "one indicator has different measures in two plans",
    },
    todo: {
      "zh-Hans": "核对口径；确有不同的，不要直接比较数值",
      en: "check the measures; where they really differ, do not compare the numbers",
    },
  },
  "method-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的方法", en: "a method that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "no-time": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "目标年份不晚于基期，没有时间可用",
      en: "the target year is not after the base year",
    },
    todo: { "zh-Hans": "核对两个年份", en: "check both years" },
  },
  "part-behind-gap": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "当年前面的月份缺数，这部分未计入当年累计",
      en: "something is missing earlier in the year, so this part is not counted in the year so far",
    },
    todo: {
      "zh-Hans": "补录所缺的月份，或录入当年累计数",
      en: "enter what is missing, or the total of the year so far",
    },
  },
  "part-exceeds-whole": {
    comesAs: ["error", "warning"],
    means: { "zh-Hans": "“其中”项大于其总项", en: "a part is more than what it is a part of" },
    todo: { "zh-Hans": "核对两者的口径与数值", en: "check what each of them counts, and both numbers" },
  },
  "part-of-year-set-aside": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "年度指标按全年评估，不足一年的数未采用",
      en: "an annual indicator is judged by whole years, and a part of one is set aside",
    },
    todo: {
      "zh-Hans": "无须处理；全年数据出来后录入即可",
      en: "nothing; enter the value of the year when it is there",
    },
  },
  "parts-disagree": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "一个时期的值不等于其各部分之和，采用前者",
      en: "a value is not the sum of its parts, and counts before them",
    },
    todo: { "zh-Hans": "核对两者，改正有误的一个", en: "check both, and mend the one that is wrong" },
  },
  "target-choice-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "目标的选择无效", en: "the choice of a target is none that exists" },
    todo: { "zh-Hans": '用 "next"、"final" 或年份', en: 'use "next", "final" or a year' },
  },
  "target-left-out": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "同一年的另一目标不是水平值，未采用",
      en: "another target of that year is no level, and is left out",
    },
    todo: { "zh-Hans": "该目标需另行评估", en: "judge that target on its own" },
  },
  "thresholds-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "判定快慢的界限无效", en: "the thresholds of a verdict are not as they should be" },
    todo: { "zh-Hans": "按 ahead ≥ onTrack > 0 给出", en: "give ahead ≥ onTrack > 0" },
  },
  "total-fell": {
    comesAs: ["warning"],
    means: { "zh-Hans": "累计指标的值比上一期小", en: "a running total is less than the period before" },
    todo: {
      "zh-Hans": "若录入的是当年数，先用 accumulate 累加；否则核对数据",
      en: "add up with accumulate if these are yearly amounts; else check the data",
    },
  },
  "total-from-before-the-plan": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "累计数似含规划期以前的数",
      en: "a running total seems to hold what came before the plan",
    },
    todo: {
      "zh-Hans": "只累计规划期内的数（accumulate 的选项 from）",
      en: "add up from the start of the plan (option from of accumulate)",
    },
  },
  "unit-unlike": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "两个规划中同一指标的单位不同",
      en: "one indicator has different units in two plans",
    },
    todo: {
      "zh-Hans": "核对单位；确有不同的，不要直接比较数值",
      en: "check the units; where they really differ, do not compare the numbers",
    },
  },
});
