import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { IndicatorYear } from "../monitoring/indicator-year.js";
import type { MonitorOptions } from "../monitoring/monitor-options.js";
import { monitorYear } from "../monitoring/monitor-year.js";
import type { YearMonitoring } from "../monitoring/year-monitoring.js";
import { boundsText } from "../value/bound-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { yearWords } from "../value/period-label.js";
import { inOfficeYears } from "./in-office-years.js";
import { indicatorCells } from "./indicator-cells.js";
import { joined } from "./joined.js";
import { monitoringColumns } from "./monitoring-columns.js";
import type { MonitoringRow } from "./monitoring-row.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

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
