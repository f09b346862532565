import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { type Bound, limitsOf } from "../value/bound.js";
import type { MissingReason } from "../value/missing.js";
import { isEachYear, isMean } from "./target-needs.js";

/**
 * What kind of thing a target asks for: a level or total to be reached; a level to be kept; a limit not to be crossed,
 * such as a ceiling of a total; a level that every year has to reach; a mean over the years of the plan; or another value
 * to be matched, which moves itself.
 */
export type AimKind = keyof typeof aimKinds;

interface AimKindRow {
  /** Why no way leads to it; absent where one does. */
  readonly noWay?: MissingReason;
  /** Why it is no level that is known beforehand; absent where it is one. */
  readonly noLevel?: MissingReason;
  /** Whether it has to hold in the years before, too. */
  readonly holds?: true;
}

/** What each kind has, the one that is striven for first. */
export const aimKinds = {
  reach: {},
  // A way that ends at an average over the years has another average.
  mean: { noWay: "target-not-numeric", noLevel: "target-not-numeric" },
  "every-year": { noWay: "target-each-year", holds: true },
  match: { noWay: "target-moves", noLevel: "target-moves" },
  keep: { holds: true },
  "stay-within": { holds: true },
} as const satisfies Record<string, AimKindRow>;

/** Why no way leads to what a target asks for. */
export function noWay(kind: AimKind): MissingReason | undefined {
  const row: AimKindRow = aimKinds[kind];
  return row.noWay;
}

/** Why what a target asks for is no level that is known beforehand, such as a line could lead to. */
export function noLevel(kind: AimKind): MissingReason | undefined {
  const row: AimKindRow = aimKinds[kind];
  return row.noLevel;
}

/** Whether what a target asks for has to hold in the years before its own, too: a level to be kept, a limit, and what is asked of each year. */
export function holdsAllAlong(kind: AimKind): boolean {
  const row: AimKindRow = aimKinds[kind];
  return row.holds === true;
}

/** What a target with a number asks for. */
export function kindOf(
  { direction, measure }: Indicator,
  { basis }: Pick<NumericTarget, "basis">,
  bound: Bound,
): AimKind {
  if (isMean(basis)) return "mean";
  if (isEachYear(basis)) return "every-year";
  if (direction === "maintain") return "keep";
  const { lower, upper } = limitsOf(bound, direction);
  // The more of a ceiling of a total is used up, the worse; and a limit on the good side is not what is striven for.
  if (measure === "cumulative") return upper === undefined ? "reach" : "stay-within";
  if (direction === "increase") return lower === undefined ? "stay-within" : "reach";
  return upper === undefined ? "stay-within" : "reach";
}
