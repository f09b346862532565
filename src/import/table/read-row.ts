import type { UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import type { HoleReading, IndicatorReading, Read, TargetReading } from "../draft/reading.js";
import { commitmentOf, directionOf, measureOf, tierOf } from "./closed-words.js";
import type { Column } from "./column.js";
import type { TableContext } from "./context.js";
import { nameOfRow } from "./name-of-row.js";
import { readBaseline } from "./read-baseline.js";
import { readDoubt } from "./read-doubt.js";
import { readTargets } from "./read-targets.js";
import { placeOf, RowCells } from "./row-cells.js";
import type { TableRow } from "./table-row.js";
import { toldBaseline, toldTargets } from "./told-columns.js";
import { totalBecause } from "./total-because.js";
import { unitAt } from "./unit-in-name.js";

/** Reads one row of a table of indicators; `undefined` where it names none. */
export function readRow(
  row: TableRow,
  columns: readonly Column[],
  context: TableContext,
): IndicatorReading | undefined {
  const { source, notes, years } = context;
  const named = nameOfRow(source, row, columns);
  if (named === undefined) return undefined;
  const { name, groups } = named;
  const cells = new RowCells(source, row, columns);
  const unitCell = cells.cell("unit");
  const printedUnit = unitCell && unitAt(source.text, unitCell);
  const headed = columns.find(({ role, unit }) => unit && (role === "target" || role === "baseline"))?.unit;
  const unit = printedUnit ?? name.unit ?? (unitCell === undefined ? headed : undefined);
  const beside = { name: { ...placeOf(name), words: cells.words(name) }, unit: unit?.unit, years };
  const rowUnit = { unit: unit?.unit, isHeaded: unit !== undefined && unit === headed };
  const values = readTargets(source, row, columns, beside, rowUnit);
  const base = toldBaseline(readBaseline(source, row, columns, notes, years, rowUnit), cells);
  const doubt = readDoubt(source, row, columns, years);
  const number = numberOf(cells);
  const isOpen = values.holes.some(({ field }) => field === "unit");
  const isBare = unitCell === undefined && name.scale === undefined && !isOpen;
  const ownUnit =
    unit === undefined
      ? (values.unit ?? (isBare ? unitOfAll(context, cells.words(name)) : undefined))
      : { value: unit.unit, ...placeOf(unit) };
  const total = name.total ?? values.total ?? base.total;
  const measure =
    cells.coded("measure", measureOf) ??
    (total && { value: "cumulative" as const, ...total, because: totalBecause(source, notes.brackets) });
  const group = row.group && commitmentOf(cells.words(row.group));
  const commitment =
    cells.coded("commitment", commitmentOf) ??
    (row.group && group ? { value: group, ...placeOf(row.group) } : notes.commitment);
  const id = cells.text("id");
  const tier = cells.coded("tier", tierOf);
  const direction = cells.coded("direction", directionOf);
  const responsible = cells.list("responsible");
  const dataSource = cells.text("source");
  const targets =
    row.doubt === undefined ? toldTargets(values.targets, cells, ownUnit?.value) : doubt.targets;
  const unknownUnit: readonly HoleReading[] =
    unitCell !== undefined && printedUnit === undefined
      ? [{ field: "unit", reason: "unreadable", candidates: [cells.printed(unitCell)] }]
      : scaleHole(cells, name.scale, ownUnit !== undefined || isOpen);
  // Written out: a table has thousands of rows, and spreads take several times as long.
  const reading: { -readonly [Key in keyof IndicatorReading]: IndicatorReading[Key] } = {
    locator: number === undefined ? context.title : `${context.title} 序号${number.value}`,
    name: withoutMarks(cells.printed(name)),
    targets,
    origin: "table",
    holes: holesOf(cells, row, targets, [...unknownUnit, ...base.holes, ...values.holes, ...doubt.holes]),
  };
  if (number !== undefined) reading.number = number;
  if (id !== undefined) reading.id = id;
  if (tier !== undefined) reading.tier = tier;
  if (direction !== undefined) reading.direction = direction;
  if (responsible !== undefined) reading.responsible = responsible;
  if (dataSource !== undefined) reading.dataSource = dataSource;
  if (groups.length > 0) reading.category = groups.map((one) => cells.printed(one));
  if (ownUnit !== undefined) reading.unit = ownUnit;
  const baseline = base.baseline ?? doubt.baseline;
  if (baseline !== undefined) reading.baseline = baseline;
  if (values.increment !== undefined) reading.increment = values.increment;
  if (commitment !== undefined) reading.commitment = { value: commitment.value, ...placeOf(commitment) };
  if (measure !== undefined) reading.measure = measure;
  if (name.part !== undefined) reading.partOf = { value: 0, ...name.part };
  return reading;
}

/** The unit of the whole table; a share among its rows has another. */
function unitOfAll({ unit }: TableContext, name: string): Read<UnitText> | undefined {
  if (unit === undefined || /(?:率|比重|占比|比例|指数|度)$/u.test(name)) return undefined;
  return { value: unit.unit, ...placeOf(unit) };
}

function holesOf(
  cells: RowCells,
  row: TableRow,
  targets: readonly TargetReading[],
  holes: HoleReading[],
): readonly HoleReading[] {
  for (const [index, { year, headed }] of targets.entries())
    if (year === undefined) holes.push(yearHole(cells, headed, index));
  for (const hole of nameHole(row)) holes.push(hole);
  return holes;
}

/** 排放强度④下降率: a mark of a note within a name is no part of it. */
function withoutMarks(name: Read<string>): Read<string> {
  const value = name.value.replace(/(?<=.)[①-⑳†‡](?=.)/gu, "");
  return value === name.value ? name : { ...name, value };
}

function scaleHole(cells: RowCells, scale: Span | undefined, isKnown: boolean): readonly HoleReading[] {
  return scale === undefined || isKnown
    ? []
    : [{ field: "unit", reason: "ambiguous", candidates: [cells.printed(scale)] }];
}

/** A target whose heading prints no year of the calendar: YR1, End target, or nothing of a year, 目标值. */
function yearHole(cells: RowCells, headed: Span | undefined, index: number): HoleReading {
  const field = `targets/${index}/year`;
  return headed !== undefined && /[a-z\d]/iu.test(cells.words(headed))
    ? { field, reason: "unreadable", candidates: [cells.printed(headed)] }
    : { field, reason: "not-printed" };
}

function nameHole({ nameMaybe, name }: TableRow): readonly HoleReading[] {
  return nameMaybe === undefined || name === undefined
    ? []
    : [{ field: "name", reason: "ambiguous", candidates: [{ value: nameMaybe, ...placeOf(name) }] }];
}

function numberOf(cells: RowCells): Read<number> | undefined {
  const cell = cells.cell("number");
  const digits = cell && /^\d{1,4}(?!\d)/u.exec(cells.words(cell))?.[0];
  return cell && digits
    ? { value: Number(digits), start: cell.start, end: cell.start + digits.length }
    : undefined;
}
