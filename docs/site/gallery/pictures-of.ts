import { escapeMarkup } from "../../../src/value/escape-markup.js";
import type { Language } from "../languages.js";
import { localeOf } from "../locale-of.js";
import { type GalleryCase, galleryCases, pictureFile } from "./gallery-case.js";
import { galleryCharts } from "./gallery-charts.js";

/** The pictures of a chart in the page, each with what it shows for those who do not see it. */
export function picturesOf(file: string, language: Language): string {
  const chart = galleryCharts.find((one) => one.file === file);
  if (chart === undefined) throw new Error(`${file} is no chart of the gallery`);
  const figures = Object.entries(galleryCases).map(([name, { options, ...words }]) => {
    const { description } = chart.make({ ...options, locale: localeOf(language) });
    const source = pictureFile(file, name as GalleryCase);
    return `<figure class="${name}"><img src="${source}" alt="${escapeMarkup(description)}" loading="lazy"><figcaption>${words[language]}</figcaption></figure>`;
  });
  return `<div class="gallery">\n${figures.join("\n")}\n</div>\n`;
}
