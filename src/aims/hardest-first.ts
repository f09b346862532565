import { type Limits, limitsOf } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { decimal } from "../value/decimal.js";
import type { Direction } from "../value/measure.js";
import { aimKinds } from "./aim-kind.js";
import type { AimedTarget } from "./aimed-target.js";

const kinds = keysOf(aimKinds);

type Ordered = Pick<AimedTarget, "stated" | "kind" | "bound">;

/**
 * The targets of a year by kind, of each kind the hardest first, whichever was written first. Only of those that ask for the
 * same and lead there by the same way the first one stays first.
 */
export function hardestFirst(direction: Direction, a: Ordered, b: Ordered): number {
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  const limits = [limitsOf(a.bound, direction), limitsOf(b.bound, direction)] as const;
  return byKind || byHardness(...limits) || byRate(a, b) || byText(a, b);
}

/** The highest floor first, then the lowest ceiling; of one number that which leaves it out. */
function byHardness(a: Limits, b: Limits): number {
  const byFloor = Number(a.lower === undefined) - Number(b.lower === undefined);
  if (byFloor !== 0) return byFloor;
  const floors = decimal(b.lower ?? 0).cmp(a.lower ?? 0);
  const ceilings = decimal(a.upper ?? b.upper ?? 0).cmp(b.upper ?? a.upper ?? 0);
  return floors || ceilings || Number(b.strict === true) - Number(a.strict === true);
}

/** Of one number first that of a yearly growth: it says more of the way there. */
function byRate({ stated: a }: Ordered, { stated: b }: Ordered): number {
  return Number(b.basis === "annual-growth") - Number(a.basis === "annual-growth");
}

function byText({ bound: a }: Ordered, { bound: b }: Ordered): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
