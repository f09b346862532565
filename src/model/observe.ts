import { pointer, UsageError } from "../issue.js";
import type { ObservationInput } from "../series/observation.js";
import { type Series, withObservations } from "../series/series.js";
import { calendarOf } from "../value/calendar.js";
import { placed } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import type { PeriodText } from "../value/period.js";
import { checkHead, checkIndicator, checkPlan } from "./check-plan.js";
import type { Indicator } from "./indicator.js";
import { notById } from "./not-by-id.js";
import type { Plan } from "./plan.js";
import { unknownIndicator } from "./unknown-indicator.js";

/**
 * The series observed for the indicators of a plan, by indicator id.
 *
 * @category Series
 * @example
 * const observations: Observations<"patents"> = {
 *   patents: { unit: "件", measure: "point-in-time", regionRule: "sum", observations: [] },
 * };
 */
export type Observations<Id extends string = string> = { readonly [Key in Id]?: Series };

/**
 * Values by indicator id and SDMX period, as {@link observe} takes them.
 *
 * @category Series
 * @example
 * const inputs: ObservationInputs<"patents"> = { patents: { 2022: 160, 2023: { value: "171", status: "P" } } };
 */
export type ObservationInputs<Id extends string = string> = {
  readonly [Key in Id]?: Readonly<Record<PeriodText, ObservationInput>>;
};

/**
 * Enters observations for a plan (录入观测值). Editors complete the ids. Measure kind, region rule and unit come from the
 * indicator. A value in another unit of the same dimension is converted exactly.
 *
 * @param plan - The plan whose indicators are observed.
 * @param values - By indicator id, then by SDMX period. A running total is entered as the total since the plan's start,
 * not as the amount of each year (those are added up with {@link accumulate}).
 * @returns A series for each id given, as plain data.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: expected an id of the plan (did you mean …?), received …`
 * @throws {@link UsageError} `/<id>/<period>: Not a period: …`, `…: Different dimensions: …`, `…: Not an observation: …`,
 * `…: Outside what … can be: …`, `…: A level is of a moment: …`, `…: Two values for one period: …`,
 * `…: expected a record of values …`
 * @category Series
 * @example
 * const observed = observe(guangxi2025, { "high-value-patents-per-10k": { "2023-06": { value: "2.04", status: "P" } } });
 * observed["high-value-patents-per-10k"]?.unit // => "件/万人"
 */
export function observe<Id extends string>(
  plan: Plan<Id>,
  values: ObservationInputs<NoInfer<Id>>,
): Observations<Id> {
  checkPlan(plan);
  if (!isRecord(values)) throw new UsageError(placed(notById(values), ""));
  const observations: { [Key in Id]?: Series } = {};
  const known = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  for (const [id, byPeriod] of Object.entries<Readonly<Record<PeriodText, ObservationInput>> | undefined>(
    values,
  )) {
    if (byPeriod === undefined) continue;
    const indicator = known.get(id) ?? indicatorOf(plan, id as Id);
    observations[indicator.id] = withObservations(
      { ...indicator, ...calendarOf(plan) },
      byPeriod,
      pointer("", id),
    );
  }
  return observations;
}

/** The indicator with an id; throws for an id that the plan does not have. */
export function indicatorOf<Id extends string>(plan: Plan<Id>, id: Id): Indicator<Id> {
  checkHead(plan);
  const index = plan.indicators.findIndex((one) => one.id === id);
  const indicator = plan.indicators[index];
  if (indicator !== undefined) {
    checkIndicator(plan, index);
    return indicator;
  }
  throw new UsageError(placed(unknownIndicator(plan)(id), ""));
}
