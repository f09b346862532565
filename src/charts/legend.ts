import type { ChartCode } from "./chart.js";
import { colours } from "./theme.js";

/** What a legend says of one name: its colour, the shape of its points, the dashes of its line. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly shape?: "circle" | "square" | "diamond" | "triangle-up" | "stroke";
  readonly dash?: number[];
}

/** Colour, shape and dashes by label, in one legend below the chart, so that no name is told by its colour alone. */
export function legendOf(entries: readonly LegendEntry[]) {
  const legend = { title: null, orient: "bottom", columns: 4, columnPadding: 24 } as const;
  const code = <Look>(look: (entry: LegendEntry) => Look): ChartCode<"label", Look> => ({
    field: "label",
    type: "nominal",
    scale: { domain: entries.map(({ label }) => label), range: entries.map(look) },
    legend,
  });
  return {
    color: code(({ colour }) => colour),
    shape: code<string>(({ shape = "square" }) => shape),
    strokeDash: code(({ dash = [1, 0] }) => dash),
  };
}

/** A colour mixed into white: the more of it, the darker. */
export function tint(share: number, colour: string = colours.blue): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 - (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
