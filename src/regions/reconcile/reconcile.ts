import type { Issue } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf, type Observations } from "../../model/observe.js";
import { observedFor } from "../../model/observed-for.js";
import type { Plan } from "../../model/plan.js";
import { notCombined, overRegions } from "../../series/aggregation.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkRecord } from "../../value/check-record.js";
import { isRecord } from "../../value/is-record.js";
import { missing } from "../../value/missing.js";
import { checkByPlace } from "../../value/place-name.js";
import { checkPlacesGiven } from "../places/check-places-given.js";
import { namesOfWhole } from "../places/names-of-whole.js";
import { readPlacesGiven } from "../places/places-given.js";
import { type PlaceFigures, readFigures } from "../read-figures.js";
import { ownRatioIssues } from "./own-ratio-issues.js";
import { periodsOf } from "./periods-of.js";
import { readWhole } from "./read-whole.js";
import { reconcileIssues } from "./reconcile-issues.js";
import { publishedIn, reconcilePeriod } from "./reconcile-period.js";
import type { ReconciledIndicator, ReconcileOptions, Reconciliation } from "./reconciliation.js";
import { takingPart } from "./set-aside.js";

const optionNames: OptionNames<ReconcileOptions> = {
  weights: true,
  parts: true,
  tree: true,
  of: true,
  rounding: true,
};

/**
 * Compares published numbers with those of the places (数据核对): a total with the sum, a mean with the weighted mean, a
 * ratio with the one recomputed from its parts. It checks each place's own ratio as well. A difference that rounding
 * does not explain is an issue with its size. A missing place is named; what the other places come to is then only a
 * lower end, and never taken for the whole.
 *
 * @param plan - The plan whose indicators are published and reported.
 * @param published - Of the whole, from {@link observe} or as it was imported.
 * @param byRegion - By place: its observations.
 * @param options - Weights and parts, and which places make the whole.
 * @returns By indicator and period what is published, what the places come to, and what comes of it. Issues: `total-differs`,
 * `below-places`, `places-missing`, `ratio-differs` (of a place), `parent-among-children`, `place-elsewhere`, `place-counted-twice`, and
 * those of figures that are none of the indicator (`measure-differs`, `dimension-mismatch`, …), each with the place.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`, `Unknown option: …`, `Argument …: expected …`,
 * `/<id>: expected observations as observe(plan, values) gives them, received …` of what is published
 * @category Regions
 * @example
 * const of = (value: number) => observe(guangxi2025, { "pct-applications": { 2023: value } });
 * const { indicators } = reconcile(guangxi2025, of(100), { 南宁: of(60), 柳州: of(38) });
 * indicators[0]?.periods.map(({ rolledUp, difference, result }) => [rolledUp, difference, result]) // => [["98", "2", "differs"]]
 */
export function reconcile<Id extends string>(
  plan: Plan<Id>,
  published: Observations<NoInfer<Id>>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: ReconcileOptions<NoInfer<Id>> = {},
): Reconciliation<Id> {
  checkPlan(plan);
  checkOptions(options, optionNames);
  checkRecord("published", published);
  checkByPlace("byRegion", byRegion);
  const { weights = {}, parts = {}, rounding = {}, tree } = options;
  for (const [name, told] of Object.entries({ weights, parts, rounding })) {
    checkRecord(name, told);
    for (const [id, own] of Object.entries(told)) {
      indicatorOf(plan, id as Id);
      if (name !== "rounding" && own !== undefined) checkByPlace(`${name}/${id}`, own);
    }
  }
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  const names = new Set([...Object.keys(byRegion), ...Object.values(parts).flatMap(placesIn)]);
  const given = readPlacesGiven(plan, [...names], new Map(), tree);
  const all = plan.indicators
    .filter((indicator) => isSaidOf(indicator, published, byRegion, parts))
    .map((indicator) => reconcileIndicator(plan, indicator, published, byRegion, options, given.isUnknown));
  return {
    plan: plan.id,
    indicators: all.flatMap(({ reconciled }) => reconciled ?? []),
    // That a whole stands beside its parts is said of each indicator where it is set aside.
    issues: [
      ...given.issues.filter(({ code }) => code !== "parent-among-children"),
      ...all.flatMap((one) => one.issues),
    ],
  };
}

function placesIn(byPlace: unknown): readonly string[] {
  return isRecord(byPlace) ? Object.keys(byPlace) : [];
}

/** Whether anything is said of an indicator: most places report on few of them. What is no record of observations says so. */
function isSaidOf(
  { id }: Indicator,
  published: Observations,
  byRegion: Readonly<Record<string, Observations>>,
  parts: object,
): boolean {
  const says = (one: Observations): boolean => !isRecord(one) || Object.hasOwn(one, id);
  return says(published) || Object.hasOwn(parts, id) || Object.values(byRegion).some(says);
}

function reconcileIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  published: Observations<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: ReconcileOptions<Id>,
  isUnknown: (place: string) => boolean,
): { readonly reconciled?: ReconciledIndicator<Id>; readonly issues: readonly Issue[] } {
  const { id, unit } = indicator;
  const whole = observedFor(plan, indicator, published);
  // What is told of other rules' parts says nothing of them.
  const told = overRegions(indicator) === "recompute" ? own(options.parts, id) : undefined;
  const parts = known(told, isUnknown);
  const hasParts = (place: string): boolean => parts !== undefined && Object.hasOwn(parts, place);
  const read = readFigures(plan, indicator, byRegion);
  // A place of which only the parts are told is one of the whole, too.
  const others = Object.keys(told ?? {}).filter((place) => !Object.hasOwn(byRegion, place));
  const all = [
    ...read.readings,
    ...others.map((place): PlaceFigures => ({ place, reading: missing("no-observation") })),
  ];
  // What stands under a name that the tree does not have may be another place: it is missing in the whole.
  const readings = all.map(
    (one): PlaceFigures =>
      isUnknown(one.place) ? { place: one.place, reading: missing("place-not-listed") } : one,
  );
  const reports = new Set(
    readings
      .filter(
        ({ place, series, reading }) =>
          !isUnknown(place) && (series !== undefined || "missing" in reading || hasParts(place)),
      )
      .map(({ place }) => place),
  );
  if (reports.size === 0 && whole === undefined) return { issues: [] };
  const shared = { indicator: id, ...(unit !== undefined && { unit }) };
  if (overRegions(indicator) === "none" || (overRegions(indicator) === "recompute" && parts === undefined)) {
    return { reconciled: { ...shared, periods: [], reason: notCombined(indicator) }, issues: read.issues };
  }
  const names = readings.map(({ place }) => place);
  const { tree, of } = options;
  const set = takingPart({ names, reports, wholes: namesOfWhole(plan), tree, of });
  const figures = figuresIn(readings, set.part);
  const rounding = own(options.rounding, id);
  const reader = readWhole(plan, indicator, { figures, weights: own(options.weights, id), parts, rounding });
  const seen = figures.flatMap(({ place, series }) => {
    const { numerator, denominator } = (hasParts(place) && parts?.[place]) || {};
    return [series, numerator, denominator].filter((one) => one !== undefined);
  });
  const given = publishedIn(indicator, whole, rounding);
  const periods = periodsOf(plan, whole, seen).flatMap(
    (period) => reconcilePeriod(given, period, reader.whole(period)) ?? [],
  );
  return {
    reconciled: { ...shared, periods },
    issues: [
      ...read.issues,
      ...set.issues,
      ...reader.issues,
      ...reconcileIssues(plan, indicator, periods, figures),
      ...(reader.own ? ownRatioIssues(plan, indicator, figures, reader.own, rounding) : []),
    ],
  };
}

/** What the places that take part report; one that is not there has no figures. */
function figuresIn(readings: readonly PlaceFigures[], part: readonly string[]): readonly PlaceFigures[] {
  const byName = new Map(readings.map((one) => [one.place, one]));
  return part.map((place) => byName.get(place) ?? { place, reading: missing("no-observation") });
}

/** What is told of places, without those that may be others. */
function known<Value>(
  byPlace: Readonly<Record<string, Value>> | undefined,
  isUnknown: (place: string) => boolean,
): Readonly<Record<string, Value>> | undefined {
  if (byPlace === undefined || !Object.keys(byPlace).some(isUnknown)) return byPlace;
  return Object.fromEntries(Object.entries(byPlace).filter(([place]) => !isUnknown(place)));
}

function own<Id extends string, Value>(
  record: { readonly [Key in Id]?: Value } | undefined,
  id: Id,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
