import type { Message } from "../issue.js";
import type { KnownIndicatorId } from "../known/known-indicators.js";

/**
 * A known indicator and how close a text comes to it, 0 to 1 (Dice's coefficient over pairs of characters).
 *
 * @category Catalogue
 * @example
 * const candidate: IndicatorCandidate = {
 *   indicator: "patent-intensive-share", score: 0.75, wording: "专利密集型产业增加值占GDP比重",
 * };
 */
export interface IndicatorCandidate {
  readonly indicator: KnownIndicatorId;
  readonly score: number;
  /** The name or alias that comes closest. */
  readonly wording: string;
}

/**
 * Why a text was matched to no known indicator, each with its sentence.
 *
 * @category Catalogue
 * @example
 * noMatchReasons.ambiguous.en // => "two indicators come equally close"
 */
export const noMatchReasons = {
  empty: { "zh-Hans": "没有文字", en: "there are no words in it" },
  "too-long": { "zh-Hans": "超过 200 个字符，不是指标名称", en: "longer than 200 characters, so not a name" },
  "not-similar": { "zh-Hans": "没有足够相近的指标", en: "no indicator comes close enough" },
  "different-words": {
    "zh-Hans": "与最相近的指标之差不止错一个字，可能另有所指",
    en: "more than one misprinted character apart from the closest indicator, so it may mean something else",
  },
  ambiguous: { "zh-Hans": "有两个指标同样相近", en: "two indicators come equally close" },
} as const satisfies Record<string, Message>;

/**
 * The name of a reason for no match; the sentences are in {@link noMatchReasons}.
 *
 * @category Catalogue
 * @example
 * const reason: NoMatchReason = "not-similar";
 */
export type NoMatchReason = keyof typeof noMatchReasons;

/**
 * What {@link matchIndicator} found: an indicator, or the reason why none. Either way `alternatives` has the other
 * indicators that come near, closest first, at most five.
 *
 * @category Catalogue
 * @example
 * const match: IndicatorMatch = matchIndicator("专利密集型产业增加值");
 * match.matched ? match.indicator : match.alternatives[0]?.indicator // => "patent-intensive-share"
 */
export type IndicatorMatch =
  | (IndicatorCandidate & {
      readonly matched: true;
      /** Whether the text is one of the catalogue's wordings; if not, someone should look at it. */
      readonly exact: boolean;
      readonly alternatives: readonly IndicatorCandidate[];
    })
  | {
      readonly matched: false;
      readonly reason: NoMatchReason;
      readonly alternatives: readonly IndicatorCandidate[];
    };
