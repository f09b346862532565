import { noWay } from "../../aims/aim-kind.js";
import type { Issue } from "../../issue.js";
import { decimal } from "../../value/decimal.js";
import { type Missing, type MissingReason, missing } from "../../value/missing.js";
import { equalShares, type ShareForecast } from "./equal-probability.js";
import type { ShareLimits } from "./move-parts.js";
import { limitSide, placeForecast } from "./place-forecast.js";
import { forecastIssue } from "./share-issues.js";
import { partsOf, type SplitCase, type SplitParts } from "./split-case.js";
import type { TargetNotSplit } from "./target-allocation.js";

/**
 * Shares of equal probability. A place without forecast has its part of the level by weight, and the others share the rest;
 * where no weights were given, nothing is split.
 */
export function effortShares(
  one: SplitCase,
  total: bigint,
  limits: (place: string) => ShareLimits,
): SplitParts | Missing | TargetNotSplit {
  const { whole, now, places, decimals, weights, options } = one;
  const none = noWay(whole.target.kind);
  if (none !== undefined) return missing(none);
  const side = limitSide(whole);
  if (side === undefined) return missing("no-direction");
  const history = options.history ?? {};
  const issues: Issue[] = [];
  let why: MissingReason | undefined;
  const forecasts = now.map((place): ShareForecast => {
    const own = Object.hasOwn(history, place.place)
      ? (history as Readonly<Record<string, undefined>>)[place.place]
      : undefined;
    const found = placeForecast(whole, place, decimals, limits(place.place), own);
    if (!("missing" in found)) return found;
    why ??= found.missing.reason;
    issues.push(forecastIssue(place.place, found.missing.reason, weights !== undefined));
    return fixed(byWeight(one, total, place.place));
  });
  const isNone = issues.length === places.length;
  if (why !== undefined && (weights === undefined || isNone)) return { ...missing(why), issues };
  const equal = equalShares(total, forecasts, side === "upper");
  if ("missing" in equal) return issues.length > 0 ? { ...equal, issues } : equal;
  const { shares, probability, held } = equal;
  // What no share is met with is the probability of none.
  const common = held < places.length ? { probability } : {};
  return { parts: partsOf(places, shares, decimals), ties: [], held, ...common, issues };
}

/** A share that no forecast moves. */
function fixed(share: number): ShareForecast {
  return { location: share, scale: 0, degreesOfFreedom: 1, range: {}, least: share, most: share };
}

/** A place's part of the level by weight, in quanta. */
function byWeight({ weights = {}, places }: SplitCase, total: bigint, place: string): number {
  const all = places.reduce((sum, name) => sum.plus(weights[name] ?? 0), decimal(0));
  if (all.isZero()) return 0;
  return decimal(String(total))
    .times(weights[place] ?? 0)
    .div(all)
    .toNumber();
}
