import { type Locale, localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import { legendOf } from "./legend.js";
import type { RankingChartRow } from "./ranking-chart-row.js";
import { colours } from "./theme.js";
import { words } from "./words.js";

/** What a ranking chart draws: lines between the two sides, and a name with its rank at each end. */
export function rankingLayers(
  rows: readonly RankingChartRow[],
  locale: Locale,
): ChartLayer<RankingChartRow>[] {
  const legend = legendOf([
    { label: localize(words.movedUp, locale), colour: colours.blue },
    { label: localize(words.movedDown, locale), colour: colours.vermilion, dash: [6, 3] },
    { label: localize(words.stayed, locale), colour: colours.quiet, dash: [2, 2] },
  ]);
  // The names stand in the outer thirds.
  const x: ChartAxis<"side"> = {
    field: "side",
    type: "quantitative",
    scale: { domain: [-1, 2], nice: false, zero: false },
    axis: null,
  };
  const y: ChartAxis<"slot"> = {
    field: "slot",
    type: "quantitative",
    scale: { domain: [rows.length / 2 + 0.5, 0.5], nice: false, zero: false },
    axis: null,
  };
  const tooltip: ChartTip<keyof RankingChartRow>[] = [
    { field: "name", type: "nominal", title: localize(words.region, locale) },
    { field: "rank", type: "quantitative", title: localize(words.rank, locale) },
  ];
  const text = (side: 0 | 1): ChartLayer<RankingChartRow> => ({
    transform: [side === 0 ? { filter: { field: "side", lt: 0.5 } } : { filter: { field: "side", gt: 0.5 } }],
    mark: {
      type: "text",
      baseline: "middle",
      align: side === 0 ? "right" : "left",
      dx: side === 0 ? -8 : 8,
      fontSize: 12,
      color: colours.ink,
    },
    encoding: { x, y, text: { field: "text", type: "nominal" }, tooltip },
  });
  return [
    {
      mark: { type: "line", strokeWidth: 2 },
      encoding: {
        x,
        y,
        color: legend.color,
        strokeDash: legend.strokeDash,
        detail: { field: "name", type: "nominal" },
      },
    },
    {
      mark: { type: "point", filled: true, size: 40, opacity: 1, color: colours.ink },
      encoding: { x, y, tooltip },
    },
    text(0),
    text(1),
  ];
}
