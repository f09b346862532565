import { contrast, type Issue, pointer, show } from "../../issue.js";
import { isRecord } from "../../value/is-record.js";

/** The rows of a list, each with its place; what is none is an issue. */
export function readRows(
  given: unknown,
  table: string,
  issues: Issue[],
): readonly (readonly [index: number, row: Readonly<Record<string, unknown>>])[] {
  const path = pointer("", table);
  if (!Array.isArray(given)) {
    issues.push(rowIssue(path, "a list of rows", show(given ?? "nothing")));
    return [];
  }
  return given.flatMap((row: unknown, index) => {
    if (isRecord(row)) return [[index, row] as const];
    issues.push(rowIssue(pointer(path, index), "a row, an object by column", show(row)));
    return [];
  });
}

/** What is wrong with a row. */
export function rowIssue(path: string, expected: string, received: string): Issue {
  return {
    code: "sql-row-invalid",
    level: "error",
    path,
    expected,
    received,
    message: contrast("表中的行有误", "Not a row of the table", expected, received),
  };
}
