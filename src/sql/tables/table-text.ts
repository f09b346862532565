import type { SqlDialectRow } from "../dialect.js";
import { quoted, textValue } from "../fragment.js";
import type { TableColumn, TableRow } from "./table-row.js";

/** What the texts of a table depend on. */
export interface TableForm {
  readonly dialect: SqlDialectRow;
  readonly places: number;
  /** The steps before the name of a table. */
  readonly schema: readonly string[];
  readonly language: "zh-Hans" | "en";
}

const nameOf = (table: string, { dialect, schema }: TableForm): string =>
  quoted([...schema, table], "/schema", dialect);

const listOf = (names: readonly string[], { dialect }: TableForm): string =>
  names.map((name) => quoted(name, "", dialect)).join(", ");

const typeOf = ({ type }: TableColumn, { dialect, places }: TableForm): string =>
  type === "decimal" ? dialect.table.decimal(places) : dialect.table.types[type];

const words = ([zh, en]: TableRow["about"], { language }: TableForm): string => (language === "en" ? en : zh);

/** The statement that makes a table. */
export function createText(table: TableRow, form: TableForm): string {
  const { declaresKeys, mayBeNull, remarks, end } = form.dialect.table;
  const lines = table.columns.map((column) => {
    const isKey = table.key.includes(column.name);
    const isFull = column.required === true || isKey;
    const remark =
      remarks === "beside" ? ` COMMENT ${textValue(words(column.about, form), form.dialect)}` : "";
    return `${quoted(column.name, "", form.dialect)} ${isFull ? `${typeOf(column, form)} NOT NULL` : mayBeNull(typeOf(column, form))}${remark}`;
  });
  const keys = declaresKeys ? keyLines(table, form) : [];
  const key = table.key.map((name) => quoted(name, "", form.dialect));
  return `CREATE TABLE ${nameOf(table.name, form)} (\n  ${[...lines, ...keys].join(",\n  ")}\n)${end(key)}`;
}

function keyLines(table: TableRow, form: TableForm): readonly string[] {
  const among = table.columns.flatMap(({ name, among: codes }) =>
    codes === undefined
      ? []
      : [
          `CHECK (${listOf([name], form)} IN (${codes.map((code) => textValue(code, form.dialect)).join(", ")}))`,
        ],
  );
  const { partOf } = table;
  return [
    `PRIMARY KEY (${listOf(table.key, form)})`,
    ...(partOf
      ? [
          `FOREIGN KEY (${listOf(partOf.columns, form)}) REFERENCES ${nameOf(partOf.table, form)} (${listOf(partOf.columns, form)})`,
        ]
      : []),
    ...among,
    ...(table.checks ?? []).map((check) => `CHECK (${check})`),
  ];
}

/** Statements that say what the table and its columns are, where these are no part of the first. */
export function remarkTexts(table: TableRow, form: TableForm): readonly string[] {
  if (form.dialect.table.remarks === "beside") return [];
  const name = nameOf(table.name, form);
  return [
    `COMMENT ON TABLE ${name} IS ${textValue(words(table.about, form), form.dialect)}`,
    ...table.columns.map(
      (column) =>
        `COMMENT ON COLUMN ${name}.${quoted(column.name, "", form.dialect)} IS ${textValue(words(column.about, form), form.dialect)}`,
    ),
  ];
}

/** The statement that fills a row; the driver is handed the values. */
export function insertText(table: TableRow, form: TableForm): string {
  const { parameter, listFromJson, mayBeNull, types } = form.dialect.table;
  const values = table.columns.map((column, at) => {
    const text = `CAST(${parameter(at + 1)} AS ${mayBeNull(types.text)})`;
    if (column.type === "text") return text;
    if (column.type === "texts") return listFromJson(text);
    const isText = column.type === "decimal" || column.type === "day";
    return `CAST(${isText ? text : parameter(at + 1)} AS ${mayBeNull(typeOf(column, form))})`;
  });
  const names = table.columns.map(({ name }) => name);
  return `INSERT INTO ${nameOf(table.name, form)} (${listOf(names, form)})\nVALUES (\n  ${values.join(",\n  ")}\n)`;
}

/** The query that reads the rows back, with days, numbers and lists as texts. */
export function selectText(table: TableRow, form: TableForm): string {
  const { types, dayText, listToJson, mayBeNull } = form.dialect.table;
  const columns = table.columns.map(({ name, type }) => {
    const own = quoted(name, "", form.dialect);
    if (type === "decimal") return `CAST(${own} AS ${mayBeNull(types.text)}) AS ${own}`;
    if (type === "day") return `${dayText(own)} AS ${own}`;
    return type === "texts" ? `${listToJson(own)} AS ${own}` : own;
  });
  return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${nameOf(table.name, form)}\nORDER BY ${listOf(table.key, form)}`;
}
