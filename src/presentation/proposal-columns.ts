import { targetMethodNames } from "../planning/target-method-names.js";
import { wordsIn } from "../value/closed-list.js";
import { singleComparators } from "../value/comparators.js";
import { missingReasons } from "../value/missing.js";
import { column } from "./column.js";

const taken = { chosen: { "zh-Hans": "选用", en: "taken" } } as const;

/** The columns of the table of proposed targets. */
export const proposalColumns = [
  column(
    "indicator",
    "text",
    ["指标标识", "Id"],
    ["指标在数据中的标识", "The id of the indicator in the data"],
  ),
  column("name", "text", ["指标", "Indicator"], ["指标名称", "The name of the indicator"]),
  column("unit", "unit", ["单位", "Unit"], ["基期值与目标的单位", "Of base and target"]),
  column(
    "base",
    "decimal",
    ["基期值", "Base"],
    ["累计指标为上一时期的合计", "Of a running total what the period before came to"],
  ),
  column("baseYear", "year", ["基期年", "Base year"], ["基期值所属年份", "The year of the base value"]),
  column("method", "code", ["测算方法", "Method"], ["目标的测算方法", "How the target is proposed"], {
    words: targetMethodNames,
  }),
  column("chosen", "code", ["选用", "Taken"], ["选作目标的", "The one that was taken"], { words: taken }),
  column(
    "candidate",
    "bound",
    ["候选目标", "Candidate"],
    ["按规划的写法取整", "Rounded as plans print targets"],
  ),
  column("targetYear", "year", ["目标年", "Due"], ["该年年末到期", "Due at the end of this year"]),
  column("comparator", "code", ["比较方式", "Comparator"], ["目标数如何约束", "How the number binds"], {
    words: wordsIn(singleComparators),
  }),
  column("unrounded", "decimal", ["测算值", "Unrounded"], ["取整之前", "Before it is rounded"]),
  column(
    "perYear",
    "decimal",
    ["年均变化", "A year"],
    ["从基期到目标年", "From the base to the target year"],
  ),
  column("rate", "share", ["年均增速", "Rate"], ["从基期到目标年", "From the base to the target year"]),
  column(
    "perYearBefore",
    "decimal",
    ["上期年均变化", "A year before"],
    ["基期以前的时期", "In the period before the base year"],
  ),
  column(
    "rateBefore",
    "share",
    ["上期年均增速", "Rate before"],
    ["基期以前的时期", "In the period before the base year"],
  ),
  column("changeUnit", "unit", ["变化的单位", "Unit of change"], ["年均变化的单位", "Of yearly changes"]),
  column(
    "probability",
    "share",
    ["达标概率", "Probability"],
    ["按走势推算", "That it is met, as the trend goes"],
    { probability: true },
  ),
  column(
    "bestShare",
    "share",
    ["与最好年份之比", "Of best year"],
    ["每年所需的变化比历史最好年份", "What it asks a year over what the best year brought"],
    { places: 0 },
  ),
  column(
    "reason",
    "code",
    ["原因", "Reason"],
    ["没有候选值或概率的原因", "Why there is no candidate, or no probability"],
    {
      words: missingReasons,
    },
  ),
  column("because", "text", ["说明", "Because"], ["目标的理由", "What justifies it"]),
];
