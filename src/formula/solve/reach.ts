import { checkOption } from "../../value/check-option.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import type { SolveOptions } from "./solved-formula.js";

export type Reach = NonNullable<SolveOptions["reach"]>;

/** How a value reaches a result: from above or from below, and whether the result itself is not enough. */
export interface ReachSide {
  readonly upwards: boolean;
  readonly strict: boolean;
  readonly words: readonly [zh: string, en: string];
}

const sides: Readonly<Record<Reach, ReachSide>> = {
  "at-least": { upwards: true, strict: false, words: ["不低于", "at least"] },
  "more-than": { upwards: true, strict: true, words: ["高于", "more than"] },
  "at-most": { upwards: false, strict: false, words: ["不高于", "at most"] },
  "less-than": { upwards: false, strict: true, words: ["低于", "less than"] },
};

export function readReach(reach: Reach): ReachSide {
  checkOption("formula", "reach", isKeyOf(sides, reach), keysOf(sides).join(" | "), reach);
  return sides[reach];
}
