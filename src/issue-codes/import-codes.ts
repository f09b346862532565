import { rowsOf } from "./issue-code-row.js";

/** What was noticed while a table or a document was read. */
export const importCodes = rowsOf({
  "amounts-added-up": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "累计指标的当年数已逐年相加",
      en: "the yearly amounts of a running total were added up",
    },
    todo: { "zh-Hans": "核对起始年份", en: "check the year that it starts from" },
  },
  "answer-nowhere": {
    comesAs: ["error"],
    means: { "zh-Hans": "答案的键不是规划中的一栏", en: "an answer is for no field of the plan" },
    todo: { "zh-Hans": "用草稿所列的 path 为键", en: "use a path that the draft lists" },
  },
  "document-not-text": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "文件不像文字，可能是二进制文件或编码读错",
      en: "the document has characters that are not text: it may be binary, or was read in the wrong encoding",
    },
    todo: {
      "zh-Hans": "先转成文本或 HTML，并核对编码",
      en: "turn it into text or HTML first, and check its encoding",
    },
  },
  "draft-hole": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "草稿中有一处原文没有说明，尚缺答案",
      en: "a place of the draft is open, because the document does not say it",
    },
    todo: { "zh-Hans": "以 path 为键在 answers 中作答", en: "answer it in answers under its path" },
  },
  "letters-in-number": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "数字中夹有字母，可能识别有误，未读作数",
      en: "a letter within a number may be a digit read wrongly, and is not read as one",
    },
    todo: { "zh-Hans": "对照原文改正", en: "mend it from the document" },
  },
  "level-at-end": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "时点数取时段末的时点",
      en: "a level of a stretch of time is taken to be of its end",
    },
    todo: { "zh-Hans": "核对表中的时点", en: "check which day the table means" },
  },
  "mark-noted": {
    comesAs: ["note"],
    means: { "zh-Hans": "数带有标记，表下有注释", en: "a number has a mark, of which a note tells" },
    todo: { "zh-Hans": "看表下的注释", en: "read the note below the table" },
  },
  "mark-unexplained": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "数带有标记，表中没有说明",
      en: "a number has a mark that the table does not explain",
    },
    todo: { "zh-Hans": "向提供数据的单位核实", en: "ask whoever made the table" },
  },
  "name-differs": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "表中的名称与指标有一字之差，按笔误读",
      en: "a name differs from an indicator by one character, and is read as a misprint",
    },
    todo: { "zh-Hans": "核对是否同一指标", en: "check whether it is the same indicator" },
  },
  "no-indicators": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "有表，但没有看出指标和目标的栏目",
      en: "there are tables, but none with columns of indicators and targets",
    },
    todo: {
      "zh-Hans": "核对表头，或手工录入指标",
      en: "check the heads of the tables, or enter the indicators by hand",
    },
  },
  "no-table": {
    comesAs: ["note"],
    means: { "zh-Hans": "文中没有指标表", en: "there is no table of indicators in the text" },
    todo: { "zh-Hans": "表为图片的，先识别成文字", en: "turn a table that is a picture into text first" },
  },
  "nothing-read": {
    comesAs: ["warning"],
    means: { "zh-Hans": "没有读出观测值", en: "no observation was read" },
    todo: {
      "zh-Hans": "看 unread 中的原因，改正表头或用选项指明",
      en: "look at the reasons in unread; mend the head of the table, or name its parts in the options",
    },
  },
  "row-invalid": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "某行不是由单元格组成的数组，未读",
      en: "a row is no list of cells, and is not read",
    },
    todo: { "zh-Hans": "按行、列给出单元格", en: "give rows of cells" },
  },
  "several-plans": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "文中像有几个规划，取第一个",
      en: "the text seems to hold several plans, and the first is taken",
    },
    todo: { "zh-Hans": "一次只给一个规划的文本", en: "give the text of one plan at a time" },
  },
  "two-layouts": {
    comesAs: ["error"],
    means: { "zh-Hans": "表有两种同样合理的读法", en: "the table reads equally well in two layouts" },
    todo: { "zh-Hans": "用选项 layout 指定", en: "name one with the option layout" },
  },
  "unit-not-printed": {
    comesAs: ["note"],
    means: {
      "zh-Hans": "表中没有写明单位，按规划的单位读",
      en: "the table prints no unit, and is read in that of the plan",
    },
    todo: { "zh-Hans": "核对表中的单位", en: "check the unit of the table" },
  },
  "values-differ": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "同一指标同一时期有两个不同的数，都未采用",
      en: "an indicator has two different values for a period, and neither is used",
    },
    todo: { "zh-Hans": "改正表中有误的一个", en: "mend the one that is wrong in the table" },
  },
  "yearly-or-total": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "表中没有写明是当年数还是累计数",
      en: "the table does not say whether its numbers are of each year or totals",
    },
    todo: {
      "zh-Hans": "在表头写明，或用选项 totals 指明",
      en: "say so in the head of the table, or with the option totals",
    },
  },
});
