import { allocateTarget, observe } from "ipr-plan";
import { type ChartOptions, regionOutlookChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (values: Record<number, number>) => observe(guangxi2025, { "pct-applications": values });
const cities = {
  南宁: of({ 2021: 60, 2022: 130, 2023: 210 }),
  柳州: of({ 2021: 24, 2022: 50, 2023: 81 }),
  桂林: of({ 2021: 20, 2022: 47, 2023: 83 }),
};
const proposed = allocateTarget(guangxi2025, "pct-applications", Object.keys(cities), {
  split: "effort",
  from: cities,
});
if (!("parts" in proposed)) throw new Error(proposed.missing.reason);

export const targetsOfPlaces = (options: Omit<ChartOptions, "width">) =>
  regionOutlookChart(guangxi2025, "pct-applications", cities, { proposed, ...options });
