import { sensitivity } from "ipr-plan";
import { type ChartOptions, sensitivityChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";

const depends = sensitivity(national2025, "high-value-patents-per-10k", national2025Observations, {
  asOf: "2022-12-31",
});

export const sensitivityOfAnOutlook = (options: ChartOptions) => sensitivityChart(depends, options);
