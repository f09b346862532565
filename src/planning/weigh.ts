import { requiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import { knownValues } from "../series/known-values.js";
import type { SingleBound } from "../value/bound.js";
import { comparators } from "../value/comparators.js";
import type { TargetCandidate } from "./candidate.js";
import type { Carried, CarriedBase } from "./carried.js";
import { comparatorFor } from "./comparator-for.js";
import type { PrintedNumber } from "./round-as-printed.js";
import type { TargetQuestion } from "./target-question.js";

/** What a target asks, and what the outlook says of it. */
export type Weighed = Pick<
  TargetCandidate,
  "bound" | "printed" | "change" | "probability" | "reason" | "bestShare"
>;

/** Weighs a number as the target of an indicator. */
export function weigh(
  indicator: Indicator,
  carried: Carried,
  base: CarriedBase,
  question: TargetQuestion,
  { value, text }: PrintedNumber,
): Weighed {
  const bound: SingleBound = { comparator: comparatorFor(indicator), value };
  const { probability, reason, best } = question.ask(bound);
  const isTotal = base.over !== undefined;
  const years = Number(question.year) + 1 - base.at;
  const change = requiredChange(isTotal ? "0" : base.observed.value, value, years, indicator);
  const bestShare = isTotal
    ? shareOfBestAmount(indicator, carried, Number(change?.perYear.value))
    : (best?.requiredShare ?? null);
  return {
    bound,
    printed: comparators[bound.comparator].sign + text,
    change,
    probability,
    ...(reason !== undefined && { reason }),
    bestShare,
  };
}

/** Of a running total the best year is that of the largest amount; of one that is better when less comes in, of the smallest. */
function shareOfBestAmount({ direction }: Indicator, { amounts }: Carried, perYear: number): number | null {
  const values = (amounts === undefined ? [] : knownValues(amounts).values).map(({ observed }) =>
    Number(observed.value),
  );
  const isLessBetter = direction === "decrease";
  const best = isLessBetter ? Math.min(...values) : Math.max(...values);
  const share = isLessBetter ? best / perYear : perYear / best;
  return best > 0 && Number.isFinite(share) ? Number(share.toPrecision(6)) : null;
}
