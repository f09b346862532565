import { isEachYear, isMean } from "../../aims/target-needs.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { NumericBasis } from "../../model/numeric-target.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import type { Comparator } from "../../value/bound.js";

/** What a place's own number stands in for: due when, binding how, a number of what. */
export type OwnTerms = Pick<Target, "year" | "dueOn" | "strength"> & {
  readonly basis: NumericBasis;
  readonly comparator: Exclude<Comparator, "between">;
};

/**
 * The terms that a place's own number takes: those of the plan's last target, since it is a part of it; of several of that year of
 * a firm one. It is a level whatever the plan's number is a number of, unless that is asked of each year or of their mean.
 */
export function ownTermsOf(plan: Plan, { targets }: Indicator): OwnTerms {
  let last: Target | undefined;
  for (const target of targets) {
    const isLater = last === undefined || target.year > last.year;
    const isFirmer = target.year === last?.year && last.strength === "strive" && target.strength !== "strive";
    if (isLater || isFirmer) last = target;
  }
  if (last === undefined) return { year: plan.period.end, basis: "level", comparator: "attain" };
  const { year, dueOn, strength } = last;
  return {
    year,
    ...(dueOn !== undefined && { dueOn }),
    ...(strength !== undefined && { strength }),
    basis: isNumericTarget(last) && (isMean(last.basis) || isEachYear(last.basis)) ? last.basis : "level",
    // One number is no interval, and words do not say how one binds.
    comparator: last.basis === "words" || last.comparator === "between" ? "attain" : last.comparator,
  };
}
