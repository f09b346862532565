import type { Indicator } from "../model/indicator.js";
import { possibleValues } from "../series/possible-range.js";
import { decimal } from "../value/decimal.js";
import type { TargetCandidate } from "./candidate.js";
import type { Carried, CarriedBase } from "./carried.js";
import { keptTotal } from "./kept-total.js";
import { type RoundedPart, roundAsPrinted } from "./round-as-printed.js";
import type { Proposed, TargetMethod } from "./target-method.js";
import type { TargetQuestion } from "./target-question.js";
import { weigh } from "./weigh.js";

/** What a method proposed, rounded and weighed; the sentence is added by who knows the rest. */
export function candidateOf(
  indicator: Indicator,
  carried: Carried,
  base: CarriedBase,
  question: TargetQuestion,
  { name, source }: Pick<TargetMethod, "name" | "source">,
  { value }: Exclude<Proposed, { readonly missing: unknown }>,
  part: RoundedPart,
): Omit<TargetCandidate, "because"> {
  const kept = keptTotal(base, Number(question.year) + 1 - base.at);
  const points = carried.points.flatMap(({ role, observed: one }) => (role === "origin" ? [] : [one.value]));
  const observed = [base.observed.value, ...points];
  const range = possibleValues(indicator, observed.map(Number));
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = range;
  // Twelve digits: beyond them floating arithmetic says nothing, and so little of the base is nothing.
  const isNothing = Math.abs(value) < Math.abs(Number(kept)) * 1e-12;
  const given = decimal(isNothing ? 0 : Number(value.toPrecision(12)));
  const within = given.gt(upper) ? decimal(upper) : given.lt(lower) ? decimal(lower) : given;
  const printed = roundAsPrinted(within, indicator, { base: kept, observed, range, part });
  return {
    method: name,
    source,
    ...weigh(indicator, carried, base, question, printed),
    unrounded: given.toFixed(),
    limited: !given.eq(within),
  };
}
