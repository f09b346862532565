import { localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer } from "./chart.js";
import type { Look } from "./chart-options.js";
import { type HeatShow, heatLabels, heatShows } from "./heat-classes.js";
import { legendOf } from "./legend.js";
import type { RegionHeatMapRow } from "./region-heat-map-row.js";
import { words } from "./words.js";

/** The heads of a heat map, in their order. */
export interface HeatHeads {
  readonly places: readonly string[];
  readonly headings: readonly string[];
  /** Whether columns are too narrow for names and numbers. */
  readonly narrow: boolean;
}

type Drawn = "tone" | "label" | "mark" | "heading" | "placeLabel" | "place" | "name" | "text";

/** What a heat map draws: a cell for each place and indicator, with its sign. */
export function heatLayers<Id extends string>(
  { places, headings, narrow }: HeatHeads,
  show: HeatShow,
  look: Look,
): ChartLayer<Pick<RegionHeatMapRow<Id>, Drawn>>[] {
  const { locale, palette } = look;
  const [worst, low, high, best] = palette.cells;
  const none = { fill: palette.paper, text: palette.ink };
  const cells = { worst, low, high, best, none };
  const color = legendOf(
    heatLabels(show, narrow, locale).map(([tone, label]) => ({ label, colour: cells[tone].fill })),
    look,
  ).color;
  const bare = { title: null, ticks: false, domain: false } as const;
  const x: ChartAxis<"heading"> = {
    field: "heading",
    type: "ordinal",
    scale: { type: "band", domain: [...headings], padding: 0.05 },
    axis: {
      ...bare,
      orient: "top",
      labelLimit: 150,
      ...(narrow ? { labelAngle: 0 } : { labelAngle: -45, labelAlign: "left" }),
    },
  };
  const y: ChartAxis<"placeLabel"> = {
    field: "placeLabel",
    type: "ordinal",
    scale: { type: "band", domain: [...places], padding: 0.05 },
    axis: { ...bare, labelLimit: 0 },
  };
  const texts = [...new Set(Object.values(cells).map(({ text }) => text))];
  return [
    {
      mark: { type: "rect", stroke: palette.quiet, strokeWidth: 0.5 },
      encoding: {
        x,
        y,
        color,
        tooltip: [
          { field: "place", type: "nominal", title: localize(words.region, locale) },
          { field: "name", type: "nominal", title: localize(words.indicator, locale) },
          { field: "text", type: "nominal", title: localize(heatShows[show], locale) },
        ],
      },
    },
    ...texts.map((text): ChartLayer<Pick<RegionHeatMapRow<Id>, Drawn>> => {
      const oneOf = Object.entries(cells).flatMap(([tone, cell]) => (cell.text === text ? [tone] : []));
      return {
        transform: [{ filter: { field: "tone", oneOf } }],
        mark: { type: "text", align: "center", baseline: "middle", fontSize: 11, color: text },
        encoding: { x, y, text: { field: "mark", type: "nominal" } },
      };
    }),
  ];
}
