import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { IndicatorYear } from "../monitoring/indicator-year.js";
import type { MonitorOptions } from "../monitoring/monitor-options.js";
import { monitorYear } from "../monitoring/monitor-year.js";
import type { CompletionForm } from "../monitoring/year-completion.js";
import type { YearMonitoring } from "../monitoring/year-monitoring.js";
import type { StepResult } from "../monitoring/year-result.js";
import type { StepSource } from "../monitoring/year-step.js";
import type { ObservationStatus } from "../series/observation.js";
import { boundsText } from "../value/bound-text.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { yearWords } from "../value/period-label.js";
import type { Qualifier } from "../value/qualifier.js";
import type { UnitText } from "../value/unit.js";
import { inOfficeYears } from "./in-office-years.js";
import { type IndicatorCells, indicatorCells } from "./indicator-cells.js";
import { joined } from "./joined.js";
import { monitoringColumns } from "./monitoring-columns.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link monitoringTable}: one year of one indicator.
 *
 * @category Tables
 * @example
 * const [row]: readonly MonitoringRow[] = monitoringTable(national2025, national2025Observations, { year: "2023" }).rows;
 * row?.stepFrom // => "path"
 */
export interface MonitoringRow
  extends Pick<
    IndicatorCells,
    "number" | "category" | "name" | "unit" | "commitment" | "measure" | "indicator"
  > {
  /** The target of the year with its sign; of several all of them. */
  readonly step: string | null;
  readonly actual: DecimalText | null;
  readonly change: DecimalText | null;
  /** 1 is all of it. */
  readonly completion: number | null;
  readonly remaining: DecimalText | null;
  readonly result: StepResult | null;
  readonly responsible: LocalizedText | null;
  readonly stepFrom: StepSource | null;
  readonly actualPeriod: PeriodText | null;
  readonly status: ObservationStatus | null;
  readonly actualQualifier: Qualifier | null;
  readonly amount: DecimalText | null;
  readonly amountStep: DecimalText | null;
  readonly yearBefore: DecimalText | null;
  readonly changeUnit: UnitText | null;
  readonly changeRate: number | null;
  readonly completionForm: CompletionForm | null;
  readonly finalTarget: string | null;
  readonly finalYear: PeriodText | null;
  readonly latestPeriod: PeriodText | null;
  readonly yearEnd: number | null;
  readonly planEnd: number | null;
  readonly stepReason: MissingReason | null;
  readonly reason: MissingReason | null;
  readonly changeReason: MissingReason | null;
  readonly completionReason: MissingReason | null;
}

/**
 * Watches one year of a plan, as {@link monitorYear} does, in a table (年度监测表), in the plan's order. The first columns are those that offices print;
 * the others say where each number comes from, and why one is missing.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link monitorYear}; the issues of the steps are in its result.
 * @throws {@link UsageError} as {@link monitorYear}
 * @category Tables
 * @example
 * const { rows } = monitoringTable(national2025, national2025Observations, { year: "2023" });
 * rows.map(({ result }) => result)
 * // => ["met", null, "met", "met", "met", "missed", "met", null]
 */
export function monitoringTable<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: MonitorOptions<NoInfer<Id>>,
): Table<MonitoringRow> {
  return tableOfYear(plan, monitorYear<Id>(plan, observations, options));
}

/** The same of a year that was watched already. */
export function tableOfYear(plan: Plan, { year, indicators }: YearMonitoring): Table<MonitoringRow> {
  // By place and not by id: a plan can have an id twice, and then each has a row of its own.
  const rows = plan.indicators.flatMap((indicator, index) => {
    const own = indicators[index];
    return own === undefined ? [] : [rowOf(indicator, own)];
  });
  const at = yearWords(year, plan);
  return {
    title: titleOf(plan, { "zh-Hans": `${at["zh-Hans"]}监测`, en: `monitoring of ${at.en}` }),
    columns: inOfficeYears(plan, monitoringColumns, rows),
    rows,
  };
}

function rowOf(indicator: Indicator, own: IndicatorYear): MonitoringRow {
  const { number, category, name, unit, commitment, measure, indicator: id } = indicatorCells(indicator);
  const { final, result, responsible } = own;
  const { target, otherTargets = [] } = final;
  return {
    ...{ number, category, name, unit, commitment, measure, indicator: id },
    ...stepCells(own),
    ...actualCells(own),
    ...changeCells(indicator, own),
    ...completionCells(own),
    ...aheadCells(own),
    remaining: final.gap?.value ?? null,
    result,
    responsible: responsible.length === 0 ? null : joined(responsible),
    finalTarget:
      target === undefined ? null : boundsText([target, ...otherTargets].map(({ bound }) => bound)),
    finalYear: target?.year ?? null,
    latestPeriod: final.latest?.period ?? null,
  };
}

function stepCells({ step }: IndicatorYear) {
  if ("missing" in step) {
    return { step: null, stepFrom: null, amountStep: null, stepReason: step.missing.reason };
  }
  const { from, bound, otherBounds = [], amount = null } = step;
  return { step: boundsText([bound, ...otherBounds]), stepFrom: from, amountStep: amount, stepReason: null };
}

function actualCells({ actual }: IndicatorYear) {
  const isKnown = !("missing" in actual);
  return {
    actual: isKnown ? actual.value : null,
    actualPeriod: isKnown ? actual.period : null,
    status: isKnown ? actual.status : null,
    actualQualifier: (isKnown ? actual.qualifier : undefined) ?? null,
    amount: (isKnown ? actual.amount : undefined) ?? null,
    reason: isKnown ? null : actual.missing.reason,
  };
}

function changeCells({ measure, unit }: Indicator, { actual, change }: IndicatorYear) {
  const changeUnit = unit === undefined ? null : differenceUnit(unit);
  if ("missing" in change) {
    // Where the year itself is missing, that is the reason.
    const changeReason = "missing" in actual ? null : change.missing.reason;
    return { change: null, yearBefore: null, changeUnit, changeRate: null, changeReason };
  }
  const { from, by, rate } = change;
  const yearBefore = measure === "cumulative" ? (from.amount ?? null) : from.value;
  return { change: by.value, yearBefore, changeUnit, changeRate: rate, changeReason: null };
}

function completionCells({ completion, result }: IndicatorYear) {
  if (!("missing" in completion)) {
    return { completion: completion.share, completionForm: completion.form, completionReason: null };
  }
  const completionReason = result === null ? null : completion.missing.reason;
  return { completion: null, completionForm: null, completionReason };
}

function aheadCells({ yearEnd, outlook: { forecast } }: IndicatorYear) {
  const last = "points" in forecast ? forecast.points.at(-1) : undefined;
  return { yearEnd: "missing" in yearEnd ? null : yearEnd.point.mean, planEnd: last?.mean ?? null };
}
