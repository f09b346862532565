import { show, UsageError } from "../issue.js";
import { type Locale, locales } from "../value/localized-text.js";

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

/** The options that every chart has, checked and complete but for the title and the height. */
export function readChartOptions({ locale = "zh-Hans", width = 640, height, title }: ChartOptions) {
  checkOption("locale", locales.includes(locale), locales.join(" | "), locale);
  checkOption("title", title === undefined || typeof title === "string", "a text", title);
  for (const [name, pixels] of Object.entries({ width, height: height ?? width })) {
    const good = typeof pixels === "number" && pixels >= 100 && pixels <= 10_000;
    checkOption(name, good, "a number of pixels from 100 to 10000", pixels);
  }
  return { locale, width };
}

/** Throws for an option of a chart that is not as expected. */
export function checkOption(name: string, good: boolean, expected: string, received: unknown): void {
  if (good) return;
  throw new UsageError({
    code: "chart-option-invalid",
    path: `/${name}`,
    expected,
    received: show(received),
    message: {
      "zh-Hans": `图表选项 ${name}：应为 ${expected}，实为 ${show(received)}`,
      en: `Chart option ${name}: expected ${expected}, received ${show(received)}`,
    },
  });
}
