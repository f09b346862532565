// What a user's test looks like; it runs as a module, and as CommonJS once a transform made it so.

import { assess, observe, planReport, planTable } from "ipr-plan";
import { progressChart } from "ipr-plan/charts";
import { toDocx } from "ipr-plan/docx";
import { importPlan } from "ipr-plan/import";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { planRows } from "ipr-plan/sql";
import { toXlsx } from "ipr-plan/xlsx";

test("a plan is judged", () => {
  const id = "high-value-patents-per-10k";
  const observed = observe(national2025, { [id]: { 2022: "9.4" } });
  expect(assess(national2025, id, observed, { asOf: "2022-12-31" }).verdict).toBe("ahead");
  expect(progressChart(national2025, observed).data.values.length).toBeGreaterThan(0);
  expect(planRows(national2025).plans).toHaveLength(1);
});

test("a document is read", () => {
  const { plan } = importPlan("<h1>某市知识产权“十五五”规划</h1>");
  expect(plan.period).toEqual({ start: "2026", end: "2030" });
});

test("files are written", async () => {
  const report = planReport(national2025, national2025Observations, { kind: "final", asOf: "2025-12-31" });
  expect((await toDocx(report)).length).toBeGreaterThan(5000);
  expect((await toXlsx(planTable(national2025))).length).toBeGreaterThan(2000);
});
