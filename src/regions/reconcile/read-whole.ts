import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { overRegions } from "../../series/aggregation.js";
import { hasValue } from "../../series/observation.js";
import { possibleValues } from "../../series/possible-range.js";
import type { Reading } from "../../series/reading-of.js";
import type { Series } from "../../series/series.js";
import { type Decimal, type DecimalInput, decimal } from "../../value/decimal.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { RatioParts } from "../ratio-parts.js";
import { figuresOf, type PlaceFigures } from "../read-figures.js";
import { type PartReadings, readParts } from "../read-parts.js";
import { roundingOf } from "./rounding-of.js";
import { meanOf, type PlaceNumber, ratioOf, sumOf, type WholeAt, type WholeReader } from "./whole-at.js";

/** What an indicator's places are read from. */
export interface WholeSources {
  readonly figures: readonly PlaceFigures[];
  readonly weights: Readonly<Record<string, DecimalInput>> | undefined;
  readonly parts: Readonly<Record<string, RatioParts>> | undefined;
  /** What the numbers are rounded to, where the caller knows it. */
  readonly rounding: DecimalInput | undefined;
}

/** How the places of an indicator come to their whole, by its region rule; its own ratio for each place of a ratio. */
export function readWhole<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  sources: WholeSources,
): { readonly whole: WholeReader; readonly own?: OwnRatios; readonly issues: readonly Issue[] } {
  const rule = overRegions(indicator);
  const { figures, weights, parts } = sources;
  if (rule === "recompute") return ofRatio(plan, indicator, figures, parts ?? {});
  const given = sources.rounding === undefined ? undefined : decimal(sources.rounding);
  const read = figures.map(({ place, reading, series }) => {
    return { place, reading, rounding: given ?? roundingOf(series, indicator.unit) };
  });
  const numbers = (period: PeriodText): readonly PlaceNumber[] =>
    read.map(({ place, reading, rounding }) => ({ place, found: at(reading, period), rounding }));
  // A place that once made a loss may have made one where it says nothing.
  const seen = figures.flatMap(({ series }) => valuesOf(series));
  const canFall = (possibleValues(indicator, seen).lower ?? -1) < 0;
  const weightOf = (place: string) =>
    weights !== undefined && Object.hasOwn(weights, place) ? decimal(weights[place] ?? 0) : undefined;
  const whole = (period: PeriodText): WholeAt =>
    rule === "mean" ? meanOf(numbers(period), weightOf) : sumOf(numbers(period), canFall);
  return { whole, issues: [] };
}

/** The ratios of single places, recomputed from their parts. */
export type OwnRatios = (place: string, period: PeriodText) => WholeAt;

/** The parts of a place's ratio, or why there are none, and what they are rounded to. */
interface RatioFigures {
  readonly found: PartReadings | Missing;
  readonly rounding: { readonly above: Decimal; readonly below: Decimal };
}

function ofRatio<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  figures: readonly PlaceFigures[],
  parts: Readonly<Record<string, RatioParts>>,
) {
  const issues: Issue[] = [];
  const read = readParts(plan, indicator, parts);
  const factor = decimal(10).pow(read.power);
  const exact = { above: decimal(0), below: decimal(0) };
  const lacking: RatioFigures = { found: missing("ratio-needs-parts"), rounding: exact };
  const partsOf = ({ place, reading }: PlaceFigures): RatioFigures => {
    const own = Object.hasOwn(parts, place) ? parts[place] : undefined;
    if (own === undefined) {
      // A name that may be another place's is not one that lacks parts.
      const isOther = "missing" in reading && reading.missing.reason === "place-not-listed";
      return isOther ? { found: reading, rounding: exact } : lacking;
    }
    const at = pointer(pointer("/parts", indicator.id), place);
    const found = figuresOf(at, at, () => read.of(own, at), issues);
    if (found === "refused") return { found: missing("figures-unfit"), rounding: exact };
    const above = roundingOf(own.numerator, read.units.above);
    return { found, rounding: { above, below: roundingOf(own.denominator, read.units.below) } };
  };
  const readings = new Map(figures.map((one) => [one.place, partsOf(one)]));
  const numbers = (places: readonly string[], part: "above" | "below", period: PeriodText) =>
    places.map((place): PlaceNumber => {
      const { found, rounding } = readings.get(place) ?? lacking;
      return { place, found: "missing" in found ? found : at(found[part], period), rounding: rounding[part] };
    });
  const ratio = (places: readonly string[], period: PeriodText): WholeAt =>
    ratioOf(
      sumOf(numbers(places, "above", period), false),
      sumOf(numbers(places, "below", period), false),
      factor,
    );
  const all = figures.map(({ place }) => place);
  return {
    whole: (period: PeriodText) => ratio(all, period),
    own: (place: string, period: PeriodText) => ratio([place], period),
    issues,
  };
}

function valuesOf(series: Series | undefined): readonly number[] {
  return (series?.observations ?? []).flatMap((one) => (hasValue(one) ? Number(one.value) : []));
}

function at(reading: Reading | Missing, period: PeriodText) {
  return "missing" in reading ? reading : reading.at(period);
}
