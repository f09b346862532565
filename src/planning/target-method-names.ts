import type { Words } from "../value/closed-list.js";

/** The ways to propose a target, in words, in the order in which candidates stand side by side. */
export const targetMethodNames = {
  "projection-safe": {
    "zh-Hans": "走势推算（把握 80%）",
    "zh-Hant": "走勢推算（把握 80%）",
    en: "projection, 80% sure",
  },
  "projection-even": {
    "zh-Hans": "走势推算（把握 50%）",
    "zh-Hant": "走勢推算（把握 50%）",
    en: "projection, 50% sure",
  },
  "projection-stretching": {
    "zh-Hans": "走势推算（把握 20%）",
    "zh-Hant": "走勢推算（把握 20%）",
    en: "projection, 20% sure",
  },
  "last-growth": { "zh-Hans": "延续增速", "zh-Hant": "延續增速", en: "the last period's growth" },
  "slowed-growth": { "zh-Hans": "增速递减", "zh-Hant": "增速遞減", en: "growth that slows down" },
  "last-change": {
    "zh-Hans": "延续年均变化",
    "zh-Hant": "延續年均變化",
    en: "the last period's yearly change",
  },
  "per-cent": { "zh-Hans": "按比例改善", "zh-Hant": "按比例改善", en: "per cent improvement" },
  "cohens-h": { "zh-Hans": "按效应量提高百分点", "zh-Hant": "按效應量提高百分點", en: "points by Cohen's h" },
  "least-significant": {
    "zh-Hans": "最小显著变化",
    "zh-Hant": "最小顯著變化",
    en: "least significant change",
  },
  "parent-growth": { "zh-Hans": "与上级增速一致", "zh-Hant": "與上級增速一致", en: "the parent's growth" },
  "parent-share": {
    "zh-Hans": "保持占上级的份额",
    "zh-Hant": "保持占上級的份額",
    en: "share of the parent kept",
  },
  "parent-distance": {
    "zh-Hans": "保持与上级的差距",
    "zh-Hant": "保持與上級的差距",
    en: "distance to the parent kept",
  },
  "parent-level": {
    "zh-Hans": "达到上级现有水平",
    "zh-Hant": "達到上級現有水平",
    en: "the parent's present level",
  },
  "best-quarter": {
    "zh-Hans": "达到同类前四分之一水平",
    "zh-Hant": "達到同類前四分之一水平",
    en: "the best quarter of peers",
  },
  maintain: { "zh-Hans": "保持现状", "zh-Hant": "保持現狀", en: "the present kept" },
} as const satisfies Record<string, Words>;

/**
 * A way to propose a target (目标测算方法).
 *
 * @category Planning
 * @example
 * const name: TargetMethodName = "projection-even";
 * @useDeclaredType
 */
export type TargetMethodName = keyof typeof targetMethodNames;
