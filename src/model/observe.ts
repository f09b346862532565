import { pointer, show, UsageError } from "../issue.js";
import type { ObservationInput } from "../series/observation.js";
import { type Series, withObservations } from "../series/series.js";
import { calendarOf } from "../value/calendar.js";
import { isRecord } from "../value/is-record.js";
import { nearest } from "../value/nearest.js";
import type { PeriodText } from "../value/period.js";
import { checkPlan } from "./check-plan.js";
import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";

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
 * Enters observations for a plan (录入观测值). The ids autocomplete; measure kind, region rule and unit come from the
 * indicator; a value in another unit of the same dimension is converted exactly.
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
  checkRecord(values);
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

function checkRecord(values: unknown): void {
  if (isRecord(values)) return;
  const [expected, received] = ["a record of values by indicator id", show(values)];
  throw new UsageError({
    code: "observations-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `/：应为按指标标识列出的观测值，实为 ${received}`,
      en: `/: expected ${expected}, received ${received}`,
    },
  });
}

/** The indicator with an id; throws for an id that the plan does not have. */
export function indicatorOf<Id extends string>(plan: Plan<Id>, id: Id): Indicator<Id> {
  checkPlan(plan);
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator !== undefined) return indicator;
  const ids = plan.indicators.map((one) => one.id);
  const close = nearest(String(id), ids);
  const received = show(id);
  throw new UsageError({
    code: "indicator-unknown",
    expected: `an id of the plan ${plan.id}: ${ids.join(", ")}`,
    received,
    message: {
      "zh-Hans": `未知的指标：规划 ${plan.id} 中没有 ${received}${close ? `，是否为 "${close}"？` : `，其指标为 ${ids.join("、")}`}`,
      en: `Unknown indicator: expected an id of the plan ${plan.id}${close ? ` (did you mean "${close}"?)` : `, one of ${ids.join(", ")}`}, received ${received}`,
    },
  });
}
