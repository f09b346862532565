import { localize } from "../value/localized-text.js";
import type { AllocationChartRow } from "./allocation-chart-row.js";
import type { ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import { lineLayers, listAxis, listOf, markHeight } from "./list-layers.js";
import { valueScale } from "./value-scale.js";
import { words } from "./words.js";

/** What an allocation chart draws: bars, names and words. */
export function allocationLayers<Region extends string>(
  rows: readonly AllocationChartRow<Region>[],
  unit: string,
  look: Look,
): ChartLayer<AllocationChartRow<Region>>[] {
  const { locale, palette } = look;
  const heading = localize(words.region, locale);
  const tooltip: ChartTip<keyof AllocationChartRow>[] = [
    { field: "name", type: "nominal", title: heading },
    { field: "value", type: "quantitative", title: localize(words.value, locale) },
    { field: "share", type: "quantitative", title: localize(words.share, locale), format: ".1%" },
  ];
  if (rows.some(({ ratio }) => ratio !== undefined)) {
    tooltip.push({ field: "ratio", type: "quantitative", title: localize(words.ratio, locale) });
  }
  return [
    {
      mark: {
        type: "bar",
        orient: "horizontal",
        height: markHeight,
        yOffset: listOf(look).mark,
        color: palette.blue,
      },
      encoding: {
        x: {
          field: "value",
          type: "quantitative",
          stack: null,
          scale: valueScale(
            rows.map(({ value }) => value),
            true,
          ),
          axis: { title: unit || null, grid: false, tickCount: 6 },
        },
        y: listAxis,
        tooltip,
      },
    },
    ...lineLayers(heading, look),
  ];
}
