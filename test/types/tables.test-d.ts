import {
  type AssessmentRow,
  assessmentTable,
  type OutlookRow,
  outlookTable,
  planTable,
  selectColumns,
  type Table,
  type TableCell,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { expectTypeOf } from "vitest";

// A selection has the columns that were named, and so those of two tables make a third.
const ahead = selectColumns(outlookTable(national2025, national2025Observations), ["name", "probability"]);
const so = selectColumns(assessmentTable(national2025, national2025Observations), ["verdict"]);
expectTypeOf(ahead).toEqualTypeOf<Table<Pick<OutlookRow, "name" | "probability">>>();
const columns: Table<Pick<OutlookRow, "name" | "probability"> & Pick<AssessmentRow, "verdict">>["columns"] = [
  ...ahead.columns,
  ...so.columns,
];
expectTypeOf(columns[0]?.name).toEqualTypeOf<"name" | "probability" | "verdict" | undefined>();

// @ts-expect-error: no column of this table
selectColumns(outlookTable(national2025, national2025Observations), ["verdict"]);

// Every table is a table: a function of one's own takes them all.
const titles = (...tables: readonly Table[]): string[] => tables.map(({ title }) => title.en);
titles(planTable(national2025), assessmentTable(national2025, {}), outlookTable(national2025, {}), ahead, so);
declare const any: Table;
expectTypeOf(any.rows[0]?.["name"]).toEqualTypeOf<TableCell | undefined>();
