import { contradicts } from "./contradicts.js";
import { convertNumber } from "./draft/in-own-unit.js";
import type { HoleReading, IndicatorReading, TargetReading } from "./draft/reading.js";
import { basesInOwnUnit } from "./sentence-readings.js";

/** What sentences say again of one indicator, gathered: a long text may say it thousands of times. */
export class GrowingIndicator {
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

/** A target with the unit of its sentence, where that is not the unit of the indicator. */
function inUnit(target: TargetReading, { unit }: IndicatorReading, before: IndicatorReading): TargetReading {
  const isOther = target.unit === undefined && unit !== undefined && unit.value !== before.unit?.value;
  return isOther && basesInOwnUnit.has(target.basis.value) ? { ...target, unit } : target;
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
