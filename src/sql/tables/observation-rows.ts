import { pointer } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Observations } from "../../model/observe.js";
import { observedFor } from "../../model/observed-for.js";
import type { Plan } from "../../model/plan.js";
import { hasValue } from "../../series/observation.js";
import { checkOptions } from "../../value/check-options.js";
import { parsePeriod } from "../../value/period.js";
import { checkByPlace } from "../../value/place-name.js";
import type { SqlRowOptions } from "./plan-rows.js";
import type { SqlRow } from "./sql-row.js";
import { checkFits, placesOfTables } from "./table-places.js";

/**
 * The observations of places as rows for the table of {@link tableSql} (观测值转表), a row for each place, indicator and
 * period. {@link observationsFromRows} gives the same observations again; of a series without a single observation there is no row.
 *
 * @param plan - The plan whose indicators are observed.
 * @param byPlace - By place: its observations, from {@link observe}. The plan's own stand under a name of your choice.
 * @param options - The decimal places of the table.
 * @returns Rows of `observations`; the driver is handed their values.
 * @throws {@link UsageError} `Not a plan: …`; `SQL option places: …`; `The number does not fit its column: …`; `byPlace: expected
 * an object, received …`; `/<place>/<id>: expected observations as observe(plan, values) gives them, received …`
 * @category SQL
 * @example
 * const observed = observe(guangxi2025, { "registered-trademarks": { "2023-06": { value: "39.8", status: "P" } } });
 * const [row] = observationRows(guangxi2025, { 广西: observed });
 * [row?.["place"], row?.["ends_on"], row?.["value"], row?.["status"]] // => ["广西", "2023-06-30", "39.8", "P"]
 */
export function observationRows<Id extends string>(
  plan: Plan<Id>,
  byPlace: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: SqlRowOptions = {},
): readonly SqlRow[] {
  checkPlan(plan);
  checkByPlace("byPlace", byPlace);
  checkOptions(options, { places: true });
  const places = placesOfTables(options.places);
  return Object.entries<Observations<Id>>(byPlace).flatMap(([place, own]) =>
    plan.indicators.flatMap((indicator) => {
      const path = pointer("", place);
      const series = observedFor(plan, indicator, own, path);
      if (series === undefined) return [];
      return series.observations.map((one): SqlRow => {
        const { start, end } = parsePeriod(one.period, series);
        const at = pointer(pointer(path, indicator.id), one.period);
        if (hasValue(one)) checkFits(one.value, places, at);
        return {
          plan: plan.id,
          place,
          indicator: indicator.id,
          period: one.period,
          starts_on: start,
          ends_on: end,
          value: hasValue(one) ? one.value : null,
          status: one.status,
          reason: hasValue(one) ? null : one.reason,
          qualifier: (hasValue(one) && one.qualifier) || null,
          reference: one.reference === undefined ? null : JSON.stringify(one.reference),
        };
      });
    }),
  );
}
