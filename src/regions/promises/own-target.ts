import { pointer, show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { targetSchema } from "../../model/target-schema.js";
import { canonicalText } from "../../value/canonical-text.js";
import { isRecord } from "../../value/is-record.js";
import { refuse } from "../../value/refuse.js";
import { ownTermsOf } from "./own-terms.js";
import type { RegionTarget } from "./region-promises.js";

/**
 * Makes a target of what is told of a place: a number takes the terms of the plan's last target, since it is a part of it. It is a
 * level in the indicator's unit whatever the plan's own number is a number of, unless that is asked of each year or of their mean.
 * What is the same for all places is looked at once.
 */
export function ownTargetOf(plan: Plan, indicator: Indicator) {
  const terms = ownTermsOf(plan, indicator);
  const document = plan.title["zh-Hans"];
  return (place: string, given: RegionTarget, path: () => string): Target => {
    const value = canonicalText(given);
    if (value === undefined) return wholeTarget(given, place, indicator, path());
    return { ...terms, value, reference: { document, locator: `目标分解 ${place}`, raw: value } };
  };
}

function wholeTarget(given: unknown, place: string, { id, unit }: Indicator, path: string): Target {
  const read = targetSchema.safeParse(given);
  if (read.success) return read.data as Target;
  const within = isRecord(given) ? (read.error.issues[0]?.path ?? []) : [];
  const at = within.reduce(pointer, path);
  const part = within.reduce<unknown>((one, step) => (isRecord(one) ? one[String(step)] : undefined), given);
  const number: readonly [string, string] =
    unit === undefined ? ["数字", "a number"] : [`以 ${unit} 计的数字`, `a number in ${unit}`];
  throw refuse({
    code: "region-target-invalid",
    path: at,
    expected: [`${number[0]}，或规划中那样的目标`, `${number[1]}, or a target as plans have them`],
    received: within.length === 0 ? show(given) : `${show(part)} at ${within.map(String).join("/")}`,
    words: [`${place}的 ${id} 目标无效`, `Not a target of ${place} for ${id}`],
  });
}
