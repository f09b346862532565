import { effortFor, sensitivity, whatIfPlan } from "ipr-plan";
import type { Relation } from "../relation.js";

export const nothingAssumed: Relation = {
  rule: "where nothing is assumed, everything stays as the outlook has it",
  dear: true,
  contradictions: ({ plan, observations, options, outlook }) => {
    const found: string[] = [];
    const [one] = whatIfPlan(plan, observations, { ...options, growth: {} }).indicators;
    const { probability } = outlook;
    if (one === undefined) return ["no indicator"];
    if (JSON.stringify(one.asForecast) !== JSON.stringify(one.changed)) found.push("changed by nothing");
    if (JSON.stringify(one.asForecast.outlook) !== JSON.stringify(outlook)) found.push("another outlook");
    if (one.movedBy !== null) found.push(`moved by ${one.movedBy}`);
    const own = sensitivity(plan, "it", observations, options);
    if (own.probability !== probability) found.push(`sensitive from ${own.probability}, not ${probability}`);
    if (own.value !== one.asForecast.value) found.push(`${own.value} and ${one.asForecast.value} ahead`);
    for (const { factor, low, high, swing } of own.effects) {
      if (low.value > high.value || swing !== high.value - low.value) found.push(`${factor} swings ${swing}`);
    }
    const effort = effortFor(plan, "it", observations, { ...options, probability: 0.9 });
    if (!("missing" in effort) && effort.asForecast !== probability)
      found.push(`an effort from ${effort.asForecast}, not ${probability}`);
    return found;
  },
};
