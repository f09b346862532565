import { type ObservedValue, parsePeriod, scenarioLine } from "ipr-plan";
import type { Relation } from "../relation.js";

export const yearUnderWayIsFloor: Relation = {
  rule: "no forecast and no scenario of the year under way falls below what has come in of it",
  dear: true,
  contradictions: ({ plan, indicator, observations, options, assessment, outlook }) => {
    const part = assessment.partOfYear;
    const amounts = indicator.measure === "annual" && part !== undefined;
    // What was entered with a minus sign, such as a correction, is no floor; nor is what a baseline below zero started.
    if (!amounts || Number(indicator.baseline?.value ?? 0) < 0) return [];
    if ((observations.it?.observations ?? []).some((one) => isNegative(one as ObservedValue))) return [];
    const [year, least] = [part.year, Number(part.value)];
    const found: string[] = [];
    if (parsePeriod(part.until).year !== Number(year)) found.push(`${part.until} in ${year}`);
    const points = "points" in outlook.forecast ? outlook.forecast.points : [];
    for (const { period, mean, intervals } of points) {
      if (period !== year) continue;
      const lowest = Math.min(mean, ...intervals.map(({ lower }) => lower));
      if (lowest < least) found.push(`${lowest} forecast for ${year}, ${least} has come in`);
    }
    for (const scenario of [
      "carry-on",
      "fixed-target",
      "constant-change",
      "constant-rate",
      "hold",
    ] as const) {
      const line = scenarioLine(plan, "it", observations, scenario, options);
      const level = "levels" in line ? line.levels[year] : undefined;
      if (level !== undefined && Number(level) < least)
        found.push(`${scenario}: ${level} in ${year}, ${least} has come in`);
    }
    return found;
  },
};

function isNegative({ value }: ObservedValue): boolean {
  return Number(value) < 0;
}
