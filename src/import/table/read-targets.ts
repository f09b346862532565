import type { PrintedRange, PrintedValue } from "../../printed/printed-value.js";
import { readUnit, type UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import type { HoleReading, NumberReading, Read, TargetReading } from "../draft/reading.js";
import type { Source } from "../source/source.js";
import { candidatesIn } from "./candidates-in.js";
import type { Column } from "./column.js";
import type { PlanYears } from "./context.js";
import { numberReading } from "./read-number.js";
import { readOverYears } from "./read-over-years.js";
import { cited, numericTarget, type TargetBeside, wordsTarget, yearOfTarget } from "./read-target.js";
import { type CellReading, readCell } from "./read-value.js";
import { yearRead } from "./read-year.js";
import { rivalReader } from "./rival-columns.js";
import { placeOf } from "./row-cells.js";
import { mayBeChange } from "./signed-change.js";
import type { TableRow } from "./table-row.js";
import { type RowUnit, unitOfNumber } from "./unit-of-number.js";

type NumberCell = Extract<CellReading, { readonly kind: "number" }>;

/** What the columns of values say of an indicator. */
export interface ValueReadings {
  readonly targets: readonly TargetReading[];
  readonly increment?: NumberReading;
  /** The unit that stands beside the numbers. */
  readonly unit?: Read<UnitText>;
  /** The cell or the heading that says that the numbers are totals. */
  readonly total?: Span;
  readonly holes: readonly HoleReading[];
}

/** Reads the targets of a row and its increment. */
export function readTargets(
  source: Source,
  row: TableRow,
  columns: readonly Column[],
  beside: Omit<TargetBeside, "mean" | "own">,
  rowUnit: RowUnit,
): ValueReadings {
  const targets: TargetReading[] = [];
  const holes: HoleReading[] = [];
  let increment: NumberReading | undefined;
  let total: Span | undefined;
  let scale: Span | undefined;
  const isChange = ({ read }: NumberCell, cell: Span, { role }: Column, unit: Read<UnitText> | undefined) =>
    role === "target" &&
    read.basis === undefined &&
    (unit !== undefined && beside.unit !== undefined
      ? isShareOfOther(unit.value, beside.unit, read)
      : mayBeChange(source, cell, {
          name: beside.name.words,
          unit: beside.unit ?? unit?.value,
          row,
          columns,
        }));
  const rivalOf = rivalReader(source, row, columns);
  for (const [at, column] of columns.entries()) {
    const cell = row.cells[at];
    if (cell === undefined || !isAimed(column)) continue;
    const read = readCell(source, cell);
    if (read.kind === "gap") continue;
    const rival = column.rivals && read.kind !== "words" ? rivalOf(column.rivals) : undefined;
    if (rival !== undefined && rival.at !== at) continue;
    if (rival?.candidates !== undefined) {
      holes.push(ambiguous(targets.length, rival.candidates));
      targets.push(openTarget(column, cell, beside.years));
      continue;
    }
    // 累计增加值 adds up what is added, and 年均增长 nothing: neither makes a total of the indicator.
    const isApart = column.role !== "target";
    const headed = isApart ? undefined : column.total;
    const unit = read.kind === "number" ? unitOfNumber(source, read, column, rowUnit) : undefined;
    const inUnit = unit && { unit };
    if ((isTotal(read) && !isApart) || headed !== undefined) total ??= headed ?? placeOf(cell);
    if (column.role === "increment") {
      const isOne = read.kind === "number" && "value" in read.read;
      if (isOne) increment = { ...numberReading(read.read, placeOf(read)), ...inUnit, ...cited(column) };
      else holes.push(openNumber("increment/value", read));
    } else if (column.role === "over-years" && read.kind === "number") {
      const over = readOverYears(read, column, { ...beside, own: unit }, targets.length > 0);
      if (over.is === "target") {
        if (over.isTotal) total ??= placeOf(cell);
        targets.push({ ...over.target, ...cited(column) });
      } else if (over.is === "increment" && "value" in read.read) {
        increment ??= { ...numberReading(read.read, placeOf(read)), ...inUnit, ...cited(column) };
      } else {
        holes.push(ambiguous(targets.length, candidatesIn(read)));
        targets.push(openTarget(column, cell, beside.years));
      }
    } else if (read.kind === "number" && isChange(read, cell, column, unit)) {
      holes.push(ambiguous(targets.length, candidatesIn(read)));
      targets.push(openTarget(column, cell, beside.years));
    } else if (read.kind === "number") {
      if (read.scale !== undefined && beside.unit === undefined) scale ??= read.scale;
      const mean = read.mean ?? (column.mean && column.year === undefined ? column.mean : undefined);
      const target = numericTarget(read.read, placeOf(read), column, { ...beside, mean, own: unit });
      // 700（2029年）: the year beside the number decides.
      targets.push(read.year === undefined ? target : { ...target, year: yearRead(read.year) });
    } else if (read.kind === "words")
      targets.push({ ...wordsTarget(source, read, column, beside.years), ...cited(column) });
    else {
      holes.push(openNumber(`targets/${targets.length}/value`, read));
      targets.push(openTarget(column, cell, beside.years));
    }
  }
  const own = ownUnit(targets, beside.unit);
  if (scale !== undefined) {
    const printed = { value: source.raw.slice(scale.start, scale.end), ...scale };
    holes.push({ field: "unit", reason: "ambiguous", candidates: [printed] });
  }
  return {
    targets: own === undefined ? targets : targets.map((one) => withoutUnit(one, own.value)),
    ...(increment && { increment }),
    ...(own && { unit: own }),
    ...(total && { total }),
    holes,
  };
}

function isAimed({ role }: Column): boolean {
  return role === "target" || role === "growth" || role === "over-years" || role === "increment";
}

function ambiguous(target: number, candidates: readonly Read<string>[]): HoleReading {
  return { field: `targets/${target}/value`, reason: "ambiguous", candidates };
}

/** 5% in a row of 件 may be what the number grows by. With a minus sign it is that for certain. */
function isShareOfOther(unit: UnitText, own: UnitText, read: PrintedValue | PrintedRange): boolean {
  const isSigned = "value" in read && read.value.startsWith("-");
  const isShare = (one: UnitText) => readUnit(one)?.dimension === "share";
  return !isSigned && isShare(unit) && !isShare(own);
}

function isTotal(read: CellReading): boolean {
  return read.kind === "number" && read.read.cumulative === true;
}

/** A target whose number is open: its year stands. */
export function openTarget(column: Column, cell: Span, years: PlanYears): TargetReading {
  const year = yearOfTarget(column, years);
  // Its number is in no field: the place of what is known of it is its heading.
  const place = column.heading.at(-1) ?? { start: cell.start, end: cell.start };
  return {
    ...(year && { year }),
    basis: { value: "level", ...placeOf(place), because: open },
    ...cited(column),
  };
}

const open = {
  "zh-Hans": "数未能确定，先读作水平或总量",
  en: "The number is not sure; it is taken to be a level or total",
};

/** A cell with more than a number: what it may be. */
export function openNumber(field: string, read: CellReading): HoleReading {
  const reason = read.kind === "several" ? "ambiguous" : "unreadable";
  return { field, reason, candidates: candidatesIn(read) };
}

/** The unit beside the numbers of levels is the indicator's, where it has none. */
function ownUnit(targets: readonly TargetReading[], unit: UnitText | undefined): Read<UnitText> | undefined {
  return unit === undefined
    ? targets.find((one) => one.unit !== undefined && isInOwnUnit(one.basis))?.unit
    : undefined;
}

/** Whether the number of a target is in the unit of the indicator: a level or what is added to it, and no rate. */
function isInOwnUnit({ value }: TargetReading["basis"]): boolean {
  return value === "level" || value === "increase";
}

function withoutUnit(target: TargetReading, own: UnitText): TargetReading {
  if (target.unit?.value !== own) return target;
  const { unit: _, ...rest } = target;
  return rest;
}
