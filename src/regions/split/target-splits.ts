import type { Words } from "../../value/closed-list.js";

/** The ways to split a target over places. */
export const targetSplits = {
  level: { "zh-Hans": "按水平分解", "zh-Hant": "按水平分解", en: "the level by weight" },
  increment: { "zh-Hans": "按增量分解", "zh-Hant": "按增量分解", en: "the increase by weight" },
  gap: { "zh-Hans": "按差距分解", "zh-Hant": "按差距分解", en: "the increase by the gap" },
  effort: { "zh-Hans": "按同等可能性分解", "zh-Hant": "按同等可能性分解", en: "equal probability" },
} as const satisfies Record<string, Words>;

/**
 * How a target is split over places:
 *
 * - `level` (按水平): the level itself, by the weights;
 * - `increment` (按增量): what is to be added to where the places are together, by the weights;
 * - `gap` (按差距): what is to be added, in proportion to how far each place is from a common level: of a ratio the target
 *   itself, of anything else its part by weight. Who stands above keeps what it has, so that places converge;
 * - `effort` (按同等可能性): so that every place meets its share with the same probability, by its own forecast.
 *
 * @category Allocation
 * @example
 * const split: TargetSplit = "increment";
 * @useDeclaredType
 */
export type TargetSplit = keyof typeof targetSplits;
