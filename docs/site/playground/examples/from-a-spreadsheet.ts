import { assessmentTable, selectColumns } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";

// en: A sheet as offices write it: rows of cells, as a CSV reader or an Excel reader hands them over.
// zh: 单位报来的表格，按行给出，CSV 或 Excel 读出来就是这样。
const rows = [
  ["2022—2023年主要指标"],
  ["指标", "单位", "2022年", "", "2023年*", ""],
  ["", "", "绝对数", "同比增长（%）", "绝对数", "同比增长（%）"],
  ["有效注册商标总量", "件", 402100, 9.0, 451300, 12.2],
  ["地理标志总量", "件", 188, 3.9, 196, 4.3],
  ["注：*为快报数。"],
];
const read = importObservations(guangxi2025, rows, { document: "2023年知识产权统计表" });
read.layout; // => "years-across"

const values = Object.entries(read.observations).flatMap(([indicator, one]) =>
  (one?.observations ?? []).map((observation) => ({
    indicator,
    period: observation.period,
    value: "value" in observation ? observation.value : "",
    status: "status" in observation ? observation.status : "",
    from: observation.reference?.locator,
  })),
);
show(values, "observations");

// en: What was not read, and why.
// zh: 没有读入的单元格及原因。
show(read.unread, "unread");

const table = assessmentTable(guangxi2025, read.observations, { asOf: "2023-12-31" });
show(selectColumns(table, ["name", "target", "latest", "completion", "verdict"]));
