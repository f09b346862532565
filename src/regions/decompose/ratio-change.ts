import type { SeriesKind } from "../../series/series-kind.js";
import { type Decimal, decimal, round } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { type MissingReason, missing } from "../../value/missing.js";
import type { PlaceHole, PlaceInRatio, RatioDecomposition } from "./change-decomposition.js";
import { type FactorEffects, factorEffects } from "./factor-effects.js";
import { printedParts } from "./printed-parts.js";
import { wholeChange } from "./total-change.js";

/** What a ratio is made of at one time. */
export interface Parts {
  readonly above: Decimal;
  readonly below: Decimal;
}

/** The parts of a place's ratio at both ends. */
export interface PlaceParts {
  readonly place: string;
  readonly from: Parts;
  readonly to: Parts;
}

type RatioChange = Pick<
  RatioDecomposition,
  "whole" | "numerator" | "denominator" | "within" | "structure" | "places"
>;

/** The change of a ratio by its parts and over its places; `power` is that of ten by which a quotient becomes the ratio. */
export function ratioChange(
  kind: Pick<SeriesKind, "unit">,
  power: number,
  places: readonly PlaceParts[],
  holes: readonly PlaceHole[],
  given: number | undefined,
): RatioChange {
  const factor = decimal(10).pow(power);
  const sum = (end: "from" | "to", part: keyof Parts): Decimal =>
    places.reduce((all, one) => all.plus(one[end][part]), decimal(0));
  const from = { above: sum("from", "above"), below: sum("from", "below") };
  const to = { above: sum("to", "above"), below: sum("to", "below") };
  const reason = whyNone(places, holes, from.below.isZero() || to.below.isZero());
  const ratio = ({ above, below }: Parts): Decimal => above.times(factor).div(below);
  const unknown = (why: MissingReason): RatioChange => {
    const own = (parts: Parts): DecimalText | null =>
      parts.below.isZero() ? null : round(ratio(parts), given ?? 2);
    const none = { contribution: null, within: null, structure: null };
    return {
      whole: missing(why),
      ...{ numerator: null, denominator: null, within: null, structure: null },
      places: places.map((one) => ({ place: one.place, from: own(one.from), to: own(one.to), ...none })),
    };
  };
  if (reason !== undefined) return unknown(reason);
  const decimals = given ?? decimalsFor(ratio(to).minus(ratio(from)));
  const rounded = (value: Decimal): DecimalText => round(value, decimals);
  const whole = wholeChange(kind, decimal(rounded(ratio(from))), decimal(rounded(ratio(to))), decimals);
  const { factor: byAbove, other: byBelow } = factorEffects(
    { product: ratio(from).toNumber(), factor: from.above.toNumber() },
    { product: ratio(to).toNumber(), factor: to.above.toNumber() },
  );
  const effects = places.map((one) => effectsOf(one, { from: from.below, to: to.below }, factor));
  const all = (of: keyof FactorEffects): number => effects.reduce((total, one) => total + one[of], 0);
  const byPart = printedParts([byAbove, byBelow], whole.change, decimals);
  const overPlaces = printedParts([all("other"), all("factor")], whole.change, decimals);
  if (byPart === undefined || overPlaces === undefined) return unknown("out-of-range");
  const [numerator = "0", denominator = "0"] = byPart;
  const [within = "0", structure = "0"] = overPlaces;
  const ownChanges = printedParts(
    effects.map(({ other }) => other),
    within,
    decimals,
  );
  const weights = printedParts(
    effects.map((one) => one.factor),
    structure,
    decimals,
  );
  if (ownChanges === undefined || weights === undefined) return unknown("out-of-range");
  const own = (parts: Parts): DecimalText | null => (parts.below.isZero() ? null : rounded(ratio(parts)));
  return {
    whole,
    ...{ numerator, denominator, within, structure },
    places: places.map((one, index): PlaceInRatio => {
      const [change, weight] = [ownChanges[index] ?? "0", weights[index] ?? "0"];
      const contribution = decimal(change).plus(weight).toFixed();
      return {
        place: one.place,
        from: own(one.from),
        to: own(one.to),
        contribution,
        within: change,
        structure: weight,
      };
    }),
  };
}

function whyNone(
  places: readonly PlaceParts[],
  holes: readonly PlaceHole[],
  isZero: boolean,
): MissingReason | undefined {
  if (places.length + holes.length === 0) return "no-observation";
  if (holes.length > 0) return "region-missing";
  return isZero ? "zero-denominator" : undefined;
}

/** A place's weight is its share of what stands below the stroke; with its own ratio it makes its part of the whole. */
function effectsOf(
  { from, to }: PlaceParts,
  whole: { readonly from: Decimal; readonly to: Decimal },
  factor: Decimal,
): FactorEffects {
  const at = ({ above, below }: Parts, all: Decimal) => ({
    product: above.times(factor).div(all).toNumber(),
    factor: below.div(all).toNumber(),
  });
  return factorEffects(at(from, whole.from), at(to, whole.to));
}

/** As many decimals as show three digits of a change, from 2 to 10. */
function decimalsFor(change: Decimal): number {
  return change.isZero() ? 2 : Math.min(10, Math.max(2, 2 - change.e));
}
