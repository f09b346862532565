import { aimOf, levelAimed } from "../../aims/aim.js";
import { type Issue, pointer } from "../../issue.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { yearlyAmounts } from "../../outlook/amounts-before.js";
import { overRegions } from "../../series/aggregation.js";
import type { Series } from "../../series/series.js";
import type { DecimalInput } from "../../value/decimal.js";
import { type Missing, missing } from "../../value/missing.js";
import { checkPlacesGiven } from "../places/check-places-given.js";
import { ratioUnits } from "../ratio-units.js";
import { takenPlaces } from "../reconcile/taken-places.js";
import { allocateWhole } from "./allocate-whole.js";
import { type Regions, readSplit } from "./read-split.js";
import type { AllocateTargetOptions, PresentSplit, WeightedSplit } from "./split-options.js";
import type { TargetAllocation, TargetNotSplit } from "./target-allocation.js";
import { readDenominators } from "./target-total.js";
import type { Whole } from "./whole.js";

/**
 * Splits a target of a plan over regions by weights (目标分解): an amount directly, a ratio through its numerator.
 * Offices assign only binding targets to regions and appraise them; splitting an expected target gives a warning.
 *
 * With `from`, what the places were observed to have, the increase can be split instead of the level: by weight, by
 * how far each place is behind, or so that every place meets its share with the same probability ({@link
 * TargetSplit}). Each share then comes with what it asks of its place, and with how the place changed in its own last
 * years.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators.
 * @param regions - By region: its weight in the split (of a ratio, in that of its numerator; of an increase, in that of the
 * increase). A split by `gap` of a ratio, and one of equal probability, can do with a list of names.
 * @param options - As for {@link allocate}, the denominators of a ratio, how it is split and from where. Unless told, parts have the decimal places
 * of the target (of an increase those of the places' values, where they have more), at most six; numerators are whole.
 * @returns The parts, with what they roll up to; or a reason (`no-target`, `no-baseline`, `average-not-split`,
 * `not-additive`, `denominators-missing`). Of a split from where the places are also `region-missing` (with issues that name
 * the places without a value), `already-met`, `no-solution` (no shares are possible that add up), `no-direction` (of equal
 * probability, where both more and less is a miss), or why a place has no forecast; with `tree`, `place-set-aside` and
 * `place-not-listed` for a place among its own parts, and for one that is none. Issues: `expected-indicator-split`, `total-rounded`,
 * `below-present`, `share-unlikely`, `present-missing`, `present-earlier`, `forecast-missing`, `place-without-share`.
 * @throws {@link UsageError} as {@link allocate}; `Unknown indicator: …`, `Invalid denominator of "…": …`, `Unknown split: …`,
 * `A target below 0 cannot be shared out by weights: …`
 * @throws {@link UsageError} `The split "…" starts from where the places are: expected the observations of the places, by place, received nothing`,
 * `The split "…" needs weights: …`, `Argument regions: …`, `Argument unlikely: …`
 * @see State Council, 2006: binding targets are assigned to departments and regions and enter appraisal
 * @category Allocation
 * @example
 * const patents = allocateTarget(guangxi2025, "high-value-patents-per-10k", { 南宁: 3, 其他: 2 }, {
 *   denominators: { 南宁: "894.08", 其他: "4118.62" },
 * });
 * "parts" in patents && patents.parts // => { 南宁: "7519", 其他: "5013" }
 * "parts" in patents && patents.ratios // => { 南宁: "8.41", 其他: "1.217" }
 * "parts" in patents && patents.issues.map(({ code }) => code) // => ["expected-indicator-split", "total-rounded"]
 *
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const from = { 南宁: of({ 2021: 48, 2022: 110, 2023: 170 }), 柳州: of({ 2021: 20, 2022: 35, 2023: 62 }) };
 * const more = allocateTarget(guangxi2025, "pct-applications", { 南宁: 1, 柳州: 1 }, { split: "increment", from });
 * "parts" in more && more.parts // => { 南宁: "304", 柳州: "196" }
 * const equal = allocateTarget(guangxi2025, "pct-applications", ["南宁", "柳州"], { split: "effort", from });
 * "parts" in equal && equal.rolledUp // => "500"
 */
export function allocateTarget<Id extends string, Region extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  regions: Readonly<Record<Region, DecimalInput>>,
  options?: AllocateTargetOptions<NoInfer<Region>, NoInfer<Id>>,
): TargetAllocation<Id, Region> | Missing | TargetNotSplit;
export function allocateTarget<Id extends string, Region extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  regions: readonly Region[],
  options: PresentSplit<NoInfer<Region>, NoInfer<Id>>,
): TargetAllocation<Id, Region> | Missing | TargetNotSplit;
export function allocateTarget(
  plan: Plan,
  id: string,
  regions: Regions,
  options: WeightedSplit | PresentSplit = {},
): TargetAllocation | Missing | TargetNotSplit {
  const indicator = indicatorOf(plan, id);
  const asked = readSplit(regions, options, plan);
  for (const [place, history] of Object.entries<Series | undefined>(options.history ?? {})) {
    if (history !== undefined) yearlyAmounts(plan, indicator, history, pointer("/history", place));
  }
  if (options.tree !== undefined) checkPlacesGiven(options.tree, "tree");
  // Who stands beside the others is asked where places are added up; a share given twice is none.
  const { aside, issues } = takenPlaces(plan, asked.places, () => true, { tree: options.tree });
  const [first] = aside;
  if (first !== undefined) return { ...missing(first.reason), issues: issues.map(asError) };
  const rule = overRegions(indicator);
  if (rule === "mean") return missing("average-not-split");
  if (rule === "none") return missing("not-additive");
  if (rule === "recompute" && options.denominators === undefined) return missing("denominators-missing");
  const aim = aimOf(plan, indicator, undefined, options.year ?? "final");
  if ("missing" in aim) return missing(aim.missing.reason);
  const [target] = aim.targets;
  const denominators =
    rule === "recompute" ? readDenominators(asked.places, options.denominators ?? {}) : undefined;
  const denominatorsNow =
    denominators && options.denominatorsNow
      ? readDenominators(asked.places, options.denominatorsNow, "denominatorsNow")
      : denominators;
  const { power } = ratioUnits(indicator.unit);
  const level = levelAimed(target, indicator);
  const whole: Whole = {
    plan,
    indicator,
    aim,
    target,
    level,
    ...(denominators && { denominators }),
    ...(denominatorsNow && { denominatorsNow }),
    power,
  };
  return allocateWhole(whole, asked, options);
}

/** What is only set aside elsewhere keeps a target from being split. */
function asError(issue: Issue): Issue {
  return { ...issue, level: "error" };
}
