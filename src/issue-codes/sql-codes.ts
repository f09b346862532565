import { rowsOf } from "./issue-code-row.js";

/** What cannot be written as SQL, or be read from tables. */
export const sqlCodes = rowsOf({
  "sql-amount-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是金额", en: "not an amount of money" },
    todo: { "zh-Hans": "写成数，或 { value, unit }", en: "give a number, or { value, unit }" },
  },
  "sql-column-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "列的写法有误", en: "not a column" },
    todo: { "zh-Hans": "按 expected 给出", en: "give it as expected says" },
  },
  "sql-fragment-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是一个完整的 SQL 表达式", en: "not one SQL expression" },
    todo: {
      "zh-Hans": "不带注释、占位符和分号，引号与括号成对",
      en: "leave out comments, placeholders and semicolons, and close quotes and parentheses",
    },
  },
  "sql-name-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "表或列的名称有误", en: "not a name of a table or a column" },
    todo: { "zh-Hans": "按 expected 改正名称", en: "write it as expected says" },
  },
  "sql-not-here": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "该数据库不支持这种写法", en: "the engine has no such thing" },
    todo: { "zh-Hans": "按 expected 换一种写法", en: "use what expected names" },
  },
  "sql-number-too-long": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "数字超出列的长度", en: "a number does not fit its column" },
    todo: { "zh-Hans": "改用更大的单位，或减少小数位", en: "use a larger unit, or fewer decimal places" },
  },
  "sql-parts-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "不是可按地区相加的分子分母",
      en: "not the parts of a ratio that add up over places",
    },
    todo: { "zh-Hans": "给出可相加的指标", en: "give indicators that add up" },
  },
  "sql-progress-not-here": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "该指标的进展不能写成 SQL", en: "progress of this indicator is not written as SQL" },
    todo: { "zh-Hans": "用 assess 评估该指标", en: "judge it with assess" },
  },
  "sql-regions-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "地区的写法有误", en: "not places" },
    todo: {
      "zh-Hans": "给出名称的数组，或含 table 与 place 的对象",
      en: "give a list of names, or an object with table and place",
    },
  },
  "sql-row-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "表中的行有误", en: "a row of a table is not as it should be" },
    todo: {
      "zh-Hans": "按 expected 改正；表由本库所写的，不要手改",
      en: "mend it as expected says; do not edit what the library wrote",
    },
  },
  "sql-too-long": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "数字超出该数据库可容纳的长度", en: "the numbers are too long for the engine" },
    todo: { "zh-Hans": "减少小数位，或换一种数据库", en: "use fewer decimal places, or another engine" },
  },
  "sql-weight-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "权重为负", en: "a weight is below 0" },
    todo: { "zh-Hans": "给出不小于 0 的权重", en: "give weights of 0 or more" },
  },
  "sql-year-ends": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "年度不在月末结束，不能写成 SQL",
      en: "years that do not end with a month are not written as SQL",
    },
    todo: { "zh-Hans": "用 rollUp 汇总", en: "roll up with rollUp" },
  },
});
