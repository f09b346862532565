import type { PossibleRange } from "../series/possible-range.js";
import type { MissingReason } from "../value/missing.js";
import type { Assumed } from "./assumed.js";
import type { Model } from "./model.js";
import type { PartOfYear } from "./part-of-year.js";
import type { Point } from "./point.js";

/**
 * A model of levels or yearly amounts on the course that is assumed. What has come in of the year under way is in it
 * already, unless amounts can be taken back. A single value has no forecast, but a course that is certain needs none.
 */
export function onAssumedCourse(
  assumed: Assumed,
  own: Model | MissingReason,
  values: readonly Point[],
  part: PartOfYear | undefined,
  { lower = -Infinity }: PossibleRange,
): Model | MissingReason {
  const last = values.at(-1);
  if (last === undefined) return typeof own === "string" ? own : "no-observation";
  const refusal = assumed.refusal?.(last);
  if (refusal !== undefined) return refusal;
  const alone = typeof own === "string";
  if (alone && !assumed.certain) return own;
  const model: Model = alone ? { ...unknown, lastAt: part?.until ?? last.at } : own;
  const meanAt = (end: number): number => {
    const value = assumed.valueAt(end, last, model.meanAt(end));
    return part !== undefined && lower >= 0 && end <= part.year + 1 ? Math.max(part.value, value) : value;
  };
  if (alone && Number.isNaN(meanAt(Math.floor(last.at + 1e-9) + 1))) return own;
  return {
    ...model,
    meanAt,
    words: () => assumed.words(last),
    ...(assumed.certain && { scaleAt: () => 0, unmoved: false, certain: true }),
  };
}

const unknown: Omit<Model, "lastAt"> = {
  meanAt: () => Number.NaN,
  scaleAt: () => 0,
  degreesOfFreedom: 1,
  recipe: "changes",
  unmoved: false,
};
