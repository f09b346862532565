import { type ChartOptions, comparisonChart } from "ipr-plan/charts";
import { bazhong2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";

export const comparison = (options: ChartOptions) =>
  comparisonChart([national2025, guangxi2025, bazhong2025, gansu2035], "high-value-patents-per-10k", options);
