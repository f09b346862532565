import { show, UsageError } from "../issue.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { foldWording } from "./fold-wording.js";
import type { IndicatorCandidate, IndicatorMatch, NoMatchReason } from "./indicator-match.js";
import { isSlip } from "./is-slip.js";
import { type ScoredWording, scoreWordings } from "./wordings.js";

/**
 * What can be chosen about matching.
 *
 * @category Catalogue
 * @example
 * const options: MatchOptions = { atLeast: 0.9 };
 */
export interface MatchOptions {
  /** The least similarity of a match that is not exact, above 0 and up to 1; 0.8 unless told. */
  readonly atLeast?: number;
}

const longest = 200;
const margin = 0.1;
const mostListed = 5;

/**
 * Finds the known indicator that a printed name means (指标名称匹配), in either Chinese script or in English.
 *
 * A name or alias of the catalogue matches exactly, whatever its script, variants of characters (産 for 產), width, case,
 * blanks, punctuation, unit in brackets, and marks of lists and notes (①, 1., （1）; ¹, *, ※). Anything else matches only if it is similar enough, is ahead of every other indicator by 0.1, and differs by
 * nothing but empty words (全市, 累计, 数量) or one misprinted character that does not turn the meaning. Otherwise there
 * is no match, and the closest indicators are listed for a person to choose from.
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
 * near.matched && [near.indicator, near.exact] // => ["first-instance-acceptance", false]
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

  const scored = scoreWordings(folded);
  const exact = scored.find((one) => one.folded === folded);
  if (exact !== undefined) return matched(exact, scored, true);

  const [closest] = scored;
  if (closest === undefined || closest.score < atLeast) return noMatch("not-similar", scored);
  const slip = scored.find(
    (one) => one.indicator === closest.indicator && one.score >= atLeast && isSlip(folded, one.folded),
  );
  if (slip === undefined) return noMatch("different-words", scored);
  const rival = scored.find((one) => one.indicator !== closest.indicator);
  if (rival !== undefined && closest.score - rival.score < margin) return noMatch("ambiguous", scored);
  return matched(slip, scored, false);
}

function matched(found: ScoredWording, scored: readonly ScoredWording[], exact: boolean): IndicatorMatch {
  const { indicator, score, text } = found;
  const others = scored.filter((one) => one.indicator !== indicator);
  return { matched: true, indicator, score, exact, wording: text, alternatives: candidates(others) };
}

function noMatch(reason: NoMatchReason, scored: readonly ScoredWording[] = []): IndicatorMatch {
  return { matched: false, reason, alternatives: candidates(scored) };
}

/** The closest wording of each indicator that is worth a look. */
function candidates(scored: readonly ScoredWording[]): readonly IndicatorCandidate[] {
  const closest = new Map<string, IndicatorCandidate>();
  for (const { indicator, score, text } of scored) {
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
