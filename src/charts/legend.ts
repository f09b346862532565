import type { ChartCode } from "./chart.js";
import type { Look } from "./chart-options.js";
import { textWidth } from "./chart-text.js";

/** What a legend says of one name: its colour, the shape of its points, the dashes of its line. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly shape?: "circle" | "square" | "diamond" | "triangle-up" | "stroke";
  readonly dash?: number[];
}

/** Of the letters, with room for wide fonts. */
const labelSize = 13;
const symbolWidth = 24;
const columnPadding = 24;

/** Colour, shape and dashes by label, in one legend below the chart, so that no name is told by its colour alone. */
export function legendOf(entries: readonly LegendEntry[], look: Pick<Look, "width">) {
  const labels = entries.map(({ label }) => label);
  const columns = legendColumns(labels, look.width);
  const legend = { title: null, orient: "bottom", columns, columnPadding } as const;
  const code = <Kind>(kindOf: (entry: LegendEntry) => Kind): ChartCode<"label", Kind> => ({
    field: "label",
    type: "nominal",
    scale: { domain: labels, range: entries.map(kindOf) },
    legend,
  });
  return {
    color: code(({ colour }) => colour),
    shape: code<string>(({ shape = "square" }) => shape),
    strokeDash: code(({ dash = [1, 0] }) => dash),
  };
}

/** In how many columns, at most four, the labels of a legend have room in a width in pixels. */
export function legendColumns(labels: readonly string[], width: number): number {
  for (let columns = 4; columns > 1; columns -= 1) {
    const widest = Array.from({ length: columns }, () => 0);
    for (const [index, label] of labels.entries()) {
      const at = index % columns;
      widest[at] = Math.max(widest[at] ?? 0, textWidth(label) * labelSize + symbolWidth);
    }
    const together = widest.reduce((sum, one) => sum + one, 0) + (columns - 1) * columnPadding;
    if (together <= width) return columns;
  }
  return 1;
}
