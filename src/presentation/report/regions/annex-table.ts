import type { Table } from "../../table.js";
import type { ReportBlock, ReportSentence } from "../report.js";

/** Tables of an annex stand under its heading, and are called so briefly that a sheet can have their name. */
export function annexTable(
  table: Table,
  zh: string,
  en: string,
  notes: readonly ReportSentence[] = [],
): ReportBlock {
  return { kind: "table", table: { ...table, title: { "zh-Hans": zh, en } }, notes };
}
