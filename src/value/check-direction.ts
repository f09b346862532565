import { show } from "../issue.js";
import { isKeyOf, keysOf } from "./closed-list.js";
import { directions } from "./directions.js";
import type { Direction } from "./measure.js";
import { refuse } from "./refuse.js";

/** Throws for a direction that is none: what a bound allows would not depend on it, in silence. */
export function checkDirection(direction: Direction | undefined): void {
  if (direction === undefined || isKeyOf(directions, direction)) return;
  throw refuse({
    code: "direction-unknown",
    path: "/direction",
    expected: keysOf(directions).join(" | "),
    received: show(direction),
    words: ["未知的方向", "Unknown direction"],
  });
}
