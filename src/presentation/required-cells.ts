import type { RequiredChange } from "../aims/required-change.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";

/**
 * What a table says of the change needed from now on.
 *
 * @category Tables
 * @example
 * const cells: RequiredCells = { requiredPerYear: "0.8667", requiredRate: 0.0848, changeUnit: "件/万人" };
 */
export interface RequiredCells {
  /** The change needed a year, in `changeUnit`; `null` where the target is met or its time is over. */
  readonly requiredPerYear: DecimalText | null;
  /** As a share: 0.08 is 8 %. */
  readonly requiredRate: number | null;
  /** Of changes and gaps: percentage points for an indicator in %, else its own unit. */
  readonly changeUnit: UnitText | null;
}

export const requiredColumns = [
  column(
    "requiredPerYear",
    "decimal",
    ["每年需变化", "Needed per year"],
    ["如期达标所需的每年变化", "The change of each remaining year that arrives on time"],
  ),
  column(
    "requiredRate",
    "share",
    ["年均需增长", "Needed rate"],
    ["如期达标所需的年均增长率", "The compound yearly rate that arrives on time"],
  ),
  column("changeUnit", "unit", ["变化的单位", "Unit of change"], ["差距与变化的单位", "Of gaps and changes"]),
];

/** The cells of a required change; of none they are empty but for the unit. */
export function requiredCells(required: RequiredChange | null, unit: UnitText | undefined): RequiredCells {
  return {
    requiredPerYear: required?.perYear.value ?? null,
    requiredRate: required?.rate ?? null,
    changeUnit: unit === undefined ? null : differenceUnit(unit),
  };
}
