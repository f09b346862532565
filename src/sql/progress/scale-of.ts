import { placesNeeded } from "./linear.js";
import type { SqlAim } from "./sql-aim.js";

/** How many decimal places all levels of an indicator have at most. */
export function scaleOf({ target }: SqlAim, valuePlaces: number): number {
  if ("missing" in target) return valuePlaces;
  const levels = [...target.numbers, ...target.interim.map(({ level }) => level)];
  const needed = levels.map((one) => (one === "own" ? valuePlaces : placesNeeded(one, valuePlaces)));
  // A twentieth of a number takes two places more.
  return Math.max(valuePlaces, ...needed) + (target.comparator === "about" ? 2 : 0);
}
