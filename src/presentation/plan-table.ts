import { targetUnit } from "../aims/target-unit.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator, IndicatorOrigin, Tier } from "../model/indicator.js";
import { origins } from "../model/origins.js";
import type { Plan } from "../model/plan.js";
import type { Target, TargetBasis } from "../model/target.js";
import { targetBases } from "../model/target-bases.js";
import { tiers } from "../model/tiers.js";
import { boundText } from "../value/bound-text.js";
import { directions } from "../value/directions.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Direction } from "../value/measure.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import { inOfficeYears } from "./in-office-years.js";
import { type IndicatorCells, indicatorCells, indicatorColumns } from "./indicator-cells.js";
import type { Table } from "./table.js";
import { type TargetCells, targetCells, targetColumns } from "./target-cells.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link planTable}: one target of an indicator, or an indicator without a target.
 *
 * @category Tables
 * @example
 * const row: PlanRow | undefined = planTable(guangxi2025).rows[14];
 * row?.target // => "≥100"
 */
export interface PlanRow extends IndicatorCells, TargetCells {
  /** The first year of a baseline that is the total of several. */
  readonly baselineFrom: PeriodText | null;
  readonly baselineReason: MissingReason | null;
  readonly basis: TargetBasis | null;
  /** Of the target's number, which may be a rate or a difference. */
  readonly targetUnit: UnitText | null;
  readonly targetReason: MissingReason | null;
  /** The number with its sign. */
  readonly increment: string | null;
  readonly tier: Tier | null;
  readonly direction: Direction;
  readonly responsible: LocalizedText | null;
  readonly dataSource: LocalizedText | null;
  readonly origin: IndicatorOrigin;
  /** The target as printed; where there is none, the indicator. */
  readonly printed: string;
  readonly document: string;
  readonly locator: string;
}

const columns = [
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

/**
 * The indicators of a plan as a table (指标表): one row for each target, and one for an indicator without a target; with
 * baselines, targets, units and where each was read.
 *
 * @param plan - The plan.
 * @throws {@link UsageError} `Not a plan: …`; `Not a decimal number: …` of a plan that {@link parsePlan} would not have read
 * @category Tables
 * @example
 * const { rows } = planTable(national2025);
 * rows.at(-1)?.baseline // => null
 * rows.at(-1)?.baselineReason // => "no-baseline"
 */
export function planTable<Id extends string>(plan: Plan<Id>): Table<PlanRow> {
  checkPlan(plan);
  const rows = plan.indicators.flatMap((indicator) => {
    const [first, ...more] = indicator.targets;
    return [first, ...more].map((target) => rowOf(indicator, target));
  });
  return {
    title: titleOf(plan, { "zh-Hans": "指标", en: "indicators" }),
    columns: inOfficeYears(plan, columns, rows),
    rows,
  };
}

function rowOf(indicator: Indicator, target: Target | undefined): PlanRow {
  const { baseline, increment, tier, direction, responsible, dataSource, origin, references } = indicator;
  const { raw, document, locator } = target?.reference ?? references[0];
  return {
    ...indicatorCells(indicator),
    baselineFrom: baseline?.over?.start ?? null,
    baselineReason: baseline === undefined ? "no-baseline" : null,
    ...targetCells(target && { year: target.year, bound: target }),
    basis: target?.basis ?? null,
    targetUnit: (target && targetUnit(indicator, target)) ?? null,
    targetReason: target === undefined ? "no-target" : null,
    increment: increment === undefined ? null : boundText(increment),
    tier: tier ?? null,
    direction,
    responsible: responsible === undefined ? null : joined(responsible),
    dataSource: dataSource ?? null,
    origin,
    printed: raw,
    document,
    locator,
  };
}

function joined(texts: readonly LocalizedText[]): LocalizedText {
  return {
    "zh-Hans": texts.map((one) => one["zh-Hans"]).join("、"),
    en: texts.map((one) => one.en ?? one["zh-Hans"]).join("; "),
  };
}
