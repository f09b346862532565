import { allocateTarget, decimal, targetLevel } from "ipr-plan";
import type { Relation } from "../relation.js";

const weights = { 甲: 5, 乙: 3, 丙: "0.7" };

export const sharesAddUp: Relation = {
  rule: "the shares of places add up to the target that was split",
  dear: true,
  contradictions: ({ plan, indicator }) => {
    const isBelow = indicator.targets.some((one) => {
      const level = targetLevel(indicator, one);
      if ("missing" in level) return false;
      const { bound } = level;
      const least = decimal(bound.comparator === "between" ? bound.lower : bound.value);
      return least.lt(0) || (bound.comparator === "less-than" && least.eq(0));
    });
    // Nothing below zero is shared out.
    if (isBelow) return [];
    const years = new Set(indicator.targets.map(({ year }) => year));
    return [...years].flatMap((year) => {
      const split = allocateTarget(plan, "it", weights, { year, places: 9 });
      if ("missing" in split || indicator.regionRule !== "sum") return [];
      const sum = Object.values(split.parts).reduce((before, one) => before.plus(one), decimal(0));
      const found: string[] = [];
      if (!sum.eq(split.rolledUp)) found.push(`${sum} are rolled up to ${split.rolledUp}`);
      const { bound } = split.target;
      // What is more than a number is a quantum more.
      const quantum = bound.comparator === "more-than" || bound.comparator === "less-than" ? 1e-9 : 0;
      const ends = bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
      if (!ends.some((end) => sum.minus(end).abs().lte(decimal(quantum).plus(1e-9))))
        found.push(`${sum} of ${ends}`);
      const levels = indicator.targets.flatMap((one) => {
        const level = one.year === year ? targetLevel(indicator, one) : { missing: {} };
        return "bound" in level ? [JSON.stringify(level.bound)] : [];
      });
      if (!levels.includes(JSON.stringify(bound))) found.push(`${JSON.stringify(bound)} was split`);
      return found;
    });
  },
};
