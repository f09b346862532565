import type { Chart } from "ipr-plan";
import { Error as errorsOnly, type LoggerInterface, parse, View } from "vega";
import { compile } from "vega-lite";
import { expect } from "vitest";

/** Compiles a chart with vega-lite, which must find nothing to warn of, and draws it with Vega, as SVG. */
export async function draw<Row>(chart: Chart<Row>): Promise<string> {
  const said: unknown[] = [];
  const note = (...messages: readonly unknown[]): LoggerInterface => {
    said.push(...messages);
    return logger;
  };
  const quiet = (): LoggerInterface => logger;
  const logger = {
    level: () => errorsOnly,
    error: note,
    warn: note,
    info: quiet,
    debug: quiet,
  } as unknown as LoggerInterface;
  const { spec } = compile(structuredClone(chart) as Parameters<typeof compile>[0], { logger });
  const view = new View(parse(spec), { renderer: "none", logger });
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
