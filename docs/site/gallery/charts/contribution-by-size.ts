import { decomposeChange, observe } from "ipr-plan";
import { type ChartOptions, contributionChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (values: Record<number, number>) => observe(guangxi2025, { "pct-applications": values });
const cities = {
  南宁: of({ 2021: 42, 2022: 90, 2023: 141 }),
  柳州: of({ 2021: 24, 2022: 50, 2023: 81 }),
  桂林: of({ 2021: 20, 2022: 47, 2023: 83 }),
  北海: of({ 2021: 9, 2022: 16, 2023: 22 }),
  玉林: of({ 2021: 7, 2022: 15, 2023: 27 }),
};
const change = decomposeChange(guangxi2025, "pct-applications", cities, { from: "2022", to: "2023" });
if (!("kind" in change)) throw new Error(change.missing.reason);

export const contributionBySize = (options: ChartOptions) =>
  contributionChart(change, { plan: guangxi2025, axis: "changes", order: "by-size", ...options });
