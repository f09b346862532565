import { show, UsageError } from "../issue.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { ownWords } from "./empty-words.js";
import { foldWording } from "./fold-wording.js";
import type { IndicatorCandidate, IndicatorMatch, NoMatchReason } from "./indicator-match.js";
import { likeness, pairsOf, sharedPairs } from "./pairs.js";
import { slipOf } from "./slip-of.js";
import { findOwnWords, findWording, type ScoredWording, scoreWordings, type Wording } from "./wordings.js";

/**
 * What can be chosen about matching.
 *
 * @category Catalogue
 * @example
 * const options: MatchOptions = { atLeast: 0.9 };
 */
export interface MatchOptions {
  /**
   * How close a match that is not exact has to come, above 0 and up to 1.
   * @defaultValue `0.8`
   */
  readonly atLeast?: number;
}

const longest = 200;
const margin = 0.1;
const mostListed = 5;

/**
 * Finds the known indicator that a printed name means (指标名称匹配), in either Chinese script or in English.
 *
 * A name or alias of the catalogue matches exactly. Script, variants of characters (産 for 產), width, case, blanks,
 * punctuation, a unit in brackets, and marks of lists and notes (①, 1., （1）; ¹, *, ※, ★) make no difference.
 *
 * A match that is not exact says how the text differs. The text may have words that do not change the meaning: whose
 * the indicator is and of when (国内（不含港澳台）, 全市, 年度) in front, 累计, 数量 and the like elsewhere. It may mean a part of the
 * indicator (专利质押融资额: pledges of patents alone), or more than it (海外专利授权量: patents of every kind). Or one character
 * is a misprint that does not change the meaning; then the text has to be similar enough, and every other indicator
 * has to be less similar by at least 0.1.
 *
 * Otherwise there is no match, and the closest indicators are listed for a person to choose from.
 *
 * @param text - The name as printed; over 200 characters it is no name.
 * @param options - How similar is similar enough.
 * @returns The indicator, or the reason why none; with the alternatives.
 * @throws {@link UsageError} `Not a text: …`, `Match option atLeast: expected a number above 0, up to 1, received …`,
 * `Unknown option: …`
 * @category Catalogue
 * @example
 * const exact = matchIndicator("每萬人口高價值發明專利擁有量（件）");
 * exact.matched && exact.indicator // => "high-value-patents-per-10k"
 * const near = matchIndicator("知识产权民事一审案件复判息诉率");
 * near.matched && !near.exact && [near.indicator, near.difference] // => ["first-instance-acceptance", "misprint"]
 * const part = matchIndicator("专利质押融资额");
 * part.matched && !part.exact && [part.indicator, part.difference] // => ["pledge-financing", "narrower"]
 * const none = matchIndicator("海外专利申请量");
 * !none.matched && none.reason // => "not-similar"
 */
export function matchIndicator(text: string, options: MatchOptions = {}): IndicatorMatch {
  checkOptions(options, { atLeast: true });
  const { atLeast = 0.8 } = options;
  checkArguments(text, atLeast);
  if (text.length > longest) return noMatch("too-long");
  const folded = foldWording(text);
  if (folded === "") return noMatch("empty");

  const direct = findWording(folded);
  const own = direct === undefined ? ownWords(folded) : folded;
  const scored = scoreWordings(own);
  const known = direct ?? findOwnWords(own) ?? sameWords(own, scored, atLeast);
  if (known !== undefined)
    return matched(folded, known, scored, known === direct ? undefined : "empty-words");

  const [closest] = scored;
  if (closest === undefined || closest.score < atLeast) return noMatch("not-similar", scored);
  const misprinted = scored.find(
    (one) =>
      one.wording.indicator === closest.wording.indicator &&
      one.wording.scope === undefined &&
      one.score >= atLeast &&
      slipOf(own, one.wording.folded) === "misprint",
  );
  if (misprinted === undefined) return noMatch("different-words", scored);
  const rival = scored.find(({ wording }) => wording.indicator !== closest.wording.indicator);
  if (rival !== undefined && closest.score - rival.score < margin) return noMatch("ambiguous", scored);
  return matched(folded, misprinted.wording, scored, "misprint");
}

/** The closest wording that says the same but for empty words. */
function sameWords(own: string, scored: readonly ScoredWording[], atLeast: number): Wording | undefined {
  return scored.find(
    ({ wording, score }) => score >= atLeast && slipOf(own, wording.folded) === "empty-words",
  )?.wording;
}

function matched(
  folded: string,
  { indicator, text, scope, pairs, folded: wording }: Wording,
  scored: readonly ScoredWording[],
  slip: "empty-words" | "misprint" | undefined,
): IndicatorMatch {
  const own = pairsOf(folded);
  const score = folded === wording ? 1 : likeness(sharedPairs(own, pairs), own, pairs);
  const difference = scope ?? slip;
  const alternatives = candidates(scored.filter((one) => one.wording.indicator !== indicator));
  const found = { matched: true, indicator, score, wording: text } as const;
  return difference === undefined
    ? { ...found, exact: true, alternatives }
    : { ...found, exact: false, difference, alternatives };
}

function noMatch(reason: NoMatchReason, scored: readonly ScoredWording[] = []): IndicatorMatch {
  return { matched: false, reason, alternatives: candidates(scored) };
}

/** The closest wording of each indicator that is worth a look. */
function candidates(scored: readonly ScoredWording[]): readonly IndicatorCandidate[] {
  const closest = new Map<string, IndicatorCandidate>();
  for (const {
    wording: { indicator, text },
    score,
  } of scored) {
    if (closest.size === mostListed) break;
    if (!closest.has(indicator)) closest.set(indicator, { indicator, score, wording: text });
  }
  return [...closest.values()];
}

function checkArguments(text: unknown, atLeast: unknown): void {
  if (typeof text !== "string") {
    const received = show(text);
    throw new UsageError({
      code: "text-invalid",
      expected: "a text",
      received,
      message: {
        "zh-Hans": `应为文字，实为 ${received}`,
        en: `Not a text: expected a text, received ${received}`,
      },
    });
  }
  const fits = typeof atLeast === "number" && atLeast > 0 && atLeast <= 1;
  checkOption("match", "atLeast", fits, ["大于 0、不超过 1 的数", "a number above 0, up to 1"], atLeast);
}
