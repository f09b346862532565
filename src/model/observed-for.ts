import { pointer, show, UsageError } from "../issue.js";
import { areObservations } from "../series/check-series.js";
import { checkTimes } from "../series/check-times.js";
import { yearEndsDiffer } from "../series/check-year-ends.js";
import { inUnit } from "../series/in-unit.js";
import { measureDiffers } from "../series/kind-differs.js";
import type { Series } from "../series/series.js";
import { endsOn } from "../value/calendar.js";
import { isDecimalText, notDecimal } from "../value/decimal-text.js";
import { placed } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import type { Indicator } from "./indicator.js";
import type { Observations } from "./observe.js";
import type { Plan } from "./plan.js";

/**
 * What was observed for an indicator, in its own unit: a series from elsewhere may be in another scale. Throws for one of
 * another dimension or another kind of measure, and for one with a unit where the indicator has none. `path` is where the observations stand in the caller's data.
 */
export function observedFor<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  path = "",
): Series | undefined {
  if (!isRecord(observations)) throw notObserved(path, observations);
  const series = Object.hasOwn(observations, indicator.id) ? observations[indicator.id] : undefined;
  return series === undefined
    ? undefined
    : ownSeries(plan, indicator, series, () => pointer(path, indicator.id));
}

/** The same of a series that stands at a place of its own in the caller's data. */
export function ownSeries(plan: Plan, indicator: Indicator, series: Series, place: () => string): Series {
  if (!areObservations(series?.observations)) throw notObserved(place(), series);
  // A number that is none would be met by one question and passed over by the next.
  const wrong = series.observations.findIndex((one) => "value" in one && !isDecimalText(one.value));
  if (wrong >= 0) throw notNumber(series, wrong, place());
  if (series.measure !== indicator.measure) {
    throw new UsageError(placed(measureDiffers(indicator, series.measure), place()));
  }
  if (series.yearEnds !== plan.yearEnds && endsOn(series) !== endsOn(plan)) {
    throw yearEndsDiffer(place(), plan, series);
  }
  checkTimes(series, place);
  const { unit, regionRule } = indicator;
  // What adds up, over time and over places, is for the indicator to say.
  const own = series.regionRule === regionRule ? series : { ...series, regionRule };
  return own.unit === unit ? own : inUnit(own, unit, place());
}

function notNumber({ observations }: Series, at: number, path: string): UsageError {
  const one = observations[at];
  const { path: _, level: __, ...finding } = notDecimal(one && "value" in one ? one.value : undefined).issue;
  return new UsageError(placed(finding, `${path}/observations/${at}/value`));
}

function notObserved(path: string, given: unknown): UsageError {
  const [expected, received] = ["observations as observe(plan, values) gives them", show(given)];
  return new UsageError({
    code: "observations-invalid",
    path,
    expected,
    received,
    message: {
      "zh-Hans": `${path || "/"}：应为 observe(plan, values) 给出的观测值，实为 ${received}`,
      en: `${path || "/"}: expected ${expected}, received ${received}`,
    },
  });
}
