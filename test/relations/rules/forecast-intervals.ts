import { type Observations, parsePeriod } from "ipr-plan";
import { possible } from "../possible.js";
import type { Relation } from "../relation.js";

export const forecastIntervals: Relation = {
  rule: "a forecast lies within its intervals, a wider one holds a narrower one, all within what can be",
  contradictions: (seen) => {
    const {
      outlook: { forecast, latest },
      indicator,
      observations,
    } = seen;
    // Two totals of one day that differ leave open which of them was reached.
    if ("missing" in forecast || isAmbiguous(observations)) return [];
    const { least, most } = possible(seen);
    const total = indicator.measure === "cumulative" ? Number(latest?.value) : least;
    // A total that was observed beyond the whole already can neither stay nor fall; one that was below zero can fall.
    const isOpen = total > most || (least === -Infinity && indicator.unit !== undefined);
    const reached = isOpen ? least : Math.max(least, total);
    return forecast.points.flatMap(({ period, mean, intervals }) => {
      const found: string[] = [];
      let [low, high] = [mean, mean];
      for (const { level, lower, upper } of intervals) {
        if (lower > low || upper < high)
          found.push(`${period}: ${level} from ${lower} to ${upper} around ${low}, ${high}`);
        [low, high] = [lower, upper];
      }
      if (low < reached || high > most) found.push(`${period}: from ${low} to ${high}`);
      return found;
    });
  },
};

function isAmbiguous({ it }: Observations<"it">): boolean {
  const days = (it?.observations ?? []).map(({ period }) => parsePeriod(period).end);
  return new Set(days).size < days.length;
}
