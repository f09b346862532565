import { compare } from "../value/compare.js";
import type { ResolvedTarget } from "./resolved-target.js";

/** A target that asks for less than one of an earlier year, or for more. */
export interface Turn {
  readonly later: ResolvedTarget;
  readonly earlier: ResolvedTarget;
}

type Side = "lower" | "upper";

/**
 * The same of targets that ask for less than an earlier one did: what was only aspired to (力争) may be more than what is firmly
 * promised of a later year.
 */
export function* retreats(
  years: readonly (readonly ResolvedTarget[])[],
  side: Side,
  turned: "below" | "above",
): Iterable<Turn> {
  const firm = years.map((year) => year.filter((one) => !isAspired(one)));
  yield* turns(firm, side, side, turned);
  for (const turn of turns(years, side, side, turned)) {
    if (isAspired(turn.later)) yield turn;
  }
}

function isAspired({ target }: ResolvedTarget): boolean {
  return target.strength === "strive";
}

/**
 * The targets whose end lies below (or above) an end of an earlier year, each beside the earlier one that is farthest off.
 *
 * @param years - The targets of each year, oldest first.
 * @param from - Which end of the earlier target.
 * @param to - Which end of the later one.
 * @param turned - Below or above.
 */
export function* turns(
  years: readonly (readonly ResolvedTarget[])[],
  from: Side,
  to: Side,
  turned: "below" | "above",
): Iterable<Turn> {
  const passes = (later: ResolvedTarget, laterSide: Side, earlier: ResolvedTarget): boolean => {
    const [now, before] = [later.limits[laterSide], earlier.limits[from]];
    if (now === undefined || before === undefined) return false;
    const difference = compare(now, before) * (turned === "below" ? -1 : 1);
    // What must be more than 100 cannot be kept to 100.
    return difference > 0 || (difference === 0 && laterSide !== from && isStrict(later, earlier));
  };
  let farthest: ResolvedTarget | undefined;
  for (const year of years) {
    const before = farthest;
    for (const later of year) {
      if (before !== undefined && passes(later, to, before)) yield { later, earlier: before };
      if (later.limits[from] === undefined) continue;
      // What lies on the other side of the farthest so far is farther, and so is "more than" beside the number itself.
      if (farthest === undefined || passes(farthest, from, later) || isStricter(later, farthest, from)) {
        farthest = later;
      }
    }
  }
}

function isStrict(...targets: readonly ResolvedTarget[]): boolean {
  return targets.some(({ limits }) => limits.strict === true);
}

/** Whether two have one number for an end, and only one of them leaves the number itself out. */
function isStricter(one: ResolvedTarget, other: ResolvedTarget, side: Side): boolean {
  const [own, its] = [one.limits[side], other.limits[side]];
  if (own === undefined || its === undefined || compare(own, its) !== 0) return false;
  return isStrict(one) && !isStrict(other);
}
