import { below, type DraftWriter } from "./draft-writer.js";
import type {
  BaselineReading,
  HoleReading,
  IndicatorReading,
  NumberReading,
  Read,
  TargetReading,
} from "./reading.js";
import { writeText } from "./write-text.js";

type Json = Record<string, unknown>;

const plainFields = [
  "number",
  "unit",
  "measure",
  "regionRule",
  "direction",
  "commitment",
  "tier",
  "catalogue",
] as const;

/** Writes the reading of an indicator as the plan's own JSON, with a claim for each of its fields and its holes. */
export function writeIndicator(
  writer: DraftWriter,
  at: string,
  reading: IndicatorReading,
  id: Read<string>,
): Json {
  const { locator, category, baseline, increment, responsible, dataSource } = reading;
  const text = (field: string, read: Read<string>) => writeText(writer, `${at}/${field}`, read, locator);
  const indicator: Json = { id: writer.claim(`${at}/id`, id, locator) };
  if (category !== undefined) indicator["category"] = writeCategory(writer, `${at}/category`, category);
  if (!reading.holes.some(({ field }) => field === "name")) indicator["name"] = text("name", reading.name);
  for (const field of plainFields) {
    const read: Read<unknown> | undefined = reading[field];
    if (read !== undefined) indicator[field] = writer.claim(`${at}/${field}`, read, locator);
  }
  if (baseline !== undefined)
    indicator["baseline"] = writeBaseline(writer, `${at}/baseline`, baseline, locator);
  indicator["targets"] = reading.targets.map((target, index) =>
    writeTarget(writer, `${at}/targets/${index}`, target, locator),
  );
  if (increment !== undefined)
    indicator["increment"] = writeNumber(writer, `${at}/increment`, increment, locator);
  if (reading.statements !== undefined && reading.statements.length > 0) {
    indicator["statements"] = reading.statements.map((one, index) =>
      writeTarget(writer, `${at}/statements/${index}`, one, locator),
    );
  }
  indicator["origin"] = reading.origin;
  if (responsible !== undefined) {
    indicator["responsible"] = responsible.map((one, index) => text(`responsible/${index}`, one));
  }
  if (dataSource !== undefined) indicator["dataSource"] = text("dataSource", dataSource);
  for (const hole of reading.holes) writeHole(writer, at, hole, locator);
  return indicator;
}

function writeHole(
  writer: DraftWriter,
  at: string,
  { field, reason, candidates }: HoleReading,
  locator: string,
): void {
  const pathOf = (path: string) => below(at, ...path.split("/"));
  const each = candidates?.map((one) => (one.field === undefined ? one : { ...one, at: pathOf(one.field) }));
  writer.open(pathOf(field), reason, each, locator);
}

function writeCategory(writer: DraftWriter, at: string, levels: readonly Read<string>[]): unknown {
  const [first, second] = levels;
  if (first !== undefined && second === undefined) return writeText(writer, at, first);
  return levels.map((one, index) => writeText(writer, below(at, index), one));
}

/** A bare number attains; what a baseline prints beside its number is its qualifier. */
function writeBaseline(writer: DraftWriter, at: string, baseline: BaselineReading, locator: string): Json {
  const { year, value, comparator, over, column } = baseline;
  const where = cited(locator, column);
  const fields: Json = {};
  if (year !== undefined) fields["year"] = writer.claim(`${at}/year`, year, where);
  if (value !== undefined) fields["value"] = writer.claim(`${at}/value`, value, where);
  if (over !== undefined) fields["over"] = writer.claim(`${at}/over`, over, where);
  if (comparator !== undefined && comparator.value !== "attain") {
    fields["qualifier"] = writer.claim(`${at}/qualifier`, comparator, where);
  }
  return fields;
}

function writeTarget(writer: DraftWriter, at: string, target: TargetReading, locator: string): Json {
  const where = cited(locator, target.column);
  const { year, basis, unit, text, strength, dueOn } = target;
  const other = target.with;
  const fields: Json = {};
  if (year !== undefined) fields["year"] = writer.claim(`${at}/year`, year, where);
  fields["basis"] = writer.claim(`${at}/basis`, basis, where);
  writeNumber(writer, at, target, locator, fields);
  if (strength !== undefined) fields["strength"] = writer.claim(`${at}/strength`, strength, where);
  if (dueOn !== undefined) fields["dueOn"] = writer.claim(`${at}/dueOn`, dueOn, where);
  if (unit !== undefined) fields["unit"] = writer.claim(`${at}/unit`, unit, where);
  if (text !== undefined) fields["text"] = writeText(writer, `${at}/text`, text, where);
  if (other !== undefined) fields["with"] = { name: writeText(writer, `${at}/with/name`, other, where) };
  return fields;
}

const numberFields = ["comparator", "value", "lower", "upper"] as const;

function writeNumber(
  writer: DraftWriter,
  at: string,
  number: NumberReading,
  locator: string,
  fields: Json = {},
): Json {
  const where = cited(locator, number.column);
  for (const field of numberFields) {
    const read: Read<string> | undefined = number[field];
    if (read !== undefined) fields[field] = writer.claim(`${at}/${field}`, read, where);
  }
  return fields;
}

function cited(locator: string, column: string | undefined): string {
  return column === undefined || column === "" ? locator : `${locator} ${column}`;
}
