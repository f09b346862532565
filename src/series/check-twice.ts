import { pointer, UsageError } from "../issue.js";
import { parsePeriod } from "../value/period.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { isOfMoment, periodKey } from "./period-key.js";
import type { SeriesKind } from "./series-kind.js";

/** Throws where one period, written in two ways, has two values; `path` is where the observations stand. */
export function checkTwice(kind: SeriesKind, observations: readonly Observation[], path: string): void {
  check(kind, observations, path, ({ period }) => periodKey(kind, parsePeriod(period, kind)));
}

/** The same of a period written twice in one way, which only a series made by hand can have. */
export function checkRepeated(kind: SeriesKind, observations: readonly Observation[]): void {
  check(kind, observations, "", ({ period }) => period);
}

function check(
  kind: SeriesKind,
  observations: readonly Observation[],
  path: string,
  keyOf: (one: ObservedValue) => string,
): void {
  const seen = new Map<string, ObservedValue>();
  for (const one of observations) {
    if (!hasValue(one)) continue;
    const key = keyOf(one);
    const before = seen.get(key);
    if (before !== undefined && before.value !== one.value) throw twice(kind, path, before, one);
    seen.set(key, one);
  }
}

function twice(
  kind: SeriesKind,
  path: string,
  before: ObservedValue,
  { period, value }: ObservedValue,
): UsageError {
  const at = pointer(path, period);
  const what = isOfMoment(kind) ? ["同一时点", "one moment"] : ["同一时期", "one period"];
  return new UsageError({
    code: "period-twice",
    path: at,
    expected: `${before.value}, as for ${before.period}`,
    received: value,
    message: {
      "zh-Hans": `${at}：${what[0]}有两个值：${before.period} 为 ${before.value}，${period} 为 ${value}`,
      en: `${at}: Two values for ${what[1]}: ${before.value} for ${before.period} and ${value} for ${period}`,
    },
  });
}
