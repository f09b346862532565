import type { ChartOptions } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { drawIn } from "./draw.js";
import { charts, grids } from "./every-chart.js";

const all = Object.entries({ ...charts, ...grids });

// A telephone: nothing may lie beyond its edge, whatever the language.
describe("a chart of 360 pixels is as wide as that, and nothing of it lies beyond", () => {
  test.each(all)("%s", async (_name, chart) => {
    for (const locale of ["zh-CN", "en"]) {
      const options: ChartOptions = { totalWidth: 360, locale, theme: locale === "en" ? "dark" : "light" };
      const { extent } = await drawIn(deepFreeze(chart(options)));
      expect(extent.from).toBeGreaterThanOrEqual(-0.5);
      expect(extent.to).toBeLessThanOrEqual(360.5);
      expect(extent.width).toBeLessThanOrEqual(360);
    }
  });
});

describe("a chart takes the width of its container, from a telephone's on", () => {
  test.each(Object.entries(charts))("%s", async (_name, chart) => {
    const spec = chart({ width: "container" });
    expect(spec).toMatchObject({ width: "container", autosize: { type: "fit-x", contains: "padding" } });
    for (const width of [360, 700]) {
      const { extent } = await drawIn(spec, width);
      expect(extent.width).toBe(width);
      expect(extent.to).toBeLessThanOrEqual(width + 0.5);
    }
  });
});
