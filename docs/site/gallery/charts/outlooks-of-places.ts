import { observe } from "ipr-plan";
import { type ChartOptions, regionOutlookChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (values: Record<number, string>) => observe(guangxi2025, { "high-value-patents-per-10k": values });
const cities = {
  南宁: of({ 2019: "1.8", 2020: "2.1", 2021: "2.6", 2022: "3.2" }),
  柳州: of({ 2019: "1.2", 2020: "1.4", 2021: "1.7", 2022: "1.9" }),
  桂林: of({ 2019: "1.5", 2020: "1.6", 2021: "1.6", 2022: "1.7" }),
  北海: of({ 2019: "0.6", 2020: "0.7", 2021: "0.8", 2022: "1.1" }),
};

export const outlooksOfPlaces = (options: Omit<ChartOptions, "width">) =>
  regionOutlookChart(guangxi2025, "high-value-patents-per-10k", cities, { asOf: "2022-12-31", ...options });
