import { allocateTarget } from "ipr-plan";
import { allocationChart, type ChartOptions } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 42, 柳州: 27, 桂林: 19, 其他: 12 });
if (!("parts" in split)) throw new Error(split.missing.reason);

export const allocation = (options: ChartOptions) =>
  allocationChart(split, { plan: guangxi2025, ...options });
