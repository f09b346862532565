import { type Message, selectColumns, type Table, toTextTable } from "ipr-plan";

/** Prints a table under a title: some of its columns by name, or all. */
export function show(title: string, table: Table, columns?: string): void {
  const shown = columns === undefined ? table : selectColumns(table, columns.split(" "));
  console.log(`\n${title}\n\n${toTextTable(shown)}`);
}

/** Prints sentences under a title. */
export function say(title: string, sentences: readonly Message[]): void {
  console.log(`\n${title}\n`);
  for (const sentence of sentences) console.log(`· ${sentence["zh-Hans"]}`);
}
