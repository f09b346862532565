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
  /** The id of the known indicator. */
  readonly indicator: KnownIndicatorId;
  /** How close the text comes to `wording`, from 0 to 1; 1 is the same. */
  readonly score: number;
  /** The wording of the catalogue that comes closest. */
  readonly wording: string;
}

/**
 * Why a text was matched to no known indicator, each with its sentence.
 *
 * @category Catalogue
 * @see [Known indicators](../../docs/indicators.md)
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
 * How a text that was matched differs from what the catalogue prints, each with its sentence.
 *
 * @category Catalogue
 * @example
 * matchDifferences.narrower.en // => "it means a part of the indicator"
 */
export const matchDifferences = {
  "empty-words": {
    "zh-Hans": "多了或少了不改变含义的字词",
    en: "it has words that do not change the meaning, or lacks them",
  },
  misprint: { "zh-Hans": "有一个字不同，疑为笔误", en: "one character differs, probably a misprint" },
  narrower: { "zh-Hans": "口径较窄，只是该指标的一部分", en: "it means a part of the indicator" },
  wider: { "zh-Hans": "口径较宽，不止该指标所计", en: "it means more than the indicator" },
} as const satisfies Record<string, Message>;

/**
 * The name of such a difference; the sentences are in {@link matchDifferences}.
 *
 * @category Catalogue
 * @example
 * const difference: MatchDifference = "wider";
 */
export type MatchDifference = keyof typeof matchDifferences;

/**
 * What {@link matchIndicator} found: an indicator, or the reason why none. A match that is not exact says how the text
 * differs, and someone should look at it. Either way `alternatives` has the other
 * indicators that come near, closest first, at most five.
 *
 * @category Catalogue
 * @example
 * const match: IndicatorMatch = matchIndicator("专利质押融资额");
 * match.matched && !match.exact && [match.indicator, match.difference] // => ["pledge-financing", "narrower"]
 * const none: IndicatorMatch = matchIndicator("海外专利申请量");
 * none.matched ? none.indicator : none.alternatives[0]?.indicator // => "invention-applications"
 */
export type IndicatorMatch =
  | (IndicatorCandidate & {
      /** Tells whether an indicator was found: check it first, and the other fields follow. */
      readonly matched: true;
      /** The text is one of the catalogue's names or aliases. */
      readonly exact: true;
      /** The other indicators that come near, closest first, at most five. */
      readonly alternatives: readonly IndicatorCandidate[];
    })
  | (IndicatorCandidate & {
      /** Tells whether an indicator was found: check it first, and the other fields follow. */
      readonly matched: true;
      /** The text is none of the catalogue's wordings, only near to one. */
      readonly exact: false;
      /** In what way it is not. */
      readonly difference: MatchDifference;
      /** The other indicators that come near, closest first, at most five. */
      readonly alternatives: readonly IndicatorCandidate[];
    })
  | {
      /** Tells whether an indicator was found: check it first, and the other fields follow. */
      readonly matched: false;
      /** Why none was chosen. */
      readonly reason: NoMatchReason;
      /** The other indicators that come near, closest first, at most five. */
      readonly alternatives: readonly IndicatorCandidate[];
    };
