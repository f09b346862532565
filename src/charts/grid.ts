import type { Plan } from "../model/plan.js";
import { checkOption } from "../value/check-option.js";
import { ownCopy } from "../value/own-copy.js";
import type { ChartLayer } from "./chart.js";
import type { ChartGrid } from "./chart-grid.js";
import { type ChartOptions, lookOf, padding } from "./chart-options.js";
import { axisRoom, endRoom } from "./end-room.js";
import { headOf } from "./frame.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { outlookLayers } from "./outlook-layers.js";
import type { RegionOutlookChartRow } from "./region-outlook-chart-row.js";
import { theme } from "./theme.js";

interface Grid {
  readonly title: string;
  readonly finding: string;
  readonly subtitles: readonly string[];
  readonly rows: readonly RegionOutlookChartRow[];
  readonly plan: Plan;
  readonly scales: "common" | "own";
  readonly options: ChartOptions & { readonly columns?: number };
}

const spacing = 16;
const leastPanel = 80;
/** How far the label of the first year reaches to the left. */
const halfYear = 16;

/** Puts the panels of places into the specification that all grids share; Vega-Lite fits no panels, so their width is worked out. */
export function gridOf({
  title,
  finding,
  subtitles,
  rows,
  plan,
  scales,
  options,
}: Grid): ChartGrid<RegionOutlookChartRow> {
  const look = lookOf(options);
  checkOption(
    "chart",
    "width",
    look.keeps !== "container",
    "a number of pixels, for panels fit into no container",
    options.width,
  );
  const { columns: wanted, height = 120 } = options;
  const good = wanted === undefined || (Number.isSafeInteger(wanted) && wanted >= 1 && wanted <= 20);
  checkOption("chart", "columns", good, "a whole number from 1 to 20", wanted);
  const left = axisRoom(rows.flatMap(({ value, upper }) => value ?? upper ?? []));
  const right = endRoom(rows.map(({ kind, text }) => (kind === "as-of" ? "" : text)));
  const beside = right + (scales === "own" ? Math.max(left, halfYear) : halfYear);
  const room = look.width - (scales === "own" ? 0 : left);
  const fitting = Math.floor((room + spacing) / (leastPanel + beside + spacing));
  const panels = new Set(rows.map(({ panel }) => panel)).size;
  const columns = wanted ?? Math.max(1, Math.min(4, panels, fitting));
  const width = Math.max(40, Math.floor((room - (columns - 1) * spacing) / columns - beside));
  const layer = outlookLayers(rows, plan, undefined, { ...look, width: look.width - left }, width)
    // The day is said once, below the title.
    .filter(({ encoding: { y } }) => y === undefined || !("value" in y))
    .filter((one) => draws(one, rows))
    .map((one) => small(one, scales));
  const extent = scales === "own" ? "independent" : "shared";
  return {
    // Titles begin where the first panel does.
    ...headOf({ title, finding, subtitles }, (look.width - left) / 1.1),
    data: { values: rows },
    facet: {
      field: "panel",
      type: "nominal",
      sort: { field: "order", op: "min" },
      title: null,
      header: { labelAnchor: "start", labelLimit: width + right },
    },
    columns,
    spacing,
    spec: { width, height, layer: ownCopy(layer) as unknown as ChartLayer[] },
    resolve: { scale: { x: extent, y: extent } },
    padding: { ...padding },
    config: ownCopy(theme(look.locale, look.palette)),
  };
}

/** Whether there is a row that a layer draws: of none Vega finds no extent. */
function draws(layer: ChartLayer<OutlookChartRow>, rows: readonly OutlookChartRow[]): boolean {
  const kinds = (layer.transform ?? []).flatMap(({ filter }) =>
    filter.field === "kind" && "oneOf" in filter ? [filter.oneOf] : [],
  );
  return kinds.every((oneOf) => rows.some(({ kind }) => oneOf.includes(kind)));
}

/** A layer as a panel has it: axes without titles, and of its own scale the extent left to Vega. */
function small<Row>(layer: ChartLayer<Row>, scales: "common" | "own"): ChartLayer<Row> {
  const { x, y, ...rest } = layer.encoding;
  const bare = <Axis extends typeof x | typeof y>(one: Axis): Axis =>
    one !== undefined && "axis" in one && one.axis ? { ...one, axis: { ...one.axis, title: null } } : one;
  const plainX = bare(x);
  const plainY = bare(y);
  const own =
    scales === "own" && plainY !== undefined && "scale" in plainY
      ? { ...plainY, scale: { nice: true, zero: false } }
      : plainY;
  return { ...layer, encoding: { ...rest, ...(plainX && { x: plainX }), ...(own && { y: own }) } };
}
