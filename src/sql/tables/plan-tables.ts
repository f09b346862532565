import { commitments } from "../../model/commitments.js";
import { targetBases } from "../../model/target-bases.js";
import { targetStrengths } from "../../model/target-strengths.js";
import { tiers } from "../../model/tiers.js";
import { keysOf } from "../../value/closed-list.js";
import { comparators } from "../../value/comparators.js";
import { directions } from "../../value/directions.js";
import { measureKinds } from "../../value/measure-kinds.js";
import { regionRules } from "../../value/region-rules.js";
import { more, type TableColumn, type TableRow } from "./table-row.js";

const plan: TableColumn = {
  name: "plan",
  type: "text",
  required: true,
  about: ["规划代号", "id of the plan"],
};
const indicator: TableColumn = {
  name: "indicator",
  type: "text",
  required: true,
  about: ["指标代号", "id of the indicator"],
};
const position: TableColumn = {
  name: "position",
  type: "whole",
  required: true,
  about: ["次序，自 0 起", "place in the document's order, from 0 on"],
};

/** Plans, one a row. */
export const plans: TableRow = {
  name: "plans",
  about: ["规划", "plans"],
  columns: [
    { ...plan, at: ["id"] },
    { name: "title", type: "text", at: ["title", "zh-Hans"], about: ["名称", "title"] },
    {
      name: "jurisdiction",
      type: "text",
      at: ["jurisdiction", "name", "zh-Hans"],
      about: ["地区", "where it applies"],
    },
    { name: "first_year", type: "text", at: ["period", "start"], about: ["起始年", "first year"] },
    { name: "last_year", type: "text", at: ["period", "end"], about: ["截止年", "last year"] },
    { name: "base_year", type: "text", at: ["baseYear"], about: ["基期年", "the year it counts from"] },
    {
      name: "year_ends",
      type: "text",
      at: ["yearEnds"],
      about: ["年度的最后一天，空为12月31日", "last day of its years; 31 December where empty"],
    },
    more,
  ],
  key: ["plan"],
};

/** The indicators of plans with their baselines. */
export const indicators: TableRow = {
  name: "indicators",
  about: ["指标及其基期值", "indicators with their baselines"],
  columns: [
    plan,
    { ...indicator, at: ["id"] },
    position,
    { name: "name", type: "text", at: ["name", "zh-Hans"], about: ["名称", "name"] },
    { name: "unit", type: "text", at: ["unit"], about: ["单位", "unit"] },
    {
      name: "measure",
      type: "text",
      required: true,
      at: ["measure"],
      among: keysOf(measureKinds),
      about: ["累计数、时点数或年度数", "running total, level at a date, or annual amount"],
    },
    {
      name: "region_rule",
      type: "text",
      required: true,
      at: ["regionRule"],
      among: keysOf(regionRules),
      about: ["各地区如何汇总", "how places make a whole"],
    },
    {
      name: "direction",
      type: "text",
      required: true,
      at: ["direction"],
      among: keysOf(directions),
      about: ["方向", "which way is good"],
    },
    {
      name: "commitment",
      type: "text",
      at: ["commitment"],
      among: keysOf(commitments),
      about: ["指标属性", "how firmly it is promised"],
    },
    {
      name: "tier",
      type: "text",
      at: ["tier"],
      among: keysOf(tiers),
      about: ["指标层级", "who asks for it"],
    },
    {
      name: "baseline_year",
      type: "text",
      at: ["baseline", "year"],
      about: ["基期年", "year of the baseline"],
    },
    {
      name: "baseline_value",
      type: "decimal",
      at: ["baseline", "value"],
      about: ["基期值，以指标单位计", "the baseline, in the indicator's unit"],
    },
    more,
  ],
  key: ["plan", "indicator"],
  partOf: { table: "plans", columns: ["plan"] },
};

/** The targets of indicators. */
export const targets: TableRow = {
  name: "targets",
  about: ["目标", "targets"],
  columns: [
    plan,
    indicator,
    position,
    {
      name: "target_year",
      type: "text",
      required: true,
      at: ["year"],
      about: ["目标年", "due at the end of this year"],
    },
    {
      name: "due_on",
      type: "day",
      at: ["dueOn"],
      about: ["截止日期", "the day it is due, where one is named"],
    },
    {
      name: "basis",
      type: "text",
      required: true,
      at: ["basis"],
      among: keysOf(targetBases),
      about: ["数值的含义", "what the number is a number of"],
    },
    {
      name: "comparator",
      type: "text",
      at: ["comparator"],
      among: keysOf(comparators),
      about: ["比较方式", "how the number binds"],
    },
    { name: "target_value", type: "decimal", at: ["value"], about: ["目标值", "the number"] },
    { name: "lower_value", type: "decimal", at: ["lower"], about: ["区间下限", "lower end of an interval"] },
    { name: "upper_value", type: "decimal", at: ["upper"], about: ["区间上限", "upper end of an interval"] },
    {
      name: "unit",
      type: "text",
      at: ["unit"],
      about: ["单位，空为指标单位", "unit; that of the indicator where empty"],
    },
    {
      name: "strength",
      type: "text",
      at: ["strength"],
      among: keysOf(targetStrengths),
      about: ["是否力争", "firm, or only striven for"],
    },
    more,
  ],
  key: ["plan", "indicator", "position"],
  partOf: { table: "indicators", columns: ["plan", "indicator"] },
};
