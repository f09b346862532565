import { Ajv } from "ajv";
import { allocate, allocateTarget, knownIndicators, type Locale, type Plan } from "ipr-plan";
import {
  allocationChart,
  type Chart,
  type ChartGrid,
  comparisonChart,
  outlookChart,
  progressChart,
} from "ipr-plan/charts";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import vegaLiteSchema from "vega-lite/vega-lite-schema.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { everyPlan } from "../assessment/every-plan.js";
import { draw, textsOf } from "../charts/draw.js";
import { charts, grids } from "../charts/every-chart.js";
import { deepFreeze } from "../deep-freeze.js";

const locales: readonly Locale[] = ["zh-Hans", "en", "zh-Hant"];
const plans: readonly Plan[] = deepFreeze([national2025, guangxi2025, bazhong2025, city2025, gansu2035]);

const isVegaLite = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(vegaLiteSchema);

/** Draws a chart and gives its texts; its headings must be among them. */
async function drawn<Row>(chart: Chart<Row> | ChartGrid<Row>): Promise<readonly string[]> {
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  // Vega-Lite's own schema knows no field that it does not read.
  expect(isVegaLite(chart)).toBe(true);
  const svg = await draw(deepFreeze(chart));
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
  const texts = textsOf(svg);
  expect(texts).toEqual(expect.arrayContaining([...chart.title.text, ...chart.title.subtitle]));
  return texts;
}

// Drawing takes its time: every published chart, and one indicator in five with made-up values.
const looks = everyPlan.map(([title, plan, observations]) => {
  const indicators = plan.indicators.filter((_, index) => title.includes("published") || index % 5 === 0);
  return [title, plan, observations, indicators] as const;
});

describe("every chart of the shipped plans is Vega-Lite, compiles without a warning and is drawn with its texts", () => {
  test.each(looks)("%s: outlooks", async (_title, plan, observations, indicators) => {
    for (const [index, { id, targets }] of indicators.entries()) {
      const locale = locales[index % 3] ?? "en";
      const chart = outlookChart(deepFreeze(plan), id, deepFreeze(observations), {
        locale,
        asOf: "2023-12-31",
      });
      const texts = await drawn(chart);
      const target = chart.data.values.find(({ kind, text }) => kind === "target" && text !== "");
      if (targets.length > 0 && target?.text !== undefined) expect(texts).toContain(target.text);
    }
  });

  test.each(everyPlan)("%s: progress", async (_title, plan, observations) => {
    const chart = progressChart(plan, observations, { locale: "en" });
    const texts = await drawn(chart);
    expect(chart.data.values.map(({ indicator }) => indicator)).toEqual(plan.indicators.map(({ id }) => id));
    for (const { label, printed } of chart.data.values)
      expect(texts).toEqual(expect.arrayContaining([label, printed]));
  });

  test("every known indicator over all plans", async () => {
    for (const [index, { id }] of knownIndicators.entries()) {
      const chart = comparisonChart(plans, id, { locale: locales[index % 3] ?? "en" });
      const texts = await drawn(chart);
      for (const { label, printed } of chart.data.values)
        expect(texts).toEqual(expect.arrayContaining([label, printed]));
    }
  });

  test("a target split over regions", async () => {
    for (const { id } of national2025.indicators) {
      const split = allocateTarget(national2025, id, { 东部: 5, 中部: 3, 西部: 2 });
      if ("parts" in split) expect(await drawn(allocationChart(split))).toContain("东部");
    }
    expect(await drawn(allocationChart(allocate(0, { a: 1, b: 2 }), { locale: "en" }))).toContain("0");
  });

  test.each(Object.entries({ ...charts, ...grids }))(
    "places and what depends on what: %s",
    async (name, chart) => {
      await drawn(chart({ theme: "dark" }));
      if (!(name in grids)) expect(isVegaLite(charts[name]?.({ width: "container" }))).toBe(true);
    },
  );
});
