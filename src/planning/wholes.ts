import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { overRegions } from "../series/aggregation.js";
import { type Decimal, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { convertIfAlike } from "../value/quantity.js";
import type { IndicatorProposal } from "./plan-proposal.js";

/** A part of a whole (其中), with its numbers in the unit of the whole. */
export interface ProposedPart {
  readonly indicator: Indicator;
  readonly base: DecimalText;
  readonly target: DecimalText;
  readonly unrounded: DecimalText;
}

/** An amount and its parts, all of them with a target. */
export interface ProposedWhole {
  readonly indicator: Indicator;
  readonly target: DecimalText;
  readonly parts: readonly ProposedPart[];
  /** What the parts' targets come to. */
  readonly sum: Decimal;
  /** Whether the parts are all of it today: then they are all of it in the target year too. */
  readonly isAll: boolean;
}

type Taken = Pick<IndicatorProposal, "base" | "chosen">;

const nothing: Taken = { base: null, chosen: null };

/** The wholes of a plan whose parts compare with them: amounts of one measure and one dimension. */
export function wholesOf(plan: Plan, proposals: readonly IndicatorProposal[]): readonly ProposedWhole[] {
  const byId = new Map(proposals.map((one) => [one.indicator, one]));
  return plan.indicators.flatMap((indicator): ProposedWhole[] => {
    const { base, chosen } = byId.get(indicator.id) ?? nothing;
    if (base === null || chosen === null || overRegions(indicator) !== "sum") return [];
    const target = chosen.bound.value;
    const own = plan.indicators.filter(
      ({ id, partOf, measure }) =>
        partOf === indicator.id && id !== indicator.id && measure === indicator.measure,
    );
    const parts = own.flatMap((one) => partOf(one, byId.get(one.id) ?? nothing, indicator));
    if (parts.length === 0) return [];
    const add = (numbers: readonly DecimalText[]): Decimal =>
      numbers.reduce((sum, one) => sum.plus(one), decimal(0));
    const isWhole = parts.length === own.length;
    return [
      {
        indicator,
        target,
        parts,
        sum: add(parts.map((one) => one.target)),
        isAll: isWhole && add(parts.map(({ base }) => base)).eq(base.value),
      },
    ];
  });
}

function partOf(indicator: Indicator, { base, chosen }: Taken, whole: Indicator): readonly ProposedPart[] {
  if (base === null || chosen === null) return [];
  const [from, target, unrounded] = [base.value, chosen.bound.value, chosen.unrounded].map((value) =>
    convertIfAlike(value, indicator.unit, whole.unit),
  );
  if (from === undefined || target === undefined || unrounded === undefined) return [];
  return [{ indicator, base: from, target, unrounded }];
}
