import { foldWording } from "../catalogue/fold-wording.js";
import type { Message } from "../issue.js";
import { contradicts } from "./contradicts.js";
import type { Span } from "./draft/draft.js";
import { convertNumber } from "./draft/in-own-unit.js";
import type { HoleReading, IndicatorReading, TargetReading } from "./draft/reading.js";
import { readingOf } from "./sentence-readings.js";
import { readSentences } from "./sentences/read-sentences.js";
import type { Source } from "./source/source.js";
import type { PlanYears } from "./table/context.js";
import { infer, type KnownNames } from "./table/infer.js";
import type { Unread } from "./unclaimed.js";

/** The indicators of tables and sentences together, and the numbers of sentences of which nothing was made, in no order. */
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
  { start, base, end }: PlanYears,
): WithSentences {
  const years = { ...baseOf(start, base), ...(end && { target: end.value }) };
  const { findings, unclaimed } = readSentences(without(source.raw, tables), { years });
  const readings: (IndicatorReading | Growing)[] = [...tabled];
  let names: Map<string, number> | undefined;
  const known: KnownNames = new Map();
  const unread: Unread[] = [...unclaimed];
  for (const finding of findings) {
    for (const { start, end: stop } of finding.observations)
      unread.push({ start, end: stop, reason: observed });
    const found = readingOf(finding);
    if (found === undefined) continue;
    const reading = infer(found, known);
    names ??= namesOf(tabled);
    const keys = keysOf(reading);
    const same = placeOf(names, keys);
    const before = same === undefined ? undefined : readings[same];
    if (before === undefined || same === undefined) {
      for (const key of keys) names.set(key, readings.length);
      readings.push(reading);
    } else {
      const growing = before instanceof Growing ? before : new Growing(before);
      readings[same] = growing;
      growing.join(reading);
    }
  }
  return {
    indicators: readings.map((one) => (one instanceof Growing ? one.reading() : one)),
    unread,
  };
}

/** The last year that is no year of a target: the plan's base year, or a later one before its start. */
function baseOf(start: PlanYears["start"], base: PlanYears["base"]): { readonly base?: string } {
  const before = start === undefined ? undefined : String(Number(start.value) - 1);
  const last = [before, base?.value]
    .filter((year) => year !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? {} : { base: last };
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

/** Where the indicator of a table stands, by what it is known by; only a text with sentences of targets asks. */
function namesOf(tabled: readonly IndicatorReading[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const [index, reading] of tabled.entries()) for (const key of keysOf(reading)) names.set(key, index);
  return names;
}

function placeOf(names: ReadonlyMap<string, number>, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const place = names.get(key);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** What an indicator is known by: the known indicator that it is, and its name. */
function keysOf({ catalogue, name }: IndicatorReading): readonly string[] {
  return [...(catalogue === undefined ? [] : [`id ${catalogue.value}`]), `name ${foldWording(name.value)}`];
}

/** What sentences say again of one indicator, gathered: a long text may say it thousands of times. */
class Growing {
  readonly #first: IndicatorReading;
  readonly #targets: TargetReading[];
  readonly #statements: TargetReading[];
  readonly #holes: HoleReading[] = [];
  readonly #years: Set<string | undefined>;
  #baseline: IndicatorReading["baseline"];

  constructor(first: IndicatorReading) {
    this.#first = first;
    this.#targets = [...first.targets];
    this.#statements = [...(first.statements ?? [])];
    this.#years = new Set(first.targets.map(({ year }) => year?.value));
    this.#baseline = first.baseline;
  }

  /** Targets of other years are more targets, unless the table has said them all; those of a year that has one say it again. */
  join(more: IndicatorReading): void {
    const isTable = this.#first.origin === "table";
    for (const said of more.targets) {
      const target = inUnit(said, more, this.#first);
      const year = target.year?.value;
      if (!isTable && !this.#years.has(year)) {
        this.#years.add(year);
        this.#targets.push(target);
      } else if (year !== undefined) {
        this.#statements.push(target);
        this.#contradict(year, target);
      }
    }
    if (!isTable) this.#baseline ??= more.baseline && startIn(more.baseline, more, this.#first);
  }

  /** A number that the document also says otherwise is open, with both. */
  #contradict(year: string, statement: TargetReading): void {
    const at = this.#targets.findIndex(
      (one) => one.year?.value === year && one.basis.value === statement.basis.value,
    );
    const target = this.#targets[at];
    if (target?.value === undefined || statement.value === undefined) return;
    if (!contradicts(target, statement, this.#first.unit?.value)) return;
    const { value, comparator: _, ...open } = target;
    this.#targets[at] = open;
    const own = statement.value;
    this.#holes.push({ field: `targets/${at}/value`, reason: "ambiguous", candidates: [value, own] });
  }

  reading(): IndicatorReading {
    const [baseline, statements, holes] = [this.#baseline, this.#statements, this.#holes];
    return {
      ...this.#first,
      ...(baseline && { baseline }),
      targets: this.#targets,
      ...(statements.length > 0 && { statements }),
      ...(holes.length > 0 && { holes: [...this.#first.holes, ...holes] }),
    };
  }
}

const withoutUnit: ReadonlySet<string> = new Set(["annual-growth", "multiple", "words", "compared"]);

/** A target with the unit of its sentence, where that is not the unit of the indicator. */
function inUnit(target: TargetReading, { unit }: IndicatorReading, before: IndicatorReading): TargetReading {
  const isOther = target.unit === undefined && unit !== undefined && unit.value !== before.unit?.value;
  return isOther && !withoutUnit.has(target.basis.value) ? { ...target, unit } : target;
}

/** Where a sentence says that an indicator of another unit starts; `undefined` where its number does not convert. */
function startIn(
  baseline: NonNullable<IndicatorReading["baseline"]>,
  { unit }: IndicatorReading,
  { unit: own }: IndicatorReading,
): IndicatorReading["baseline"] {
  return unit?.value === own?.value
    ? baseline
    : convertNumber({ ...baseline, ...(unit && { unit }) }, own?.value);
}
