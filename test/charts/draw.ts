import type { Chart, ChartGrid } from "ipr-plan/charts";
import { expect } from "vitest";
import { drawChart, type Extent } from "./draw-chart.js";

/** Compiles a chart with vega-lite, which must find nothing to warn of, and draws it with Vega, as SVG. */
export async function draw<Row>(chart: Chart<Row> | ChartGrid<Row>): Promise<string> {
  return (await drawIn(chart)).svg;
}

/** Draws a chart, in a container of a width where it is told one, and says how far the drawing reaches. */
export async function drawIn<Row>(
  chart: Chart<Row> | ChartGrid<Row>,
  container?: number,
): Promise<{ readonly svg: string; readonly extent: Extent }> {
  const { said, ...drawn } = await drawChart(chart, container);
  expect(said).toEqual([]);
  return drawn;
}

/** The texts of a drawing, as a reader sees them. */
export function textsOf(svg: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const plain = (text: string): string =>
    text.replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = ""]) => plain(text));
}
