import { displayWidth } from "ipr-plan";
import type { Chart } from "ipr-plan/charts";
import * as vega from "vega";
import { compile } from "vega-lite";
import { expect } from "vitest";

// Without a canvas Vega takes every letter for as wide as 0.8 of its height. Its types do not know of this hook.
const { textMetrics } = vega as unknown as {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
};
textMetrics.width = ({ fontSize = 11 }, text) => 0.55 * fontSize * displayWidth(String(text ?? ""));

/** Compiles a chart with vega-lite, which must find nothing to warn of, and draws it with Vega, as SVG. */
export async function draw<Row>(chart: Chart<Row>): Promise<string> {
  const said: unknown[] = [];
  const note = (...messages: readonly unknown[]): vega.LoggerInterface => {
    said.push(...messages);
    return logger;
  };
  const quiet = (): vega.LoggerInterface => logger;
  const logger = {
    level: () => vega.Error,
    error: note,
    warn: note,
    info: quiet,
    debug: quiet,
  } as unknown as vega.LoggerInterface;
  const { spec } = compile(structuredClone(chart) as Parameters<typeof compile>[0], { logger });
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  expect(said).toEqual([]);
  return svg;
}

/** The texts of a drawing, as a reader sees them. */
export function textsOf(svg: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const plain = (text: string): string =>
    text.replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = ""]) => plain(text));
}
