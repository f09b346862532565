import { type DecimalText, isDecimalText } from "../value/decimal-text.js";
import { minus, signOf } from "../value/exact-sum.js";
import type { Finding } from "../value/finding.js";
import { type Period, parsePeriod } from "../value/period.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { isOfMoment, periodKey } from "./period-key.js";
import type { SeriesKind } from "./series-kind.js";

/** A value of a time that had another one before, by its place in the list. */
interface Twice {
  readonly finding: Finding;
  readonly index: number;
}

/** Where one period, written in two ways, has two values. */
export function valuesTwice(
  kind: SeriesKind,
  observations: readonly { readonly one: Observation; readonly period: Period }[],
): readonly Twice[] {
  return twiceIn(
    kind,
    observations.map(({ one }) => one),
    (index) => periodKey(kind, observations[index]?.period ?? parsePeriod("")),
  );
}

/** Where observations whose times have one key have two values. */
export function twiceIn(
  kind: SeriesKind,
  observations: readonly Observation[],
  keyOf: (index: number, one: ObservedValue) => string,
): readonly Twice[] {
  const found: Twice[] = [];
  const seen = new Map<string, ObservedValue>();
  for (const [index, one] of observations.entries()) {
    if (!hasValue(one)) continue;
    const key = keyOf(index, one);
    const before = seen.get(key);
    if (before !== undefined && isOther(before.value, one.value))
      found.push({ finding: twice(kind, before, one), index });
    seen.set(key, one);
  }
  return found;
}

/** Whether two texts are of two numbers: 2.0 is 2. */
function isOther(one: DecimalText, other: DecimalText): boolean {
  if (one === other) return false;
  // What is no number at all is told of by what reads it as one.
  return !(isDecimalText(one) && isDecimalText(other)) || signOf(minus(one, other)) !== 0;
}

function twice(kind: SeriesKind, before: ObservedValue, { period, value }: ObservedValue): Finding {
  const what = isOfMoment(kind) ? ["同一时点", "one moment"] : ["同一时期", "one period"];
  return {
    code: "period-twice",
    expected: `${before.value}, as for ${before.period}`,
    received: value,
    message: {
      "zh-Hans": `${what[0]}有两个值：${before.period} 为 ${before.value}，${period} 为 ${value}`,
      en: `Two values for ${what[1]}: ${before.value} for ${before.period} and ${value} for ${period}`,
    },
  };
}
