import type { Locale } from "../value/localized-text.js";

/**
 * The colours of charts: of Okabe and Ito, which the colour-blind tell apart, and light to dark in an order that grey
 * print keeps.
 *
 * @see https://jfly.uni-koeln.de/color/ Okabe and Ito, Color Universal Design
 */
export const colours = {
  ink: "#222222",
  quiet: "#767676",
  faint: "#BBBBBB",
  blue: "#0072B2",
  sky: "#56B4E9",
  green: "#009E73",
  vermilion: "#D55E00",
} as const;

const chineseFonts = {
  "zh-Hans": "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif",
  "zh-Hant":
    "Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, PingFang TC, Microsoft JhengHei, sans-serif",
};

// Names of plans are in Chinese also where the reader's language is another.
const fonts: Readonly<Record<Locale, string>> = {
  ...chineseFonts,
  en: `Helvetica Neue, Arial, ${chineseFonts["zh-Hans"]}`,
};

/** The look that all charts share. */
export function theme(locale: Locale) {
  const text = { labelColor: colours.ink, labelFontSize: 12, titleColor: colours.ink, titleFontSize: 12 };
  return {
    background: "white",
    font: fonts[locale],
    view: { stroke: null },
    axis: {
      ...text,
      titleFontWeight: "normal",
      gridColor: "#E4E4E4",
      domainColor: colours.quiet,
      tickColor: colours.quiet,
    },
    legend: { ...text, labelLimit: 0, symbolSize: 160, symbolStrokeWidth: 2 },
    title: {
      anchor: "start",
      frame: "group",
      offset: 28,
      color: colours.ink,
      fontSize: titleSize,
      lineHeight: 21,
      subtitleColor: "#555555",
      subtitleFontSize: subtitleSize,
      subtitleLineHeight: 17,
      subtitlePadding: 5,
    },
  } as const;
}

export const titleSize = 16;
export const subtitleSize = 12;

/** The look of a chart, as {@link theme} makes it. */
export type ChartConfig = ReturnType<typeof theme>;
