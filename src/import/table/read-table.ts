import type { IndicatorReading } from "../draft/reading.js";
import type { TableContext } from "./context.js";
import { countedNames } from "./counted-names.js";
import { readRow } from "./read-row.js";
import { splitLines } from "./split-lines.js";
import { splitRow } from "./split-row.js";
import type { IndicatorTable } from "./table-row.js";

/** Reads the indicators of a table, in the order of its rows; 其中 says of which one before it a row is a part. */
export function readTable(
  { columns, rows }: IndicatorTable,
  context: TableContext,
): readonly IndicatorReading[] {
  const readings: IndicatorReading[] = [];
  let whole = -1;
  const { source } = context;
  const named = countedNames(source, rows, columns);
  const split = named
    .flatMap((one) => splitLines(source, one, columns))
    .flatMap((one) => splitRow(source, one, columns));
  for (const row of split) {
    const reading = readRow(row, columns, context);
    if (reading === undefined) continue;
    if (reading.partOf === undefined) {
      whole = readings.length;
      readings.push(reading);
      continue;
    }
    const back = readings.length - whole;
    const { partOf, ...rest } = reading;
    const above = whole === -1 ? undefined : readings[whole];
    readings.push(above ? { ...inUnitOf(above, rest), partOf: { ...partOf, value: back } } : rest);
  }
  return readings;
}

const asWhole = {
  "zh-Hans": "其中项未印单位，取其所属指标的单位",
  en: "It is a part and prints no unit: it is in that of the whole",
};

/** A part without a unit is in that of the whole, unless its cell says another that is not read. */
function inUnitOf({ unit }: IndicatorReading, part: IndicatorReading): IndicatorReading {
  const isOpen = part.unit === undefined && !part.holes.some(({ field }) => field === "unit");
  return isOpen && unit !== undefined ? { ...part, unit: { ...unit, because: asWhole } } : part;
}
