import { pointer } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Plan } from "../../model/plan.js";
import { checkOptions } from "../../value/check-options.js";
import { toColumns } from "./fields.js";
import { indicators, plans, targets } from "./plan-tables.js";
import type { SqlRow } from "./sql-row.js";
import { placesOfTables } from "./table-places.js";

/**
 * The rows of a plan, by the name of their table.
 *
 * @category SQL
 * @example
 * const rows: PlanRows = planRows(national2025);
 * rows.indicators.length // => 8
 */
export interface PlanRows {
  /** One row, for the plan itself. */
  readonly plans: readonly SqlRow[];
  /** A row for each indicator, in the plan's order. */
  readonly indicators: readonly SqlRow[];
  /** A row for each target. */
  readonly targets: readonly SqlRow[];
}

/**
 * How rows are made.
 *
 * @category SQL
 * @example
 * const options: SqlRowOptions = { places: 4 };
 */
export interface SqlRowOptions {
  /**
   * Decimal places of exact numbers, as {@link tableSql} was told.
   * @defaultValue `10`
   */
  readonly places?: number;
}

/**
 * A plan as rows for the tables of {@link tableSql} (规划转表). Nothing is lost: what has no column of its own stands as JSON in
 * the column `more`, and {@link planFromRows} gives the same plan again.
 *
 * @param plan - The plan.
 * @param options - The decimal places of the tables.
 * @returns Rows of `plans`, `indicators` and `targets`; the driver is handed their values.
 * @throws {@link UsageError} `Not a plan: …`; `SQL option places: …`; `The number does not fit its column: …`
 * @category SQL
 * @example
 * const { indicators } = planRows(national2025);
 * indicators[0]?.["indicator"] // => "high-value-patents-per-10k"
 * indicators[0]?.["baseline_value"] // => "6.3"
 */
export function planRows(plan: Plan, options: SqlRowOptions = {}): PlanRows {
  checkPlan(plan);
  checkOptions(options, { places: true });
  const places = placesOfTables(options.places);
  const { indicators: own, ...rest } = plan;
  const of = (index: number): string => pointer("/indicators", index);
  return {
    plans: [toColumns(rest, plans, places, "")],
    indicators: own.map(({ targets: _, ...indicator }, index) => ({
      plan: plan.id,
      position: index,
      ...toColumns(indicator, indicators, places, of(index)),
    })),
    targets: own.flatMap((indicator, index) =>
      indicator.targets.map((target, position) => ({
        plan: plan.id,
        indicator: indicator.id,
        position,
        ...toColumns(target, targets, places, pointer(`${of(index)}/targets`, position)),
      })),
    ),
  };
}
