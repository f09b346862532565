import type { Issue } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { overRegions } from "../../series/aggregation.js";
import { possibleRange } from "../../series/possible-range.js";
import type { Reading } from "../../series/reading-of.js";
import { type DecimalInput, decimal } from "../../value/decimal.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { RatioParts } from "../ratio-parts.js";
import { figuresOf, type PlaceFigures } from "../read-figures.js";
import { readParts } from "../read-parts.js";
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
  const canFall = (possibleRange(indicator).lower ?? -1) < 0;
  const weightOf = (place: string) =>
    weights !== undefined && Object.hasOwn(weights, place) ? decimal(weights[place] ?? 0) : undefined;
  const whole = (period: PeriodText): WholeAt =>
    rule === "mean" ? meanOf(numbers(period), weightOf) : sumOf(numbers(period), canFall);
  return { whole, issues: [] };
}

/** The ratios of single places, recomputed from their parts. */
export type OwnRatios = (place: string, period: PeriodText) => WholeAt;

function ofRatio<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  figures: readonly PlaceFigures[],
  parts: Readonly<Record<string, RatioParts>>,
) {
  const issues: Issue[] = [];
  const read = readParts(plan, indicator, parts);
  const factor = decimal(10).pow(read.power);
  const readings = new Map(
    figures.map(({ place }) => {
      const own = Object.hasOwn(parts, place) ? parts[place] : undefined;
      if (own === undefined) return [place, undefined] as const;
      const found = figuresOf(place, () => read.of(own), indicator.id, issues);
      const why = found === "refused" ? missing("figures-unfit") : found;
      const isRead = !("missing" in why);
      return [
        place,
        {
          found: why,
          rounding: {
            above: isRead ? roundingOf(own.numerator, read.units.above) : decimal(0),
            below: isRead ? roundingOf(own.denominator, read.units.below) : decimal(0),
          },
        },
      ] as const;
    }),
  );
  const numbers = (places: readonly string[], part: "above" | "below", period: PeriodText) =>
    places.map((place): PlaceNumber => {
      const one = readings.get(place);
      if (one === undefined) return { place, found: missing("ratio-needs-parts"), rounding: decimal(0) };
      const { found, rounding } = one;
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

function at(reading: Reading | Missing, period: PeriodText) {
  return "missing" in reading ? reading : reading.at(period);
}
