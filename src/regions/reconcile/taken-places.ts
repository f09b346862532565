import type { Issue } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import { type MissingReason, missing } from "../../value/missing.js";
import { namesOfWhole } from "../places/names-of-whole.js";
import type { Places } from "../places/place.js";
import { readPlacesGiven } from "../places/places-given.js";
import type { PlaceFigures } from "../read-figures.js";
import { takingPart } from "./set-aside.js";

/** What is known of how places lie in each other, and of whom more is told than figures. */
interface TakenBy {
  readonly tree?: Places | undefined;
  readonly of?: string | undefined;
  /** Of whom something is told, and in which option. */
  readonly told?: ReadonlyMap<string, "plans" | "targets">;
}

/** Which places stand beside each other, and which do not. */
export interface TakenPlaces {
  /** Also those without figures that should have some. */
  readonly part: readonly string[];
  /** The whole among its places, and places within others that report; and names that the tree does not have. */
  readonly aside: readonly { readonly place: string; readonly reason: MissingReason }[];
  readonly issues: readonly Issue[];
}

/**
 * Sets aside what does not stand beside the other places, as for a sum: the whole itself, and places within others that report. What
 * stands under a name that the tree does not have may be another place, and takes no part.
 */
export function takenPlaces(
  plan: Plan,
  all: readonly string[],
  hasFigures: (place: string) => boolean,
  { tree, of, told = new Map() }: TakenBy,
): TakenPlaces {
  const { isUnknown, issues } = readPlacesGiven(plan, all, told, tree);
  const names = all.filter((name) => !isUnknown(name));
  const reports = new Set(names.filter(hasFigures));
  const set = takingPart({ names, reports, wholes: namesOfWhole(plan), tree, of });
  const part = new Set(set.part);
  const aside = all.filter((name) => !part.has(name));
  return {
    part: set.part,
    aside: aside.map((place) => ({
      place,
      reason: isUnknown(place) ? "place-not-listed" : "place-set-aside",
    })),
    // That a whole stands beside its parts is said where it is set aside.
    issues: [...issues.filter(({ code }) => code !== "parent-among-children"), ...set.issues],
  };
}

/** The same of what places report; a place that should report and does not has no figures. */
export function takenFigures(
  plan: Plan,
  readings: readonly PlaceFigures[],
  by: TakenBy,
): Omit<TakenPlaces, "part"> & { readonly figures: readonly PlaceFigures[] } {
  const byName = new Map(readings.map((one) => [one.place, one]));
  const names = readings.map(({ place }) => place);
  const hasFigures = (place: string): boolean => {
    const own = byName.get(place);
    // Figures that are none of the indicator were reported all the same.
    return own !== undefined && (own.series !== undefined || "missing" in own.reading);
  };
  const { part, ...taken } = takenPlaces(plan, names, hasFigures, by);
  return {
    ...taken,
    figures: part.map((place) => byName.get(place) ?? { place, reading: missing("no-observation") }),
  };
}
