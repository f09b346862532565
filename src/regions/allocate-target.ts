import { aimOf, checkTargetChoice, levelAimed } from "../aims/aim.js";
import { levelWords } from "../aims/level-words.js";
import {
  type AllocateOptions,
  type Allocation,
  allocate,
  allocateOptionNames,
} from "../apportionment/allocate.js";
import { checkPlaces } from "../apportionment/check-places.js";
import type { Issue, Message } from "../issue.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { overRegions } from "../series/aggregation.js";
import type { Bound } from "../value/bound.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import { type DecimalInput, decimal, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { pickOptions } from "../value/pick-options.js";
import { placesOf } from "../value/quanta.js";
import type { UnitText } from "../value/unit.js";
import { ratioUnits } from "./ratio-units.js";
import { splitIssues } from "./split-issues.js";
import { readDenominators, rolledUp, wholeAmount } from "./target-total.js";

/**
 * How to split a target over regions.
 *
 * @category Allocation
 * @example
 * const options: AllocateTargetOptions<"南宁" | "其他"> = { denominators: { 南宁: "894.08", 其他: "4118.62" } };
 */
export interface AllocateTargetOptions<Region extends string = string> extends AllocateOptions<Region> {
  /** Of a ratio: what it is a ratio to, by region, in the unit below its stroke (万人 of 件/万人). */
  readonly denominators?: { readonly [Part in Region]?: DecimalInput };
  /** The year of the target; the last one unless told. */
  readonly year?: PeriodText;
}

const allocateTargetOptionNames: OptionNames<AllocateTargetOptions> = {
  ...allocateOptionNames,
  denominators: true,
  year: true,
};

/**
 * A target split over regions.
 *
 * @category Allocation
 * @example
 * const split: TargetAllocation | Missing = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
 * "parts" in split && split.parts // => { 南宁: "300", 柳州: "200" }
 */
export interface TargetAllocation<Id extends string = string, Region extends string = string>
  extends Allocation<Region> {
  readonly plan: string;
  readonly indicator: Id;
  /** The target that was split, as a level in the indicator's unit. */
  readonly target: { readonly year: PeriodText; readonly bound: Bound; readonly unit?: UnitText };
  /** The unit of the parts: the indicator's, or of a ratio the one above its stroke. */
  readonly unit?: UnitText;
  /** Of a ratio: each region's own, from its part and its denominator, with two more decimal places than the target. */
  readonly ratios?: Readonly<Record<Region, DecimalText>>;
  /**
   * What the parts roll up to by the region rule; beside the target by less than one quantum of the parts, or by one
   * where the target leaves its own number out (more than 100).
   */
  readonly rolledUp: DecimalText;
  readonly because: readonly Message[];
  readonly issues: readonly Issue[];
}

/**
 * Splits a target of a plan over regions (目标分解): an amount directly, a ratio through its numerator, by the weights
 * given. Only binding targets are assigned to regions and appraised; splitting an expected one gives a warning.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators.
 * @param regions - By region: its weight in the split (of a ratio, in that of its numerator).
 * @param options - As for {@link allocate}, and the denominators of a ratio. Unless told, parts have the decimal places
 * of the target, at most six; numerators are whole.
 * @returns The parts, with what they roll up to; or a reason (`no-target`, `no-baseline`, `average-not-split`,
 * `not-additive`, `denominators-missing`).
 * @throws {@link UsageError} as {@link allocate}; `Unknown indicator: …`, `Invalid denominator of "…": …`
 * @see State Council, 2006: binding targets are assigned to departments and regions and enter appraisal
 * @category Allocation
 * @example
 * const patents = allocateTarget(guangxi2025, "high-value-patents-per-10k", { 南宁: 3, 其他: 2 }, {
 *   denominators: { 南宁: "894.08", 其他: "4118.62" },
 * });
 * "parts" in patents && patents.parts // => { 南宁: "7519", 其他: "5013" }
 * "parts" in patents && patents.ratios // => { 南宁: "8.41", 其他: "1.217" }
 * "parts" in patents && patents.issues.map(({ code }) => code) // => ["expected-indicator-split", "total-rounded"]
 */
export function allocateTarget<Id extends string, Region extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  regions: Readonly<Record<Region, DecimalInput>>,
  options: AllocateTargetOptions<NoInfer<Region>> = {},
): TargetAllocation<Id, Region> | Missing {
  checkOptions(options, allocateTargetOptionNames);
  const indicator = indicatorOf(plan, id);
  const { unit } = indicator;
  const rule = overRegions(indicator);
  checkRecord("regions", regions);
  if (options.denominators !== undefined) checkRecord("denominators", options.denominators);
  if (options.places !== undefined) checkPlaces(options.places);
  if (options.year !== undefined) checkTargetChoice(options.year, "/year");
  if (rule === "mean") return missing("average-not-split");
  if (rule === "none") return missing("not-additive");
  if (rule === "recompute" && options.denominators === undefined) return missing("denominators-missing");
  const aim = aimOf(plan, indicator, undefined, options.year ?? "final");
  if ("missing" in aim) return missing(aim.missing.reason);
  const [target] = aim.targets;
  const { bound } = target;
  const level = levelAimed(target, indicator);
  const denominators =
    rule === "recompute" ? readDenominators(Object.keys(regions), options.denominators ?? {}) : undefined;
  const units = ratioUnits(unit);
  const amount = denominators === undefined ? decimal(level) : numeratorOf(level, denominators, units.power);
  const places = options.places ?? (denominators === undefined ? Math.min(placesOf(level), 6) : 0);
  const total = wholeAmount(amount, places, bound, indicator);
  const allocation = allocate<Region>(total, regions, {
    ...pickOptions<AllocateOptions<Region>>(options, allocateOptionNames),
    places,
  });
  const back = rolledUp(indicator, target.stated, allocation.parts, denominators) ?? level;
  const unitOfParts = denominators === undefined ? unit : units.numerator;
  return {
    plan: plan.id,
    indicator: indicator.id,
    target: { year: aim.year, bound, ...(unit !== undefined && { unit }) },
    ...allocation,
    ...(unitOfParts !== undefined && { unit: unitOfParts }),
    ...(denominators !== undefined && {
      ratios: ratiosOf(allocation.parts, denominators, units.power, placesOf(level) + 2),
    }),
    rolledUp: back,
    because: [...levelWords(plan, indicator, target), words(total, level, denominators !== undefined)],
    issues: splitIssues(plan, indicator, bound, back),
  };
}

function numeratorOf(level: DecimalText, denominators: Readonly<Record<string, DecimalText>>, power: number) {
  const whole = Object.values(denominators).reduce((sum, value) => sum.plus(value), decimal(0));
  return whole.times(level).times(decimal(10).pow(-power));
}

function ratiosOf<Region extends string>(
  parts: Readonly<Record<Region, DecimalText>>,
  denominators: Readonly<Record<string, DecimalText>>,
  power: number,
  places: number,
): Record<Region, DecimalText> {
  const ratios = Object.entries<DecimalText>(parts).map(([region, part]) => {
    const below = denominators[region] ?? "1";
    return [region, round(decimal(part).times(decimal(10).pow(power)).div(below), places)];
  });
  return Object.fromEntries(ratios) as Record<Region, DecimalText>;
}

function words(total: DecimalText, level: DecimalText, ratio: boolean): Message {
  return ratio
    ? {
        "zh-Hans": `比率 ${level} 由分子分解：各地区分子共 ${total}`,
        en: `the ratio ${level} is split through its numerator: ${total} over all regions`,
      }
    : { "zh-Hans": `各地区共 ${total}`, en: `${total} over all regions` };
}
