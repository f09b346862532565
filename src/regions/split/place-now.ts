import type { EvidencePoint } from "../../aims/evidence.js";
import { type Standing, standingOf } from "../../aims/standing.js";
import { startOf } from "../../aims/start-of.js";
import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { withIndicator } from "../../model/with-indicator.js";
import type { ObservedValue } from "../../series/observation.js";
import { type Missing, type MissingReason, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import { yearPosition } from "../../value/year-position.js";
import { ownIndicatorOf } from "../promises/own-indicator.js";
import { startAt } from "../promises/start-at.js";
import { type PlaceFigures, readFigures } from "../read-figures.js";

/** A place as the split sees it: its own indicator with what was observed, and its latest value or why it has none. */
export interface PlaceNow {
  readonly place: string;
  readonly present: ObservedValue | Missing;
  /** Where its latest value stands on the axis of years. */
  readonly at?: number;
  readonly own?: OwnIndicator;
  /** Its own standing, judged by the target of all places: of it only what is known and when it is due is the place's own. */
  readonly standing?: Standing;
}

/** A place's own indicator in a plan of its own, with its observations. */
export interface OwnIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly observations: Observations;
}

/** Which places are read, and until when. */
interface Asked {
  readonly places: readonly string[];
  readonly from: Readonly<Record<string, Observations | undefined>>;
  readonly asOf: PeriodText | undefined;
  /** The target of all places, as a level. */
  readonly target: NumericTarget;
}

/** Reads where places are. What cannot be read is no value, and never 0. */
export function placesNow(
  plan: Plan,
  indicator: Indicator,
  { places, from, asOf, target }: Asked,
): { readonly now: readonly PlaceNow[]; readonly issues: readonly Issue[] } {
  const given = Object.fromEntries(
    places.flatMap((place) => {
      const observations = Object.hasOwn(from, place) ? from[place] : undefined;
      return observations === undefined ? [] : [[place, observations]];
    }),
  );
  const { readings, issues } = readFigures(plan, indicator, given, "/from");
  const byPlace = new Map(readings.map((one) => [one.place, one]));
  const now = places.map((place): PlaceNow => {
    const figures = byPlace.get(place) ?? { place, reading: missing("no-observation") };
    if ("missing" in figures.reading && figures.reading.missing.reason === "figures-unfit") {
      return { place, present: figures.reading };
    }
    const own = ownIndicator(plan, indicator, figures, target);
    const standing = standingOf(own.plan, own.indicator, own.observations, {
      ...(asOf !== undefined && { asOf }),
      target: target.year,
    });
    const present = presentOf(standing, asOf);
    const at = "missing" in present ? undefined : yearPosition(present.period, plan);
    return { place, present, own, standing, ...(at !== undefined && { at }) };
  });
  return { now, issues };
}

/** The indicator as it is that of a place: from its own start, with one target. */
export function ownIndicator(
  plan: Plan,
  indicator: Indicator,
  { series }: Pick<PlaceFigures, "series">,
  target: NumericTarget,
): OwnIndicator {
  const own = ownIndicatorOf(plan, indicator)(target, (year) => startAt(series, year));
  return withTarget({ plan, indicator: own, observations: series ? { [own.id]: series } : {} }, target);
}

/** The same with another target. */
export function withTarget(own: OwnIndicator, target: NumericTarget): OwnIndicator {
  const indicator = { ...own.indicator, targets: [target] };
  // The others stay: an indicator may be a part of another.
  return { ...own, indicator, plan: withIndicator(own.plan, indicator) };
}

function presentOf(standing: Standing, asOf: PeriodText | undefined): ObservedValue | Missing {
  const { plan, indicator, evidence } = standing;
  if (evidence.latest !== undefined) return evidence.latest;
  const isTotal = indicator.measure === "cumulative";
  // On the first day of a plan a running total stands at nothing, and that is known.
  const start = isTotal ? startOf(plan, indicator) : undefined;
  if (start !== undefined && asOf !== undefined && yearPosition(asOf, plan) <= start.at) {
    return { period: start.period, value: start.value, status: "A" };
  }
  const reason: MissingReason = isTotal ? "not-started" : "no-observation";
  return missing(evidence.gaps.at(-1)?.reason ?? reason);
}

/** The values that a place's own last years are read from: that of five years before its latest one, or the first since. */
export function lastYears({
  evidence: { points },
}: Standing): { readonly from: EvidencePoint; readonly to: EvidencePoint } | undefined {
  const to = points.at(-1);
  if (to === undefined) return undefined;
  const from = points.find(({ at }) => at >= to.at - 5 - 1e-9);
  return from === undefined || from.at > to.at - 1 + 1e-9 ? undefined : { from, to };
}
