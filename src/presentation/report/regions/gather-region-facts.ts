import { type Issue, type Message, pointer } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { Observations } from "../../../model/observe.js";
import type { Plan } from "../../../model/plan.js";
import { assessRegions } from "../../../regions/assess/assess-regions.js";
import type { RegionsAssessment } from "../../../regions/assess/regions-assessment.js";
import { outlookRegions } from "../../../regions/outlook/outlook-regions.js";
import { listedPlaces } from "../../../regions/places/listed-places.js";
import { readPromises } from "../../../regions/promises/read-promises.js";
import { rankRegions } from "../../../regions/ranking/rank-regions.js";
import { reconcile } from "../../../regions/reconcile/reconcile.js";
import type { Reconciliation } from "../../../regions/reconcile/reconciliation.js";
import { takenPlaces } from "../../../regions/reconcile/taken-places.js";
import type { Series } from "../../../series/series.js";
import { isRecord } from "../../../value/is-record.js";
import { type DateText, type PeriodText, parsePeriod } from "../../../value/period.js";
import { yearPosition } from "../../../value/year-position.js";
import { inBoth } from "../words/names.js";
import { figuresUntil } from "./figures-until.js";
import type { RegionFacts, RegionIndicator } from "./region-facts.js";
import type { RegionReportOptions } from "./region-report-options.js";

type ByRegion<Id extends string> = Readonly<Record<string, Observations<Id>>>;

/** Judges, ranks and adds up what a report on places is written from. */
export function gatherRegionFacts<Id extends string>(
  plan: Plan<Id>,
  byRegion: ByRegion<Id>,
  options: RegionReportOptions<Id>,
): RegionFacts {
  const { of, published = {}, plans, targets, asOf, at, since, weights, parts, rounding } = options;
  const tree = listedPlaces(options.tree);
  const { told } = readPromises<Id>(plan, options);
  const all = Object.keys(byRegion);
  const hasFigures = (place: string): boolean => hasAny(byRegion[place]);
  const taken = takenPlaces(plan, all, hasFigures, { tree: options.tree, of, told });
  const places = inOrder(taken.part, tree);
  // A place that should report and does not is judged with nothing, which says so.
  const chosen = only(byRegion, places, {} as Observations<Id>);
  const promises = {
    ...(plans && { plans: only(plans, places) }),
    ...(targets && { targets: only(targets, places) }),
  };
  const { method, thresholds, target, comparedWith, indicators } = options;
  const shared = { ...given({ asOf, target, comparedWith, indicators }), ...promises };
  const assessment = assessRegions<Id>(plan, chosen, { ...shared, ...given({ method, thresholds }) });
  const until: DateText | null = asOf === undefined ? assessment.asOf : parsePeriod(asOf, plan).end;
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  const unlisted = new Set(
    taken.aside.filter(({ reason }) => reason === "place-not-listed").map(({ place }) => place),
  );
  const listed = only(
    byRegion,
    all.filter((place) => !unlisted.has(place)),
  );
  const laid = reconcile<Id>(
    plan,
    figuresUntil(published, until),
    Object.fromEntries(
      Object.entries<Observations<Id>>(listed).map(([place, one]) => [place, figuresUntil(one, until)]),
    ),
    given({ weights, parts, rounding, of, tree: options.tree }),
  );
  const wanted = new Set(assessment.indicators.map((id) => pointer("", id)));
  const noticed = laid.issues.filter(({ path }) => path.split("/").some((step) => wanted.has(`/${step}`)));
  return {
    plan,
    options,
    places,
    named: places.map((id) => ({ id, ...given({ name: names.get(id) }) })),
    nameOf: (place): Message => inBoth(names.get(place) ?? { "zh-Hans": place }),
    assessment,
    indicators: assessment.indicators.map((id, index) => {
      const indicator = plan.indicators.find((one) => one.id === id) as Indicator<Id>;
      const time = at ?? latestOf(plan, assessment, index);
      return gatherIndicator(plan, indicator, chosen, {
        assessment,
        index,
        at: time,
        since,
        laid,
        published,
      });
    }),
    ...(options.outlooks === true && { outlooks: outlookRegions<Id>(plan, chosen, shared) }),
    differences: noticed.filter(({ code }) => ofWhole.has(code)),
    faults: once([
      ...taken.issues,
      ...assessment.issues,
      ...noticed.filter(({ code }) => !ofWhole.has(code) && code !== "places-missing"),
    ]),
  };
}

interface Gathered<Id extends string> {
  readonly assessment: RegionsAssessment<Id>;
  readonly index: number;
  readonly at: PeriodText | undefined;
  readonly since: PeriodText | undefined;
  readonly laid: Reconciliation<Id>;
  readonly published: Observations<Id>;
}

function gatherIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  chosen: ByRegion<Id>,
  { assessment, index, at, since, laid, published }: Gathered<Id>,
): RegionIndicator {
  const isBefore =
    since !== undefined && at !== undefined && yearPosition(since, plan) < yearPosition(at, plan);
  const own = laid.indicators.find((one) => one.indicator === indicator.id);
  const end = at === undefined ? undefined : parsePeriod(at, plan).end;
  const whole = own?.periods.findLast(
    ({ period }) => end === undefined || parsePeriod(period, plan).end <= end,
  );
  return {
    indicator,
    name: inBoth(indicator.name),
    of: assessment.regions.flatMap(({ place, assessments }) => {
      const verdict = assessments[index];
      return verdict === undefined ? [] : [{ place, verdict }];
    }),
    value: rankRegions<Id>(plan, indicator.id, chosen, {
      by: "value",
      ...given({ at }),
      ...(isBefore && { since }),
    }),
    growth: rankRegions<Id>(plan, indicator.id, chosen, { by: "growth", ...given({ at }) }),
    ...(since !== undefined && !isBefore && { notSince: since }),
    ...(whole && { whole }),
    ...(own?.reason !== undefined && Object.hasOwn(published, indicator.id) && { noWhole: own.reason }),
  };
}

/** The last period that any place is judged by: all are ranked by one period, and none after the as-of day. */
function latestOf(plan: Plan, { regions }: RegionsAssessment, index: number): PeriodText | undefined {
  let latest: PeriodText | undefined;
  for (const { assessments } of regions) {
    const own = assessments[index]?.latest?.period;
    if (own === undefined) continue;
    if (latest === undefined || yearPosition(own, plan) > yearPosition(latest, plan)) latest = own;
  }
  return latest;
}

/** What does not agree. That a place is missing is said of the place, and what else is wrong is a fault. */
const ofWhole: ReadonlySet<string> = new Set([
  "total-differs",
  "below-places",
  "ratio-differs",
  "place-counted-twice",
]);

/** Each once: what is wrong with the figures of a place is noticed by whoever reads them. */
function once(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((one) => [one.message["zh-Hans"], one])).values()];
}

function hasAny(observations: unknown): boolean {
  if (!isRecord(observations)) return observations !== undefined;
  return Object.values(observations).some((one) => (one as Series | undefined)?.observations?.length !== 0);
}

function inOrder(places: readonly string[], tree: readonly { readonly id: string }[]): readonly string[] {
  const order = new Map(tree.map(({ id }, index) => [id, index]));
  const at = (place: string): number => order.get(place) ?? tree.length;
  return places.toSorted((a, b) => at(a) - at(b));
}

function only<Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
  otherwise?: Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Value][] => {
      const own = Object.hasOwn(record, name) ? record[name] : otherwise;
      return own === undefined ? [] : [[name, own]];
    }),
  );
}

/** The options that are told. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, one]) => one !== undefined)) as never;
}
