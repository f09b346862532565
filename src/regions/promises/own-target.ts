import { isEachYear, isMean } from "../../aims/target-needs.js";
import { pointer, show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { isNumericTarget } from "../../model/is-numeric-target.js";
import type { NumericBasis } from "../../model/numeric-target.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { targetSchema } from "../../model/target-schema.js";
import { decimalText, readDecimal } from "../../value/decimal.js";
import { isRecord } from "../../value/is-record.js";
import { refuse } from "../../value/refuse.js";
import type { RegionTarget } from "./region-promises.js";

/** What a place's own number stands in for: due when, binding how, a number of what. */
type Terms = Pick<Target, "year" | "dueOn" | "strength"> & {
  readonly basis: NumericBasis;
  readonly comparator: Exclude<Target, { readonly basis: "words" }>["comparator"];
};

/**
 * Makes a target of what is told of a place: a number takes the terms of the plan's last target, since it is a part of it. It is a
 * level in the indicator's unit whatever the plan's own number is a number of, unless that is asked of each year or of their mean.
 * What is the same for all places is looked at once.
 */
export function ownTargetOf(plan: Plan, indicator: Indicator) {
  const { comparator: told, ...terms } = termsOf(plan, indicator);
  const comparator = told === "between" ? "attain" : told;
  const document = plan.title["zh-Hans"];
  return (place: string, given: RegionTarget, path: () => string): Target => {
    const exact = readDecimal(given);
    if (exact === undefined) return wholeTarget(given, place, indicator, path());
    const value = decimalText(exact);
    return { ...terms, comparator, value, reference: { document, locator: `目标分解 ${place}`, raw: value } };
  };
}

/** Of several targets of the last year a firm one. */
function termsOf(plan: Plan, { targets }: Indicator): Terms {
  let last: Target | undefined;
  for (const target of targets) {
    const isLater = last === undefined || target.year > last.year;
    const isFirmer = target.year === last?.year && last.strength === "strive" && target.strength !== "strive";
    if (isLater || isFirmer) last = target;
  }
  if (last === undefined) return { year: plan.period.end, basis: "level", comparator: "attain" };
  const { year, dueOn, strength } = last;
  return {
    year,
    ...(dueOn !== undefined && { dueOn }),
    ...(strength !== undefined && { strength }),
    basis: isNumericTarget(last) && (isMean(last.basis) || isEachYear(last.basis)) ? last.basis : "level",
    comparator: last.basis === "words" ? "attain" : last.comparator,
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
