import { type Issue, type Message, pointer } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { overRegions } from "../series/aggregation.js";
import { hasValue } from "../series/observation.js";
import { rollUpNamed } from "../series/roll-up-regions.js";
import type { Series } from "../series/series.js";
import { seriesKindOf } from "../series/series-kind.js";
import { calendarOf } from "../value/calendar.js";
import { checkOptions } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import type { DecimalInput } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import { checkByPlace } from "../value/place-name.js";
import { checkPlacesGiven } from "./places/check-places-given.js";
import type { Places } from "./places/place.js";
import type { RatioParts } from "./ratio-parts.js";
import { takenPlaces } from "./reconcile/taken-places.js";
import { rollUpRatio } from "./roll-up-ratio.js";

/**
 * What the region rules of some indicators need beside the observations, by indicator and region.
 *
 * @category Allocation
 * @example
 * const options: RollUpPlanOptions<"protection-satisfaction"> = {
 *   weights: { "protection-satisfaction": { 南宁: 1200, 柳州: 800 } },
 * };
 */
export interface RollUpPlanOptions<Id extends string = string> {
  /** Of a `weighted-mean`: such as the number of people asked. */
  readonly weights?: { readonly [Key in Id]?: Readonly<Record<string, DecimalInput>> };
  /** Of a `ratio`: what it is recomputed from. */
  readonly parts?: { readonly [Key in Id]?: Readonly<Record<string, RatioParts>> };
  /** Which places there are, and which lie in others: a place and one that it lies in are never added to each other. */
  readonly tree?: Places;
  /**
   * The place whose direct places make the whole.
   * @defaultValue all of the highest places that report
   */
  readonly of?: string;
}

/**
 * The regions' observations combined into those of the whole.
 *
 * @category Allocation
 * @example
 * const rolled: PlanRollUp = rollUpPlan(national2025, {});
 * rolled.refused.length // => 8
 */
export interface PlanRollUp<Id extends string = string> {
  /** Series of the whole, as {@link assess} and {@link outlook} take them; a period that cannot be combined is a gap. */
  readonly observations: Observations<Id>;
  /** The indicators without a single value for the whole, and why. */
  readonly refused: readonly {
    readonly indicator: Id;
    readonly reason: MissingReason;
    readonly message: Message;
  }[];
  /** What was set aside: the whole itself among its places, places within others that report, names that the tree does not have. */
  readonly issues: readonly Issue[];
}

/**
 * Combines the observations of regions into those of the whole (规划汇总), each indicator by its own region rule. Sums
 * are added up, weighted means need weights, ratios are recomputed from their parts, and anything else is refused.
 *
 * @param plan - The plan whose indicators the regions report on.
 * @param regions - By region: its observations, from {@link observe}.
 * @param options - Weights and parts, for the indicators whose rule needs them; which places make the whole.
 * @returns The observations of the whole, what was set aside (`parent-among-children`, `place-elsewhere`, and what is wrong with names
 * and tree), and what was refused (`not-additive`, `ratio-needs-parts`, `weights-missing`,
 * `region-missing`, `zero-denominator`, and `no-observation` where no region has a value, or none a denominator).
 * @throws {@link UsageError} `Regions measure different things: …`, `Regions differ in unit: …`, `Unknown indicator: …`,
 * `Not a plan: …`, `/<region>/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `/<region>/<id>: expected a series of the indicator's measure, …, received …`
 * @throws {@link UsageError} `Different dimensions: …` of observations, and of the parts of a ratio, in units of another
 * dimension than the indicator's
 * @category Allocation
 * @example
 * const kinds = observe(guangxi2025, { "registered-trademarks": { 2023: "12.5" } });
 * const others = observe(guangxi2025, { "registered-trademarks": { 2023: "27.3" } });
 * rollUpPlan(guangxi2025, { 南宁: kinds, 其他: others }).observations["registered-trademarks"]?.observations
 * // => [{ period: "2023", value: "39.8", status: "A" }]
 */
export function rollUpPlan<Id extends string>(
  plan: Plan<Id>,
  regions: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: RollUpPlanOptions<NoInfer<Id>> = {},
): PlanRollUp<Id> {
  checkPlan(plan);
  checkOptions(options, { weights: true, parts: true, tree: true, of: true });
  checkByPlace("regions", regions);
  const { weights = {}, parts = {}, tree, of } = options;
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  checkRecord("weights", weights);
  checkRecord("parts", parts);
  for (const id of Object.keys({ ...weights, ...parts })) indicatorOf(plan, id as Id);
  checkByIndicator("weights", weights);
  checkByIndicator("parts", parts);
  const observations: { [Key in Id]?: Series } = {};
  const refused: PlanRollUp<Id>["refused"][number][] = [];
  // What is set aside is set aside of each indicator that the place reports, and told once.
  const issues = new Map<string, Issue>();
  for (const indicator of plan.indicators) {
    const { whole, noticed } = wholeOf(plan, indicator, regions, {
      weights,
      parts,
      ...(tree && { tree }),
      ...(of !== undefined && { of }),
    });
    for (const one of noticed) issues.set(`${one.path} ${one.message.en}`, one);
    if (whole !== undefined) observations[indicator.id] = whole;
    if (whole?.observations.some(hasValue)) continue;
    const gap = whole?.observations.find((one) => one.status === "M");
    const reason = gap?.reason ?? "no-observation";
    refused.push({ indicator: indicator.id, reason, message: ownCopy(missingReasons[reason]) });
  }
  return { observations, refused, issues: [...issues.values()] };
}

function wholeOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  regions: Readonly<Record<string, Observations<Id>>>,
  { weights, parts, tree, of }: RollUpPlanOptions<Id>,
): { readonly whole: Series | undefined; readonly noticed: readonly Issue[] } {
  const { id } = indicator;
  const nothing: Series = { ...seriesKindOf({ ...indicator, ...calendarOf(plan) }), observations: [] };
  const reported = new Map<string, Series>();
  for (const [name, one] of Object.entries<Observations<Id>>(regions)) {
    reported.set(name, observedFor(plan, indicator, one, pointer("", name)) ?? nothing);
  }
  const ratio = overRegions(indicator) === "recompute" ? (own(parts, id) ?? {}) : {};
  const names = [...new Set([...reported.keys(), ...Object.keys(ratio)])];
  const hasFigures = (name: string): boolean =>
    Object.hasOwn(ratio, name) || (reported.get(name)?.observations.length ?? 0) > 0;
  const { part, aside, issues } = takenPlaces(plan, names, hasFigures, { tree, of });
  // A name that may be another place's is missing in the whole.
  const unknown = aside.filter(({ reason }) => reason === "place-not-listed");
  const all = [...part, ...unknown.map(({ place }) => place)];
  // Parts of no region are no parts.
  if (Object.keys(ratio).length > 0) {
    const known = part.filter((name) => Object.hasOwn(ratio, name));
    // A region that reports but gives no parts would silently be left out of the whole.
    const silent = known.length < all.length;
    const taken = Object.fromEntries(known.flatMap((name) => (ratio[name] ? [[name, ratio[name]]] : [])));
    return { whole: rollUpRatio(nothing, taken, silent, pointer("/parts", id)), noticed: issues };
  }
  const taken = new Set(part);
  const named = all.map((name) => [name, (taken.has(name) && reported.get(name)) || nothing] as const);
  const isSilent = named.every(([, { observations }]) => observations.length === 0);
  return { whole: isSilent ? undefined : rollUpNamed(named, own(weights, id)), noticed: issues };
}

/** Not what an object inherits: an id may be any word, "constructor" too. */
function own<Id extends string, Value>(
  record: { readonly [Key in Id]?: Value } | undefined,
  id: Id,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What is told of an indicator stands by region; nothing is told of one that is undefined. */
function checkByIndicator(option: string, told: Readonly<Record<string, unknown>>): void {
  for (const [id, byRegion] of Object.entries(told)) {
    if (byRegion === undefined) continue;
    checkByPlace(`${option}/${id}`, byRegion);
    if (option === "weights" || !isRecord(byRegion)) continue;
    for (const [region, one] of Object.entries(byRegion)) {
      checkOptions<RatioParts>(
        one as RatioParts,
        { numerator: true, denominator: true },
        pointer(`/${option}/${id}`, region),
      );
    }
  }
}
