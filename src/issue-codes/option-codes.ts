import { type IssueCodeRow, rowsOf } from "./issue-code-row.js";

/** Options that do not hold, by the kind of call. */
export const optionCodes = rowsOf({
  "accumulate-option-invalid": invalid("累加", "a call of accumulate"),
  "chart-option-invalid": invalid("图表", "a chart"),
  "forecast-option-invalid": invalid("预测", "a forecast"),
  "formula-option-invalid": invalid("公式", "a formula"),
  "import-option-invalid": invalid("导入", "an import"),
  "match-option-invalid": invalid("名称匹配", "a match of names"),
  "patent-option-invalid": invalid("专利统计", "a count of patents"),
  "regions-option-invalid": invalid("各地区的", "a call over places"),
  "simulation-option-invalid": invalid("模拟", "a simulation"),
  "split-option-invalid": invalid("分解", "a split"),
  "sql-option-invalid": invalid("SQL ", "SQL"),
  "target-option-invalid": invalid("目标测算", "a proposal of targets"),
  "what-if-option-invalid": invalid("情景", "a what-if"),
});

function invalid(zh: string, en: string): IssueCodeRow {
  return {
    comesAs: ["thrown"],
    means: { "zh-Hans": `${zh}选项的值无效`, en: `an option of ${en} has a value that it may not have` },
    todo: {
      "zh-Hans": "按 expected 改正 path 所指的选项，或不写而用默认值",
      en: "give the option named in path as expected says, or leave it out",
    },
  };
}
