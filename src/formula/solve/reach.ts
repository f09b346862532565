import { contrast, show, UsageError } from "../../issue.js";
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
  if (Object.hasOwn(sides, reach)) return sides[reach];
  const [expected, received] = [Object.keys(sides).join(" | "), show(reach)];
  throw new UsageError({
    code: "formula-options-invalid",
    path: "/reach",
    expected,
    received,
    message: contrast("公式选项 reach 有误", "Formula option reach cannot be used", expected, received),
  });
}
