import { allocateTarget, observe } from "ipr-plan";
import { type ChartOptions, regionOutlookChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (values: Record<number, number>) => observe(guangxi2025, { "pct-applications": values });
const cities = {
  南宁: of({ 2021: 50, 2022: 95, 2023: 140 }),
  柳州: of({ 2021: 24, 2022: 50, 2023: 81 }),
  桂林: of({ 2021: 20, 2022: 42, 2023: 66 }),
};
const proposed = allocateTarget(guangxi2025, "pct-applications", Object.keys(cities), {
  split: "effort",
  from: cities,
});
if (!("parts" in proposed)) throw new Error(proposed.missing.reason);

export const targetsOfPlaces = (options: Omit<ChartOptions, "width">) =>
  regionOutlookChart(guangxi2025, "pct-applications", cities, { proposed, ...options });
