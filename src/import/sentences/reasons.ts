import type { Message } from "../../issue.js";

/** Why nothing was made of a number of a text. */
export const reasons = {
  "no-statement": {
    "zh-Hans": "不在所读句式之中",
    en: "it stands in no statement that is read",
  },
  time: { "zh-Hans": "是时间，所在句未读出数值", en: "a time, with no value that was read beside it" },
  "no-name": { "zh-Hans": "旁边没有指标名称", en: "there is no name of an indicator beside it" },
  tense: {
    "zh-Hans": "看不出是目标还是已有的数值",
    en: "it is not clear whether it is aimed at or has been reached",
  },
  "no-year": { "zh-Hans": "没有说明是哪一年的数值", en: "the year of the value is not said" },
  unpaired: {
    "zh-Hans": "“分别”前后名称与数值个数不同",
    en: "the names and the numbers that belong to them in turn are not equally many",
  },
  "words-behind": {
    "zh-Hans": "数值后还有文字，分不清是哪一项的数值",
    en: "with the words behind it, it is not clear what it is a number of",
  },
  change: { "zh-Hans": "说的是变动，不是水平", en: "it says a change, not a level" },
  unread: { "zh-Hans": "数值未能读出", en: "the number is not read" },
  ordinal: { "zh-Hans": "是次序，不是数量", en: "it says a place in an order, not an amount" },
  title: { "zh-Hans": "在文件名中", en: "it stands in the title of a document" },
} as const satisfies Record<string, Message>;

/** The code of such a reason. */
export type ReasonCode = keyof typeof reasons;

/** Why a finding needs a look, in words. */
export const doubtWords = {
  "name-unknown": { "zh-Hans": "没有相符的已知指标", en: "no known indicator has this name" },
  "name-boundary": {
    "zh-Hans": "名称从哪里开始不能确定",
    en: "it is not certain where the name begins",
  },
  "year-absent": { "zh-Hans": "没有写明年份", en: "no year is said" },
  "unit-absent": { "zh-Hans": "没有写明单位", en: "no unit is printed" },
  tense: { "zh-Hans": "看不出是目标还是已有的数值", en: "it may be a value that has been reached" },
  "shared-words": {
    "zh-Hans": "名称与前后各项共用一些字词",
    en: "the name shares words with those beside it",
  },
} as const satisfies Record<string, Message>;
