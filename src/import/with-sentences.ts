import { foldWording } from "../catalogue/fold-wording.js";
import type { Message } from "../issue.js";
import type { Span } from "./draft/draft.js";
import type { IndicatorReading } from "./draft/reading.js";
import { readingOf } from "./sentence-readings.js";
import { readSentences } from "./sentences/read-sentences.js";
import type { Source } from "./source/source.js";
import type { PlanYears } from "./table/context.js";
import { infer, type KnownNames } from "./table/infer.js";
import type { Unread } from "./unclaimed.js";

/** The indicators of tables and sentences together, and the numbers of sentences of which nothing was made. */
export interface WithSentences {
  readonly indicators: readonly IndicatorReading[];
  readonly unread: readonly Unread[];
}

const observed: Message = {
  "zh-Hans": "句中说的是已有的数，不是目标",
  en: "The sentence tells what has been reached, and no target",
};

/** Reads the sentences outside the tables: a promise of the table said again becomes a statement of it, another an indicator. */
export function withSentences(
  source: Source,
  tabled: readonly IndicatorReading[],
  tables: readonly Span[],
  { base, end }: PlanYears,
): WithSentences {
  const years = { ...(base && { base: base.value }), ...(end && { target: end.value }) };
  const { findings, unclaimed } = readSentences(without(source.raw, tables), { years });
  const readings = [...tabled];
  const names = new Map<string, number>();
  for (const [index, reading] of readings.entries()) for (const key of keysOf(reading)) names.set(key, index);
  const known: KnownNames = new Map();
  const unread: Unread[] = unclaimed.map(({ start, end: stop, reason }) => ({ start, end: stop, reason }));
  for (const finding of findings) {
    for (const { start, end: stop } of finding.observations)
      unread.push({ start, end: stop, reason: observed });
    const found = readingOf(finding);
    if (found === undefined) continue;
    const reading = infer(found, known);
    const same = keysOf(reading)
      .map((key) => names.get(key))
      .find((one) => one !== undefined);
    const before = same === undefined ? undefined : readings[same];
    if (before === undefined || same === undefined) {
      for (const key of keysOf(reading)) names.set(key, readings.length);
      readings.push(reading);
    } else readings[same] = joined(before, reading);
  }
  return { indicators: readings, unread: unread.toSorted((a, b) => a.start - b.start) };
}

/** A text with blanks in place of its tables. */
function without(text: string, tables: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(from, start)), "\n".repeat(end - Math.max(from, start)));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}

/** What an indicator is known by: the known indicator that it is, and its name. */
function keysOf({ catalogue, name }: IndicatorReading): readonly string[] {
  return [...(catalogue === undefined ? [] : [`id ${catalogue.value}`]), `name ${foldWording(name.value)}`];
}

/** Targets of other years are more targets; those of a year that has one say it again. */
function joined(before: IndicatorReading, more: IndicatorReading): IndicatorReading {
  const years = new Set(before.targets.map(({ year }) => year?.value));
  const isTable = before.origin === "table";
  const again = more.targets.filter(({ year }) => isTable || years.has(year?.value));
  const further = isTable ? [] : more.targets.filter(({ year }) => !years.has(year?.value));
  // A statement without a year says nothing that could be checked.
  const sure = again.filter(({ year }) => year !== undefined);
  return {
    ...before,
    targets: [...before.targets, ...further],
    statements: [...(before.statements ?? []), ...sure.map((one) => inUnit(one, more, before))],
    ...(before.baseline === undefined && more.baseline && !isTable && { baseline: more.baseline }),
  };
}

/** The unit of a statement, where it is not the indicator's. */
function inUnit(
  target: IndicatorReading["targets"][number],
  { unit }: IndicatorReading,
  before: IndicatorReading,
): IndicatorReading["targets"][number] {
  const isOther = target.unit === undefined && unit !== undefined && unit.value !== before.unit?.value;
  return isOther && target.value !== undefined ? { ...target, unit } : target;
}
