import { origins } from "../model/origins.js";
import { targetBases } from "../model/target-bases.js";
import { targetStrengths } from "../model/target-strengths.js";
import { tiers } from "../model/tiers.js";
import { directions } from "../value/directions.js";
import { missingReasons } from "../value/missing.js";
import { column } from "./column.js";
import { indicatorColumns } from "./indicator-cells.js";
import { targetColumns } from "./target-cells.js";

/** The columns of the table of a plan's indicators. */
export const planColumns = [
  ...indicatorColumns,
  column(
    "baselineFrom",
    "year",
    ["基期合计起始年", "Base total from"],
    ["基期值为多年合计时的首年", "The first year of a baseline that is the total of several"],
  ),
  column(
    "baselineReason",
    "code",
    ["无基期值的原因", "No baseline because"],
    ["基期值为空的原因", "Why there is no baseline"],
    {
      words: missingReasons,
    },
  ),
  ...targetColumns,
  column("basis", "code", ["目标数的含义", "Basis"], ["目标数是什么数", "What the number is a number of"], {
    words: targetBases,
  }),
  column(
    "targetUnit",
    "unit",
    ["目标数的单位", "Unit of target"],
    ["目标数的单位", "The unit of the target's number"],
  ),
  column(
    "targetReason",
    "code",
    ["无目标值的原因", "No target because"],
    ["目标为空的原因", "Why there is no target"],
    {
      words: missingReasons,
    },
  ),
  column(
    "strength",
    "code",
    ["力度", "Strength"],
    [
      "力争的目标弱于其他目标；空白为确定的目标",
      "Aspired to, and weaker than the rest; blank where it is firm",
    ],
    { words: targetStrengths },
  ),
  column(
    "dueOn",
    "period",
    ["截止日期", "Due on"],
    ["不在年末到期的日期", "The day, where it is not the year's end"],
  ),
  column(
    "increment",
    "bound",
    ["增加值", "Increment"],
    ["规划所载的增加值", "The increase that the plan prints"],
  ),
  column(
    "tier",
    "code",
    ["层级", "Tier"],
    ["提出该指标的政府层级", "Which level of government asks for it"],
    {
      words: tiers,
    },
  ),
  column("direction", "code", ["方向", "Direction"], ["何者为好", "Which way is good"], {
    words: directions,
  }),
  column("responsible", "text", ["责任单位", "Responsible"], ["负责实现的单位", "Who answers for it"]),
  column("dataSource", "text", ["数据来源", "Data source"], ["统计单位", "Who counts it"]),
  column(
    "origin",
    "code",
    ["所在位置", "Origin"],
    ["指标表或正文", "In the plan's table or only in its text"],
    {
      words: origins,
    },
  ),
  column(
    "printed",
    "text",
    ["原文", "As printed"],
    ["目标的原文；无目标的为指标的原文", "The target as printed, or else the indicator"],
  ),
  column("document", "text", ["文件", "Document"], ["出处的文件", "Where it was read"]),
  column("locator", "text", ["位置", "Place"], ["在文件中的位置", "The place in the document"]),
];
