import type { ChartAxis, ChartLayer } from "./chart.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import type { Palette } from "./palette.js";

/** The day that the chart is of, said above the drawing on the side that has room. */
export function asOfLayers(
  rows: readonly OutlookChartRow[],
  x: ChartAxis<"tick">,
  palette: Palette,
): ChartLayer<OutlookChartRow>[] {
  const ticks = rows.map(({ tick }) => tick);
  const at = rows.find(({ kind }) => kind === "as-of")?.tick ?? 0;
  const late = at - Math.min(...ticks) > Math.max(...ticks) - at;
  const transform = [{ filter: { field: "kind" as const, equal: "as-of" } }];
  const place = { align: late ? "right" : "left", dx: late ? 4 : -4 } as const;
  return [
    { transform, mark: { type: "rule", color: palette.quiet, strokeDash: [2, 3] }, encoding: { x } },
    {
      transform,
      mark: { type: "text", ...place, baseline: "bottom", dy: -5, fontSize: 12, color: palette.ink },
      encoding: { x, y: { value: 0 }, text: { field: "text", type: "nominal" } },
    },
  ];
}
