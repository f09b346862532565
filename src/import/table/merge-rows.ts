import type { IndicatorReading } from "../draft/reading.js";

/** Rows of one indicator, which a table writes once for each of its targets: they have its id in common. */
export function mergeRows(readings: readonly IndicatorReading[]): readonly IndicatorReading[] {
  const merged: IndicatorReading[] = [];
  for (const reading of readings) {
    const last = merged.at(-1);
    const isMore = last?.id !== undefined && last.id.value === reading.id?.value && last.holes.length === 0;
    if (last !== undefined && isMore) {
      merged[merged.length - 1] = { ...last, targets: [...last.targets, ...reading.targets] };
    } else merged.push(reading);
  }
  return merged;
}
