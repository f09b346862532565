import type { Plan } from "../../model/plan.js";
import { type PlaceAhead, peersAhead } from "../../outlook/peers-ahead.js";
import type { ReadOutlookOptions } from "../../outlook/read-outlook-options.js";
import type { PeersGrowth } from "../../projection/peers/peers-growth.js";
import type { Missing } from "../../value/missing.js";
import { namesOfWhole } from "../places/names-of-whole.js";
import type { Places } from "../places/place.js";
import type { RegionsCall } from "../read-call.js";
import { takingPart } from "../reconcile/set-aside.js";
import type { HistoryOf } from "./read-histories.js";

interface Together {
  readonly weight: number;
  readonly tree: Places | undefined;
  readonly historyOf: HistoryOf;
}

/** What the growth of the other places is for one of them; `undefined` for a place that stands beside none. */
export type GrowthOfOthers = (place: string, id: string) => PeersGrowth | Missing | undefined;

/**
 * The growth of the other places in each indicator, for all places at once. A whole among its parts, and a place within another
 * that reports, is none of the others.
 */
export function growthOfOthers<Id extends string>(
  plan: Plan<Id>,
  call: RegionsCall<Id>,
  options: ReadOutlookOptions,
  { weight, tree, historyOf }: Together,
): GrowthOfOthers {
  const told = call.issues.length;
  const growth = new Map<string, ReadonlyMap<string, PeersGrowth | Missing>>();
  for (const indicator of call.indicators) {
    const { id } = indicator;
    const ahead = new Map<string, PlaceAhead<Id>>();
    for (const place of call.places) {
      const history = historyOf(place, id);
      if (history === "refused") continue;
      const found = call.read(place, indicator, (judged, observations) => ({
        ...judged,
        observations,
        history,
      }));
      if (typeof found !== "string") ahead.set(place, found);
    }
    const reports = new Set(ahead.keys());
    const { part } = takingPart({
      names: call.places,
      reports,
      wholes: namesOfWhole(plan),
      tree,
      of: undefined,
    });
    const others = part.filter((place) => reports.has(place));
    const found = peersAhead<Id>(
      others.flatMap((place) => ahead.get(place) ?? []),
      options,
      weight,
    );
    growth.set(id, new Map(others.map((place, at) => [place, found[at] as PeersGrowth | Missing])));
  }
  // The outlooks read the same places again, and tell then what is wrong with them.
  call.issues.length = told;
  return (place, id) => growth.get(id)?.get(place);
}
