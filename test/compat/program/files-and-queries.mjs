// The entry points that read and write what offices and databases have; three of them need a package of their own.

import { highValuePatentsPer10k, planReport, planTable } from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import { importObservations, importPlan } from "ipr-plan/import";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { formulaSql, planRows } from "ipr-plan/sql";
import { toXlsx } from "ipr-plan/xlsx";
import { zipEntries } from "./zip-entries.mjs";

const document = `<h1>某市知识产权“十五五”规划</h1>
<table><tr><th>指标</th><th>2025年</th><th>2030年</th><th>属性</th></tr>
<tr><td>有效注册商标总量（万件）</td><td>1.2</td><td>≥1.5</td><td>预期性</td></tr></table>`;

const rows = [
  ["单位：万件"],
  ["指标", "2021年", "2022年", "同比增长（%）"],
  ["有效注册商标总量", "36.90", "40.21*", 9.0],
  ["注：*为初步数"],
];

/** One call of each; what is in the files is told by names, lengths and checksums. */
export async function filesAndQueries() {
  const report = planReport(national2025, national2025Observations, { kind: "final", asOf: "2025-12-31" });
  return {
    drafted: importPlan(document, { id: "city-2030" }),
    imported: importObservations(guangxi2025, rows, { document: "统计表" }),
    query: formulaSql(highValuePatentsPer10k, {
      dialect: "duckdb",
      columns: { patents: "patents", population: { column: "residents", unit: "万人" } },
    }),
    rows: planRows(guangxi2025),
    docx: zipEntries(await toDocx(report, { createdOn: "2026-03-01" })),
    xlsx: zipEntries(await toXlsx([planTable(guangxi2025)])),
  };
}
