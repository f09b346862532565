import { ownCopy } from "../value/own-copy.js";
import { visibleText } from "../value/visible-text.js";
import type { Chart, ChartLayer } from "./chart.js";
import { type ChartOptions, readChartOptions } from "./chart-options.js";
import { wrapText } from "./chart-text.js";
import { subtitleSize, theme, titleSize } from "./theme.js";

/** What one chart has that another has not. */
interface Picture<Row> {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly rows: readonly Row[];
  readonly layer: ChartLayer<Row>[];
  /** In pixels. */
  readonly height: number;
  readonly options: ChartOptions;
}

/** Puts what a chart draws into the specification that all charts share. */
export function frame<Row>({ title, subtitles, rows, layer, height, options }: Picture<Row>): Chart<Row> {
  const { locale, width } = readChartOptions(options);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: [title, ...subtitles].map(visibleText).filter(Boolean).join("\n"),
    title: {
      text: wrapText(title, width / titleSize),
      subtitle: subtitles.filter(Boolean).flatMap((line) => wrapText(line, width / subtitleSize)),
    },
    data: { values: rows },
    width,
    height,
    // Room for Chinese texts where Vega runs without a canvas and takes them for narrower than they are.
    padding: { left: 12, right: 32, top: 12, bottom: 12 },
    layer: ownCopy(layer) as ChartLayer<Row>[] & ChartLayer[],
    config: ownCopy(theme(locale)),
  };
}
