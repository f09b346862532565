import * as charts from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { type GalleryCase, galleryCases } from "../../docs/site/gallery/gallery-case.js";
import { galleryCharts } from "../../docs/site/gallery/gallery-charts.js";
import { galleryPage, markedChart } from "../../docs/site/gallery/gallery-page.js";
import { picturesOf } from "../../docs/site/gallery/pictures-of.js";
import { languages } from "../../docs/site/languages.js";
import { localeOf } from "../../docs/site/locale-of.js";
import { drawIn, textsOf } from "../charts/draw.js";
import { expectCommitted } from "./committed.js";
import { filesBelow } from "./source-files.js";

test.each(languages)("the page of the gallery is made from its charts, in %s", (language) => {
  expectCommitted(language === "zh" ? "docs/zh/gallery.md" : "docs/gallery.md", galleryPage(language));
});

test("the gallery has every file of its charts and every chart of the library", () => {
  const files = filesBelow("docs/site/gallery/charts", ".ts").map((path) =>
    path.replace(/^.*\/([\w-]+)\.ts$/, "$1"),
  );
  expect(galleryCharts.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  const page = galleryPage("en");
  const made = Object.keys(charts).filter((name) => /Chart$|HeatMap$/.test(name));
  expect(made.length).toBeGreaterThanOrEqual(10);
  expect(made.filter((name) => !page.includes(`${name}(`))).toEqual([]);
});

describe.each(languages)("in %s", (language) => {
  const all = galleryCharts.flatMap((chart) =>
    Object.keys(galleryCases).map((name) => [chart.file, name as GalleryCase, chart] as const),
  );

  test.each(all)("%s is drawn %s, with its title and every finding below it", async (_file, name, chart) => {
    const made = chart.make({ ...galleryCases[name].options, locale: localeOf(language) });
    const { svg, extent } = await drawIn(made);
    const texts = textsOf(svg);
    const { text, subtitle } = made.title;
    expect([...text, ...subtitle].filter((line) => !texts.includes(line))).toEqual([]);
    expect(/\p{Script=Han}/u.test(text.join(""))).toBe(language === "zh");
    expect(svg).toContain(made.config.background);
    expect(Math.max(extent.width, extent.to)).toBeLessThanOrEqual(
      { narrow: 360, wide: 900 }[name as "wide"] ?? 800,
    );
  });

  test("a mark in the page becomes its four pictures, each with its words", () => {
    const marks = galleryPage(language).match(/^<!--.*$/gm) ?? [];
    expect(marks.map(markedChart)).toEqual(galleryCharts.map(({ file }) => file));
    const pictures = picturesOf("outlook", language);
    expect(pictures.match(/src="gallery\/outlook-(?:light|dark|wide|narrow)\.svg"/g)?.length).toBe(4);
    expect(pictures.match(/alt="[^"]{20,}"/g)?.length).toBe(4);
  });
});

test("a comment that marks no chart stays a comment", () => {
  expect(markedChart("<!-- a note -->")).toBeUndefined();
});
