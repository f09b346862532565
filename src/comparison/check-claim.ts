import { aimOf, levelAimed } from "../aims/aim.js";
import { noLevel } from "../aims/aim-kind.js";
import { isShare } from "../aims/target-fault.js";
import type { Message } from "../issue.js";
import { checkGrowth } from "../model/check-growth.js";
import { checkPlan } from "../model/check-plan.js";
import type { Claim } from "../model/commentary.js";
import type { GrowthKind } from "../model/growth.js";
import { growthKinds } from "../model/growth-kinds.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { isRank } from "../series/is-rank.js";
import { meetsBound } from "../value/bound.js";
import { checkArgument } from "../value/check-argument.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { comparators } from "../value/comparators.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { enoughDigits } from "../value/enough-digits.js";
import { isRecord } from "../value/is-record.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { parsePeriod } from "../value/period.js";
import { parseUnit, readUnit } from "../value/unit.js";

/**
 * What a claim comes to by the plan's own numbers.
 *
 * @category Comparison
 * @example
 * const check: ClaimCheck = { holds: false, actual: "1.76", because: [] };
 */
export interface ClaimCheck {
  /** Whether the plan's numbers bear the claim out; "about" allows 5 %. */
  readonly holds: boolean;
  /** The claimed quantity from the plan's numbers: to four significant digits, and to more where four would say otherwise. */
  readonly actual: DecimalText;
  /** The calculation in words, a sentence a step. */
  readonly because: readonly Message[];
}

const actualOf: Record<GrowthKind, (from: Decimal, to: Decimal, unit: Indicator["unit"]) => Decimal> = {
  multiple: (from, to) => to.div(from),
  "increase-times": (from, to) => to.div(from).minus(1),
  "increase-percent": (from, to) => to.div(from).minus(1).times(100),
  "percentage-points": (from, to, unit) =>
    to.minus(from).times(decimal(10).pow((readUnit(unit)?.power ?? 0) - parseUnit("%").power)),
};

/** Why what is claimed is nothing that the indicator has: points are of a share, a rate or multiple of a baseline above 0 and no rank. */
function whyNotClaimed(indicator: Indicator, kind: GrowthKind, from: Decimal): MissingReason | undefined {
  if (kind === "percentage-points") return isShare(indicator.unit) ? undefined : "not-a-share";
  return from.gt(0) && !isRank(indicator) ? undefined : "no-rate";
}

/** How the number of a claim binds is asked for even where there is nothing to hold it against. */
function checkBound({ comparator, value, reference }: Claim): void {
  const known = isKeyOf(comparators, comparator) && String(comparator) !== "between";
  const expected = keysOf(comparators)
    .filter((one) => one !== "between")
    .join(" | ");
  checkArgument("claim/comparator", known, { "zh-Hans": expected, en: expected }, comparator);
  decimal(value);
  const isReference = isRecord(reference) && typeof reference.raw === "string";
  checkArgument(
    "claim/reference",
    isReference,
    { "zh-Hans": "含 raw 的出处", en: "a reference with raw" },
    reference,
  );
}

/**
 * Checks what is claimed of an indicator's target against its baseline (核对解读中的说法), such as "nearly doubled".
 *
 * @param plan - The plan that the claim is about.
 * @param claim - The claim, as a {@link Commentary} has it.
 * @returns Whether it holds and what the numbers give, or `{ missing }` without baseline or target, and where the indicator
 * has no such growth: no percentage points unless it is a share, no rate or multiple of a rank or of a baseline of 0 or less.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`
 * @throws {@link UsageError} `Argument claim: …`, `Argument claim/kind: expected multiple | …`, and so for `comparator`
 * and `reference`; `Not a decimal number: …`, `Not a period: …`
 * @category Comparison
 * @see [Check a plan and compare it](../../docs/guides/check-your-plan.md)
 * @example
 * const [claim] = guangxi2025Commentary.opinions.flatMap(({ claims = [] }) => claims);
 * const check = claim && checkClaim(guangxi2025, claim);
 * check && "actual" in check && [check.holds, check.actual] // => [false, "1.761"]
 */
export function checkClaim<Id extends string>(
  plan: Plan<Id>,
  claim: Claim<NoInfer<Id>>,
): ClaimCheck | Missing {
  checkPlan(plan);
  checkGrowth(claim, "claim");
  const indicator = indicatorOf(plan, claim.indicator);
  checkBound(claim);
  const since = parsePeriod(claim.since, plan).year;
  const { baseline } = indicator;
  const aim = aimOf(plan, indicator, undefined, "final");
  if ("missing" in aim) return missing(aim.missing.reason);
  // Only the claimed year's own baseline can bear a claim out.
  if (baseline === undefined || Number(baseline.year) !== since) return missing("no-baseline");
  const [target] = aim.targets;
  const moving = noLevel(target.kind);
  if (moving !== undefined) return missing(moving);
  const from = decimal(baseline.value);
  const unfit = whyNotClaimed(indicator, claim.kind, from);
  if (unfit !== undefined) return missing(unfit);
  const to = levelAimed(target, indicator);
  const exact = actualOf[claim.kind](from, decimal(to), indicator.unit);
  const places = decimalText(claim.value).split(".")[1]?.length ?? 0;
  // A bare number is claimed to the digits that it is printed with.
  const bornOut = (found: Decimal): boolean =>
    claim.comparator === "attain" ? found.toDecimalPlaces(places).eq(claim.value) : meetsBound(found, claim);
  const holds = bornOut(exact);
  const actual = enoughDigits(exact, bornOut, 4);
  const unit = growthKinds[claim.kind].after;
  return {
    holds,
    actual,
    because: [
      {
        "zh-Hans": `“${claim.reference.raw}”：${baseline.value} → ${to} 实为 ${actual}${unit["zh-Hans"]}，${holds ? "相符" : "不符"}`,
        en: `“${claim.reference.raw}”: ${baseline.value} → ${to} is ${actual}${unit.en}, which ${holds ? "bears it out" : "does not bear it out"}`,
      },
    ],
  };
}
