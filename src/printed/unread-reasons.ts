import type { Message } from "../issue.js";

interface UnreadRow {
  /** Why it is not read. */
  readonly why: Message;
  /** What to write instead. */
  readonly write: Message;
}

/**
 * Why a printed text is not read as a number, and what to write instead, in words.
 *
 * @category Printed numbers
 * @see [From a spreadsheet](../../docs/guides/from-a-spreadsheet.md)
 * @example
 * unreadReasons["range-reversed"].why.en // => "the range ends below its start"
 */
export const unreadReasons = {
  "no-number": {
    why: { "zh-Hans": "其中没有数", en: "there is no number in it" },
    write: { "zh-Hans": "请写数字", en: "write the number in figures" },
  },
  "number-in-words": {
    why: { "zh-Hans": "数是用文字写的", en: "the number is written in words" },
    write: { "zh-Hans": "请写数字，如 1000", en: "write it in figures, such as 1000" },
  },
  "not-a-number": {
    why: {
      "zh-Hans": "这是计算出错的结果，不是数",
      en: "it is what a failed calculation leaves, and no number",
    },
    write: { "zh-Hans": "请写数字；没有数的请留空", en: "write the number, or leave the cell blank" },
  },
  "separator-unclear": {
    why: {
      "zh-Hans": "分隔符不是每三位一个，看不出是千位分隔还是小数点",
      en: "its separators do not stand at every third digit: they may part thousands or decimals",
    },
    write: {
      "zh-Hans": "请不写千位分隔符，小数点写作 .",
      en: "write no separators of thousands, and a point before decimals",
    },
  },
  exponent: {
    why: {
      "zh-Hans": "科学记数法可能已丢失后面的数字",
      en: "scientific notation may have lost the last digits",
    },
    write: { "zh-Hans": "请写出全部数字", en: "write out all digits" },
  },
  "brackets-unclear": {
    why: {
      "zh-Hans": "圆括号中的数可能是负数，也可能是注释",
      en: "a number in round brackets may be negative, or a note",
    },
    write: {
      "zh-Hans": "负数请写负号，如 -3.2；否则去掉括号",
      en: "write a minus sign, such as -3.2, or leave out the brackets",
    },
  },
  "sign-unclear": {
    why: { "zh-Hans": "数前的破折号可能是负号", en: "the dash before the number may be a minus sign" },
    write: {
      "zh-Hans": "负数请写作 -5；否则去掉破折号",
      en: "write -5 for a negative number, or leave out the dash",
    },
  },
  "unit-unknown": {
    why: { "zh-Hans": "数后的文字不是可识别的单位", en: "the words behind the number are no known unit" },
    write: { "zh-Hans": "请只写数，或用可识别的单位", en: "write the number alone, or a known unit" },
  },
  "two-comparators": {
    why: { "zh-Hans": "有两个不同的约束词", en: "it has two comparators that differ" },
    write: { "zh-Hans": "请只写一个约束词", en: "write one comparator" },
  },
  "range-reversed": {
    why: { "zh-Hans": "区间的下限大于上限", en: "the range ends below its start" },
    write: { "zh-Hans": "请先写下限再写上限", en: "write the lower end first" },
  },
  "fiscal-year": {
    why: {
      "zh-Hans": "财政年度不是日历年，起止月份因国家而异",
      en: "a fiscal year is no calendar year, and begins in another month in each country",
    },
    write: { "zh-Hans": "请写财政年度结束的日期", en: "write the day on which the fiscal year ends" },
  },
  "several-years": {
    why: { "zh-Hans": "跨越多年的时段不是一个时期", en: "a span of several years is no single period" },
    write: { "zh-Hans": "请写其中一年，如 2025", en: "write one year, such as 2025" },
  },
  "year-absent": {
    why: { "zh-Hans": "时期没有写明年份", en: "the period does not name its year" },
    write: { "zh-Hans": "请写明年份", en: "write its year too" },
  },
  "no-such-period": {
    why: { "zh-Hans": "没有这样的日期或月份", en: "there is no such day or month" },
    write: { "zh-Hans": "请核对年、月、日", en: "check year, month and day" },
  },
  "more-than-a-number": {
    why: { "zh-Hans": "除数以外还有其他文字", en: "there are other words beside the number" },
    write: { "zh-Hans": "请只写数和单位", en: "write the number and its unit alone" },
  },
  "too-long": {
    why: { "zh-Hans": "文字或数字太长", en: "it is too long for a number of a plan" },
    write: {
      "zh-Hans": "请只写数，有效数字不超过 60 位",
      en: "write the number alone, of at most 60 significant digits",
    },
  },
} as const satisfies Record<string, UnreadRow>;

/**
 * Why a printed text is not read as a number.
 *
 * @category Printed numbers
 * @example
 * const reason: UnreadReason = "separator-unclear";
 * @useDeclaredType
 */
export type UnreadReason = keyof typeof unreadReasons;
