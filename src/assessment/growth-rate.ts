import type { YearPoint } from "./method.js";

/** The compound yearly rate between two points; `undefined` from zero, between opposite signs, or over no time. */
export function growthRate(from: YearPoint, to: YearPoint): number | undefined {
  const years = to.at - from.at;
  const factor = to.value / from.value;
  if (years <= 0 || !Number.isFinite(factor) || factor <= 0) return undefined;
  return factor ** (1 / years) - 1;
}
