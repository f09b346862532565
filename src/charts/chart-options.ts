import { checkOption } from "../value/check-option.js";
import type { OptionNames } from "../value/check-options.js";
import { type Locale, locales } from "../value/locales.js";

/**
 * What can be chosen about any chart.
 *
 * @category Charts
 * @example
 * const options: ChartOptions = { locale: "en", width: 720, title: "Patents of high value" };
 */
export interface ChartOptions {
  /** The language of titles, axes, legends and tooltips; `"zh-Hans"` unless told. */
  readonly locale?: Locale;
  /** Of the drawing area, in pixels; 640 unless told. */
  readonly width?: number;
  /** Of the drawing area, in pixels; 300 unless told, or 44 for each line of a chart that is a list. */
  readonly height?: number;
  /** Instead of the title that the chart gives itself. */
  readonly title?: string;
}

export const chartOptionNames: OptionNames<ChartOptions> = {
  locale: true,
  width: true,
  height: true,
  title: true,
};

/** The options that every chart has, checked and complete but for the title and the height. */
export function readChartOptions({ locale = "zh-Hans", width = 640, height, title }: ChartOptions) {
  checkOption("chart", "locale", locales.includes(locale), locales.join(" | "), locale);
  checkOption("chart", "title", title === undefined || typeof title === "string", "a text", title);
  for (const [name, pixels] of Object.entries({ width, height: height === undefined ? width : height })) {
    const good = typeof pixels === "number" && pixels >= 100 && pixels <= 10_000;
    checkOption("chart", name, good, "a number of pixels from 100 to 10000", pixels);
  }
  return { locale, width };
}
