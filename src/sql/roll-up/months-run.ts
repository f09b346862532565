/** A run of months within a period, by the months that lie before it and before its end. */
type Run = readonly [from: number, to: number];

/** The weight of a part by its months. */
export const weightOf = (months: number): number => 400 * 13 ** (months - 1);

export const cell = (from: number, to: number): string => `${from}_${to}`;

/** The months that a run up to a month can begin after. */
export const fromsOf = (to: number): readonly number[] => Array.from({ length: to }, (_, from) => from);

/** The runs of months that end with a month or after it. */
export function partsFrom(to: number, months: number): readonly Run[] {
  const ends = Array.from({ length: Math.max(0, months - to + 1) }, (_, at) => to + at);
  return ends.flatMap((end) => fromsOf(end).map((from) => [from, end] as const));
}

/** The columns of a run: what it comes to, the weakest status in it, and its weight. */
export const valueAt = (from: number, to: number): string =>
  to - from === 1 ? `month_${from}` : `value_${cell(from, to)}`;
export const weakAt = (from: number, to: number): string =>
  to - from === 1 ? `weak_month_${from}` : `weak_${cell(from, to)}`;
export const weightAt = (from: number, to: number): string =>
  to - from === 1 ? `weight_month_${from}` : String(weightOf(to - from));
