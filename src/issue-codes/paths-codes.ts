import { rowsOf } from "./issue-code-row.js";

/** What can be wrong with paths, scenario lines, yearly steps and actions. */
export const pathsCodes = rowsOf({
  "action-completed-before-part": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "任务报为完成，而其中一项没有完成",
      en: "an action is reported as completed before one of its parts",
    },
    todo: { "zh-Hans": "核对两者", en: "check both" },
  },
  "action-status-invalid": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "任务进展的写法有误", en: "not the status of an action" },
    todo: {
      "zh-Hans": "按 expected 给出 action、on、status",
      en: "give action, on and status as expected says",
    },
  },
  "action-status-later": {
    comesAs: ["note"],
    means: { "zh-Hans": "进展晚于截止日，不计入", en: "a status is later than the day, and does not count" },
    todo: {
      "zh-Hans": "无须处理；要计入的，改用更晚的截止日",
      en: "nothing; choose a later day to count it",
    },
  },
  "action-status-twice": {
    comesAs: ["error", "warning"],
    means: { "zh-Hans": "同一任务同一天有两条进展", en: "an action has two statuses on one day" },
    todo: { "zh-Hans": "只保留一条", en: "keep one of them" },
  },
  "action-status-unreadable": {
    comesAs: ["error"],
    means: {
      "zh-Hans": "读取任务进展时出错，数据不是普通的 JSON",
      en: "reading the statuses failed: they are not plain data",
    },
    todo: { "zh-Hans": "用 JSON.parse 所得的数据", en: "give data as JSON.parse gives it" },
  },
  "action-unknown": {
    comesAs: ["error", "thrown"],
    means: { "zh-Hans": "规划中没有该任务", en: "the plan has no such action" },
    todo: { "zh-Hans": "核对任务的标识", en: "check the id of the action" },
  },
  "as-of-before-year": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "截止日早于所监测的年度", en: "the day is before the year that is watched" },
    todo: { "zh-Hans": "改用该年度开始以后的日期", en: "give a day from the start of that year on" },
  },
  "change-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "年变化量不是数；作图时为没有合计的变化",
      en: "the change of a year is no number; for a chart, a change without its whole",
    },
    todo: {
      "zh-Hans": "给出每年的变化量；作图时给出 decomposeChange 的结果",
      en: "give the change of a year; for a chart, the result of decomposeChange",
    },
  },
  "effort-invalid": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "各年力度的个数或数值有误",
      en: "the efforts of the years are too few, too many, or below 0",
    },
    todo: {
      "zh-Hans": "起点之后每年给一个不小于 0 的数",
      en: "give a number not below 0 for each year after the start",
    },
  },
  "effort-none": {
    comesAs: ["thrown"],
    means: {
      "zh-Hans": "两点之间各年的力度都为 0，而目标有变化",
      en: "there is no effort in the years between two points that differ",
    },
    todo: { "zh-Hans": "至少给其中一年力度", en: "give at least one of these years some effort" },
  },
  "line-too-long": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "情景线过长", en: "a scenario line is too long" },
    todo: { "zh-Hans": "缩短年限", en: "end it earlier" },
  },
  "load-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "前后置参数无效", en: "the load of a path is not as it should be" },
    todo: {
      "zh-Hans": "给出大于 0、小于 1 的数，即时间过半时完成的比例",
      en: "give the share of the way at half of the time, above 0 and below 1",
    },
  },
  "path-too-long": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "路径过长", en: "a path is too long for its shape" },
    todo: { "zh-Hans": '缩短年限，或用 "linear"', en: 'make it shorter, or use "linear"' },
  },
  "rate-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "年变化率无效", en: "the rate of a year is not as it should be" },
    todo: { "zh-Hans": '按 expected 给出，如 "5%"', en: 'give it as expected says, such as "5%"' },
  },
  "scenario-by-invalid": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "到达目标的方式无效", en: "the way to the target is none that exists" },
    todo: { "zh-Hans": '用 "change" 或 "rate"', en: 'use "change" or "rate"' },
  },
  "scenario-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的情景", en: "a scenario that does not exist" },
    todo: { "zh-Hans": "按 expected 选用一种", en: "use one that expected lists" },
  },
  "shape-unknown": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "未知的路径形状", en: "a shape of path that does not exist" },
    todo: {
      "zh-Hans": '用 "linear"、"geometric"、{ load } 或 { effort }',
      en: 'use "linear", "geometric", { load } or { effort }',
    },
  },
  "step-falls-back": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "年度目标没有比上一年更进一步",
      en: "a yearly step goes no further than the year before",
    },
    todo: {
      "zh-Hans": "累计指标填自规划期初起的合计；其余核对数值",
      en: "give the total since the start for a running total; else check the number",
    },
  },
  "step-misses-target": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "年度目标达不到规划的目标",
      en: "a yearly step does not meet the target of the plan",
    },
    todo: {
      "zh-Hans": "改为达到目标的数，或在年度计划中说明调整依据",
      en: "give a number that meets it, or say in the yearly plan why it is changed",
    },
  },
  "step-overshoots": {
    comesAs: ["warning"],
    means: {
      "zh-Hans": "年度目标已超过规划期末的目标",
      en: "a yearly step is beyond the target of the plan",
    },
    todo: {
      "zh-Hans": "核对数值和单位；确需提高的可以保留",
      en: "check number and unit; keep it if more is asked for",
    },
  },
  "waypoint-outside": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "途经点不在起点与目标之间", en: "a waypoint does not lie between start and target" },
    todo: {
      "zh-Hans": "只给起点之后、目标之前的年份",
      en: "give years after the start and before the target",
    },
  },
  "waypoint-turns-back": {
    comesAs: ["warning"],
    means: { "zh-Hans": "途经点与目标方向相反", en: "a waypoint goes against the direction of the target" },
    todo: { "zh-Hans": "核对数值；确有此意的可以保留", en: "check the number; keep it if it is meant" },
  },
  "waypoints-out-of-order": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "累计指标的途经点逐年减少", en: "the waypoints of a running total fall" },
    todo: { "zh-Hans": "给出逐年不减的数", en: "give numbers that do not fall" },
  },
  "year-outside-plan": {
    comesAs: ["thrown"],
    means: { "zh-Hans": "不在规划期内的年份", en: "a year that is none of the plan" },
    todo: { "zh-Hans": "给出规划期内的年份", en: "give a year of the plan" },
  },
});
