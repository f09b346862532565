import { assessRegions, observe } from "ipr-plan";
import { type ChartOptions, regionHeatMap } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (patents: Record<number, string>, accepted: Record<number, string>) =>
  observe(guangxi2025, { "high-value-patents-per-10k": patents, "first-instance-acceptance": accepted });
const cities = {
  南宁: of({ 2020: "2.1", 2021: "2.6", 2022: "3.2" }, { 2020: "76.1", 2021: "79.8", 2022: "81.0" }),
  柳州: of({ 2020: "1.4", 2021: "1.7", 2022: "1.9" }, { 2020: "75.2", 2021: "75.9", 2022: "77.0" }),
  桂林: of({ 2020: "1.6", 2021: "1.6", 2022: "1.7" }, { 2020: "74.0", 2021: "79.0", 2022: "85.5" }),
  北海: of({ 2020: "0.7", 2021: "0.8", 2022: "1.3" }, { 2021: "73.0" }),
};
const indicators = ["high-value-patents-per-10k", "first-instance-acceptance"] as const;
const judged = assessRegions(guangxi2025, cities, { asOf: "2022-12-31", indicators });

export const verdictsOfPlaces = (options: ChartOptions) => regionHeatMap(guangxi2025, judged, options);
