// What a TypeScript application writes: every declaration of the library is read by its compiler.

import {
  type Assessment,
  allocate,
  assess,
  definePlan,
  evaluate,
  forecast,
  highValuePatentsPer10k,
  observe,
  type Plan,
  parsePlan,
  planReport,
  planSchema,
  planTable,
  toCsv,
  UsageError,
} from "ipr-plan";
import { type Chart, type OutlookChartRow, outlookChart } from "ipr-plan/charts";
import { type DocxOptions, toDocx } from "ipr-plan/docx";
import { type Draft, type DraftAnswers, importPlan, planFromDraft } from "ipr-plan/import";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { type FormulaSql, formulaSql, type PlanRows, planRows } from "ipr-plan/sql";
import { toXlsx, type XlsxOptions } from "ipr-plan/xlsx";

const reference = { document: "规划", locator: "表 1", raw: "200件以上" };

const plan = definePlan({
  id: "district-2025",
  title: { "zh-Hans": "某区知识产权规划" },
  jurisdiction: { level: "county" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: [
    {
      id: "patents",
      name: { "zh-Hans": "有效发明专利量" },
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      baseline: { year: "2020", value: "120", reference },
      targets: [{ year: "2025", basis: "level", comparator: "at-least", value: "200", reference }],
      references: [reference],
    },
  ],
  references: [reference],
});

export const progress: Assessment<"patents"> = assess(
  plan,
  "patents",
  observe(plan, { patents: { 2022: 160 } }),
);
// @ts-expect-error A misspelt id does not compile.
assess(plan, "patent", {});
// @ts-expect-error An amount is no unit of a number of patents.
evaluate(highValuePatentsPer10k, { patents: { value: 1, unit: "亿元" }, population: 1 });

const read = parsePlan(JSON.parse("{}"));
export const parsed: Plan | undefined = read.ok ? read.plan : undefined;
export const chart: Chart<OutlookChartRow> = outlookChart(national2025, "high-value-patents-per-10k", {});
export const text: string = toCsv(planTable(guangxi2025));
export const parts: Readonly<Record<"a" | "b", string>> = allocate(10, { a: 1, b: 2 }).parts;
export const ahead = forecast([1, 2, 3]);
export const schema: boolean = planSchema.safeParse(null).success;
export const isUsage = (error: unknown): boolean => error instanceof UsageError;

const word: DocxOptions = { style: "plain" };
const report = planReport(national2025, {}, { kind: "mid-term", asOf: "2023-12-31" });
export const written: Promise<Uint8Array> = toDocx(report, word);
const workbook: XlsxOptions = { locale: "en" };
export const sheets: Promise<Uint8Array> = toXlsx([planTable(national2025)], workbook);

const draft: Draft = importPlan("某市规划", { id: "city-2030" });
const answers: DraftAnswers = {};
export const answered = planFromDraft(draft, answers);

export const query: FormulaSql = formulaSql(highValuePatentsPer10k, {
  dialect: "duckdb",
  columns: { patents: "patents", population: { column: "residents", unit: "万人" } },
});
formulaSql(highValuePatentsPer10k, {
  dialect: "duckdb",
  // @ts-expect-error A misspelt input of the formula does not compile.
  columns: { patent: "patents", population: "residents" },
});
export const rows: PlanRows = planRows(guangxi2025);
