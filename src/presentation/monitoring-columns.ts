import { stepResults } from "../monitoring/step-results.js";
import { column } from "./column.js";
import { someIndicatorColumns } from "./indicator-cells.js";
import { monitoringDetails } from "./monitoring-details.js";

/** The columns of the table of a year, in the order in which offices print them. */
export const monitoringColumns = [
  ...someIndicatorColumns("number", "category", "name", "unit"),
  column(
    "step",
    "bound",
    ["本年目标", "Target of the year"],
    [
      "本年年末应达到的数；累计指标为自规划期初起的合计",
      "What is to be reached by the year's end; of a running total, the total by then",
    ],
  ),
  column(
    "actual",
    "decimal",
    ["本年完成", "Actual"],
    [
      "本年或本年已有时期的数；累计指标为自规划期初起的合计",
      "Of the year, or of the part of it that is known; of a running total, the total by then",
    ],
    { qualifier: "actualQualifier" },
  ),
  column(
    "change",
    "decimal",
    ["比上年增减", "Change on the year before"],
    [
      "与上年同期相比；比重为百分点，累计指标比较两年的当年数",
      "On the same part of the year before; of shares in percentage points, of running totals of what the two years added",
    ],
  ),
  column(
    "completion",
    "share",
    ["完成年度目标（%）", "Of the target of the year"],
    [
      "本年完成÷本年目标；逐年下降的指标为本年目标÷本年完成，限值类、保持类和位次不计",
      "Actual over target; of what is to fall target over actual; none of limits, levels to be kept and ranks",
    ],
  ),
  column(
    "remaining",
    "decimal",
    ["距终期目标", "To the final target"],
    ["按最近值距终期目标尚差，已达到为 0", "What the latest value still lacks, 0 where it meets the target"],
  ),
  column(
    "result",
    "code",
    ["年度目标", "Result"],
    ["本年目标是否完成", "What became of the target of the year"],
    {
      words: stepResults,
    },
  ),
  ...someIndicatorColumns("commitment"),
  column("responsible", "text", ["责任单位", "Responsible"], ["负责实现的单位", "Who answers for it"]),
  ...monitoringDetails,
  ...someIndicatorColumns("measure", "indicator"),
];
