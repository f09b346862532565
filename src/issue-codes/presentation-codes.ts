import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with tables, charts and reports. */
export const presentationCodes = rowsOf({
  "allocation-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是分解结果", en: "not an allocation" },
    todo: {
      "zh-Hans": "给出 allocate 或 allocateTarget 的结果",
      en: "give the result of allocate or allocateTarget",
    },
  },
  "cells-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的单元格内容", en: "cells that do not exist" },
    todo: { "zh-Hans": "按 expected 选用", en: "use those that expected lists" },
  },
  "column-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "表中没有该列", en: "the table has no such column" },
    todo: { "zh-Hans": "按 expected 选用", en: "use one that expected lists" },
  },
  "ranking-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不是带有比较时期的排名", en: "not a ranking with an earlier one" },
    todo: { "zh-Hans": "用 rankRegions 并给出 since", en: "rank with rankRegions, and give since" },
  },
  "report-too-early": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "截止日对这种报告过早", en: "the day is too early for this report" },
    todo: { "zh-Hans": "改用更晚的截止日，或换一种报告", en: "choose a later day, or another kind" },
  },
  "report-too-late": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "截止日对这种报告过晚", en: "the day is too late for this report" },
    todo: { "zh-Hans": '改用更早的截止日，或用 kind: "final"', en: 'choose an earlier day, or kind "final"' },
  },
  "report-year-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "报告的年份有误", en: "the year of a report is not as it should be" },
    todo: {
      "zh-Hans": "年度监测报告给规划期内的年份，其余不给",
      en: "give a year of the plan for a yearly report, and none for others",
    },
  },
});
