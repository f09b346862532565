// What a page of a server hands to the components of the browser: plans, observations, and what the library says of them.

import * as library from "ipr-plan";
import { outlookChart, progressChart } from "ipr-plan/charts";
import { importObservations, importPlan, planFromDraft } from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import { formulaSql, planRows, tableSql } from "ipr-plan/sql";
import { moreResults } from "./more-results.mjs";

const { highValuePatentsPer10k, patentsPer10k } = library;
const { bazhong2025, guangxi2025, national2025, national2025Observations, national2030 } = plans;
const id = "high-value-patents-per-10k";
const asOf = "2023-12-31";
const history = [6.3, 7.5, 9.4, 11.8, 12.9];

/** Every value that the library ships as data: plans, observations, formulas, lists of codes. */
function shipped() {
  const of = (module) =>
    Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value !== "function"));
  const { planSchema, commentarySchema, observationSchema, ...data } = of(library);
  return { ...data, ...of(plans) };
}

/** Results of every room. */
function results() {
  const observed = library.observe(guangxi2025, {
    [id]: { 2021: "1.71", 2022: 2.02, "2023-06": { value: "2.04", status: "P" } },
  });
  const wrong = { ...JSON.parse(JSON.stringify(library.planFile(national2025))), baseYear: 2020, titel: "…" };
  const places = { 南宁: 21, 柳州: "14.25", 桂林: 10 };
  const draft = importPlan(
    "<h1>某市知识产权“十五五”规划</h1><table><tr><th>指标</th><th>2025年</th><th>2030年</th></tr>" +
      "<tr><td>有效注册商标总量（万件）</td><td>1.2</td><td>≥1.5</td></tr></table>",
  );
  const rows = [
    ["指标", "2021年", "2022年"],
    ["有效注册商标总量（万件）", "36.90", "…"],
  ];
  const patents = [{ id: "1", filedOn: "2015-01-15", grantedOn: "2017-01-28", pledgeAmount: 10_000 }];
  const report = library.planReport(national2025, national2025Observations, { kind: "mid-term", asOf });
  return {
    observed,
    read: library.parseObservations(guangxi2025, { [id]: { 2021: "x" } }),
    parsed: library.parsePlan(library.planFile(national2025)),
    issues: library.parsePlan(wrong),
    rules: library.validatePlan(bazhong2025, { parents: [national2025] }),
    schema: library.planJsonSchema(),
    assessed: library.assess(guangxi2025, id, observed, { asOf: "2023-06-30" }),
    assessedPlan: library.assessPlan(national2025, national2025Observations, { asOf }),
    final: library.evaluateFinal(national2025, id, national2025Observations),
    methods: library.compareMethods(national2025, id, national2025Observations, { asOf }),
    outlook: library.outlook(national2025, id, national2025Observations, { asOf }),
    outlooks: library.outlookPlan(national2025, national2025Observations, { asOf }),
    forecast: library.forecast(history, { steps: 3 }),
    forecasts: library.forecastMany([history, [7]], { steps: 2, levels: [0.8] }),
    backtest: library.backtest(history, { methods: ["holt", "drift"] }),
    path: library.targetPath(national2025, id),
    allocated: library.allocate("53.7", places, { places: 1 }),
    overTime: library.splitOverTime(30, { 2026: 1, 2027: 2, 2028: 3 }),
    evaluated: library.evaluate(highValuePatentsPer10k, {
      patents: 12532,
      population: { value: "5012.7", unit: "万人" },
    }),
    explained: library.explain(patentsPer10k, {
      patents: 12532,
      population: { value: 5012.7, unit: "万人" },
    }),
    columns: library.evaluateColumns(patentsPer10k, {
      patents: Float64Array.of(12532, 1),
      population: Float64Array.of(5012.7, 0),
    }),
    patents: library.countHighValuePatents(patents, { on: "2025-12-31" }),
    compared: library.comparePlans([national2025, guangxi2025]),
    proposed: library.proposePlan(national2025, national2025Observations, {
      year: "2030",
      parent: { plan: national2030 },
    }),
    monitored: library.monitorYear(national2025, national2025Observations, { year: "2023", asOf }),
    table: library.planTable(guangxi2025),
    report,
    charts: [
      outlookChart(national2025, id, national2025Observations, { asOf }),
      progressChart(national2025, national2025Observations, { asOf }),
    ],
    draft,
    fromDraft: planFromDraft(draft, {}),
    imported: importObservations(guangxi2025, rows, { document: "统计表" }),
    query: formulaSql(patentsPer10k, {
      dialect: "duckdb",
      columns: { patents: "patents", population: "residents" },
    }),
    rows: planRows(guangxi2025),
    tables: tableSql("plan", { dialect: "duckdb" }),
  };
}

export const props = () => ({ shipped: shipped(), results: { ...results(), ...moreResults() } });
