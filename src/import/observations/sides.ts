import type { Axis, Layout } from "./layouts/layout.js";
import type { Sides } from "./subject.js";

/** Which axes the labels of each side name, one bit for each. */
export interface From {
  down: number;
  across: number;
}

/** A bit for each axis. */
export const bits: Readonly<Record<Axis, number>> = { indicator: 1, period: 2, place: 4 };

function bitsOf(axes: readonly Axis[]): number {
  let sum = 0;
  for (const axis of axes) sum |= bits[axis];
  return sum;
}

/** Whether a layout takes each axis from the side that names it, and what it needs is there. */
export function fits({ down, across }: From, layout: Layout): boolean {
  const { needs } = layout;
  return (
    (down & ~bitsOf(layout.down)) === 0 &&
    (across & ~bitsOf(layout.across)) === 0 &&
    (needs.down === undefined || (down & bits[needs.down]) !== 0) &&
    (needs.across === undefined || (across & bits[needs.across]) !== 0)
  );
}

/** Of two sides that both name something, the one that a layout of the caller's choice takes it from. */
export function chosen(axis: Axis, { layout, isFixed }: Sides): "down" | "across" | undefined {
  if (!isFixed) return undefined;
  const [down, across] = [layout.down.includes(axis), layout.across.includes(axis)];
  return down === across ? undefined : down ? "down" : "across";
}
