import { readClaims } from "../../apportionment/read-claims.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { type Missing, missing } from "../../value/missing.js";
import { toQuanta } from "../../value/quanta.js";
import { effortShares } from "./effort-shares.js";
import { type Mover, moveParts, type ShareLimits } from "./move-parts.js";
import { weightsMissing } from "./read-split.js";
import { partsOf, type SplitCase, type SplitParts } from "./split-case.js";
import type { TargetNotSplit } from "./target-allocation.js";
import { amountAt, goodWay, possibleShares, quantaOf } from "./whole.js";

/** Splits a target from where the places are, every one of which has a value. */
export function splitFrom(one: SplitCase): SplitParts | Missing | TargetNotSplit {
  const { whole, now, decimals, places } = one;
  const total = toQuanta(one.total, decimals) ?? 0n;
  const has = now.map(({ place, present }) =>
    "missing" in present ? 0n : quantaOf(amountAt(whole, place, present.value, "now"), decimals),
  );
  const wrong = beyondTarget(one, has);
  if (wrong !== undefined) return wrong;
  const limits = limitsOf(one);
  if (one.split === "effort") return effortShares(one, total, limits);
  const weights = weightsOf(one, total, has);
  const movers = places.map(
    (place, index): Mover => ({
      place,
      has: has[index] ?? 0n,
      weight: weights[index] ?? "0",
      limits: limits(place),
    }),
  );
  const moved = moveParts(total, movers, { method: one.options.method, places: decimals });
  if ("missing" in moved) return moved;
  return { parts: partsOf(places, moved.shares, decimals), ties: moved.ties, issues: [] };
}

/** Why nothing is left to split: the places together are beyond the target already. */
function beyondTarget({ whole, now, places }: SplitCase, has: readonly bigint[]): Missing | undefined {
  const { indicator, target, level, denominatorsNow } = whole;
  const way = goodWay(indicator);
  if (way === undefined) return undefined;
  const sum = (values: readonly string[]) => values.reduce((all, value) => all.plus(value), decimal(0));
  const amounts = now.map(({ place, present }) =>
    "missing" in present ? "0" : amountAt(whole, place, present.value, "now").toFixed(),
  );
  // A ratio that falls may have a larger numerator than today's, where its denominator grows faster.
  const together =
    denominatorsNow === undefined
      ? sum(amounts)
      : sum(amounts)
          .times(decimal(10).pow(whole.power))
          .div(sum(places.map((place) => denominatorsNow[place] ?? "0")));
  if (has.length === 0 || together.minus(level).times(way).lte(0)) return undefined;
  return missing(target.kind === "stay-within" ? "no-solution" : "already-met");
}

/** What each share can be, by the caller's limits and by what the quantity can be. */
function limitsOf({
  whole,
  now,
  places,
  total,
  decimals,
  options,
}: SplitCase): (place: string) => ShareLimits {
  const possible = possibleShares(whole, now, decimals);
  const { floors, caps } = options;
  const alike = Object.fromEntries(places.map((place) => [place, 1]));
  const asked = { places: decimals, ...(floors && { floors }), ...(caps && { caps }) };
  // What can be negative has no limits that are told, and a total of any sign.
  const isLimited = floors !== undefined || caps !== undefined;
  const limits = isLimited ? readClaims(total, alike, asked).limits : undefined;
  const byPlace = new Map(
    places.map((place, index): [string, ShareLimits] => {
      const [floor, cap] = [limits?.floors[index], limits?.caps[index]];
      const isTold = floors !== undefined && Object.hasOwn(floors, place) && floor !== undefined;
      return [place, { ...(isTold && { floor }), ...(cap !== undefined && { cap }) }];
    }),
  );
  return (place) => ({ ...byPlace.get(place), ...possible(place) });
}

/** By what the increase is shared: by the weights, or by how far each place is from its part of the whole. */
function weightsOf(one: SplitCase, total: bigint, has: readonly bigint[]): readonly DecimalText[] {
  const { split, whole, places, weights } = one;
  const given = split === "gap" ? (whole.denominators ?? weights) : weights;
  if (given === undefined) throw weightsMissing(split, places);
  const texts = places.map((place) => decimalText(decimal(given[place] ?? 0)));
  if (split === "increment") return texts;
  const all = texts.reduce((sum, text) => sum.plus(text), decimal(0));
  const change = has.reduce((rest, value) => rest - value, total);
  // Both sides times the sum of the weights, so that nothing is divided and nothing rounded.
  return texts.map((text, index) => {
    const gap = decimal(String(total))
      .times(text)
      .minus(all.times(String(has[index] ?? 0n)));
    const open = change < 0n ? gap.neg() : gap;
    return open.gt(0) ? decimalText(open) : "0";
  });
}
