import { displayWidth } from "ipr-plan";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { escapeHtml } from "./markdown.js";

// Without a canvas Vega takes every letter for as wide as 0.8 of its height. Its types do not know of this hook.
const { textMetrics } = vega as unknown as {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
};
textMetrics.width = ({ fontSize = 11 }, text) => 0.55 * fontSize * displayWidth(String(text ?? ""));

/** Draws a chart as SVG that stands in a page beside others. */
export async function figureOf(chart: TopLevelSpec, name: string): Promise<string> {
  const { spec } = compile(chart);
  const view = new vega.View(vega.parse(spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return `<figure role="img" aria-label="${escapeHtml(chart.description ?? "")}">\n${ownIds(svg, name)}\n</figure>\n`;
}

/** Every drawing counts its clippings from 0; in one page they must not be taken for each other's. */
function ownIds(svg: string, name: string): string {
  return svg.replaceAll(/(?<=\bid="|url\(#)(?=clip\d+["')])/g, `${name}-`);
}
