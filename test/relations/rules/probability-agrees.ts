import { type Bound, type Direction, meetsBound } from "ipr-plan";
import { numberAimed } from "../bounds.js";
import { isOfEachYear } from "../each-year.js";
import { hasLongNumbers } from "../long-numbers.js";
import type { Relation } from "../relation.js";

export const probabilityAgrees: Relation = {
  rule: "a probability lies between 0 and 1, is either only where it is certain, and agrees with mean and shortfall",
  contradictions: (seen) => {
    const {
      outlook,
      indicator: { direction },
    } = seen;
    const { probability, shortfall, forecast, target, otherTargets, reason } = outlook;
    if (probability === null || hasLongNumbers(seen) || isOfEachYear(seen)) return [];
    if (!(probability >= 0 && probability <= 1)) return [`a probability of ${probability}`];
    const last = "points" in forecast ? forecast.points.at(-1) : undefined;
    if (last === undefined || target === undefined || otherTargets !== undefined || reason !== undefined)
      return [];
    if (!("points" in forecast) || last.scale <= 1e-12 * Math.abs(last.location)) return [];
    const limit = limitOf(target.bound, direction);
    const { lower = -Infinity, upper = Infinity } = last.range ?? forecast.range;
    // Two ends have no one side, and a limit at or beyond what can be is met or missed for certain.
    if (limit === undefined || limit <= lower || limit >= upper) return [];
    // An average over the years is no level of the last one.
    if (isMean(outlook)) return [];
    const found: string[] = [];
    if (probability === 0 || probability === 1)
      found.push(`${probability}, though the outcome scatters by ${last.scale}`);
    if (Math.abs(last.location - limit) < 1e-9 * (last.scale + Math.abs(limit))) return found;
    const meets = meetsBound(Number(last.mean.toPrecision(12)), target.bound, direction);
    if (probability >= 0.5 !== meets) found.push(`${probability}, mean ${last.mean} against ${limit}`);
    if (meets !== (shortfall === 0)) found.push(`off by ${shortfall}, mean ${last.mean} against ${limit}`);
    return found;
  },
};

/** The one limit of a bound that has one. */
function limitOf(bound: Bound, direction: Direction): number | undefined {
  if (bound.comparator === "about") {
    const slack = Math.abs(Number(bound.value)) * 0.05;
    if (direction === "maintain") return undefined;
    return Number(bound.value) + (direction === "decrease" ? slack : -slack);
  }
  if (bound.comparator === "between" && direction === "maintain") return undefined;
  return Number(numberAimed(bound, direction, "0"));
}

function isMean({ because }: { readonly because: readonly { readonly en: string }[] }): boolean {
  return because.some(({ en }) => en.includes("the average of the years of the plan period"));
}
