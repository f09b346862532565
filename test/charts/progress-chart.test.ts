import { type ObservationInput, observe } from "ipr-plan";
import { type ProgressChartOptions, progressChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { draw, textsOf } from "./draw.js";

const national = (options: ProgressChartOptions) =>
  progressChart(deepFreeze(national2025), deepFreeze(national2025Observations), deepFreeze(options));

function progressOf(values: Readonly<Record<string, ObservationInput>>) {
  const plan = planOf({ baseline: from("2"), targets: [to("6")] });
  return progressChart(plan, deepFreeze(observe(plan, { it: values })), { locale: "en" });
}

describe("a progress chart", () => {
  test("has a line for every indicator, in the plan's order, with share of the way and of the time", () => {
    const { values } = national({ asOf: "2022-12-31" }).data;
    expect(values.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(values.map(({ indicator }) => indicator)).toEqual(national2025.indicators.map(({ id }) => id));
    expect(values[0]).toMatchObject({
      verdict: "ahead",
      verdictText: "快于预期",
      elapsedShare: 0.4,
      period: "2022",
    });
    expect(values[0]?.completion).toBeCloseTo(3.1 / 5.7, 12);
  });

  test("says why where there is no bar, and never draws 0 for it", async () => {
    const chart = national({ asOf: "2023-12-31" });
    const rows = chart.data.values.filter(({ completion }) => completion === null);
    expect(rows.map(({ indicator, reason, text }) => [indicator, reason, text])).toEqual([
      ["overseas-grants", "no-observation", "无法判断 · 无观测值"],
      ["first-instance-acceptance", "no-baseline", "已实现 · 无基期值 · 时序 60%"],
    ]);
    const texts = textsOf(await draw(chart));
    expect(texts).toEqual(expect.arrayContaining(rows.map(({ text }) => text)));
  });

  test("puts the worst first where told, and last what cannot be judged", () => {
    const { values } = national({ asOf: "2023", order: "worst-first" }).data;
    expect(values.map(({ verdict }) => verdict)).toEqual([
      "behind",
      "ahead",
      "achieved",
      "achieved",
      "achieved",
      "achieved",
      "achieved",
      "not-assessable",
    ]);
    expect(values.at(-1)?.place).toBe(7);
  });

  test.each([
    [-1, "滞后 · 完成 -75% · 时序 20%"],
    [300, "已实现 · 完成 7450% · 时序 20%"],
  ])("prints the number of a bar that ends in an arrow: %d", async (value, text) => {
    const plan = planOf({ baseline: from("2"), targets: [to("6")] });
    const chart = progressChart(plan, observe(plan, { it: { 2021: value } }));
    expect(textsOf(await draw(chart))).toContain(text);
    expect(chart.data.values[0]?.completion).toBe((value - 2) / 4);
  });

  test.each([
    ["1.99", "behind · done 0% · time 20%"],
    ["1.9", "behind · done -3% · time 20%"],
    ["2", "behind · done 0% · time 20%"],
  ])("prints a way that rounds to nothing without a sign: %s from 2 to 6", (value, text) => {
    expect(progressOf({ 2021: value }).data.values[0]?.text).toBe(text);
  });

  test.each<[string, Parameters<typeof progressOf>[0], number | null, string]>([
    ["before the plan's time", { 2010: 60 }, null, "cannot judge · nothing since the base year"],
    ["at its start", { 2020: 60 }, 0, "cannot judge · nothing since the base year · time 0%"],
    ["at its end", { 2025: 60 }, 1, "achieved · done 1450% · time 100%"],
    ["at its end, and after it", { 2025: 60, 2030: 70 }, 1, "achieved · done 1450% · time 100%"],
  ])("marks the time gone within the plan's time: seen %s", (_when, values, elapsedShare, text) => {
    const [row] = progressOf(values).data.values;
    expect(row).toMatchObject({ elapsedShare, text });
  });

  test("has no room beside the plan's time where nothing is drawn in it", () => {
    const places = progressOf({ 2010: 60 }).layer.map(({ encoding }) => encoding.x);
    const domains = places.flatMap((x) => (x !== undefined && "scale" in x ? [x.scale?.domain] : []));
    expect(domains).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("says everything in English", () => {
    const chart = national({ asOf: "2023", locale: "en", title: "Half-way" });
    expect(chart.title).toEqual({
      text: ["Half-way"],
      subtitle: ["as of 2023-12-31; bars: share of the way, upright marks: share of the time"],
    });
    expect(chart.data.values[5]?.text).toBe("behind · done 45% · time 60%");
  });

  test("takes the methods of an assessment, and throws for options that are none", () => {
    expect(
      national({ method: "elapsed-time", thresholds: { ahead: 9, onTrack: 0.1 } }).data.values,
    ).toHaveLength(8);
    const act = () => national({ order: "best" } as unknown as ProgressChartOptions);
    expect(thrown(act).message.en).toBe('Chart option order: expected plan | worst-first, received "best"');
    expect(thrown(() => national({ asOf: "2023-13" })).code).toBe("period-invalid");
  });
});
