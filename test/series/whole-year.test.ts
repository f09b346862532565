import { assess, forecast, type Observations, outlook, scenarioLine, series } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

const plan = planOf({ unit: "件", measure: "annual", baseline: from("10"), targets: [to("60")] });
const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const plain = series(kind, { 2021: 20, 2022: 30, 2023: 35 });
const spelt = series(kind, { 2021: 20, 2022: 30, "2023-01/2023-12": 35 });

const levelsOf = (line: ReturnType<typeof scenarioLine>) =>
  "levels" in line ? Object.values(line.levels).sort() : line;

describe("a span from January to December is the whole year wherever one is asked for", () => {
  test.each<[string, (observed: Observations<"it">) => unknown]>([
    ["assess", (observed) => assess(plan, "it", observed).completion],
    ["outlook", (observed) => outlook(plan, "it", observed).probability],
    ["scenarioLine", (observed) => levelsOf(scenarioLine(plan, "it", observed, "carry-on"))],
    ["forecast", ({ it }) => it && forecast(it, { steps: 2 })],
    ["outlookChart", (observed) => outlookChart(plan, "it", observed).data.values.map(({ value }) => value)],
  ])("%s", (_, read) => {
    expect(read({ it: spelt })).toEqual(read({ it: plain }));
  });
});
