import type { IndicatorReading } from "../draft/reading.js";
import type { TableContext } from "./context.js";
import { readRow } from "./read-row.js";
import { splitRow } from "./split-row.js";
import type { IndicatorTable } from "./table-row.js";

/** Reads the indicators of a table, in the order of its rows; 其中 says of which one before it a row is a part. */
export function readTable(
  { columns, rows }: IndicatorTable,
  context: TableContext,
): readonly IndicatorReading[] {
  const readings: IndicatorReading[] = [];
  let whole = -1;
  for (const row of rows.flatMap((one) => splitRow(context.source, one, columns))) {
    const reading = readRow(row, columns, context);
    if (reading === undefined) continue;
    const isPart = reading.partOf !== undefined;
    if (!isPart) whole = readings.length;
    const back = readings.length - whole;
    const { partOf, ...rest } = reading;
    readings.push(isPart && partOf && whole !== -1 ? { ...rest, partOf: { ...partOf, value: back } } : rest);
  }
  return readings;
}
