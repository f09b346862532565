import type { Indicator } from "../../../model/indicator.js";
import type { Target } from "../../../model/target.js";
import { growsAtRate } from "../../../series/grows-at-rate.js";
import type { BaseDimension } from "../../../value/dimension.js";
import { readParts } from "../../../value/unit-words.js";

/**
 * What goes up or down, by what it is: a time 延长 and 缩短, a number 增加 and 减少, anything else 提高 and 下降; what is better when
 * it falls, or has to stay below a ceiling, 上升 and 下降, since nobody would call its rise 提高.
 */
export function movementVerb({ unit, regionRule, direction, targets }: Indicator, isUp: boolean): string {
  const [up, down] = verbsOf({
    unit,
    regionRule,
    isBetterBelow: direction === "decrease" || (targets.length > 0 && targets.every(isUpper)),
  });
  return isUp ? up : down;
}

function verbsOf({
  unit,
  regionRule,
  isBetterBelow,
}: Pick<Indicator, "regionRule"> & {
  readonly unit: string | undefined;
  readonly isBetterBelow: boolean;
}): readonly [up: string, down: string] {
  if (isTimeTaken({ unit })) return ["延长", "缩短"];
  if (growsAtRate({ unit }) && regionRule === "sum") return ["增加", "减少"];
  return isBetterBelow ? ["上升", "下降"] : ["提高", "下降"];
}

function isUpper(target: Target): boolean {
  return "comparator" in target && (target.comparator === "at-most" || target.comparator === "less-than");
}

/** Whether a number is the time that something takes, which gets longer and shorter. */
export function isTimeTaken({ unit }: { readonly unit?: string | undefined }): boolean {
  const [above] = readParts(unit) ?? [];
  return above !== undefined && Object.hasOwn(times, above.dimension);
}

/** What a procedure takes; the years that people live or learn are no such time. */
const times: Partial<Record<BaseDimension, true>> = {
  minutes: true,
  hours: true,
  days: true,
  "working-days": true,
  weeks: true,
  months: true,
};
