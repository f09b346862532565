import { show, UsageError } from "../issue.js";
import { hasValue } from "../series/observation.js";
import { fromLastBreak, type Series } from "../series/series.js";
import { parsePeriod, yearPosition } from "../value/period.js";
import type { Point } from "./method.js";

/**
 * The values of a series on the axis of years, at the ends of their periods. Of an annual amount only whole years
 * count: half a year's amount is no yearly one. A forecast is no
 * observation, and what lies before a break does not compare with what lies after it.
 */
export function pointsOf({ measure, observations }: Series): readonly Point[] {
  const points = new Map<number, Point>();
  for (const observation of fromLastBreak(observations.filter(hasValue))) {
    if (observation.status === "F") continue;
    const { frequency } = parsePeriod(observation.period);
    if (measure === "annual" && frequency !== "year") continue;
    const at = yearPosition(observation.period);
    // 2025 and 2025-12 end on the same day; the whole year is the one meant.
    if (!points.has(at) || frequency === "year") points.set(at, { at, value: Number(observation.value) });
  }
  return [...points.values()].toSorted((a, b) => a.at - b.at);
}

/** Plain yearly numbers, oldest first, at 0, 1, 2, …. */
export function pointsOfNumbers(values: readonly number[]): readonly Point[] {
  return values.map((value, at) => {
    if (typeof value === "number" && Number.isFinite(value)) return { at, value };
    const received = `${show(value)} at position ${at}`;
    throw new UsageError({
      code: "value-not-finite",
      path: `/${at}`,
      expected: "finite numbers, oldest first",
      received,
      message: {
        "zh-Hans": `序列中有非有限数值：第 ${at + 1} 项为 ${show(value)}`,
        en: `Not a finite number: expected finite numbers, oldest first, received ${received}`,
      },
    });
  });
}

/** The yearly amounts between running totals, each at the end of its time. */
export function amountsOf(totals: readonly Point[]): readonly Point[] {
  return totals.slice(1).map(({ at, value }, index) => {
    const before = totals[index] ?? { at, value };
    return { at, value: (value - before.value) / (at - before.at) };
  });
}
