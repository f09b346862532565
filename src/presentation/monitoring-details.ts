import { completionForms } from "../monitoring/completion-forms.js";
import { stepSources } from "../monitoring/step-sources.js";
import { wordsIn } from "../value/closed-list.js";
import { missingReasons } from "../value/missing.js";
import { qualifiers } from "../value/qualifier.js";
import { valueStatuses } from "../value/statuses.js";
import { column } from "./column.js";

/** The columns of the table of a year that say where each number comes from, and why one is missing. */
export const monitoringDetails = [
  column(
    "stepFrom",
    "code",
    ["本年目标的来源", "Target from"],
    [
      "年度计划所给、规划所列，或由目标路径推算",
      "The yearly plan, the plan itself, or the path to its target",
    ],
    { words: stepSources },
  ),
  column(
    "actualPeriod",
    "period",
    ["完成数的时期", "Period"],
    ["本年完成所属的时期", "The part of the year that the actual value is of"],
  ),
  column("status", "code", ["数据状态", "Status"], ["完成数是否为最终数据", "Whether the value is final"], {
    words: valueStatuses,
  }),
  column(
    "actualQualifier",
    "code",
    ["完成数的写法", "Actual is"],
    [
      "来源未写确数的完成数：约、超过、不足；空白为确数",
      "How the value is given that is not given exactly; blank where it is exact",
    ],
    { words: wordsIn(qualifiers) },
  ),
  column(
    "amount",
    "decimal",
    ["当年新增", "Added in the year"],
    ["仅累计指标：当年增加的数", "Only of a running total: what the year added"],
  ),
  column(
    "amountStep",
    "decimal",
    ["当年应新增", "To be added"],
    ["仅累计指标：当年应增加的数", "Only of a running total: what the year was to add"],
  ),
  column(
    "yearBefore",
    "decimal",
    ["上年同期", "Year before"],
    [
      "与之相比的数；累计指标为上年当年新增",
      "What is compared with; of a running total what that year added",
    ],
  ),
  column("changeUnit", "unit", ["增减的单位", "Unit of change"], ["增减与差距的单位", "Of changes and gaps"]),
  column(
    "changeRate",
    "share",
    ["比上年增长（%）", "Growth"],
    [
      "比重、得分、位次、时限和无单位的数不计增长率",
      "None of shares, scores, ranks, times taken and what has no unit",
    ],
    { thresholds: [0] },
  ),
  column(
    "completionForm",
    "code",
    ["完成比例的算法", "Reckoned as"],
    ["完成年度目标如何计算", "How the share of the target is reckoned"],
    { words: completionForms },
  ),
  column(
    "finalTarget",
    "bound",
    ["终期目标", "Final target"],
    ["规划的最后目标", "The last target of the plan"],
  ),
  column("finalYear", "year", ["终期", "Final year"], ["终期目标的年份", "When the final target is due"]),
  column(
    "latestPeriod",
    "period",
    ["最近值时期", "Latest of"],
    [
      "距终期目标所依据的最近值的时期",
      "The period of the value that the rest to the final target is reckoned from",
    ],
  ),
  column(
    "yearEnd",
    "number",
    ["年末预计", "By the year's end"],
    ["本年年末的预测均值", "The mean of the forecast for the year's end"],
  ),
  column(
    "planEnd",
    "number",
    ["期末预计", "By the final year"],
    ["终期的预测均值", "The mean of the forecast for the final year"],
  ),
  column(
    "stepReason",
    "code",
    ["无本年目标的原因", "No target because"],
    ["本年目标为空的原因", "Why there is no target of the year"],
    {
      words: missingReasons,
    },
  ),
  column(
    "reason",
    "code",
    ["无本年数据的原因", "No value because"],
    ["本年完成为空的原因", "Why there is no value of the year"],
    {
      words: missingReasons,
    },
  ),
  column(
    "changeReason",
    "code",
    ["无增减的原因", "No change because"],
    ["比上年增减为空的原因", "Why there is no change"],
    {
      words: missingReasons,
    },
  ),
  column(
    "completionReason",
    "code",
    ["不计比例的原因", "No share because"],
    ["完成年度目标为空的原因", "Why there is no share of the target"],
    { words: missingReasons },
  ),
];
