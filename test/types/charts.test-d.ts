import { allocate } from "ipr-plan";
import {
  allocationChart,
  type Chart,
  comparisonChart,
  type OutlookChartRow,
  outlookChart,
  progressChart,
} from "ipr-plan/charts";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import type { TopLevelSpec } from "vega-lite";
import { expectTypeOf } from "vitest";

// What a tool that draws Vega-Lite takes, without a cast.
const specs: TopLevelSpec[] = [
  outlookChart(national2025, "royalties", national2025Observations),
  progressChart(national2025, national2025Observations),
  comparisonChart([national2025, guangxi2025], "royalties"),
  allocationChart(allocate(10, { a: 1 })),
];
expectTypeOf(specs[0]).toEqualTypeOf<TopLevelSpec | undefined>();

// Rows carry the ids and the names that the plan and the allocation have.
const chart = outlookChart(national2025, "royalties", {});
expectTypeOf(chart).toEqualTypeOf<Chart<OutlookChartRow>>();
expectTypeOf(allocationChart(allocate(10, { a: 1 })).data.values[0]?.part).toEqualTypeOf<"a" | undefined>();

// @ts-expect-error: no indicator of this plan
outlookChart(national2025, "trademarks", {});
// @ts-expect-error: no known indicator
comparisonChart([national2025], "patents");
// @ts-expect-error: a reason why there is none is no allocation
allocationChart({ missing: { reason: "no-target" } });

// Every chart is a chart, and one of more fields is one of fewer.
const charts: readonly Chart[] = [
  chart,
  progressChart(national2025, {}),
  allocationChart(allocate(10, { a: 1 })),
];
expectTypeOf(charts[0]).toEqualTypeOf<Chart | undefined>();
const fewer: Chart<Pick<OutlookChartRow, "kind">> = chart;
expectTypeOf(fewer.data.values[0]?.kind).toEqualTypeOf<OutlookChartRow["kind"] | undefined>();
// @ts-expect-error: one of fewer fields is none of more
export const more: Chart<OutlookChartRow> = fewer;
