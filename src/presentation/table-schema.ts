import { localize } from "../value/localized-text.js";
import { checkTable } from "./check-table.js";
import type { ColumnType, Table, TableCell } from "./table.js";
import { type CsvOptions, checkCsvOptions, headerText } from "./to-csv.js";

/**
 * A field of a Table Schema.
 *
 * @category Tables
 * @example
 * const field: TableSchemaField = { name: "pace", title: "进度比", type: "number" };
 */
export interface TableSchemaField {
  /** What stands over the column in the file. */
  readonly name: string;
  /** The column's heading for readers. */
  readonly title: string;
  /** The type of Table Schema, as which a program reads the cells. */
  readonly type: "string" | "integer" | "number" | "year";
  /** What the cells are; absent where the heading says it. */
  readonly description?: string;
  /** What a column of codes can hold: the words, or the codes with their words. */
  readonly categories?: readonly (string | { readonly value: string; readonly label: string })[];
}

/**
 * A Table Schema descriptor (Data Package 2.0).
 *
 * @category Tables
 * @see https://datapackage.org/standard/table-schema/
 * @example
 * const schema: TableSchema = tableSchema(planTable(national2025));
 * schema.missingValues // => [""]
 */
export interface TableSchema {
  /** The address of the profile that the descriptor follows. */
  readonly $schema: string;
  /** One for each column, from left to right. */
  readonly fields: readonly TableSchemaField[];
  /** What stands in a cell without a value: nothing. */
  readonly missingValues: readonly string[];
}

const types: Record<ColumnType, TableSchemaField["type"]> = {
  text: "string",
  code: "string",
  unit: "string",
  bound: "string",
  period: "string",
  year: "year",
  integer: "integer",
  number: "number",
  decimal: "number",
  share: "number",
};

/**
 * Describes the CSV file that {@link toCsv} writes of a table with the same options, for whoever reads it back: names,
 * titles, types and descriptions of the columns, what each code means, and that an empty cell is missing.
 *
 * @param table - The table.
 * @param options - As for {@link toCsv}.
 * @throws {@link UsageError} as {@link toCsv}
 * @returns A Table Schema descriptor, as plain data.
 * @category Tables
 * @see https://datapackage.org/standard/table-schema/
 * @example
 * tableSchema(planTable(national2025), { header: "names", locale: "en" }).fields.find(({ name }) => name === "commitment")
 * // => { name: "commitment", title: "Commitment", type: "string", description: "Hoped for and delivered by the market, or to be delivered by government", categories: [{ value: "expected", label: "expected" }, { value: "binding", label: "binding" }] }
 */
export function tableSchema<Row extends Record<keyof Row, TableCell>>(
  table: Table<Row>,
  options: CsvOptions = {},
): TableSchema {
  checkTable(table);
  checkCsvOptions(options);
  const { columns } = table;
  const { locale = "zh-Hans", header } = options;
  const fields = columns.map((column): TableSchemaField => {
    const { type, title, description, words } = column;
    // How an office writes its years is no list of what there can be, and no year to a program.
    const isTime = type === "year" || type === "period";
    const asWritten = isTime && words !== undefined && header !== "names";
    const categories = Object.entries((!isTime && words) || {}).map(([value, word]) => {
      const label = localize(word, locale);
      return header === "names" ? { value, label } : label;
    });
    return {
      name: headerText(column, options),
      title: localize(title, locale),
      type: asWritten ? "string" : types[type],
      ...(description && { description: localize(description, locale) }),
      ...(categories.length > 0 && { categories }),
    };
  });
  return { $schema: "https://datapackage.org/profiles/2.0/tableschema.json", fields, missingValues: [""] };
}
