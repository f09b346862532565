import { below, type DraftWriter } from "./draft-writer.js";
import type { HoleReading, IndicatorReading, NumberReading, Read, TargetReading } from "./reading.js";
import { writeText } from "./write-text.js";

type Json = Record<string, unknown>;

/** Writes the reading of an indicator as the plan's own JSON, with a claim for each of its fields and its holes. */
export function writeIndicator(writer: DraftWriter, at: string, reading: IndicatorReading, id: Read<string>): Json {
  const { locator } = reading;
  const claim = <Value>(field: string, read: Read<Value> | undefined) =>
    read === undefined ? {} : { [field]: writer.claim(below(at, field), read, locator) };
  const open = new Set(reading.holes.map(({ field }) => field));
  const indicator: Json = {
    ...claim("id", id),
    ...claim("number", reading.number),
    ...(reading.category && { category: writeCategory(writer, below(at, "category"), reading.category) }),
    ...(!open.has("name") && { name: writeText(writer, below(at, "name"), reading.name, locator) }),
    ...claim("unit", reading.unit),
    ...claim("measure", reading.measure),
    ...claim("regionRule", reading.regionRule),
    ...claim("direction", reading.direction),
    ...claim("commitment", reading.commitment),
    ...claim("tier", reading.tier),
    ...claim("catalogue", reading.catalogue),
    ...(reading.baseline && { baseline: writeBaseline(writer, below(at, "baseline"), reading) }),
    targets: reading.targets.map((target, index) => writeTarget(writer, below(at, "targets", index), target, locator)),
    ...(reading.increment && { increment: writeNumber(writer, below(at, "increment"), reading.increment, locator) }),
    origin: reading.origin,
    ...(reading.responsible && {
      responsible: reading.responsible.map((one, index) =>
        writeText(writer, below(at, "responsible", index), one, locator),
      ),
    }),
    ...(reading.dataSource && { dataSource: writeText(writer, below(at, "dataSource"), reading.dataSource, locator) }),
  };
  for (const hole of reading.holes) writeHole(writer, at, hole, locator);
  return indicator;
}

function writeHole(writer: DraftWriter, at: string, { field, reason, candidates }: HoleReading, locator: string): void {
  const pathOf = (path: string) => below(at, ...path.split("/"));
  const each = candidates?.map(({ field: own, ...one }) => ({ ...one, ...(own !== undefined && { at: pathOf(own) }) }));
  writer.open(pathOf(field), reason, each, locator);
}

function writeCategory(writer: DraftWriter, at: string, levels: readonly Read<string>[]): unknown {
  const [first, second] = levels;
  if (first !== undefined && second === undefined) return writeText(writer, at, first);
  return levels.map((one, index) => writeText(writer, below(at, index), one));
}

/** A bare number attains; what a baseline prints beside its number is its qualifier. */
function writeBaseline(writer: DraftWriter, at: string, { baseline = {}, locator }: IndicatorReading): Json {
  const { year, value, comparator, over, column } = baseline;
  const where = cited(locator, column);
  const isExact = comparator === undefined || comparator.value === "attain";
  return {
    ...(year && { year: writer.claim(below(at, "year"), year, where) }),
    ...(value && { value: writer.claim(below(at, "value"), value, where) }),
    ...(over && { over: writer.claim(below(at, "over"), over, where) }),
    ...(!isExact && { qualifier: writer.claim(below(at, "qualifier"), comparator, where) }),
  };
}

function writeTarget(writer: DraftWriter, at: string, target: TargetReading, locator: string): Json {
  const where = cited(locator, target.column);
  const { year, basis, unit, text } = target;
  const other = target.with;
  return {
    ...(year && { year: writer.claim(below(at, "year"), year, where) }),
    basis: writer.claim(below(at, "basis"), basis, where),
    ...writeNumber(writer, at, target, locator),
    ...(unit && { unit: writer.claim(below(at, "unit"), unit, where) }),
    ...(text && { text: writeText(writer, below(at, "text"), text, where) }),
    ...(other && { with: { name: writeText(writer, below(at, "with", "name"), other, where) } }),
  };
}

function writeNumber(writer: DraftWriter, at: string, number: NumberReading, locator: string): Json {
  const where = cited(locator, number.column);
  const fields: Json = {};
  for (const field of ["comparator", "value", "lower", "upper"] as const) {
    const read: Read<string> | undefined = number[field];
    if (read !== undefined) fields[field] = writer.claim(below(at, field), read, where);
  }
  return fields;
}

function cited(locator: string, column: string | undefined): string {
  return column === undefined || column === "" ? locator : `${locator} ${column}`;
}

