import type { Chart, ChartLayer } from "./chart.js";

/**
 * Many small charts of one kind as a Vega-Lite specification (小型组图): a panel for each place, with one legend. It is drawn like a
 * {@link Chart}.
 *
 * @typeParam Row - What one row holds.
 * @category Charts
 * @see https://vega.github.io/vega-lite/docs/facet.html
 * @example
 * const ofPlaces = (chart: ChartGrid<RegionOutlookChartRow>) => new Set(chart.data.values.map(({ panel }) => panel));
 */
export interface ChartGrid<Row = unknown>
  extends Pick<Chart<Row>, "$schema" | "description" | "title" | "data" | "padding" | "config"> {
  /** Which field of a row says in which panel it is drawn. */
  readonly facet: {
    readonly field: string;
    readonly type: "nominal";
    readonly sort: { readonly field: "order"; readonly op: "min" };
    readonly title: null;
    readonly header: { readonly labelAnchor: "start"; readonly labelLimit: number };
  };
  /** How many panels stand side by side. */
  readonly columns: number;
  /** The space between two panels, in pixels. */
  readonly spacing: number;
  /** Of each panel: its drawing area in pixels, and its layers. */
  readonly spec: { readonly width: number; readonly height: number; readonly layer: ChartLayer[] };
  /** Whether the panels have one axis together or each its own. */
  readonly resolve: {
    readonly scale: { readonly x: "shared" | "independent"; readonly y: "shared" | "independent" };
  };
}
