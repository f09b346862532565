import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with splitting an amount or a target. */
export const splittingCodes = rowsOf({
  "below-present": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "份额不高于现有水平，等于没有要求",
      en: "a share is no more than the place already has, and asks nothing of it",
    },
    todo: {
      "zh-Hans": "调整权重，或以现状为下限",
      en: "change the weights, or let no share be below the present",
    },
  },
  "benchmark-not-covered": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "基准不由参照序列的整期组成",
      en: "a benchmark is not made of whole periods of the pattern",
    },
    todo: { "zh-Hans": "按 expected 改正基准的时期", en: "mend its period as expected says" },
  },
  "benchmarks-none": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "没有要分解的总量", en: "there is nothing to split" },
    todo: { "zh-Hans": "给出总量，或至少一个基准", en: "give a total, or at least one benchmark" },
  },
  "benchmarks-overlap": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "基准所指的时期重叠", en: "two benchmarks cover the same time" },
    todo: { "zh-Hans": "让各基准首尾不相交", en: "let none begin before the one before it ends" },
  },
  "benchmarks-too-few": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "基准过少，解不唯一", en: "there are too few benchmarks for one answer" },
    todo: { "zh-Hans": "增加基准", en: "give more of them" },
  },
  "denominator-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "地区的分母无效", en: "the denominator of a place is not as it should be" },
    todo: { "zh-Hans": "按 expected 给出", en: "give it as expected says" },
  },
  "expected-indicator-split": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "预期性指标一般不分解下达",
      en: "an expected indicator is not assigned to places as a rule",
    },
    todo: {
      "zh-Hans": "只作测算的可以保留；要下达的，核对指标属性",
      en: "keep it as a calculation; check the commitment before it is assigned",
    },
  },
  "finer-than-quantum": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "总量或限制比最小单位更细", en: "an amount is finer than what is shared out" },
    todo: { "zh-Hans": "舍入该数，或增加 places", en: "round it, or give more places" },
  },
  "forecast-missing": {
    comesAs: ["error", "warning"],
    means: { "zh-Hans": "地区的预测算不出", en: "a place has no forecast" },
    todo: {
      "zh-Hans": "补录更多年份的数据，或换一种分解方式",
      en: "enter more years, or choose another split",
    },
  },
  "from-missing": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "该分解方式须有各地区的现状", en: "this split starts from where the places are" },
    todo: { "zh-Hans": "在 from 中给出各地区的观测值", en: "give the observations of the places in from" },
  },
  "limits-contradict": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "上下限互相矛盾，无法分解",
      en: "floors and caps contradict, so nothing can be split",
    },
    todo: { "zh-Hans": "放宽 path 所指的限制", en: "loosen the limit named in path" },
  },
  "method-unfit": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "该分解方式只能按最大余数取整", en: "this split is rounded by one method alone" },
    todo: {
      "zh-Hans": '用 "largest-remainder"，或不写 method',
      en: 'use "largest-remainder", or leave method out',
    },
  },
  "numbers-too-large": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "数值过大，超出浮点数的范围",
      en: "the numbers are too large for floating arithmetic",
    },
    todo: { "zh-Hans": "改用更大的单位", en: "use a larger unit" },
  },
  "part-below-zero": {
    comesAs: ["warning"],
    means: { "zh-Hans": "分解值为负", en: "a part came out below 0" },
    todo: {
      "zh-Hans": "核对基准与参照序列的变化是否相容",
      en: "check whether benchmarks and pattern go together",
    },
  },
  "part-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "上下限所指的部分不在权重之中", en: "a limit is for a part that has no weight" },
    todo: { "zh-Hans": "改正名称，或补上权重", en: "mend the name, or give it a weight" },
  },
  "pattern-empty": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "参照序列没有时期", en: "the pattern has no periods" },
    todo: { "zh-Hans": "至少给出一期", en: "give at least one" },
  },
  "pattern-with-gap": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "参照序列的各期不相连", en: "the periods of the pattern do not follow each other" },
    todo: { "zh-Hans": "补上缺的时期", en: "fill in the periods between" },
  },
  "pattern-without-proportion": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "参照序列含零或负数，无法按比例分解",
      en: "the pattern has values of 0 or less, which have no proportion",
    },
    todo: {
      "zh-Hans": "改用正数，或用 additive 准则",
      en: 'give values above 0, or use the criterion "additive"',
    },
  },
  "period-outside": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "某期不在任何基准之内", en: "a period lies in no benchmark" },
    todo: {
      "zh-Hans": '补上基准，或用 "denton-cholette"',
      en: 'give one for it, or use the method "denton-cholette"',
    },
  },
  "place-without-share": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "地区有数据而不在分解的地区之中",
      en: "a place has figures, and is none of those split over",
    },
    todo: { "zh-Hans": "要分解的，把它列入 regions", en: "name it in regions to give it a share" },
  },
  "places-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "小数位数无效", en: "the number of decimal places is not as it should be" },
    todo: { "zh-Hans": "给出 0 至 100 的整数", en: "give a whole number from 0 to 100" },
  },
  "present-earlier": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "地区的最新数据早于其他地区",
      en: "the latest value of a place is earlier than that of others",
    },
    todo: { "zh-Hans": "补录较新的数据", en: "enter a newer one" },
  },
  "present-missing": {
    comesAs: ["error", "warning"],
    means: { "zh-Hans": "地区没有现有数", en: "a place has no present value" },
    todo: { "zh-Hans": "录入该地区的数据", en: "enter one" },
  },
  "share-unlikely": {
    comesAs: ["warning"],
    means: { "zh-Hans": "份额实现的可能性很小", en: "a share is unlikely to be reached" },
    todo: { "zh-Hans": "调整份额，或准备加大力度", en: "change the share, or plan for more effort" },
  },
  "split-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的分解方式", en: "a split that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "total-rounded": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "分解量按最小单位取整，汇总略有出入",
      en: "the parts are rounded, so they roll up to a little more or less",
    },
    todo: { "zh-Hans": "需要更精确的，增加 places", en: "give more places for a closer sum" },
  },
  "weight-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "权重无效", en: "a weight is not as it should be" },
    todo: { "zh-Hans": "给出不小于 0 的数", en: "give a number not below 0" },
  },
  "weights-missing": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "该分解方式须有各地区的权重", en: "this split needs a weight for each place" },
    todo: { "zh-Hans": "在 regions 中给出权重", en: "give weights in regions" },
  },
  "weights-zero": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "没有大于 0 的权重", en: "no weight is above 0" },
    todo: { "zh-Hans": "至少一个权重大于 0", en: "give at least one above 0" },
  },
});
