import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with the data of a plan and with what is passed for one. */
export const modelCodes = rowsOf({
  "code-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "行政区划代码不是六位数字", en: "the code of a place is not six digits" },
    todo: {
      "zh-Hans": '写 GB/T 2260 的六位代码，如 "450000"',
      en: 'write the six digits of GB/T 2260, such as "450000"',
    },
  },
  "indicator-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "规划中没有该指标", en: "the plan has no such indicator" },
    todo: { "zh-Hans": "核对标识；按 write 改正拼写", en: "check the id; write it as write says" },
  },
  "issues-left-out": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "错误过多，其余的没有列出",
      en: "there are too many mistakes, and the rest is not listed",
    },
    todo: { "zh-Hans": "先改正所列的错误，再读一次", en: "mend those that are listed, and read it again" },
  },
  "plan-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "传入的不是规划", en: "what was passed is no plan" },
    todo: {
      "zh-Hans": "传入规划；parsePlan 的结果为 ok 时取其中的 plan",
      en: "pass a plan; of a result of parsePlan that is ok, its plan",
    },
  },
  "plan-too-deep": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "规划数据嵌套过深，或引用了自身",
      en: "the data of the plan is nested too deeply, or refers to itself",
    },
    todo: { "zh-Hans": "减少嵌套；去掉循环引用", en: "nest less, and let nothing refer to itself" },
  },
  "plan-unreadable": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "读取规划数据时出错，数据不是普通的 JSON",
      en: "reading the plan failed: it is not plain data",
    },
    todo: {
      "zh-Hans": "用 JSON.parse 所得的数据，不用带取值函数的对象",
      en: "give data as JSON.parse gives it, without getters",
    },
  },
  "schema-version-invalid": {
    comesAs: ["error"],
    means: { "zh-Hans": "结构版本的写法有误", en: "the schema version is not written as one" },
    todo: {
      "zh-Hans": "用 planFile 写规划文件，不要手填版本",
      en: "write plan files with planFile, and not the version by hand",
    },
  },
  "schema-version-newer": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "规划文件由更新版本的程序写成",
      en: "the plan file was written by a later version of the library",
    },
    todo: { "zh-Hans": "升级 ipr-plan", en: "update ipr-plan" },
  },
  "type-invalid": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "字段的类型不对，如年份写成了数",
      en: "a field is of another type, such as a year written as a number",
    },
    todo: {
      "zh-Hans": "按 write 或 expected 改写；数值与年份都写作文本",
      en: "write it as write or expected says; numbers and years are text",
    },
  },
  "value-invalid": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "字段的值不在可选的值之中，或为空",
      en: "a field has a value that is none of those allowed, or is empty",
    },
    todo: { "zh-Hans": "按 write 或 expected 选用一个", en: "write one that write or expected names" },
  },
  "value-undefined": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "字段的值为 undefined，无法写入文件",
      en: "a field is undefined, which no file can hold",
    },
    todo: { "zh-Hans": "没有内容时不写该字段", en: "leave the field out where there is nothing to say" },
  },
});
