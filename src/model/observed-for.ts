import { hasValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit } from "../value/unit.js";
import type { Indicator } from "./indicator.js";
import type { Observations } from "./observe.js";

/**
 * What was observed for an indicator, in its own unit: a series from elsewhere may be in another scale. Throws for one of
 * another dimension.
 */
export function observedFor<Id extends string>(
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
): Series | undefined {
  const series = Object.hasOwn(observations, indicator.id) ? observations[indicator.id] : undefined;
  const { unit } = indicator;
  if (series?.unit === undefined || unit === undefined || series.unit === unit) return series;
  const [from, to] = [parseUnit(series.unit), parseUnit(unit)];
  const converted = series.observations.map((one) =>
    hasValue(one) ? { ...one, value: convertValue(one.value, from, to) } : one,
  );
  return { ...series, unit, observations: converted };
}
