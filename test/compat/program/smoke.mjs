// One program that uses the library as its users do. Its text must be the same, byte for byte, wherever it runs.

import {
  allocate,
  assess,
  countHighValuePatents,
  evaluate,
  evaluateColumns,
  forecast,
  highValuePatentsPer10k,
  observe,
  outlook,
  parsePlan,
  planFile,
  planReport,
  planTable,
  toCsv,
  validatePlan,
} from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { bazhong2025, guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { filesAndQueries } from "./files-and-queries.mjs";

const id = "high-value-patents-per-10k";
const asOf = "2023-12-31";

/**
 * Runs everything and gives one text of JSON. Statistics are written to twelve digits: engines differ in the last digits
 * of powers and logarithms, which the language leaves to them.
 */
export async function smoke() {
  const observed = observe(guangxi2025, {
    [id]: { 2021: "1.71", 2022: 2.02, "2023-06": { value: "2.04", status: "P" } },
  });
  const file = JSON.parse(JSON.stringify(planFile(national2025)));
  const patents = Array.from({ length: 400 }, (_, index) => ({
    id: String(index),
    filedOn: `20${String(10 + (index % 14)).padStart(2, "0")}-0${1 + (index % 9)}-15`,
    grantedOn: `20${String(12 + (index % 14)).padStart(2, "0")}-0${1 + (index % 9)}-28`,
    strategicEmergingIndustry: index % 3 === 0 ? true : undefined,
    familyAbroad: index % 5 === 0,
    pledgeAmount: index * 10_000,
    awards: index % 50 === 0 ? ["china-patent"] : [],
  }));
  return JSON.stringify(
    {
      parsed: parsePlan(file).ok,
      issues: parsePlan({ ...file, baseYear: 2020, titel: "…", schemaVersion: "1.x" }),
      rules: validatePlan(bazhong2025, { parents: [national2025] }),
      progress: assess(guangxi2025, id, observed, { asOf: "2023-06-30" }),
      outlook: outlook(national2025, id, national2025Observations, { asOf }),
      forecasts: ["consensus", "theta", "holt", "damped-trend", "compound-growth"].map((method) =>
        forecast([6.3, 7.5, 9.4, 11.8, 12.9], { method, steps: 5, levels: [0.5, 0.8, 0.95] }),
      ),
      allocated: ["largest-remainder", "huntington-hill", "dhondt"].map((method) =>
        allocate("53.7", { 南宁: 21, 柳州: "14.25", 桂林: 10 }, { places: 1, method }),
      ),
      evaluated: evaluate(highValuePatentsPer10k, {
        patents: "12532",
        population: { value: "5012.7", unit: "万人" },
      }),
      columns: [
        ...evaluateColumns(highValuePatentsPer10k, {
          patents: Float64Array.of(12532, 1, 0, 7777.7),
          population: Float64Array.of(5012.7, 3, 1, 0.3),
        }),
      ],
      patents: countHighValuePatents(patents, { on: "2025-12-31", by: ({ id: text }) => text.slice(-1) }),
      csv: toCsv(planTable(guangxi2025), { bom: true }),
      chart: outlookChart(national2025, id, national2025Observations, { asOf, locale: "en" }),
      report: planReport(national2025, national2025Observations, { kind: "mid-term", asOf }),
      ...(await filesAndQueries()),
    },
    (_key, value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value),
    1,
  );
}
