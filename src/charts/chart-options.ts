import { checkOption } from "../value/check-option.js";
import type { OptionNames } from "../value/check-options.js";
import type { Locale } from "../value/locales.js";
import { type LocaleTag, resolveLocale } from "../value/resolve-locale.js";
import { type ChartTheme, type Palette, palettes } from "./palette.js";

/**
 * What can be chosen about any chart.
 *
 * @category Charts
 * @example
 * const options: ChartOptions = { locale: "en-GB", theme: "dark", totalWidth: 360, title: "Patents of high value" };
 */
export interface ChartOptions {
  /**
   * The language of titles, axes, legends and tooltips, as {@link resolveLocale} reads it.
   * @defaultValue `"zh-Hans"`
   */
  readonly locale?: LocaleTag;
  /**
   * Whether the page is light or dark.
   * @defaultValue `"light"`
   */
  readonly theme?: ChartTheme;
  /**
   * Of the drawing area, in pixels; or `"container"`: as wide as the element that it is put into.
   * @defaultValue `640`
   */
  readonly width?: number | "container";
  /** Of the picture with all that stands beside the drawing area, in pixels, instead of `width`. */
  readonly totalWidth?: number;
  /**
   * Of the drawing area, in pixels.
   * @defaultValue `300`; of a chart that is a list, in proportion to its lines
   */
  readonly height?: number;
  /**
   * The title of the chart.
   * @defaultValue the one that the chart gives itself
   */
  readonly title?: string;
}

export const chartOptionNames: OptionNames<ChartOptions> = {
  locale: true,
  theme: true,
  width: true,
  totalWidth: true,
  height: true,
  title: true,
};

/** How a chart is to look, read from its options. */
export interface Look {
  readonly locale: Locale;
  readonly palette: Palette;
  /** How wide the drawing area is, in pixels; of a container, how wide it is at the least. */
  readonly width: number;
  /** What the whole picture keeps to: pixels, its container, or nothing. */
  readonly keeps?: number | "container";
  /** Whether there is no room for a name and its numbers in one line. */
  readonly narrow: boolean;
}

/** Beside the drawing area, in pixels. */
export const padding = { left: 12, right: 32, top: 12, bottom: 12 } as const;

/** The narrowest container that texts are made for: a telephone. */
const leastContainer = 360;

/** The options that every chart has, checked and complete but for the title and the height. */
export function lookOf(options: ChartOptions): Look {
  const { locale: tag = "zh-Hans", theme = "light", width, totalWidth, height, title } = options;
  const locale = resolveLocale(tag);
  const themes = Object.keys(palettes);
  checkOption("chart", "theme", themes.includes(theme), themes.join(" | "), theme);
  checkOption("chart", "title", title === undefined || typeof title === "string", "a text", title);
  const pixels = { ...(width !== "container" && { width }), totalWidth, height };
  for (const [name, given] of Object.entries(pixels)) {
    const good = given === undefined || (typeof given === "number" && given >= 100 && given <= 10_000);
    checkOption("chart", name, good, "a number of pixels from 100 to 10000", given);
  }
  const one = width === undefined || totalWidth === undefined;
  checkOption("chart", "totalWidth", one, "no totalWidth beside a width", totalWidth);
  const keeps = totalWidth ?? (width === "container" ? width : undefined);
  const whole = keeps === "container" ? leastContainer : keeps;
  const inner = whole === undefined ? Number(width ?? 640) : whole - padding.left - padding.right;
  const room = Math.max(60, inner);
  return {
    locale,
    palette: palettes[theme],
    width: room,
    ...(keeps !== undefined && { keeps }),
    // A container may be wide, but nobody knows.
    narrow: room < 480,
  };
}
