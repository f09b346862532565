import { contrast, show, UsageError } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { ownCopy } from "../value/own-copy.js";
import { checkTable } from "./check-table.js";
import type { Table, TableCell, TableColumn } from "./table.js";

/**
 * The same table with only some of its columns, in the order they are named. The rows stay as they are; their type has
 * the columns that were named, so that those of several tables can be put together.
 *
 * @param table - The table.
 * @param names - Of its columns, in the order wanted; another name does not compile.
 * @throws {@link UsageError} `Unknown column: expected …, received …`; `Argument table: …`, `Argument names: …`
 * @category Tables
 * @example
 * const table = selectColumns(planTable(national2025), ["number", "name", "target", "unit"]);
 * toMarkdown(table, { locale: "en" }).split("\n")[2]
 * // => "| 1 | High-value invention patents per 10,000 people | 12 | items/10k people |"
 */
export function selectColumns<Row extends Record<keyof Row, TableCell>, Name extends keyof Row & string>(
  table: Table<Row>,
  names: readonly Name[],
): Table<Pick<Row, Name>> {
  checkTable(table);
  checkArgument(
    "names",
    Array.isArray(names),
    { "zh-Hans": "列名数组", en: "a list of names of columns" },
    names,
  );
  const columns = names.map((name) => {
    const column = table.columns.find((one): one is TableColumn<Name> => one.name === name);
    if (column !== undefined) return column;
    const expected = table.columns.map((one) => one.name).join(" | ");
    const received = show(name);
    throw new UsageError({
      code: "column-unknown",
      expected,
      received,
      message: contrast("未知的列", "Unknown column", expected, received),
    });
  });
  return ownCopy({ ...table, columns });
}
