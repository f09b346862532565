import { pointer } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { ownIndicator } from "../model/own-indicator.js";
import type { Plan } from "../model/plan.js";
import type { ComparedTarget } from "../model/unnumbered-target.js";
import { checkSeries } from "../series/check-series.js";
import { yearEndsDiffer } from "../series/check-year-ends.js";
import { inUnit } from "../series/in-unit.js";
import { knownValues } from "../series/known-values.js";
import type { Series } from "../series/series.js";
import { endsOn } from "../value/calendar.js";
import { isRecord } from "../value/is-record.js";
import type { DateText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { OtherValue } from "./aim.js";

/**
 * Finds what the targets of an indicator are compared with: the value of the other series at the time of the indicator's own
 * latest value, or the last one before it.
 */
export function otherValues(
  plan: Plan,
  indicator: Indicator,
  observations: Observations,
  comparedWith: Readonly<Record<string, Series>> | undefined,
  { until, at }: { readonly until: DateText | undefined; readonly at: number | undefined },
): OtherValue {
  return (target) => {
    const series = seriesFor(plan, indicator, target, observations, comparedWith);
    if (series === undefined) return undefined;
    return knownValues(series, { until, upTo: at, after: undefined }).values.at(-1)?.observed;
  };
}

/** The series that is given for the indicator, or else that of the other indicator of the same plan. */
function seriesFor(
  plan: Plan,
  indicator: Indicator,
  { with: of }: ComparedTarget,
  observations: Observations,
  comparedWith: Readonly<Record<string, Series>> | undefined,
): Series | undefined {
  const { id, unit } = indicator;
  if (isRecord(comparedWith) && Object.hasOwn(comparedWith, id)) {
    return readSeries(plan, comparedWith[id], unit, pointer("/comparedWith", id));
  }
  const other = ownIndicator(of);
  if (other === undefined || !Object.hasOwn(observations, other)) return undefined;
  return readSeries(plan, observations[other], unit, pointer("", other));
}

function readSeries(
  plan: Plan,
  series: Series | undefined,
  unit: UnitText | undefined,
  path: string,
): Series | undefined {
  if (series === undefined) return undefined;
  checkSeries(series, path);
  if (endsOn(series) !== endsOn(plan)) throw yearEndsDiffer(path, plan, series);
  return inUnit(series, unit, path);
}
