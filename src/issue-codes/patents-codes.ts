import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with a register of patents. */
export const patentsCodes = rowsOf({
  "amount-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "不是金额或可分配的数量", en: "not an amount of money, or of what is shared out" },
    todo: {
      "zh-Hans": "按 expected 给出数；分配时不小于 0",
      en: "give a number as expected says, not below 0 where it is shared out",
    },
  },
  "amount-negative": {
    comesAs: ["error"],
    means: { "zh-Hans": "质押融资金额为负", en: "an amount of pledge financing below 0" },
    todo: {
      "zh-Hans": "核对金额；没有质押的不写",
      en: "check the amount; leave it out where nothing is pledged",
    },
  },
  "award-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "奖项无法识别", en: "an award that is not known" },
    todo: { "zh-Hans": "按 expected 选用", en: "use those that expected lists" },
  },
  "date-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "不是真实存在的日期", en: "not a day that exists" },
    todo: { "zh-Hans": '写成 "2020-02-29" 的形式', en: 'write it such as "2020-02-29"' },
  },
  "date-order": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "日期先后矛盾，如授权早于申请",
      en: "dates contradict, such as a grant before its filing",
    },
    todo: { "zh-Hans": "核对登记中的各个日期", en: "check the dates in the register" },
  },
  "flag-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "应为是或否而不是", en: "neither true nor false" },
    todo: {
      "zh-Hans": "写 true 或 false；不知道的不写",
      en: "write true or false; leave out what is not known",
    },
  },
  "holder-invalid": {
    comesAs: ["error", "warning"],
    means: { "zh-Hans": "专利权人所在地不是代码", en: "where a holder resides is no code" },
    todo: {
      "zh-Hans": "写六位行政区划代码，境外写两位国家代码",
      en: "write the six digits of the place, or two capitals for a country abroad",
    },
  },
  "id-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "标识缺失，或写法不合要求", en: "an id is missing, or not written as one" },
    todo: {
      "zh-Hans": "规划中写成小写字母、数字和连字符；专利登记中补上专利号",
      en: "in a plan write small letters, digits and hyphens; in a register give each patent its number",
    },
  },
  "id-repeated": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "同一专利号出现多次，只计一次",
      en: "a patent stands in the register more than once, and counts once",
    },
    todo: { "zh-Hans": "去掉重复的记录", en: "remove the repeated records" },
  },
  "key-missing": {
    comesAs: ["error"],
    means: { "zh-Hans": "记录没有分组键，未计入任何一组", en: "a record has no key, and counts in no group" },
    todo: {
      "zh-Hans": "让 by 对每条记录都返回文字，或接受其只计入总数",
      en: "let the function by return a text for each record, or accept that the record counts in the total alone",
    },
  },
  "kind-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "专利类型无法识别", en: "a kind of patent that is not known" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "record-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "不是专利记录", en: "not a patent record" },
    todo: {
      "zh-Hans": "每条记录给出一个对象，至少含 filedOn",
      en: "give an object for each, with at least filedOn",
    },
  },
  "register-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "传入的不是专利登记数据", en: "what was passed is no register" },
    todo: {
      "zh-Hans": "给出专利记录的数组或其他可迭代对象",
      en: "give a list, or anything that yields patent records",
    },
  },
});
