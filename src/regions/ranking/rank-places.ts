import { show } from "../../issue.js";
import { checkOptions } from "../../value/check-options.js";
import { isKeyOf } from "../../value/closed-list.js";
import { type Decimal, type DecimalInput, decimalText, readDecimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { isRecord } from "../../value/is-record.js";
import { type Missing, type MissingReason, missingReasons } from "../../value/missing.js";
import { checkByPlace } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";

/**
 * A place in its rank; without a number it has none.
 *
 * @category Regions
 * @example
 * const first: PlaceRank = { place: "南宁", rank: 1, score: "12" };
 */
export interface PlaceRank<Place extends string = string> {
  /** The name of the place. */
  readonly place: Place;
  /** Equal numbers share a rank, and the next counts on: 1, 2, 2, 4. */
  readonly rank: number | null;
  /** The number that it is ranked by; `null` where it has none. */
  readonly score: DecimalText | null;
  /** Why it has none. */
  readonly reason?: MissingReason;
}

/**
 * Ranks places by one number each (排名). Places with equal numbers share a rank and stand in the order given. Places
 * without a number come last, each with its reason.
 *
 * @param scores - By place: its number, or why there is none.
 * @param options - Which numbers are better. Without it higher numbers are.
 * @returns The places in the order of their ranks.
 * @throws {@link UsageError} `Not a score of "…": expected a decimal number or a missing value, received …`
 * @throws {@link UsageError} `Argument scores: …`, `Unknown option: …`, `Option better: expected higher | lower, received …`
 * @category Regions
 * @example
 * const ranks = rankPlaces({ 南宁: 5, 柳州: "7.1", 桂林: 5, 北海: { missing: { reason: "not-reported" } }, 玉林: 3 });
 * ranks.map(({ place, rank }) => [place, rank])
 * // => [["柳州", 1], ["南宁", 2], ["桂林", 2], ["玉林", 4], ["北海", null]]
 */
export function rankPlaces<Place extends string>(
  scores: Readonly<Record<Place, DecimalInput | Missing>>,
  options: {
    /**
     * Which numbers rank first.
     * @defaultValue `"higher"`
     */
    readonly better?: "higher" | "lower";
  } = {},
): readonly PlaceRank<Place>[] {
  checkOptions(options, { better: true });
  checkByPlace("scores", scores);
  const { better = "higher" } = options;
  if (better !== "higher" && better !== "lower") {
    throw refuse({
      code: "better-unknown",
      path: "/better",
      expected: "higher | lower",
      received: show(better),
      words: ["选项 better 无效", "Option better"],
    });
  }
  const known: { readonly place: Place; readonly exact: Decimal }[] = [];
  const missing: PlaceRank<Place>[] = [];
  for (const [place, score] of Object.entries(scores) as [Place, DecimalInput | Missing][]) {
    const exact = readDecimal(score);
    if (exact !== undefined) known.push({ place, exact });
    else missing.push({ place, rank: null, score: null, reason: reasonOf(place, score) });
  }
  const sign = better === "higher" ? 1 : -1;
  known.sort((a, b) => sign * b.exact.cmp(a.exact));
  let rank = 0;
  const ranked = known.map(({ place, exact }, index): PlaceRank<Place> => {
    const isTied = known[index - 1]?.exact.eq(exact);
    rank = isTied ? rank : index + 1;
    return { place, rank, score: decimalText(exact) };
  });
  return [...ranked, ...missing];
}

function reasonOf(place: string, score: unknown): MissingReason {
  const reason = isRecord(score) && isRecord(score["missing"]) ? score["missing"]["reason"] : undefined;
  if (isKeyOf(missingReasons, reason)) return reason;
  throw refuse({
    code: "score-invalid",
    path: "/scores",
    expected: ["数字，或缺失值及其原因", "a decimal number or a missing value"],
    received: show(score),
    words: [`${show(place)} 的数值无效`, `Not a score of ${show(place)}`],
  });
}
