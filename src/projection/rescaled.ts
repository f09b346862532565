import type { PossibleRange } from "../series/possible-range.js";
import type { MissingReason } from "../value/missing.js";
import type { History } from "./history.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import type { Model } from "./model.js";
import type { PartOfYear } from "./part-of-year.js";
import type { Point } from "./point.js";

/**
 * Fits a model to values near the ends of floating numbers as if they were near 1, so that no square overflows or
 * vanishes. The factor is a power of two, which costs no digit; who fits is told it.
 */
export function rescaled(
  history: History,
  parameters: SmoothingParameters | undefined,
  fit: (history: History, unit: number) => Model | MissingReason,
): Model | MissingReason {
  const { points, before = [], part } = history;
  let largest = Math.abs(part?.value ?? 0);
  for (const { value } of points) largest = Math.max(largest, Math.abs(value));
  for (const { value } of before) largest = Math.max(largest, Math.abs(value));
  const ordinary = largest === 0 || (largest > 1e-100 && largest < 1e100);
  // A start that the caller gives is in the caller's own scale.
  if (ordinary || !Number.isFinite(largest) || parameters !== undefined) return fit(history, 1);
  const unit = 2 ** Math.floor(Math.log2(largest));
  const model = fit(inUnits(history, unit), unit);
  if (typeof model === "string") return model;
  const { meanAt, scaleAt, lowest } = model;
  return {
    ...model,
    meanAt: (time) => meanAt(time) * unit,
    scaleAt: (time) => scaleAt(time) * unit,
    ...(lowest !== undefined && { lowest: lowest * unit }),
  };
}

function inUnits({ points, before, part, range, ...history }: History, unit: number): History {
  const scaled = (list: readonly Point[]): readonly Point[] =>
    list.map(({ at, value }) => ({ at, value: value / unit }));
  return {
    ...history,
    points: scaled(points),
    ...(before && { before: scaled(before) }),
    ...(part && { part: partInUnits(part, unit) }),
    range: { ...range, ...endsInUnits(range, unit) },
  };
}

function partInUnits({ value, total, earlier, ...part }: PartOfYear, unit: number): PartOfYear {
  const same = earlier && { part: earlier.part / unit, whole: earlier.whole / unit };
  return {
    ...part,
    value: value / unit,
    ...(total !== undefined && { total: total / unit }),
    ...(same && { earlier: same }),
  };
}

function endsInUnits({ lower, upper }: PossibleRange, unit: number): PossibleRange {
  return {
    ...(lower !== undefined && { lower: lower / unit }),
    ...(upper !== undefined && { upper: upper / unit }),
  };
}
