import type { Indicator } from "../model/indicator.js";
import type { Target, TargetBasis } from "../model/target.js";
import type { UnitText } from "../value/unit.js";

/** Rates and differences of shares are in a unit of their own, whatever the indicator is in; a multiple has none. */
const unitOf: { readonly [Basis in TargetBasis]?: UnitText | undefined } = {
  "annual-growth": "%",
  "relative-change": "%",
  "percentage-points": "百分点",
  multiple: undefined,
};

/** The unit of a target's number: that of its basis, or else the one stated, or else the indicator's. */
export function targetUnit({ unit }: Indicator, target: Target): UnitText | undefined {
  return target.basis in unitOf ? unitOf[target.basis] : (target.unit ?? unit);
}
