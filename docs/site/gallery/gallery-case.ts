import type { ChartOptions } from "ipr-plan/charts";
import type { Language } from "../languages.js";

/** The looks that every chart of the gallery is drawn in. */
export const galleryCases = {
  light: { options: {}, en: "as it comes", zh: "默认" },
  dark: { options: { theme: "dark" }, en: "for a dark page", zh: "深色页面" },
  wide: { options: { totalWidth: 900 }, en: "900 pixels wide", zh: "总宽 900 像素" },
  narrow: { options: { totalWidth: 360 }, en: "360 pixels wide, a telephone", zh: "总宽 360 像素，手机" },
} as const satisfies Record<
  string,
  Readonly<Record<Language, string>> & { readonly options: Omit<ChartOptions, "width"> }
>;

export type GalleryCase = keyof typeof galleryCases;

/** The file of a picture, seen from the page of the gallery. */
export function pictureFile(chart: string, drawnAs: GalleryCase): string {
  return `gallery/${chart}-${drawnAs}.svg`;
}
