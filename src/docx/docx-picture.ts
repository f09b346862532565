import type { ImageRun } from "docx";
import type { ReportChart } from "../presentation/report/report.js";
import { svgSize } from "../presentation/write/svg-size.js";
import { localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import type { DocxContext } from "./docx-context.js";

// What a reader sees who cannot show SVG, where the caller gave no PNG: one transparent pixel.
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** A chart as a picture as wide as the text at most, with the words that stand for it. */
export function docxPicture(
  { title, alt, svg, png }: ReportChart,
  width: number,
  { docx, locale }: DocxContext,
): ImageRun {
  const text = localize(svg, locale);
  const size = svgSize(text);
  // 15 twentieths of a point are a pixel at 96 dots per inch.
  const scale = Math.min(1, width / 15 / size.width);
  const fallback = `data:image/png;base64,${png === undefined ? pixel : localize(png, locale)}`;
  return new docx.ImageRun({
    type: "svg",
    data: new TextEncoder().encode(text),
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    fallback: { type: "png", data: fallback },
    altText: {
      name: visibleText(localize(title, locale)),
      title: visibleText(localize(title, locale)),
      description: visibleText(localize(alt, locale)),
    },
  });
}
