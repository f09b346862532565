import { targetUnit } from "../aims/target-unit.js";
import { wordingOf } from "../aims/target-wording.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator, IndicatorOrigin, Tier } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { TargetBasis } from "../model/numeric-target.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import type { TargetStrength } from "../model/target-terms.js";
import { boundText } from "../value/bound-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Direction } from "../value/measure.js";
import type { MissingReason } from "../value/missing.js";
import type { DateText, PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { inOfficeYears } from "./in-office-years.js";
import { type IndicatorCells, indicatorCells } from "./indicator-cells.js";
import { joined } from "./joined.js";
import { planColumns } from "./plan-columns.js";
import type { Table } from "./table.js";
import { type TargetCells, targetCells } from "./target-cells.js";
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
  /** Why there is no baseline. */
  readonly baselineReason: MissingReason | null;
  /** What the target's number is a number of, such as a level or a rate. */
  readonly basis: TargetBasis | null;
  /** Of the target's number, which may be a rate or a difference. */
  readonly targetUnit: UnitText | null;
  /** Why there is no target with a number. */
  readonly targetReason: MissingReason | null;
  /** `null` where it is firm. */
  readonly strength: TargetStrength | null;
  /** The day it is due, where that is not the year's end. */
  readonly dueOn: DateText | null;
  /** The number with its sign. */
  readonly increment: string | null;
  /** Which level of government asks for it; `null` where the document does not say. */
  readonly tier: Tier | null;
  /** Which way is good. */
  readonly direction: Direction;
  /** Who answers for it, joined into one text; `null` where the plan does not say. */
  readonly responsible: LocalizedText | null;
  /** Who counts it; `null` where the plan does not say. */
  readonly dataSource: LocalizedText | null;
  /** Whether it stands in the plan's table or only in its text. */
  readonly origin: IndicatorOrigin;
  /** The target as printed; where there is none, the indicator. */
  readonly printed: string;
  /** The document where it was read. */
  readonly document: string;
  /** The place in that document. */
  readonly locator: string;
}

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
    columns: inOfficeYears(plan, planColumns, rows),
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
    ...statedCells(target),
    basis: target?.basis ?? null,
    targetUnit: (target && isNumericTarget(target) ? targetUnit(indicator, target) : undefined) ?? null,
    targetReason: target === undefined ? "no-target" : null,
    strength: target?.strength ?? null,
    dueOn: target?.dueOn ?? null,
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

function statedCells(target: Target | undefined): TargetCells {
  if (target === undefined) return targetCells();
  return isNumericTarget(target)
    ? targetCells({ year: target.year, bound: target })
    : targetCells(undefined, [], wordingOf(target));
}
