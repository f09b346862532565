import type { Message } from "../issue.js";

/** What can be wrong with a record of a register, as its sentence begins. */
export const recordProblems = {
  "record-invalid": { "zh-Hans": "不是专利记录", en: "not a patent record" },
  "kind-invalid": { "zh-Hans": "专利类型无法识别", en: "unknown kind of patent" },
  "date-invalid": { "zh-Hans": "日期无效", en: "not a date" },
  "date-order": { "zh-Hans": "日期先后矛盾", en: "dates out of order" },
  "flag-invalid": { "zh-Hans": "不是“是”或“否”", en: "neither true nor false" },
  "amount-invalid": { "zh-Hans": "质押融资金额无效", en: "not an amount of pledge financing" },
  "amount-negative": { "zh-Hans": "质押融资金额为负", en: "a negative amount of pledge financing" },
  "award-invalid": { "zh-Hans": "奖项无法识别", en: "unknown award" },
  "holder-invalid": {
    "zh-Hans": "专利权人所在地不是代码",
    en: "not the code of a place where holders reside",
  },
} as const satisfies Record<string, Message>;

/** What can be wrong with a register: its records, and how they are told apart and grouped. */
export const problemWords = {
  ...recordProblems,
  "id-repeated": { "zh-Hans": "专利号重复", en: "a repeated id" },
  "id-invalid": { "zh-Hans": "缺少专利号", en: "no id" },
  "key-missing": { "zh-Hans": "缺少分组键，未计入任何一组", en: "no key, so counted in no group" },
} as const satisfies Record<string, Message>;
