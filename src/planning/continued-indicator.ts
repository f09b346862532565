import type { Baseline } from "../model/baseline.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { periodLabel } from "../value/period-label.js";
import type { Reference } from "../value/reference.js";
import { endingAt } from "../value/year-text.js";
import type { Carried, CarriedBase } from "./carried.js";

/** What an indicator of the next plan is given beside what it takes over. */
interface Given {
  readonly targets: readonly Target[];
  /** Of the new document. */
  readonly reference: Reference;
  /** The indicator that it is a part of, where that goes on too. */
  readonly whole: string | undefined;
}

/** An indicator as the next plan has it: the same one, from another base value, with its lineage. */
export function continuedIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  { base }: Carried,
  { targets, reference, whole }: Given,
): Indicator<Id> {
  const {
    baseline: _,
    targets: __,
    increment: ___,
    statements: ____,
    notes: _____,
    inferred = [],
    partOf: ______,
    ...own
  } = indicator;
  // What was read into the old document about its numbers says nothing of the new ones.
  const still = inferred.filter(({ field }) => lasting.includes(field));
  return {
    ...own,
    ...(whole !== undefined && { partOf: whole }),
    continues: { plan: plan.id, indicator: indicator.id },
    ...(base && { baseline: baselineOf(plan, base) }),
    targets,
    ...(still.length > 0 && { inferred: still }),
    references: [{ ...reference, raw: indicator.name["zh-Hans"] }],
  };
}

const lasting: readonly string[] = ["unit", "measure", "regionRule", "direction", "catalogue", "formula"];

function baselineOf(plan: Plan, { observed, at, over }: CarriedBase): Baseline {
  const { value, qualifier, reference, period } = observed;
  const where: Reference = {
    document: "规划执行期观测值",
    locator: periodLabel(period, plan),
    raw: value,
  };
  return {
    year: endingAt(at),
    value,
    ...(over && { over }),
    ...(qualifier && { qualifier }),
    reference: reference ?? where,
  };
}
