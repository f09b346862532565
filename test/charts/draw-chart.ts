import { displayWidth } from "ipr-plan";
import type { Chart, ChartGrid } from "ipr-plan/charts";
import * as vega from "vega";
import { compile } from "vega-lite";

// Without a canvas Vega takes every letter for as wide as 0.8 of its height. Its types do not know of this hook.
const { textMetrics } = vega as unknown as {
  readonly textMetrics: {
    width: (item: { readonly fontSize?: number; readonly limit?: number }, text: unknown) => number;
  };
};
textMetrics.width = ({ fontSize = 11, limit = 0 }, text) => {
  const width = 0.55 * fontSize * displayWidth(String(text ?? ""));
  return limit > 0 ? Math.min(width, limit) : width;
};

/** How much of a picture there is, and from where to where it is drawn, in pixels. */
export interface Extent {
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Compiles a chart with vega-lite and draws it with Vega, as SVG, in a container of a width where it is told one. It says
 * how far the drawing reaches, and what the two had to warn of.
 */
export async function drawChart<Row>(
  chart: Chart<Row> | ChartGrid<Row>,
  container?: number,
): Promise<{ readonly svg: string; readonly extent: Extent; readonly said: readonly unknown[] }> {
  const said: unknown[] = [];
  // Where there is no page, none is made larger or smaller.
  const noPage = "Can not resolve event source: window";
  const note = (...messages: readonly unknown[]): vega.LoggerInterface => {
    said.push(...messages.filter((message) => container === undefined || message !== noPage));
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
  if (container !== undefined) {
    // As a page does when it is made larger or smaller.
    await view.runAsync();
    view.width(container);
  }
  const svg = await view.toSVG();
  const width = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
  // Vega's types do not know of these.
  const [left] = (view as unknown as { readonly origin: () => readonly [number, number] }).origin();
  const { root } = view.scenegraph() as unknown as {
    readonly root: { readonly bounds: { readonly x1: number; readonly x2: number } };
  };
  view.finalize();
  return { svg, extent: { width, from: root.bounds.x1 + left, to: root.bounds.x2 + left }, said };
}
