import type { HoleReading, IndicatorReading } from "../draft/reading.js";

/** Rows of one indicator, which a table writes once for each of its targets: they have its id in common. */
export function mergeRows(readings: readonly IndicatorReading[]): readonly IndicatorReading[] {
  const merged: IndicatorReading[] = [];
  for (const reading of readings) {
    const last = merged.at(-1);
    const isMore = last?.id !== undefined && last.id.value === reading.id?.value;
    if (last !== undefined && isMore) merged[merged.length - 1] = joined(last, reading);
    else merged.push(reading);
  }
  return merged;
}

/** What is said of the indicator was said in its first row; the holes of its targets move behind those that are there. */
function joined(first: IndicatorReading, more: IndicatorReading): IndicatorReading {
  const known = new Set(first.holes.map(({ field }) => field));
  const moved = more.holes.map((hole) => ({ ...hole, field: movedBy(hole.field, first.targets.length) }));
  const holes: readonly HoleReading[] = [...first.holes, ...moved.filter(({ field }) => !known.has(field))];
  return { ...first, targets: [...first.targets, ...more.targets], holes };
}

function movedBy(field: string, count: number): string {
  const [list, index, ...rest] = field.split("/");
  return list === "targets" ? [list, Number(index) + count, ...rest].join("/") : field;
}
