import { aimOf } from "../aims/aim.js";
import type { AimKind } from "../aims/aim-kind.js";
import type { Issue } from "../issue.js";
import type { KnownIndicator } from "../known/known-indicator.js";
import { type KnownIndicatorId, knownIndicators } from "../known/known-indicators.js";
import type { Commitment, Indicator, Tier } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { areAlike } from "../value/are-alike.js";
import type { Bound } from "../value/bound.js";
import { checkArgument } from "../value/check-argument.js";
import type { DecimalText } from "../value/decimal-text.js";
import { mapBound } from "../value/map-bound.js";
import type { MeasureKind } from "../value/measure.js";
import type { PeriodText } from "../value/period.js";
import { convertValue } from "../value/quantity.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { byCatalogue } from "./by-catalogue.js";
import { unlike } from "./unlike.js";
import { yearsApart } from "./years-apart.js";

/**
 * What one plan says of a known indicator, in the unit of the row where the units compare.
 *
 * @category Comparison
 * @example
 * const cell: ComparisonCell = {
 *   plan: "national-2025", indicator: "royalties", unit: "亿元", measure: "annual",
 *   baseline: { year: "2020", value: "3194.4" }, target: { year: "2025", bound: { comparator: "attain", value: "3500" } },
 *   issues: [],
 * };
 */
export interface ComparisonCell {
  /** The id of the plan. */
  readonly plan: string;
  /** Id of the plan's own indicator. */
  readonly indicator: string;
  /** The unit of baseline and target here; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** What kind of number the plan takes it for. */
  readonly measure: MeasureKind;
  /** Binding or expected; absent where the document does not say. */
  readonly commitment?: Commitment;
  /** Which level of government asks for it; absent where the document does not say. */
  readonly tier?: Tier;
  /** Absent where the document leaves it blank. */
  readonly baseline?: { readonly year: PeriodText; readonly value: DecimalText };
  /** The last target as a level; absent where there is none, or none that resolves. */
  readonly target?: { readonly year: PeriodText; readonly bound: Bound };
  /** Why it does not compare with the others: another unit, another measure kind. */
  readonly issues: readonly Issue[];
}

/**
 * A known indicator over several plans.
 *
 * @category Comparison
 * @example
 * const [row] = comparePlans([national2025]).rows as ComparisonRow[];
 * row?.indicator // => "high-value-patents-per-10k"
 */
export interface ComparisonRow {
  /** The id of the known indicator. */
  readonly indicator: KnownIndicatorId;
  /** The unit of the catalogue, in which the numbers of all plans stand that compare. */
  readonly unit: UnitText;
  /** The measure kind of the catalogue. */
  readonly measure: MeasureKind;
  /** One for each plan, in the order given; `null` where a plan does not carry the indicator. */
  readonly cells: readonly (ComparisonCell | null)[];
}

/**
 * Known indicators by plan (规划对照表).
 *
 * @category Comparison
 * @example
 * const comparison: PlanComparison = comparePlans([]);
 * comparison.rows // => []
 */
export interface PlanComparison {
  /** The ids of the plans, in the order given. */
  readonly plans: readonly string[];
  /** The known indicators that at least one of the plans carries. */
  readonly rows: readonly ComparisonRow[];
  /**
   * Where a plan has several indicators for a known one, which of them stands in its cell; and where its years end on
   * another day than those of the first plan. Paths begin with the plan's place.
   */
  readonly issues: readonly Issue[];
}

/**
 * Puts the known indicators of several plans side by side, converted into one unit (规划对照). What cannot be compared is
 * shown as its plan says it, with an issue that says why. Where a plan has several indicators for one known
 * indicator, the first that has a target is shown, and an issue names them all.
 *
 * @param plans - The plans, in the order of the columns.
 * @returns A row for each known indicator that at least one plan carries, in the catalogue's order.
 * @throws {@link UsageError} `Argument plans: …`, `Not a plan: …`; `Not a decimal number: …`, `Unknown unit: …` of a plan that {@link parsePlan} would not have read
 * @category Comparison
 * @example
 * const { rows } = comparePlans([guangxi2025, national2025]);
 * const row = rows.find(({ indicator }) => indicator === "high-value-patents-per-10k");
 * row?.cells.map((cell) => cell?.baseline?.value) // => ["1.42", "6.3"]
 */
export function comparePlans(plans: readonly Plan[]): PlanComparison {
  checkArgument("plans", Array.isArray(plans), { "zh-Hans": "规划数组", en: "a list of plans" }, plans);
  const carried = plans.map((plan, index) => byCatalogue(plan, `/plans/${index}`));
  const rows = knownIndicators
    .filter(({ id }) => carried.some((own) => own.has(id)))
    .map((known): ComparisonRow => {
      const { id, unit, measure } = known;
      const cells = plans.map((plan, index) => {
        const found = carried[index]?.get(id);
        return found === undefined ? null : cellOf(plan, found.own, known);
      });
      return { indicator: id, unit, measure, cells };
    });
  const [first] = plans;
  const apart = plans.flatMap((plan, index) => (first ? yearsApart(plan, first, `/${index}`) : []));
  const repeated = carried.flatMap((own, index) =>
    Array.from(own.values()).flatMap(({ issues: found }) =>
      found.map((issue) => ({ ...issue, path: `/${index}${issue.path}` })),
    ),
  );
  return { plans: plans.map(({ id }) => id), rows, issues: [...apart, ...repeated] };
}

function cellOf(plan: Plan, own: Indicator, known: KnownIndicator): ComparisonCell {
  const { unit, measure, commitment, tier, baseline } = own;
  const [from, to] = [readUnit(unit), readUnit(known.unit)];
  const comparable = from !== undefined && to !== undefined && areAlike(from, to);
  const aligned = (value: DecimalText): DecimalText => (comparable ? convertValue(value, from, to) : value);
  const shown = comparable ? known.unit : unit;
  const aim = aimOf(plan, own, undefined, "final");
  const target =
    "missing" in aim ? undefined : { year: aim.year, bound: mapBound(aim.targets[0].bound, aligned) };
  return {
    plan: plan.id,
    indicator: own.id,
    ...(shown !== undefined && { unit: shown }),
    measure,
    ...(commitment !== undefined && { commitment }),
    ...(tier !== undefined && { tier }),
    ...(baseline !== undefined && { baseline: { year: baseline.year, value: aligned(baseline.value) } }),
    ...(target && { target }),
    issues: [
      ...unlike(plan, own, known),
      ...("missing" in aim ? [] : notALevel(plan, own, aim.targets[0].kind)),
    ],
  };
}

const asked: Partial<Record<AimKind, readonly [zh: string, en: string]>> = {
  mean: ["规划期各年的平均数", "an average over the period"],
  "every-year": ["每年须达到的水平", "a level of each year"],
};

/** That what a target asks for is not what its year comes to. */
function notALevel(plan: Plan, own: Indicator, kind: AimKind): readonly Issue[] {
  const words = asked[kind];
  if (words === undefined) return [];
  const [zh, en] = words;
  return [
    {
      code: "basis-unlike",
      level: "warning",
      path: `/indicators/${plan.indicators.indexOf(own)}/targets`,
      expected: "a level of the target year",
      received: en,
      message: {
        "zh-Hans": `${plan.id}：目标为${zh}，与目标年的数不可直接比较`,
        en: `${plan.id}: the target is ${en}, which does not compare with the level of a year`,
      },
    },
  ];
}
