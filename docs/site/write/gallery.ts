import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { drawChart } from "../../../test/charts/draw-chart.js";
import { type GalleryCase, galleryCases, pictureFile } from "../gallery/gallery-case.js";
import { galleryCharts } from "../gallery/gallery-charts.js";
import { languages } from "../languages.js";
import { localeOf } from "../locale-of.js";

/** Draws the pictures of the gallery beside its pages. */
export async function writeGallery(out: string): Promise<void> {
  for (const language of languages) {
    for (const { file, make } of galleryCharts) {
      for (const [name, { options }] of Object.entries(galleryCases)) {
        const path = join(out, language === "en" ? "" : language, pictureFile(file, name as GalleryCase));
        const { svg } = await drawChart(make({ ...options, locale: localeOf(language) }));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, svg);
      }
    }
  }
}
