import { localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import { shortenText, textWidth } from "./chart-text.js";
import { words } from "./words.js";

/**
 * A line of a chart that is a list: a name with its numbers in words, and below them what is drawn.
 *
 * @category Charts
 * @example
 * const line: ChartLine = { place: 0, name: "南宁", label: "南宁", text: "300 件 · 60%", printed: "300 件 · 60%" };
 */
export interface ChartLine {
  /** From the top, 0 first. */
  readonly place: number;
  /** The full name, which the tooltip shows. */
  readonly name: string;
  /** The name, cut where the drawing is too narrow for it. */
  readonly label: string;
  /** Its numbers in words. */
  readonly text: string;
  /** The words as they are printed, cut like the name: at the end of the line, or below the name where the drawing is narrow. */
  readonly printed: string;
}

const nameSize = 13;
const textSize = 12;
export const markHeight = 12;

/** Where name, words and mark stand below the middle of their line, in pixels: each nearer to its own bar than to the next one's. */
const wide = { line: 44, name: -10, text: -10, mark: 7 } as const;
const stacked = { line: 62, name: -21, text: -5, mark: 12 } as const;

/** The measures of a list, in pixels. */
export function listOf({ narrow }: Pick<Look, "narrow">): typeof wide | typeof stacked {
  return narrow ? stacked : wide;
}

/** How high a list is, in pixels. */
export function listHeight(lines: number, look: Pick<Look, "narrow">): number {
  return Math.max(1, lines) * listOf(look).line;
}

/** The name and the words of a line, the name cut to the room that the words leave. */
export function chartLine(
  place: number,
  name: string,
  text: string,
  { width, narrow, keeps }: Pick<Look, "width" | "narrow" | "keeps">,
): ChartLine {
  // Beside the words a name has a fifth at the least.
  const beside = width - textWidth(text) * textSize - 20;
  const room = narrow ? width : Math.max(beside, width / 5);
  // How wide a container is, only the page knows; it cuts the name.
  const label = keeps === "container" ? name : shortenText(name, room / nameSize);
  const most = narrow ? width : width * 0.8 - 20;
  const printed = keeps === "container" ? text : shortenText(text, most / textSize);
  return { place, name, label, text, printed };
}

/** Where the lines of a list stand. */
export const listAxis: ChartAxis<"place"> = {
  field: "place",
  type: "ordinal",
  scale: { type: "band", padding: 0 },
  axis: null,
};

/** The names and the words of a list, in full when pointed at. */
export function lineLayers(heading: string, look: Look): ChartLayer<ChartLine>[] {
  const { locale, palette, narrow, keeps } = look;
  const at = listOf(look);
  // Only the page knows how wide its container is.
  const limit = keeps === "container" && ({ limit: { expr: "width" } } as const);
  const above = { type: "text", baseline: "middle", color: palette.ink, ...limit } as const;
  const tooltip: ChartTip<"name" | "text">[] = [
    { field: "name", type: "nominal", title: heading },
    { field: "text", type: "nominal", title: localize(words.kind, locale) },
  ];
  return [
    {
      mark: { ...above, align: "left", dy: at.name, fontSize: nameSize },
      encoding: { x: { value: 0 }, y: listAxis, text: { field: "label", type: "nominal" }, tooltip },
    },
    {
      mark: { ...above, align: narrow ? "left" : "right", dy: at.text, fontSize: textSize },
      encoding: {
        x: { value: narrow ? 0 : "width" },
        y: listAxis,
        text: { field: "printed", type: "nominal" },
        tooltip,
      },
    },
  ];
}
