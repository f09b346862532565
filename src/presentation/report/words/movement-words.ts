import type { Indicator } from "../../../model/indicator.js";
import { growsAtRate } from "../../../series/grows-at-rate.js";
import type { BaseDimension } from "../../../value/dimension.js";
import { readParts } from "../../../value/unit-words.js";

/**
 * What goes up or down, by what it is: a time 延长 and 缩短, a number 增加 and 减少, anything else 提高 and 下降; what is better when
 * it falls 上升 and 下降, since nobody would call its rise 提高.
 */
export function movementVerb({ unit, regionRule, direction }: Indicator, isUp: boolean): string {
  const [up, down] = verbsOf({ unit, regionRule, direction });
  return isUp ? up : down;
}

function verbsOf({
  unit,
  regionRule,
  direction,
}: Pick<Indicator, "regionRule" | "direction"> & { readonly unit: string | undefined }): readonly [
  up: string,
  down: string,
] {
  const [above] = readParts(unit) ?? [];
  if (above !== undefined && Object.hasOwn(times, above.dimension)) return ["延长", "缩短"];
  if (direction === "decrease") return ["上升", "下降"];
  return growsAtRate({ unit }) && regionRule === "sum" ? ["增加", "减少"] : ["提高", "下降"];
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
