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
