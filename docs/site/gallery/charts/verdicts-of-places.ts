import { assessRegions, observe } from "ipr-plan";
import { type ChartOptions, regionHeatMap } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const of = (patents: Record<number, string>, pct: Record<number, number>) =>
  observe(guangxi2025, { "high-value-patents-per-10k": patents, "pct-applications": pct });
const cities = {
  南宁: of({ 2020: "2.1", 2021: "2.6", 2022: "3.2" }, { 2021: 130, 2022: 280 }),
  柳州: of({ 2020: "1.4", 2021: "1.7", 2022: "1.9" }, { 2021: 100, 2022: 200 }),
  桂林: of({ 2020: "1.6", 2021: "1.6", 2022: "1.7" }, { 2021: 90, 2022: 190 }),
  北海: of({ 2020: "0.7", 2021: "0.8" }, { 2021: 60, 2022: 130 }),
};
const indicators = ["high-value-patents-per-10k", "pct-applications"] as const;
const judged = assessRegions(guangxi2025, cities, { asOf: "2022-12-31", indicators });

export const verdictsOfPlaces = (options: ChartOptions) => regionHeatMap(guangxi2025, judged, options);
