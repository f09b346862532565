import type { MissingReason } from "../value/missing.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import type { Model } from "./model.js";
import type { Point } from "./point.js";

/**
 * Fits a model to values near the ends of floating numbers as if they were near 1, so that no square overflows or
 * vanishes. The factor is a power of two, which costs no digit.
 */
export function rescaled(
  points: readonly Point[],
  parameters: SmoothingParameters | undefined,
  fit: (points: readonly Point[]) => Model | MissingReason,
): Model | MissingReason {
  const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const ordinary = largest === 0 || (largest > 1e-100 && largest < 1e100);
  // A start that the caller gives is in the caller's own scale.
  if (ordinary || !Number.isFinite(largest) || parameters !== undefined) return fit(points);
  const unit = 2 ** Math.floor(Math.log2(largest));
  const model = fit(points.map(({ at, value }) => ({ at, value: value / unit })));
  if (typeof model === "string") return model;
  const { meanAt, scaleAt, lowest } = model;
  return {
    ...model,
    meanAt: (time) => meanAt(time) * unit,
    scaleAt: (time) => scaleAt(time) * unit,
    ...(lowest !== undefined && { lowest: lowest * unit }),
  };
}
