import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with formulas and their inputs. */
export const formulasCodes = rowsOf({
  "character-unexpected": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "表达式中有不能使用的字符，如全角括号",
      en: "the expression has a character that it may not have, such as a full-width parenthesis",
    },
    todo: { "zh-Hans": "改用 expected 所列的字符", en: "use one that expected names" },
  },
  "column-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "按列计算时某一列不能使用", en: "a column cannot be used" },
    todo: {
      "zh-Hans": "按 expected 给出长度相同的数值列",
      en: "give columns of numbers that are as long as each other, as expected says",
    },
  },
  "dimensions-unlike": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "相加、相减或比较的两项量纲不同",
      en: "two things of different kinds are added, subtracted or compared",
    },
    todo: { "zh-Hans": "核对各输入项的单位", en: "check the units of the inputs" },
  },
  "expression-invalid": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "表达式不成式，如缺括号、缺运算符",
      en: "the expression cannot be read: a parenthesis or an operator is missing",
    },
    todo: { "zh-Hans": "改正 position 所指的字符处", en: "mend it at the character that position names" },
  },
  "expression-too-deep": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "表达式的括号嵌套过深",
      en: "the parentheses of the expression are nested too deeply",
    },
    todo: {
      "zh-Hans": "拆成几个公式，或减少括号",
      en: "split it into several formulas, or use fewer parentheses",
    },
  },
  "expression-too-long": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "表达式过长", en: "the expression is too long" },
    todo: { "zh-Hans": "拆成几个公式", en: "split it into several formulas" },
  },
  "factor-written": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "表达式里写了单位换算的倍数，会重复换算",
      en: "the expression has a factor of scale, which the units already make",
    },
    todo: { "zh-Hans": "去掉该倍数，由单位换算", en: "leave the factor out, and let the units do it" },
  },
  "formula-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "公式的结构不合要求", en: "a formula is not built as formulas are" },
    todo: {
      "zh-Hans": "按 expected 给出 inputs、expression、unit 与 places",
      en: "give inputs, expression, unit and places as expected says",
    },
  },
  "function-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "表达式用了不存在的函数", en: "the expression calls a function that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一个", en: "use one that expected lists" },
  },
  "input-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "输入项没有按名称给出", en: "the inputs are not given by name" },
    todo: { "zh-Hans": "给出对象，以输入项名称为键", en: "give an object by the names of the inputs" },
  },
  "input-name-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "输入项的名称不能使用", en: "an input has a name that it may not have" },
    todo: {
      "zh-Hans": "以拉丁字母开头，只用字母、数字和 _，不用保留词",
      en: "begin with a Latin letter, use letters, digits and _, and no reserved word",
    },
  },
  "input-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "公式没有这个输入项", en: "the formula has no such input" },
    todo: {
      "zh-Hans": "核对名称的拼写；表达式用到的都要列入 inputs",
      en: "check the spelling; what the expression uses stands in inputs",
    },
  },
  "input-unused": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "表达式没有用到某个输入项", en: "the expression does not use one of its inputs" },
    todo: { "zh-Hans": "用上该输入项，或从 inputs 中删去", en: "use the input, or take it out of inputs" },
  },
  "known-indicator-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "已知指标目录中没有该标识", en: "the catalogue of known indicators has no such id" },
    todo: { "zh-Hans": "按已知指标目录改正标识", en: "write an id of the catalogue of known indicators" },
  },
  "number-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "表达式中的数字写法有误", en: "a number of the expression is not written as one" },
    todo: { "zh-Hans": "写成 0.25 的形式", en: "write it such as 0.25" },
  },
  "result-dimension": {
    comesAs: ["error", "thrown"],
    means: {
      "zh-Hans": "表达式所得的量纲与结果单位不符",
      en: "the expression does not come out in the unit of the result",
    },
    todo: {
      "zh-Hans": "核对输入项与结果的单位，以及分子分母是否颠倒",
      en: "check the units of inputs and result, and whether the ratio is upside down",
    },
  },
  "scopes-differ": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "两个人口数的口径不同，如常住与户籍",
      en: "two populations are counted in different ways, such as residents and registered people",
    },
    todo: { "zh-Hans": "改用同一口径的人口数", en: "use populations of one scope" },
  },
  "year-repeated": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "同一年有两个人口数", en: "two populations of one year" },
    todo: { "zh-Hans": "只保留一个", en: "keep one of them" },
  },
});
