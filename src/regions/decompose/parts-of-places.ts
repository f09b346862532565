import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { decimal } from "../../value/decimal.js";
import type { MissingReason } from "../../value/missing.js";
import type { RatioParts } from "../ratio-parts.js";
import { figuresOf } from "../read-figures.js";
import { type PartReadings, readParts } from "../read-parts.js";
import { takenPlaces } from "../reconcile/taken-places.js";
import type { DecomposeOptions, PlaceHole } from "./change-decomposition.js";
import type { PlaceParts } from "./ratio-change.js";

/** The parts of the places' ratios at both ends, each in its unit; a place without them is a hole. */
export function partsOfPlaces<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  reporting: readonly string[],
  parts: Readonly<Record<string, RatioParts>>,
  { from, to, tree, of }: DecomposeOptions,
) {
  const read = readParts(plan, indicator, parts);
  const places: PlaceParts[] = [];
  const holes: PlaceHole[] = [];
  const names = [...new Set([...reporting, ...Object.keys(parts)])];
  const hasParts = (place: string): boolean => Object.hasOwn(parts, place) && parts[place] !== undefined;
  const taken = takenPlaces(plan, names, hasParts, { tree, of });
  const issues: Issue[] = [...taken.issues];
  for (const { place, reason } of taken.aside) {
    if (reason === "place-not-listed") holes.push({ place, reason });
  }
  for (const place of taken.part) {
    const own = hasParts(place) ? parts[place] : undefined;
    if (own === undefined) {
      holes.push({ place, reason: "ratio-needs-parts" });
      continue;
    }
    const at = pointer("/parts", place);
    const one = figuresOf(at, at, () => read.of(own, at), issues);
    const found = one === "refused" ? "figures-unfit" : atBothEnds(one, from, to);
    if (typeof found === "string") holes.push({ place, reason: found });
    else places.push({ place, ...found });
  }
  return { places, holes, issues, power: read.power };
}

/** Both parts at both ends; or why there is no ratio: a part is missing, below 0, or 0 below the stroke alone. */
function atBothEnds(
  { above, below }: PartReadings,
  from: string,
  to: string,
): Omit<PlaceParts, "place"> | MissingReason {
  const [over, under] = [above.pair(from, to), below.pair(from, to)];
  if ("missing" in over) return over.missing.reason;
  if ("missing" in under) return under.missing.reason;
  const then = { above: decimal(over[0]), below: decimal(under[0]) };
  const now = { above: decimal(over[1]), below: decimal(under[1]) };
  for (const one of [then, now]) {
    if (one.above.lt(0) || one.below.lt(0)) return "no-ratio";
    if (one.below.isZero() && !one.above.isZero()) return "zero-denominator";
  }
  return { from: then, to: now };
}
