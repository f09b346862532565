import { readFileSync } from "node:fs";
import type { Language } from "../languages.js";
import { galleryCharts } from "./gallery-charts.js";

/** The page of the gallery: each chart with its code, and a mark where the site puts its pictures. */
export function galleryPage(language: Language): string {
  const sections = galleryCharts.map(
    ({ file, title, about }) =>
      `## ${title[language]}\n\n${about[language]}\n\n\`\`\`ts\n${codeOf(file)}\`\`\`\n\n${markOf(file)}\n`,
  );
  return `${heads[language]}\n${sections.join("\n")}`;
}

/** The mark in the page, a comment that shows nothing where no pictures are drawn. */
function markOf(file: string): string {
  return `<!-- pictures: ${file} -->`;
}

/** The chart that a comment marks, if it marks one. */
export function markedChart(comment: string): string | undefined {
  return /^<!-- pictures: ([\w-]+) -->\s*$/.exec(comment)?.[1];
}

/** The file of a chart as a script that says what the chart is called. */
function codeOf(file: string): string {
  const source = readFileSync(new URL(`charts/${file}.ts`, import.meta.url), "utf8");
  const name = /^export const (\w+)/m.exec(source)?.[1];
  const chart = galleryCharts.find((one) => one.file === file);
  const { text } = chart?.make({ locale: "en" }).title ?? {};
  return `${source.replace("export const", "const")}\n${name}({ locale: "en" }).title.text; // => ${JSON.stringify(text)}\n`;
}

const heads: Readonly<Record<Language, string>> = {
  en: `---
title: Gallery of charts
category: Guides
---

# Gallery of charts

Every chart of \`ipr-plan/charts\`, each with the code that makes it. The site draws each as it comes, for a dark page, 900 and 360 pixels wide, and on the Chinese pages in Chinese: the code is called with \`{}\`, \`{ theme: "dark" }\`, \`{ totalWidth: 900 }\` and \`{ totalWidth: 360 }\`, and with a \`locale\`. [Put a chart into a page](guides/charts-in-a-page.md) tells how a page draws one.
`,
  zh: `---
title: 图表一览
category: 中文
---

# 图表一览

\`ipr-plan/charts\` 的各种图表及其代码。网站上每种图表画四幅：默认、深色页面、总宽 900 像素、总宽 360 像素，英文页面用英文；对应的参数为 \`{}\`、\`{ theme: "dark" }\`、\`{ totalWidth: 900 }\`、\`{ totalWidth: 360 }\`，另加 \`locale\`。怎样在网页中画图，见[把图表放进网页](guides/charts-in-a-page.md)。
`,
};
