import type { Standing } from "../aims/standing.js";
import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import { knownValues } from "../series/known-values.js";
import type { ObservedValue } from "../series/observation.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import { periodLabel } from "../value/period-label.js";
import { convertIfAlike } from "../value/quantity.js";

/** That a part (其中) was observed to be more than the whole at one time; of several times the latest. */
export function partIssues(
  { plan, indicator, evidence, asOf }: Standing,
  observations: Observations,
  whole: Indicator | undefined,
): readonly Issue[] {
  if (whole === undefined || whole === indicator || whole.measure !== indicator.measure) return [];
  const series = observedFor(plan, whole, observations);
  if (series === undefined || asOf === null) return [];
  const all = new Map(knownValues(series, { until: asOf }).values.map(({ at, observed }) => [at, observed]));
  const exceeding = evidence.points.flatMap(({ at, observed, role }) => {
    const most = role === "observed" ? all.get(at) : undefined;
    const value = most && convertIfAlike(observed.value, indicator.unit, whole.unit);
    return value !== undefined && most !== undefined && compare(value, most.value) > 0
      ? [{ value, most }]
      : [];
  });
  const last = exceeding.at(-1);
  return last === undefined ? [] : [exceeds(plan, whole, last.value, last.most)];
}

function exceeds(
  plan: Standing["plan"],
  { name }: Indicator,
  value: DecimalText,
  { period, value: most }: ObservedValue,
): Issue {
  const at = periodLabel(period, plan);
  return {
    code: "part-exceeds-whole",
    level: "warning",
    path: `/${period}`,
    expected: `${most} or less`,
    received: value,
    message: {
      "zh-Hans": `本指标是“${name["zh-Hans"]}”的其中项，${at} 的 ${value} 却大于总项的 ${most}；请核对两者的口径`,
      en: `It is a part of “${name.en ?? name["zh-Hans"]}”, but ${value} of ${at} is more than the whole, ${most}; check what each of them counts`,
    },
  };
}
