import { assess, monitorYear, outlook } from "ipr-plan";
import type { Relation } from "../relation.js";

export const monitoredIsAssessed: Relation = {
  rule: "the monitoring of a year has the assessment and the outlook of its last day",
  dear: true,
  contradictions: ({ plan, observations }) => {
    const { start, end } = plan.period;
    return [...new Set([start, end])].flatMap((year) => {
      const { asOf, indicators } = monitorYear(plan, observations, { year });
      const [one] = indicators;
      if (one === undefined || indicators.length > 1) return [`${indicators.length} of one indicator`];
      const found: string[] = [];
      const options = { asOf, target: "final" as const };
      if (JSON.stringify(one.final) !== JSON.stringify(assess(plan, "it", observations, options)))
        found.push(`${year}: another assessment`);
      const { yearEnd } = one;
      if ("missing" in yearEnd) return found;
      const { forecast } = outlook(plan, "it", observations, options);
      const point = "points" in forecast ? forecast.points.find(({ period }) => period === year) : undefined;
      if (JSON.stringify(point) !== JSON.stringify(yearEnd.point))
        found.push(`${year}: ${yearEnd.point.mean}, forecast ${point?.mean}`);
      return found;
    });
  },
};
