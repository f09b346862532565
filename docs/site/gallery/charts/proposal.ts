import { type ChartOptions, proposalChart } from "ipr-plan/charts";
import { national2025, national2025Observations, national2030 } from "ipr-plan/plans";

export const proposal = (options: ChartOptions) =>
  proposalChart(national2025, "high-value-patents-per-10k", national2025Observations, {
    year: "2030",
    parent: { plan: national2030 },
    ...options,
  });
