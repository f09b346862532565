import { type ChartOptions, progressChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";

export const progress = (options: ChartOptions) =>
  progressChart(national2025, national2025Observations, {
    asOf: "2023-12-31",
    order: "worst-first",
    ...options,
  });
