import { decimal, yearPosition } from "ipr-plan";
import { near, numberAimed } from "../bounds.js";
import type { Relation } from "../relation.js";

export const requiredLeadsThere: Relation = {
  rule: "what is required leads from the latest value to the level on time, and asks no running total to fall",
  contradictions: ({ assessments, indicator: { direction, measure } }) =>
    assessments.flatMap(({ method, required, target, latest, gap }) => {
      if (required === null) return [];
      if (target === undefined || latest === undefined || gap === null)
        return [`${method}: required of nothing`];
      const change = Number(required.perYear.value);
      const years = yearPosition(target.dueOn ?? target.year) - yearPosition(latest.period);
      const level = numberAimed(target.bound, direction, latest.value);
      const way = decimal(level).minus(latest.value).toNumber();
      const found: string[] = [];
      // Four significant digits are printed.
      if (!(years > 0) || Math.abs(change * years - way) > 0.0006 * Math.abs(way))
        found.push(`${method}: ${change} a year over ${years} years for ${way}`);
      if (!near(Math.abs(way), Number(gap.value)))
        found.push(`${method}: ${way} to go, a gap of ${gap.value}`);
      if (measure === "cumulative" && change < 0)
        found.push(`${method}: a running total shall fall by ${change}`);
      return found;
    }),
};
