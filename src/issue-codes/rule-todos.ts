import type { IssueCodeRow } from "./issue-code-row.js";

/** What to do about what a validation rule found. What it means, and how serious it is, its rule says. */
export const ruleTodos = {
  "action-without-responsible": {
    "zh-Hans": "填写 responsible；原文没有的无须处理",
    en: "fill in responsible; nothing where the document names none",
  },
  "baseline-missing": {
    "zh-Hans": "原文有基期值的，补上；没有的，不要填 0",
    en: "add the baseline where the document has one; do not fill in 0",
  },
  "baseline-span-reversed": {
    "zh-Hans": "改正合计的起止年份",
    en: "mend the first and the last year of the total",
  },
  "baseline-span-unfit": {
    "zh-Hans": "核对合计的末年，以及指标的 measure",
    en: "check the last year of the total, and the measure",
  },
  "baseline-year-differs": {
    "zh-Hans": "核对基期年份；原文如此的无须处理",
    en: "check the year; nothing where the document is so",
  },
  "baseline-year-inside": {
    "zh-Hans": "核对基期年份；原文如此的，评估时说明",
    en: "check the year; where the document is so, say it in the evaluation",
  },
  "below-parent-share": {
    "zh-Hans": "核对目标；确低于上位规划的，说明理由",
    en: "check the target; where it really is lower, say why",
  },
  "binding-without-responsible": { "zh-Hans": "填写 responsible", en: "fill in responsible" },
  "binding-without-source": { "zh-Hans": "填写 dataSource", en: "fill in dataSource" },
  "binding-without-target": {
    "zh-Hans": "对照原文补上目标值，或核对 commitment",
    en: "add the target from the document, or check the commitment",
  },
  "catalogue-unknown": {
    "zh-Hans": "按已知指标目录改正",
    en: "write an id of the catalogue of known indicators",
  },
  "comparator-against-direction": {
    "zh-Hans": "核对 direction 与 comparator",
    en: "check the direction and the comparator",
  },
  "due-day-outside-year": {
    "zh-Hans": "让 dueOn 落在目标年份之内",
    en: "let dueOn lie in the year of the target",
  },
  "fact-differs-from-baseline": {
    "zh-Hans": "对照原文核对两个数，在 notes 中说明采用哪一个",
    en: "check both in the document, and say in notes which one counts",
  },
  "formula-unknown": {
    "zh-Hans": "按公式目录改正，或用选项 formulas 给出自己的公式",
    en: "write the id of a formula, or give your own in the option formulas",
  },
  "goal-qualitative-only": {
    "zh-Hans": "无须处理；有数值目标的，补上",
    en: "nothing; add the targets in numbers where there are some",
  },
  "growth-from-nothing": {
    "zh-Hans": "核对基期值；确为零的，改写成水平值目标",
    en: "check the baseline; where it really is 0, write the target as a level",
  },
  "id-dangling": { "zh-Hans": "改正标识，或补上所缺的指标", en: "mend the id, or add the indicator" },
  "id-duplicate": {
    "zh-Hans": "给其中一个另取标识，并同步引用",
    en: "give one of them another id, and mend what links to it",
  },
  "increment-against-direction": {
    "zh-Hans": "核对 direction 与增加值的正负号",
    en: "check the direction, and the sign of the increase",
  },
  "increment-disagrees": {
    "zh-Hans": "对照原文核对三个数；原文如此的，在 notes 中说明",
    en: "check the three numbers; where the document is so, say it in notes",
  },
  "indicator-unserved": {
    "zh-Hans": "在相应任务的 indicators 中填写该指标",
    en: "name it in the indicators of the action that serves it",
  },
  "inferred-fields": {
    "zh-Hans": "对照原文核对所列的字段",
    en: "check the fields that are listed against the document",
  },
  "known-not-linked": { "zh-Hans": "按 expected 填写 catalogue", en: "write catalogue as expected says" },
  "maintained-yet-changed": {
    "zh-Hans": "核对 direction、基期值与目标值",
    en: "check direction, baseline and target",
  },
  "measure-unlike-known": {
    "zh-Hans": "核对 measure 是否与原文的口径一致",
    en: "check whether measure is what the document means",
  },
  "monitored-only": {
    "zh-Hans": "原文有目标的，补上；没有的无须处理",
    en: "add the target where the document has one; else nothing",
  },
  "name-near-miss": {
    "zh-Hans": "对照原文改正错别字；原文有误的，在 notes 中说明",
    en: "mend the misprint; where it is the document's, say it in notes",
  },
  "number-gap": {
    "zh-Hans": "对照原文，补上漏抄的行；原文如此的，在 notes 中说明",
    en: "add the row that was lost; where the document is so, say it in notes",
  },
  "number-repeated": {
    "zh-Hans": "对照原文改正序号；原文如此的，在 notes 中说明",
    en: "mend the number; where the document is so, say it in notes",
  },
  "parents-cyclic": { "zh-Hans": "去掉 basedOn 中指回自己的一项", en: "take out of basedOn what leads back" },
  "parts-cyclic": { "zh-Hans": "去掉 partOf 中指回自己的一项", en: "take out the partOf that leads back" },
  "plan-years-disorder": { "zh-Hans": "改正 period 与 baseYear", en: "mend period and baseYear" },
  "previous-period-baseline": {
    "zh-Hans": "无须处理；不要再从累计数中减去上期总数",
    en: "nothing; do not subtract the last period's total again",
  },
  "range-reversed": { "zh-Hans": "对调 lower 与 upper", en: "change lower and upper round" },
  "rank-unfit": {
    "zh-Hans": 'direction 写 "decrease"，regionRule 写 "none"',
    en: 'write direction "decrease" and regionRule "none"',
  },
  "ratio-disagrees": {
    "zh-Hans": "查明人口的年份与口径，写入 notes",
    en: "find out which population it is of, and write it in notes",
  },
  "share-added-up": {
    "zh-Hans": '把 measure 改为时点或年度，regionRule 改为 "ratio"',
    en: 'change measure to point-in-time or annual, and regionRule to "ratio"',
  },
  "statement-comparator-differs": {
    "zh-Hans": "对照原文核对约束词，在 notes 中说明以哪处为准",
    en: "check the words, and say in notes which of them count",
  },
  "statement-level-differs": {
    "zh-Hans": "对照原文核对两处，在 notes 中说明以哪处为准",
    en: "check both, and say in notes which one counts",
  },
  "statement-scale-differs": { "zh-Hans": "无须处理", en: "nothing" },
  "statement-value-differs": {
    "zh-Hans": "对照原文核对两处；确有出入的，在 notes 中说明以哪处为准",
    en: "check both; where they really differ, say in notes which one counts",
  },
  "target-basis-unfit": { "zh-Hans": "改正 basis、单位或 measure", en: "mend basis, unit or measure" },
  "target-before-baseline": {
    "zh-Hans": "改正目标年份或基期年份",
    en: "mend the year of the target or of the baseline",
  },
  "target-before-end": {
    "zh-Hans": "原文有期末目标的，补上",
    en: "add the final target where the document has one",
  },
  "target-equals-baseline": {
    "zh-Hans": '核对两个数；应保持的指标写 direction: "maintain"',
    en: 'check both numbers; write direction "maintain" for a level to be kept',
  },
  "target-repeated": { "zh-Hans": "对照原文，只保留一个", en: "keep the one that the document means" },
  "target-unit-unlike": {
    "zh-Hans": "改正目标的单位，或改用与单位相合的 basis",
    en: "mend the unit of the target, or use a basis that goes with it",
  },
  "target-without-baseline": {
    "zh-Hans": "补上基期值；原文没有的，只作记录",
    en: "add the baseline; where the document has none, it stays on record",
  },
  "target-worse-than-baseline": {
    "zh-Hans": "核对 direction、数值与正负号",
    en: "check the direction, the number and its sign",
  },
  "target-year-outside": {
    "zh-Hans": "改正目标年份；远景目标写入 goals",
    en: "mend the year; long-range targets stand in goals",
  },
  "targets-contradict": { "zh-Hans": "对照原文，改正其中一个目标", en: "mend one of them from the document" },
  "targets-go-back": {
    "zh-Hans": "核对年份与数值是否对调",
    en: "check whether years or numbers changed places",
  },
  "tier-without-parent": {
    "zh-Hans": "核对 tier，或在选项 parents 中给出对的上位规划",
    en: "check the tier, or give the right plan in the option parents",
  },
  "total-targets-fall": {
    "zh-Hans": "改为自规划期初起的合计；为当年数的改 measure",
    en: "give totals since the start of the plan; change measure where these are yearly amounts",
  },
  "unit-missing": { "zh-Hans": "按原文填写单位", en: "write the unit that the document prints" },
  "unit-unlike-known": { "zh-Hans": "核对单位与 catalogue", en: "check unit and catalogue" },
  "year-style-unfit": {
    "zh-Hans": "在 yearEnds 中填写财年的最后一天",
    en: "write the last day of the fiscal year in yearEnds",
  },
} satisfies Record<string, IssueCodeRow["todo"]>;
