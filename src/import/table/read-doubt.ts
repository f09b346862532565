import type { BaselineReading, HoleReading, Read, TargetReading } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";
import { openTarget } from "./read-targets.js";
import { isNumber, numberIn } from "./read-value.js";
import type { TableRow } from "./table-row.js";

/** Fields that are left open because the numbers of a row may stand in one of several columns. */
export interface DoubtReading {
  readonly targets: readonly TargetReading[];
  readonly baseline?: BaselineReading;
  readonly holes: readonly HoleReading[];
}

/** Reads a row whose blank cells were lost: what each number may be, and none of it taken. */
export function readDoubt(
  source: Source,
  { doubt }: TableRow,
  columns: readonly Column[],
  years: PlanYears,
): DoubtReading {
  if (doubt === undefined) return { targets: [], holes: [] };
  const candidates = doubt.places.flatMap((place): Read<string>[] => {
    const read = numberIn(source, place);
    return isNumber(read) && "value" in read ? [{ value: read.value, ...place }] : [];
  });
  const targets: TargetReading[] = [];
  const holes: HoleReading[] = [];
  let baseline: BaselineReading | undefined;
  const [place] = doubt.places;
  for (const at of doubt.columns) {
    const column = columns[at];
    if (column === undefined || place === undefined) continue;
    if (column.role === "baseline" && baseline === undefined) {
      const { year } = column;
      baseline = year === undefined ? {} : { year: { value: year.year, start: year.start, end: year.end } };
      holes.push({ field: "baseline/value", reason: "ambiguous", candidates });
    } else if (column.role === "increment") {
      holes.push({ field: "increment/value", reason: "ambiguous", candidates });
    } else if (column.role === "target" || column.role === "growth") {
      holes.push({ field: `targets/${targets.length}/value`, reason: "ambiguous", candidates });
      targets.push(openTarget(column, place, years));
    }
  }
  return { targets, ...(baseline && { baseline }), holes };
}
