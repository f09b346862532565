import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with places and their figures. */
export const placesCodes = rowsOf({
  "below-places": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "公布的全体数小于已有地区之和",
      en: "what is published of the whole is less than its known places alone",
    },
    todo: {
      "zh-Hans": "核对单位、重复计算的地区与公布数",
      en: "check the unit, places counted twice, and the published number",
    },
  },
  "better-unknown": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "排名中何者为好的写法有误",
      en: "the option better of a ranking is neither higher nor lower",
    },
    todo: { "zh-Hans": '用 "higher" 或 "lower"', en: 'use "higher" or "lower"' },
  },
  "decimals-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "小数位数无效", en: "the number of decimals is not as it should be" },
    todo: { "zh-Hans": "给出 0 至 10 的整数", en: "give a whole number from 0 to 10" },
  },
  "level-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的行政层级", en: "a level of jurisdiction that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "parent-among-children": {
    comesAs: ["note", "warning"],
    means: { "zh-Hans": "地区与其所辖地区同时列出", en: "a place stands beside places that lie in it" },
    todo: {
      "zh-Hans": "汇总时只取一级；只作评估的无须处理",
      en: "take places of one level to add them up; nothing where each is judged alone",
    },
  },
  "periods-out-of-order": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "两个时期先后颠倒", en: "two periods are in the wrong order" },
    todo: { "zh-Hans": "先写较早的时期", en: "give the earlier one first" },
  },
  "place-code-elsewhere": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "代码不在上级地区的代码之下",
      en: "the code of a place is not under that of its parent",
    },
    todo: {
      "zh-Hans": "核对代码与 parent；区划确有调整的可以保留",
      en: "check code and parent; keep it where the division really changed",
    },
  },
  "place-code-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "行政区划代码不是六位数字", en: "the code of a place is not six digits" },
    todo: { "zh-Hans": "写 GB/T 2260 的六位代码", en: "write the six digits of GB/T 2260" },
  },
  "place-counted-twice": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "某地可能已含其他地区，重复计算",
      en: "a place may hold others, which would count twice",
    },
    todo: {
      "zh-Hans": "核对该地的口径；需要时不列入",
      en: "check what it counts, and leave it out if need be",
    },
  },
  "place-elsewhere": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "不是所求地区的直接下级，不与其并列",
      en: "a place does not lie directly in the one asked for, and is set aside",
    },
    todo: { "zh-Hans": "无须处理；要计入的，改正 parent", en: "nothing; mend its parent to count it" },
  },
  "place-in-itself": {
    comesAs: ["error"],
    means: { "zh-Hans": "地区互为上级，成环", en: "places lie in each other in a circle" },
    todo: { "zh-Hans": "改正其中一个的 parent", en: "mend the parent of one of them" },
  },
  "place-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "不是地区", en: "not a place" },
    todo: { "zh-Hans": "每个地区给出对象，含 id", en: "give an object with an id for each" },
  },
  "place-parent-unknown": {
    comesAs: ["error"],
    means: { "zh-Hans": "上级地区不在所列地区之中", en: "a place lies in one that is not listed" },
    todo: { "zh-Hans": "补列上级地区，或改正其 id", en: "list the place above, or mend its id" },
  },
  "place-silent": {
    comesAs: ["warning"],
    means: { "zh-Hans": "地区有规划或目标而没有数据", en: "a place has a plan or targets, and no figures" },
    todo: { "zh-Hans": "录入该地区的观测值", en: "enter observations of the place" },
  },
  "place-twice": {
    comesAs: ["error"],
    means: { "zh-Hans": "同一地区列了两次", en: "a place stands twice" },
    todo: { "zh-Hans": "只保留一个", en: "keep one of them" },
  },
  "place-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "不在所列地区之中", en: "a place that is none of those listed" },
    todo: { "zh-Hans": "核对名称；按 write 改正", en: "check the name; write it as write says" },
  },
  "places-missing": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "缺若干地区的数据，无法核对合计",
      en: "figures of some places are missing, so the total cannot be checked",
    },
    todo: { "zh-Hans": "补录所列的地区", en: "enter those that are named" },
  },
  "plan-above-missing": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "按差距排名而没有上级规划",
      en: "a ranking by distance needs the plan above, and none was given",
    },
    todo: { "zh-Hans": "在 than 中给出上级规划", en: "give the plan above in than" },
  },
  "plans-none": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "没有可排名的规划", en: "there are no plans to rank" },
    todo: { "zh-Hans": "至少给出一个规划", en: "give at least one" },
  },
  "ranking-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的排名依据", en: "a ranking that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "ratio-differs": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "公布的比率与由分子分母重算的不符",
      en: "a published ratio is not what its parts make",
    },
    todo: { "zh-Hans": "核对分子、分母的年份与口径", en: "check the years and scopes of its parts" },
  },
  "region-target-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "地区自己的目标写法有误", en: "a target of a place is not written as one" },
    todo: { "zh-Hans": "给出数，或规划中那样的目标", en: "give a number, or a target as plans have them" },
  },
  "score-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "排名所用的数值无效", en: "a score is no number" },
    todo: { "zh-Hans": "给出数，或缺失及其原因", en: "give a number, or a missing value with its reason" },
  },
  "total-differs": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "公布的全体数不等于各地汇总",
      en: "what is published of the whole is not what its places come to",
    },
    todo: {
      "zh-Hans": "核对口径、时点与漏报的地区",
      en: "check what is counted, at what time, and which places are missing",
    },
  },
});
