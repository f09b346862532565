import { allocateTarget, observe, sensitivity, sensitivityTable } from "ipr-plan";
import {
  allocationChart,
  comparisonChart,
  outlookChart,
  progressChart,
  sensitivityChart,
} from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { april2026, uspto2010 } from "../assessment/fiscal-plan.js";

const observed = observe(april2026, { stock: { "2023–24": 1080, "2024-06": 1100, "2024–25": 1150 } });
const options = { locale: "en" } as const;

describe("charts place a fiscal year at its end, and print it as its office writes it", () => {
  const chart = outlookChart(april2026, "stock", observed, { ...options, target: "final" });

  test("each row keeps the canonical period, its last day, and a label for readers", () => {
    const { values } = chart.data;
    expect(values.find(({ kind }) => kind === "target")).toMatchObject({
      period: "2024",
      periodLabel: "2023–24",
      date: "2024-03-31",
      tick: 2024,
    });
    expect(values.filter(({ kind }) => kind === "actual").map(({ period, tick }) => [period, tick])).toEqual([
      ["2024", 2024],
      ["2024-06", 2024 + 91 / 365],
      ["2025", 2025],
    ]);
    for (const row of values) expect(row.periodLabel).toBeDefined();
  });

  test("the axis says the office's years", () => {
    const text = JSON.stringify(chart.layer);
    expect(text).toContain('({\\"2023\\":\\"2022–23\\",\\"2024\\":\\"2023–24\\"');
    expect(text).toContain('"field":"periodLabel"');
    expect(text).not.toContain('"field":"period"');
  });

  test("so does the line below the title", () => {
    expect(chart.title.subtitle.join(" ")).toMatch(/1150 in 2024–25, target ≥1300 in 2025–26/);
    const zh = outlookChart(april2026, "stock", observed, { target: "final" });
    expect(zh.title.subtitle.join("")).toContain("2024–25 财年为 1150，2025–26 财年目标 ≥1300");
  });

  test("and the charts of progress and of plans", () => {
    const progress = progressChart(april2026, observed, options);
    expect(progress.data.values[0]).toMatchObject({ period: "2025", periodLabel: "2024–25" });
    expect(JSON.stringify(progress.layer)).toContain('"field":"periodLabel"');
    const indicators = uspto2010.indicators.map((one) => ({ ...one, catalogue: "pct-applications" }));
    const plan = { ...uspto2010, indicators };
    const text = JSON.stringify(comparisonChart([plan, national2025], "pct-applications", options).data);
    expect(text).toContain("(FY2009)");
  });

  test("and what an allocation and a sensitivity say of the year of the target", () => {
    const split = allocateTarget(april2026, "stock", { a: 1, b: 2 });
    if (!("parts" in split)) throw new Error("not split");
    const allocation = allocationChart(split, { plan: april2026 });
    expect(allocation.title.subtitle.join("")).toContain("2025–26 财年目标 ≥1300");
    const result = sensitivity(april2026, "stock", observed, { target: "final" });
    expect(sensitivityChart(result, options).title.subtitle.join(" ")).toContain("forecast for 2025–26:");
    expect(sensitivityTable(result).title["zh-Hans"]).toContain("：2025–26 财年预测的敏感性分析");
  });

  test("a calendar plan has no labels beside its periods", () => {
    const plain = outlookChart(national2025, "high-value-patents-per-10k", national2025Observations, options);
    expect(JSON.stringify(plain)).not.toMatch(/periodLabel|labelExpr/);
  });
});
