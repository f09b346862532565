import { allocateTarget, type Locale } from "ipr-plan";
import { allocationChart, type Chart, comparisonChart, outlookChart, progressChart } from "ipr-plan/charts";
import { bazhong2025, gansu2035, guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { draw } from "./draw.js";

/** The pictures that the guides show, by name of their file. */
export const pictures: Readonly<Record<string, (locale: Locale) => Promise<string>>> = {
  outlook: (locale) =>
    drawSmall(
      outlookChart(national2025, "high-value-patents-per-10k", national2025Observations, {
        asOf: "2022-12-31",
        locale,
      }),
    ),
  progress: (locale) =>
    drawSmall(
      progressChart(national2025, national2025Observations, {
        asOf: "2023-12-31",
        order: "worst-first",
        locale,
      }),
    ),
  comparison: (locale) =>
    drawSmall(
      comparisonChart([national2025, guangxi2025, bazhong2025, gansu2035], "high-value-patents-per-10k", {
        locale,
      }),
    ),
  allocation: (locale) => {
    const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 42, 柳州: 27, 桂林: 19, 其他: 12 });
    if (!("parts" in split)) throw new Error(split.missing.reason);
    const title = locale === "en" ? "PCT applications" : "专利合作条约（PCT）申请量";
    return drawSmall(allocationChart(split, { title, locale }));
  },
};

/** Draws a picture small: places to a tenth of a pixel, and one title instead of a label on every mark. */
async function drawSmall<Row>(chart: Chart<Row>): Promise<string> {
  const svg = await draw(chart);
  const short = svg
    .replaceAll(/ (?:aria-[a-z]+|role)="[^"]*"/g, "")
    .replaceAll(/ (?:d|transform|x|y|x2|y2|width|height)="[^"]*"/g, (attribute) =>
      attribute.replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)) + 0)),
    )
    // Vega counts its clips over all that it has drawn.
    .replaceAll(/\bclip\d+/g, "clip")
    .replace(">", `><title>${chart.title.text.join(" ")}</title>`)
    .replaceAll(/><(?=g|\/g|text|path|rect|line)/g, ">\n<");
  return `${short}\n`;
}
