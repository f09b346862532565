import { ownCopy } from "../value/own-copy.js";
import { visibleText } from "../value/visible-text.js";
import type { Chart, ChartLayer } from "./chart.js";
import { type ChartOptions, lookOf, padding } from "./chart-options.js";
import { shortenText, wrapText } from "./chart-text.js";
import { subtitleSize, theme, titleSize } from "./theme.js";

/** What stands above a chart. */
interface Headings {
  readonly title: string;
  /** What the chart shows most of all, in a sentence; for who does not see it. */
  readonly finding: string;
  readonly subtitles: readonly string[];
  /** What signs in the drawing stand for, a line each, below the other lines. */
  readonly key?: readonly string[];
}

/** What one chart has that another has not. */
interface Picture<Row> extends Headings {
  readonly rows: readonly Row[];
  readonly layer: ChartLayer<Row>[];
  /** In pixels. */
  readonly height: number;
  /** How wide the labels of an axis at the left are, in pixels. */
  readonly left?: number;
  /** How far texts reach beyond the drawing area at the right, in pixels. */
  readonly right?: number;
  readonly options: ChartOptions;
}

/** Puts what a chart draws into the specification that all charts share. */
export function frame<Row>(picture: Picture<Row>): Chart<Row> {
  const { rows, layer, height, left = 0, right = 0, options } = picture;
  const { locale, palette, width, keeps } = lookOf(options);
  return {
    ...headOf(picture, keeps === undefined ? width : width - left),
    data: { values: rows },
    width: keeps ?? width,
    height,
    ...(keeps !== undefined && { autosize: { type: "fit-x", contains: "padding" } }),
    // Room for Chinese texts where Vega runs without a canvas and takes them for narrower than they are.
    padding: { ...padding, right: Math.max(padding.right, Math.ceil(right)) },
    layer: ownCopy(layer) as ChartLayer<Row>[] & ChartLayer[],
    config: ownCopy(theme(locale, palette)),
  };
}

/** The headings of a chart in a width in pixels, and its alternative text. */
export function headOf(
  { title, finding, subtitles, key = [] }: Headings,
  width: number,
): Pick<Chart, "$schema" | "description" | "title"> {
  const said = [title, finding, ...subtitles].map(visibleText).filter(Boolean);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: [...new Set(said)].join("\n"),
    title: {
      text: wrapText(title, width / titleSize),
      subtitle: [
        ...subtitles.filter(Boolean).flatMap((line) => wrapText(line, width / subtitleSize)),
        ...key.map((line) => shortenText(line, width / subtitleSize)),
      ],
    },
  };
}
