import { accumulate, observe, proposeTargets, series } from "ipr-plan";
import { proposalChart } from "ipr-plan/charts";
import { guangxi2025, national2025, national2025Observations, national2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { draw } from "./draw.js";

const id = "high-value-patents-per-10k";
const kind = { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" } as const;
const peers = Object.fromEntries(
  ["12", "18", "24", "30"].map((value, index) => [
    `省${index}`,
    series(kind, { 2024: "11", 2025: value, 2026: "99" }),
  ]),
);
const options = { year: "2030", parent: { plan: national2030 }, peers } as const;
const chart = proposalChart(national2025, id, national2025Observations, options);
const of = (...kinds: string[]) => chart.data.values.filter((one) => kinds.includes(one.kind));

describe("a chart of proposed targets", () => {
  test("has a line from the base to each candidate that is proposed", () => {
    const { candidates } = proposeTargets(national2025, id, national2025Observations, options);
    for (const { method, bound, probability } of candidates) {
      const line = of("candidate").filter((one) => one.method === method);
      expect(line.map(({ period, value }) => [period, value])).toEqual([
        ["2025", 16],
        ["2030", Number(bound.value)],
      ]);
      expect(line[1]?.probability).toBe(probability ?? undefined);
    }
    expect(of("candidate")).toHaveLength(2 * candidates.length);
  });

  test("prints each number once, and none that lies too near another", () => {
    const printed = of("candidate").flatMap(({ text, value }) => (text ? [{ text, value: value ?? 0 }] : []));
    expect(new Set(printed.map(({ text }) => text)).size).toBe(printed.length);
    const values = printed.map(({ value }) => value).toSorted((a, b) => a - b);
    expect(Math.min(...values.slice(1).map((one, index) => one - (values[index] ?? 0)))).toBeGreaterThan(0.5);
  });

  test("shows the parent's base and target, and of the peers what was known at the end of the base year", () => {
    expect(of("parent", "parent-target").map(({ period, value }) => [period, value])).toEqual([
      ["2025", 16],
      ["2030", 22],
    ]);
    expect(new Set(of("peer").map(({ period }) => period))).toEqual(new Set(["2024", "2025"]));
    expect(of("peer")).toHaveLength(8);
  });

  test("is drawn, with every label of its rows in the legend", async () => {
    const svg = await draw(chart);
    for (const label of new Set(chart.data.values.map((one) => one.label))) expect(svg).toContain(label);
    expect(svg).not.toContain("undefined");
  });

  test("of a running total starts its candidates from nothing", () => {
    const amounts = series(
      { unit: "件", measure: "annual", regionRule: "sum" },
      { 2021: 85, 2022: 92, 2023: 96, 2024: 101, 2025: 110 },
    );
    const total = proposalChart(
      guangxi2025,
      "pct-applications",
      { "pct-applications": accumulate(amounts) },
      { year: "2030" },
    );
    const starts = total.data.values.filter(
      ({ kind: one, period }) => one === "candidate" && period === "2025",
    );
    expect(new Set(starts.map(({ value }) => value))).toEqual(new Set([0]));
  });

  test("without a base value has no candidates, and says why", async () => {
    const empty = proposalChart(guangxi2025, "talent", observe(guangxi2025, {}), {
      year: "2030",
      locale: "en",
    });
    expect(empty.title.subtitle.at(-1)).toBe("no baseline");
    expect(empty.data.values.filter(({ kind: one }) => one === "candidate")).toEqual([]);
    expect(await draw(empty)).toContain("<svg");
  });
});
