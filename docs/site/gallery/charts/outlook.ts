import { type ChartOptions, outlookChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";

export const outlook = (options: ChartOptions) =>
  outlookChart(national2025, "high-value-patents-per-10k", national2025Observations, {
    asOf: "2022-12-31",
    ...options,
  });
