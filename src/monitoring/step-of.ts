import type { Aim, NoAim } from "../aims/aim.js";
import { type AimKind, holdsAllAlong } from "../aims/aim-kind.js";
import type { Standing } from "../aims/standing.js";
import { isRank } from "../series/is-rank.js";
import { type Bound, levelOf, limitsOf } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { minus } from "../value/exact-sum.js";
import { type Missing, missing } from "../value/missing.js";
import { yearText } from "../value/year-text.js";
import { pathThrough } from "./path-through.js";
import type { YearStep } from "./year-step.js";
import type { OwnSteps } from "./year-steps.js";

/** A step, and what kind of thing it asks for. */
export interface StepFound {
  readonly step: YearStep;
  readonly kind: AimKind;
}

type Found = Pick<YearStep, "from"> & {
  readonly bounds: readonly [Bound, ...Bound[]];
  readonly kind: AimKind;
};

/**
 * What an indicator is to reach by the end of a year: what the caller gives for it, else what the plan asks for by then, else
 * the step on the path to its final target; or why there is nothing.
 */
export function stepOf(
  { plan, indicator, aim }: Pick<Standing, "plan" | "indicator" | "aim">,
  final: Aim | NoAim,
  year: number,
  own: OwnSteps,
): StepFound | Missing {
  const path = pathThrough(plan, indicator, final, own);
  const found = given() ?? planned() ?? holding() ?? onPath();
  if ("missing" in found) return found;
  const { from, bounds, kind } = found;
  const [bound, ...otherBounds] = bounds;
  const before = "missing" in path ? undefined : path.levels[yearText(year - 1)];
  const isTotal = indicator.measure === "cumulative" && before !== undefined;
  return {
    kind,
    step: {
      from,
      bound,
      ...(otherBounds.length > 0 && { otherBounds }),
      ...(indicator.unit !== undefined && { unit: indicator.unit }),
      ...(isTotal && { amount: minus(levelOf(bound, indicator.direction), before) }),
    },
  };

  function given(): Found | undefined {
    const value = own.get(year);
    return value === undefined ? undefined : { from: "given", ...boundAt(value, final, indicator) };
  }

  function planned(): Found | undefined {
    if ("missing" in aim || aim.year !== yearText(year)) return undefined;
    const [first] = aim.targets;
    // The mean of the years of a plan is no level of its last one.
    if (aim.targets.some(({ kind }) => kind === "mean")) return undefined;
    return { from: "plan", bounds: boundsOf(aim), kind: first.kind };
  }

  /** Beside what is to be reached a limit holds in this year, too. */
  function limitsBeside(to: Aim | NoAim): readonly Bound[] {
    if ("missing" in to || indicator.measure === "cumulative") return [];
    const [, ...others] = to.targets;
    return others.filter(({ kind: one }) => holdsAllAlong(one)).map(({ bound: one }) => one);
  }

  /** What has to hold all along holds in this year, too; only the ceiling of a total is used up from year to year. */
  function holding(): Found | undefined {
    if ("missing" in final || indicator.measure === "cumulative" || year >= final.due) return undefined;
    const [{ kind }] = final.targets;
    return holdsAllAlong(kind) ? { from: "plan", bounds: boundsOf(final), kind } : undefined;
  }

  function onPath(): Found | Missing {
    if ("missing" in path) return path;
    const value = path.levels[yearText(year)];
    if (value !== undefined) {
      const { bounds, kind } = boundAt(wholePlace(indicator, value), final, indicator);
      return { from: "path", bounds: [...bounds, ...limitsBeside(final)], kind };
    }
    return missing(!("missing" in final) && year >= final.due ? "no-target" : "not-started");
  }
}

function boundsOf({ targets: [first, ...others] }: Aim): readonly [Bound, ...Bound[]] {
  return [first.bound, ...others.map(({ bound }) => bound)];
}

/** Between two places of a ranking there is none: a path that is at 8.2 asks for the 8th place, which is met by the same values. */
function wholePlace(indicator: Standing["indicator"], value: DecimalText): DecimalText {
  if (!isRank(indicator)) return value;
  const exact = decimal(value);
  return decimalText(indicator.direction === "increase" ? exact.ceil() : exact.floor());
}

/** A number of a year binds as the final target does: to be reached, or not to be crossed. */
function boundAt(
  value: DecimalText,
  final: Aim | NoAim,
  { direction }: Standing["indicator"],
): Pick<Found, "bounds" | "kind"> {
  const { kind, bound } = "missing" in final ? free : final.targets[0];
  const { lower, upper } = limitsOf(bound, direction);
  const isLimit = kind === "stay-within" && (lower === undefined || upper === undefined);
  const comparator = !isLimit ? "attain" : upper === undefined ? "at-least" : "at-most";
  // A year's own number is reached, whatever the years come to on average.
  return { bounds: [{ comparator, value }], kind: isLimit || kind === "keep" ? kind : "reach" };
}

const free: { readonly kind: AimKind; readonly bound: Bound } = {
  kind: "reach",
  bound: { comparator: "attain", value: "0" },
};
