import { aimOf, levelAimed } from "../aims/aim.js";
import { noWay } from "../aims/aim-kind.js";
import { requiredChange } from "../aims/required-change.js";
import type { Issue } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { isRank } from "../series/is-rank.js";
import type { MissingReason } from "../value/missing.js";
import { yearPosition } from "../value/year-position.js";
import { byCatalogue, type Carried } from "./by-catalogue.js";
import { unlike } from "./unlike.js";
import { yearsApart } from "./years-apart.js";

/**
 * How fast a plan means to move beside its parent: its yearly rate is higher, the same, lower, or cannot be compared.
 *
 * @category Comparison
 * @example
 * const pace: RelativePace = "slower";
 */
export type RelativePace = "faster" | "same" | "slower" | "not-comparable";

/**
 * One indicator of the parent, and what the plan does with it.
 *
 * @category Comparison
 * @example
 * const row: AlignmentRow = {
 *   indicator: "royalties", parentIndicator: "royalties", ownIndicator: null, pace: "not-comparable", parentRate: 0.018,
 *   ownRate: null, issues: [],
 * };
 */
export interface AlignmentRow {
  /** The known indicator. */
  readonly indicator: string;
  /** The id of the parent's indicator. */
  readonly parentIndicator: string;
  /** Id of the plan's own indicator; `null` where it does not carry it. */
  readonly ownIndicator: string | null;
  /** Yearly compound rate from baseline to target, as a share; `null` where one of them is missing or not above 0. */
  readonly parentRate: number | null;
  /** The plan's own rate, reckoned as `parentRate`; `null` where the plan does not carry it or has no rate. */
  readonly ownRate: number | null;
  /** The plan's rate beside the parent's. */
  readonly pace: RelativePace;
  /** Why the own rate is missing, where the plan carries the indicator. */
  readonly reason?: MissingReason;
  /** What differs between the two, such as the unit; empty where nothing does. */
  readonly issues: readonly Issue[];
}

/**
 * Which of a parent's indicators a plan carries, and at what pace (与上位规划衔接).
 *
 * @category Comparison
 * @example
 * const alignment: Alignment = alignWith(guangxi2025, national2025);
 * [alignment.carried, alignment.rows.length] // => [8, 8]
 */
export interface Alignment {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the parent plan. */
  readonly parent: string;
  /** How many of the parent's known indicators the plan carries. */
  readonly carried: number;
  /** One for each known indicator of the parent, in the parent's order. */
  readonly rows: readonly AlignmentRow[];
  /** That the years of the two end on different days. */
  readonly issues: readonly Issue[];
}

/**
 * Compares a plan with the plan above it (与上位规划衔接). For each known indicator of the parent it says whether the plan
 * carries it, and how its yearly rate of change compares. Rates have no unit, so places of any size can be compared.
 * A total over the period has no rate. Indicators of different units or measure kinds are not compared. Where the
 * plan has several indicators for a known one, the first that has a target is compared, and an issue names them all.
 *
 * @param plan - The plan below.
 * @param parent - The plan above.
 * @returns A row for each known indicator of the parent, in its order.
 * @throws {@link UsageError} `Not a plan: …`; `Not a decimal number: …`, `Unknown unit: …` of a plan that {@link parsePlan} would not have read
 * @category Comparison
 * @example
 * const { rows } = alignWith(guangxi2025, national2025);
 * const row = rows.find(({ indicator }) => indicator === "high-value-patents-per-10k");
 * [row?.pace, row?.ownRate?.toFixed(3), row?.parentRate?.toFixed(3)] // => ["slower", "0.120", "0.138"]
 */
export function alignWith(plan: Plan, parent: Plan): Alignment {
  const own = byCatalogue(plan);
  checkPlan(parent, "/parent");
  const rows = parent.indicators.flatMap((above) =>
    above.catalogue === undefined
      ? []
      : [rowOf({ plan, parent }, above, above.catalogue, own.get(above.catalogue))],
  );
  const carried = rows.filter(({ ownIndicator }) => ownIndicator !== null).length;
  return { plan: plan.id, parent: parent.id, carried, rows, issues: yearsApart(plan, parent) };
}

function rowOf(
  { plan, parent }: { readonly plan: Plan; readonly parent: Plan },
  above: Indicator,
  indicator: string,
  carried: Carried | undefined,
): AlignmentRow {
  const parentRate = rateOf(parent, above).rate;
  const head = { indicator, parentIndicator: above.id };
  if (carried === undefined) {
    return { ...head, ownIndicator: null, parentRate, ownRate: null, pace: "not-comparable", issues: [] };
  }
  const { own } = carried;
  const { rate: ownRate, reason } = rateOf(plan, own);
  const differences = unlike(plan, own, above);
  return {
    ...head,
    ownIndicator: own.id,
    parentRate,
    ownRate,
    pace: paceOf(ownRate, parentRate, above, differences),
    ...(reason !== undefined && { reason }),
    issues: [...differences, ...carried.issues],
  };
}

function rateOf(
  plan: Plan,
  indicator: Indicator,
): { readonly rate: number | null; readonly reason?: MissingReason } {
  const { baseline } = indicator;
  const aim = aimOf(plan, indicator, undefined, "final");
  if ("missing" in aim) return { rate: null, reason: aim.missing.reason };
  const [target] = aim.targets;
  if (baseline === undefined) return { rate: null, reason: "no-baseline" };
  // What each year has to reach is asked at once, and approached at no rate.
  const none = noWay(target.kind);
  if (none !== undefined) return { rate: null, reason: none };
  if (isRank(indicator)) return { rate: null, reason: "rank" };
  if (target.kind === "keep") return { rate: null, reason: "level-to-keep" };
  const years = aim.due - yearPosition(baseline.year, plan);
  const change = requiredChange(baseline.value, levelAimed(target, indicator), years, indicator);
  const rate = change?.rate ?? null;
  return rate === null ? { rate, reason: "no-rate" } : { rate };
}

function paceOf(
  own: number | null,
  parent: number | null,
  { direction }: Indicator,
  differences: readonly Issue[],
): RelativePace {
  if (own === null || parent === null || differences.length > 0) return "not-comparable";
  if (Math.abs(own - parent) < 1e-12) return "same";
  return own > parent === (direction !== "decrease") ? "faster" : "slower";
}
