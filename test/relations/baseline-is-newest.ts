import { yearPosition } from "ipr-plan";
import type { Seen } from "./seen.js";

/**
 * Whether the baseline is of a time after the latest observation: an assessment starts from what was observed, while a
 * forecast goes on from the baseline, so that they may differ.
 */
export function baselineIsNewest({ indicator: { baseline }, outlook: { latest } }: Seen): boolean {
  return (
    baseline !== undefined &&
    latest !== undefined &&
    yearPosition(baseline.year) > yearPosition(latest.period)
  );
}
