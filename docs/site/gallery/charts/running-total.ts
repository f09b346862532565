import { observe } from "ipr-plan";
import { type ChartOptions, outlookChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const observed = observe(guangxi2025, { "pct-applications": { 2021: 90, 2022: 195, 2023: 310 } });

export const runningTotal = (options: ChartOptions) =>
  outlookChart(guangxi2025, "pct-applications", observed, { asOf: "2023-12-31", ...options });
