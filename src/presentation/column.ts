import type { Message } from "../issue.js";
import type { ColumnType, TableColumn } from "./table.js";

type Words = readonly [zh: string, en: string];

/** Writes a column down in one line: name, type, title, description. */
export function column<Name extends string>(
  name: Name,
  type: ColumnType,
  title: Words,
  description: Words,
  more: Pick<TableColumn, "words" | "places" | "thresholds" | "qualifier" | "probability"> = {},
): TableColumn<Name> {
  return { name, type, title: message(title), description: message(description), ...more };
}

function message([zh, en]: Words): Message {
  return { "zh-Hans": zh, en };
}
