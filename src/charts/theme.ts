import type { Locale } from "../value/locales.js";
import type { Palette } from "./palette.js";

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
export function theme(locale: Locale, { paper, ink, quiet, grid }: Palette) {
  const text = { labelColor: ink, labelFontSize: 12, titleColor: ink, titleFontSize: 12 } as const;
  return {
    background: paper,
    font: fonts[locale],
    view: { stroke: null },
    axis: {
      ...text,
      titleFontWeight: "normal" as const,
      gridColor: grid,
      domainColor: quiet,
      tickColor: quiet,
    },
    legend: { ...text, labelLimit: 0, symbolSize: 160, symbolStrokeWidth: 2 },
    header: { ...text, labelFontSize: 13 },
    title: {
      anchor: "start" as const,
      frame: "group" as const,
      offset: 28,
      color: ink,
      fontSize: titleSize,
      lineHeight: 21,
      subtitleColor: quiet,
      subtitleFontSize: subtitleSize,
      subtitleLineHeight: 17,
      subtitlePadding: 5,
    },
  };
}

export const titleSize = 16;
export const subtitleSize = 12;

/** The look of a chart, as {@link theme} makes it. */
export type ChartConfig = ReturnType<typeof theme>;
