import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with observations and series. */
export const seriesCodes = rowsOf({
  "field-missing": {
    comesAs: ["error"],
    means: { "zh-Hans": "缺少必填的字段", en: "a field that is required is missing" },
    todo: {
      "zh-Hans": "按 expected 补上 path 所指的字段；原文没有的，不要编造",
      en: "add the field named in path as expected says; where the document does not say it, do not make it up",
    },
  },
  "frequency-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的频率", en: "a frequency that does not exist" },
    todo: {
      "zh-Hans": '用 "year"、"half"、"quarter" 或 "month"',
      en: 'use "year", "half", "quarter" or "month"',
    },
  },
  "key-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "未知的字段，多为拼写有误", en: "a field that does not exist, mostly a misspelling" },
    todo: {
      "zh-Hans": "按 write 改正字段的名称，或删去该字段",
      en: "rename the field as write says, or leave it out",
    },
  },
  "level-over-span": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "时点指标的值写成了一段时间的", en: "a level is given for a stretch of time" },
    todo: {
      "zh-Hans": "写期末的月份或日期，如 write 所示",
      en: "give the last month or day, as write shows",
    },
  },
  "measure-differs": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "序列的口径（累计、时点、年度）与指标不同",
      en: "a series is of another measure than its indicator",
    },
    todo: {
      "zh-Hans": "各期发生数先用 accumulate 累加；口径写错的改正口径",
      en: "add up amounts with accumulate first; where the measure is wrong, mend it",
    },
  },
  "not-amounts": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是可逐期相加的各期发生数", en: "not a series of amounts that add up" },
    todo: {
      "zh-Hans": '给出 measure 为 "annual" 且可相加的序列；已是累计数的不必再累加',
      en: 'give a series of the measure "annual" that adds up; a running total needs no adding up',
    },
  },
  "observation-invalid": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "不是观测值，或其状态、限定、缺失原因有误",
      en: "not an observation, or its status, qualifier or reason is not one that exists",
    },
    todo: {
      "zh-Hans": "写成数、十进制文本或 { value, status }；没有数的写 { missing } 并给出原因",
      en: "give a number, decimal text or { value, status }; give { missing } with a reason where there is no number",
    },
  },
  "observations-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "不是按时期或按指标列出的观测值", en: "not observations by period or by indicator" },
    todo: {
      "zh-Hans": "先用 observe 或 parseObservations 录入，再把所得结果传入",
      en: "enter them with observe or parseObservations, and pass on what that gives",
    },
  },
  "observations-unreadable": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "读取观测值时出错，数据不是普通的 JSON",
      en: "reading the observations failed: they are not plain data",
    },
    todo: {
      "zh-Hans": "用 JSON.parse 所得的数据，不用带取值函数的对象",
      en: "give data as JSON.parse gives it, without getters",
    },
  },
  "period-order": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "时期重复或未按先后排列", en: "the periods are not in order, or one stands twice" },
    todo: {
      "zh-Hans": "用 series 或 observe 建立序列，不要自行拼接",
      en: "make the series with series or observe, not by hand",
    },
  },
  "period-twice": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "同一时期有两个值", en: "two values for one period" },
    todo: {
      "zh-Hans": "只保留正确的一个；2023、2023-12 与 2023-12-31 对时点指标是同一时期",
      en: "keep the one that is right; of a level, 2023, 2023-12 and 2023-12-31 are one moment",
    },
  },
  "reference-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "出处缺少必要的内容", en: "a reference lacks what it must have" },
    todo: {
      "zh-Hans": "按 expected 补全出处的文件、位置与原文",
      en: "complete document, locator and text as expected says",
    },
  },
  "region-rule-differs": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "序列的地区汇总方式与指标不同",
      en: "a series adds up over places in another way than its indicator",
    },
    todo: { "zh-Hans": "按 write 改正 regionRule", en: "write the region rule as write says" },
  },
  "regions-differ": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "各地区的数据形式、单位或口径不同，不能汇总或一同预测",
      en: "the places differ in form, unit or measure, and are neither added up nor forecast together",
    },
    todo: {
      "zh-Hans": "按 expected 统一各地区的数据",
      en: "make the data of all places alike, as expected says",
    },
  },
  "series-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是序列", en: "not a series" },
    todo: {
      "zh-Hans": "用 series 建立序列，或给出数值的数组",
      en: "make one with series, or give a list of numbers where that is allowed",
    },
  },
  "series-kind-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "序列的类型不完整或有误", en: "the kind of a series is incomplete or wrong" },
    todo: {
      "zh-Hans": "按 expected 给出 unit、measure 与 regionRule",
      en: "give unit, measure and regionRule as expected says",
    },
  },
  "unit-absent": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "序列没有单位，而值带有单位", en: "a value has a unit, and its series has none" },
    todo: {
      "zh-Hans": "去掉值的单位，或为指标填写单位",
      en: "give the plain number, or give the indicator its unit",
    },
  },
  "value-not-finite": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "序列中有非有限的数值", en: "a number of the list is not finite" },
    todo: {
      "zh-Hans": "去掉 NaN 与 Infinity；缺数用序列表示",
      en: "leave out NaN and Infinity; use a series for gaps",
    },
  },
  "value-out-of-range": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "值超出其单位可能的范围，如比率大于 100%",
      en: "a value that its unit cannot have, such as a share above 100 %",
    },
    todo: { "zh-Hans": "核对小数点、单位和正负号", en: "check the decimal point, the unit and the sign" },
  },
  "year-ends-differ": {
    comesAs: ["error", "note", "thrown"],
    means: {
      "zh-Hans": "两者年度的最后一天不同，同一年份所指的时间不同",
      en: "years that end on different days, so that one year is not the same time in both",
    },
    todo: {
      "zh-Hans": "核对 yearEnds；确属不同财年的，不要按年份直接比较",
      en: "check yearEnds; where the fiscal years really differ, do not compare by year",
    },
  },
});
