import { requiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import { knownValues } from "../series/known-values.js";
import { possibleValues } from "../series/possible-range.js";
import type { SingleBound } from "../value/bound.js";
import { comparators } from "../value/comparators.js";
import { decimal } from "../value/decimal.js";
import type { TargetCandidate } from "./candidate.js";
import type { Carried, CarriedBase } from "./carried.js";
import { comparatorFor } from "./comparator-for.js";
import { keptTotal } from "./kept-total.js";
import { type RoundedPart, roundAsPrinted } from "./round-as-printed.js";
import type { Proposed, TargetMethod } from "./target-method.js";
import type { TargetQuestion } from "./target-question.js";

/** What a method proposed, rounded, and what the outlook says of it; the sentence is added by who knows the rest. */
export function candidateOf(
  indicator: Indicator,
  carried: Carried,
  base: CarriedBase,
  question: TargetQuestion,
  { name, source }: Pick<TargetMethod, "name" | "source">,
  proposed: Exclude<Proposed, { readonly missing: unknown }>,
  part: RoundedPart,
): Omit<TargetCandidate, "because"> {
  const years = Number(question.year) + 1 - base.at;
  const kept = keptTotal(base, years);
  const observed = carried.points.flatMap(({ role, observed: one }) =>
    role === "origin" ? [] : [one.value],
  );
  const range = possibleValues(indicator, observed.map(Number));
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = range;
  // Twelve digits: beyond them floating arithmetic says nothing.
  const given = decimal(Number(proposed.value.toPrecision(12)));
  const within = given.gt(upper) ? decimal(upper) : given.lt(lower) ? decimal(lower) : given;
  const { value, text } = roundAsPrinted(within, indicator, { base: kept, observed, range, part });
  const bound: SingleBound = { comparator: comparatorFor(indicator), value };
  const { probability, reason, best } = question.ask(bound);
  const isTotal = base.over !== undefined;
  const change = requiredChange(isTotal ? "0" : base.observed.value, value, years, indicator);
  const bestShare = isTotal
    ? shareOfBestAmount(carried, Number(change?.perYear.value))
    : (best?.requiredShare ?? null);
  return {
    method: name,
    source,
    bound,
    printed: comparators[bound.comparator].sign + text,
    unrounded: given.toFixed(),
    limited: !given.eq(within),
    change,
    probability,
    ...(reason !== undefined && { reason }),
    bestShare,
  };
}

/** Of a running total the best year is that of the largest amount. */
function shareOfBestAmount({ amounts }: Carried, perYear: number): number | null {
  const values = amounts === undefined ? [] : knownValues(amounts).values;
  const best = Math.max(0, ...values.map(({ observed }) => Number(observed.value)));
  return best > 0 && Number.isFinite(perYear) ? Number((perYear / best).toPrecision(6)) : null;
}
