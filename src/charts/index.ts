/**
 * Charts as Vega-Lite specifications with tidy rows: `import { outlookChart } from "ipr-plan/charts"`.
 *
 * @module ipr-plan/charts
 * @category API
 */

export { type AllocationChartOptions, allocationChart } from "./allocation-chart.js";
export type { AllocationChartRow } from "./allocation-chart-row.js";
export type { Chart, ChartLayer, ChartTitle } from "./chart.js";
export type { ChartGrid } from "./chart-grid.js";
export type { ChartOptions } from "./chart-options.js";
export { comparisonChart } from "./comparison-chart.js";
export type { ComparisonChartRow } from "./comparison-chart-row.js";
export { contributionChart } from "./contribution-chart.js";
export type { ContributionChartOptions } from "./contribution-chart-options.js";
export type { ContributionChartRow } from "./contribution-chart-row.js";
export type { HeatShow, JudgedIndicator } from "./heat-classes.js";
export type { NamedByPlan } from "./indicator-title.js";
export type { JudgedRegions } from "./judged-regions.js";
export type { ChartLine } from "./list-layers.js";
export type { ListChartOptions } from "./list-options.js";
export { type OutlookChartOptions, outlookChart } from "./outlook-chart.js";
export type { OutlookChartRow } from "./outlook-chart-row.js";
export type { ChartTheme } from "./palette.js";
export type { PlacedPeriod } from "./plotted.js";
export { type ProgressChartOptions, progressChart } from "./progress-chart.js";
export type { ProgressChartRow } from "./progress-chart-row.js";
export { type ProposalChartOptions, proposalChart } from "./proposal-chart.js";
export type { ProposalChartRow } from "./proposal-chart-row.js";
export type { ProposedByPlace } from "./proposed-plan.js";
export { type RankingChartOptions, rankingChart } from "./ranking-chart.js";
export type { RankingChartRow } from "./ranking-chart-row.js";
export { type RegionHeatMapOptions, regionHeatMap } from "./region-heat-map.js";
export type { RegionHeatMapRow } from "./region-heat-map-row.js";
export { type RegionOutlookChartOptions, regionOutlookChart } from "./region-outlook-chart.js";
export type { RegionOutlookChartRow } from "./region-outlook-chart-row.js";
export { sensitivityChart } from "./sensitivity-chart.js";
export type { SensitivityChartRow } from "./sensitivity-chart-row.js";
