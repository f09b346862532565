import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with numbers, units, periods and arguments. */
export const valueCodes = rowsOf({
  "argument-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "调用的参数不是所需的数据",
      en: "an argument of the call is not what the call needs",
    },
    todo: {
      "zh-Hans": "按 expected 改正 path 所指的参数；参数的次序颠倒也会如此",
      en: "give the argument named in path as expected says; arguments in the wrong order do this too",
    },
  },
  "bound-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是目标的界限", en: "not a bound that a value can meet" },
    todo: {
      "zh-Hans": "给出 comparator 与 value；区间给出 lower 与 upper",
      en: "give a comparator and a value, or lower and upper for an interval",
    },
  },
  "comparator-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的比较方式", en: "a way to compare that does not exist" },
    todo: {
      "zh-Hans": '按 expected 选用一种，如 "at-least"',
      en: 'use one that expected lists, such as "at-least"',
    },
  },
  "decimal-invalid": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "不是十进制数，或有效数字过多",
      en: "not a decimal number, or one of too many digits",
    },
    todo: {
      "zh-Hans": '写成十进制文本，如 "1.42"，不带千分位、单位和空格',
      en: 'write decimal text such as "1.42", without separators, units and blanks',
    },
  },
  "dimension-mismatch": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "两个单位的量纲不同，不能换算",
      en: "two units are of different kinds, and neither becomes the other",
    },
    todo: {
      "zh-Hans": "核对两个单位；所指确为同一事物的，改正写错的一个",
      en: "check both units; where they mean the same thing, mend the one that is wrong",
    },
  },
  "direction-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的指标方向", en: "a direction that does not exist" },
    todo: {
      "zh-Hans": '按 expected 选用一种，如 "increase"',
      en: 'use one that expected lists, such as "increase"',
    },
  },
  "locale-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的语言", en: "a language that the library does not write" },
    todo: {
      "zh-Hans": '用 "zh-Hans"、"zh-Hant" 或 "en"；浏览器的语言标记先交 resolveLocale',
      en: 'use "zh-Hans", "zh-Hant" or "en"; give the tag of a browser to resolveLocale first',
    },
  },
  "option-unknown": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "选项的名称不存在，多为拼写有误",
      en: "an option has a name that the call does not know, mostly a misspelling",
    },
    todo: {
      "zh-Hans": "按 expected 改正选项的名称，或删去该选项",
      en: "write the option as expected says, or leave it out",
    },
  },
  "options-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "选项应为对象，给出的却不是", en: "the options are no object" },
    todo: {
      "zh-Hans": "把选项写成对象，没有选项时不写",
      en: "give the options as an object, or none at all",
    },
  },
  "peer-missing": {
    comesAs: ["note", "thrown"],
    means: {
      "zh-Hans": "同类比较缺某些地区的数据；抛出时为缺少所需的软件包",
      en: "peers without a value for the year take no part; where it is thrown, a package that the call needs is not installed",
    },
    todo: {
      "zh-Hans": "补录所列地区的数据；抛出的，按 expected 安装软件包",
      en: "enter the values of the places that are named; where it is thrown, install the package as expected says",
    },
  },
  "period-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "不是时期、年份或日期", en: "not a period, a year or a day" },
    todo: {
      "zh-Hans": '年份写作 "2025"，季度写作 "2025-Q2"，1—9 月写作 "2025-01/2025-09"，日期写作 "2025-06-30"',
      en: 'write "2025", "2025-Q2", "2025-01/2025-09" or "2025-06-30"',
    },
  },
  "quantity-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是数字加单位", en: "not a number with a unit" },
    todo: {
      "zh-Hans": '写成数字、空格、单位，如 "29.58 万件"',
      en: 'write a number, a blank and a unit, such as "29.58 万件"',
    },
  },
  "rounding-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "小数位数或舍入方式无效",
      en: "the number of decimal places or the way of rounding is not one that exists",
    },
    todo: {
      "zh-Hans": '小数位数取 0 至 100 的整数，方式取 "half-up" 或 "half-even"',
      en: 'give a whole number of places from 0 to 100, and "half-up" or "half-even"',
    },
  },
  "text-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "应为文字而不是", en: "not a text where one is needed" },
    todo: {
      "zh-Hans": '给出字符串；多语种文本须含 "zh-Hans"',
      en: 'give a string; a text in several languages needs "zh-Hans"',
    },
  },
  "unit-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "自定义单位的写法不合要求",
      en: "a unit of your own is not written as defineUnit needs it",
    },
    todo: {
      "zh-Hans": "按 expected 改正 path 所指的一项",
      en: "mend the field named in path as expected says",
    },
  },
  "unit-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "无法识别的单位", en: "a unit that is not known" },
    todo: {
      "zh-Hans": "按单位目录改写；目录中没有的用 defineUnit 定义",
      en: "write a unit of the catalogue of units, or make your own with defineUnit",
    },
  },
  "year-end-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "年度的最后一天不是月和日", en: "the last day of the year is no month and day" },
    todo: { "zh-Hans": '写成月和日，如 "03-31"', en: 'write a month and a day such as "03-31"' },
  },
  "year-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "应为年份而不是", en: "not a year where one is needed" },
    todo: { "zh-Hans": "写成年份，如 2030", en: "write a year such as 2030" },
  },
  "years-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "年数不是 1 至 100 的整数",
      en: "the number of years is no whole number from 1 to 100",
    },
    todo: { "zh-Hans": "给出两个年份之间相隔的年数", en: "give the number of years between the two values" },
  },
});
