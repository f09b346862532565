import { type Bound, type Limits, limitsOf } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { decimal } from "../value/decimal.js";
import type { Direction } from "../value/measure.js";
import { type AimKind, aimKinds } from "./aim-kind.js";

const kinds = keysOf(aimKinds);

interface Ordered {
  readonly kind: AimKind;
  readonly bound: Bound;
}

/** The targets of a year by kind, of each kind the hardest first, whichever was written first. */
export function hardestFirst(direction: Direction, a: Ordered, b: Ordered): number {
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return byKind || byHardness(limitsOf(a.bound, direction), limitsOf(b.bound, direction)) || byText(a, b);
}

/** The highest floor first, then the lowest ceiling; of one number that which leaves it out. */
function byHardness(a: Limits, b: Limits): number {
  const byFloor = Number(a.lower === undefined) - Number(b.lower === undefined);
  if (byFloor !== 0) return byFloor;
  const floors = decimal(b.lower ?? 0).cmp(a.lower ?? 0);
  const ceilings = decimal(a.upper ?? b.upper ?? 0).cmp(b.upper ?? a.upper ?? 0);
  return floors || ceilings || Number(b.strict === true) - Number(a.strict === true);
}

function byText({ bound: a }: Ordered, { bound: b }: Ordered): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
