import { type Locale, localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import { shortenText, textWidth } from "./chart-text.js";
import { colours } from "./theme.js";
import { words } from "./words.js";

/**
 * A line of a chart that is a list: a name with its numbers in words, and below them what is drawn.
 *
 * @category Charts
 * @example
 * const line: ChartLine = { place: 0, name: "南宁", label: "南宁", text: "300 件 · 60%" };
 */
export interface ChartLine {
  /** From the top, 0 first. */
  readonly place: number;
  readonly name: string;
  /** The name, cut where the drawing is too narrow for it. */
  readonly label: string;
  /** What is printed at the end of the line. */
  readonly text: string;
}

const lineHeight = 44;
const nameSize = 13;
const textSize = 12;

/** How high a list is, in pixels. */
export function listHeight(lines: number): number {
  return Math.max(1, lines) * lineHeight;
}

/** The name and the words of a line, the name cut to the room that the words leave in a width in pixels. */
export function chartLine(place: number, name: string, text: string, width: number): ChartLine {
  const room = width - textWidth(text) * textSize - 20;
  return { place, name, label: shortenText(name, Math.max(room, width / 4) / nameSize), text };
}

/** Where the lines of a list stand. */
export const listAxis: ChartAxis<"place"> = {
  field: "place",
  type: "ordinal",
  scale: { type: "band", padding: 0 },
  axis: null,
};

/** How far below the middle of its line a mark is drawn, and how thick, in pixels. */
export const markOffset = 10;
export const markHeight = 12;

/** The names and the words of a list, in full when pointed at. */
export function lineLayers(heading: string, locale: Locale): ChartLayer<ChartLine>[] {
  const above = { type: "text", baseline: "middle", dy: -10, color: colours.ink } as const;
  const tooltip: ChartTip<"name" | "text">[] = [
    { field: "name", type: "nominal", title: heading },
    { field: "text", type: "nominal", title: localize(words.kind, locale) },
  ];
  return [
    {
      mark: { ...above, align: "left", fontSize: nameSize },
      encoding: { x: { value: 0 }, y: listAxis, text: { field: "label", type: "nominal" }, tooltip },
    },
    {
      mark: { ...above, align: "right", fontSize: textSize },
      encoding: { x: { value: "width" }, y: listAxis, text: { field: "text", type: "nominal" }, tooltip },
    },
  ];
}
