import { keysOf } from "./closed-list.js";
import type { BaseDimension } from "./dimension.js";
import {
  type BaseText,
  type BaseUnit,
  baseUnits,
  type ScaleText,
  type UnitScale,
  unitScales,
} from "./unit-table.js";

/** What stands above or below the stroke of a unit: a scale, or none, and a base. */
export interface UnitPart {
  readonly scale?: ScaleText;
  readonly base: BaseText;
  readonly dimension: BaseDimension;
  /** One of it is 10 to this power of the unit of its dimension. */
  readonly power: number;
}

/** The parts of a unit above and below its stroke; `undefined` where the text is outside the grammar. */
export function readParts(text: unknown): readonly [above: UnitPart, below?: UnitPart] | undefined {
  if (typeof text !== "string" || text.length > 60) return undefined;
  // Nearly every unit is written as the tables have it, and then nothing is to be brought together.
  return partsOf(text) ?? partsOf(fold(text));
}

function partsOf(text: string): readonly [above: UnitPart, below?: UnitPart] | undefined {
  const [above = "", below, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  const numerator = readPart(above.trim());
  if (numerator === undefined) return undefined;
  if (below === undefined) return [numerator];
  const denominator = readPart(below.trim());
  return denominator && [numerator, denominator];
}

function readPart(words: string): UnitPart | undefined {
  const alone = bases.get(words);
  if (alone !== undefined) return alone;
  // Longest first, so that 千万件 is not read as 千 + 万件.
  for (const [name, scale] of scales.get(words.charAt(0)) ?? []) {
    if (!words.startsWith(name)) continue;
    const part = bases.get(words.slice(name.length).trim());
    if (part === undefined) continue;
    const { base, dimension, power } = part;
    return { scale, base, dimension, power: power + unitScales[scale].power };
  }
  return undefined;
}

/** Brings spellings together: case, blanks, traditional characters, plurals, "per" for the stroke. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace("per cent", "percent")
    .replace(/ per /, "/")
    .replace("percentage point", "percentage-point")
    .replace(/[^ -~]/g, (letter) => simplified.get(letter) ?? letter)
    .replace(/(?<=[a-z]{2})s(?=\/|$)/g, "");
}

/** The traditional characters of the tables and their simplified ones, and the wide stroke. */
const simplified: ReadonlyMap<string, string> = new Map(
  [...Object.entries(baseUnits), ...Object.entries(unitScales)]
    .flatMap(([text, { "zh-Hant": traditional }]): [string, string][] =>
      Array.from(traditional, (letter, index): [string, string] => [letter, text[index] ?? letter]),
    )
    .concat([["／", "/"]]),
);

/** The bases by each of their names; where two share one, as 人 and 名 are both people, the first has it. */
const bases: ReadonlyMap<string, UnitPart> = new Map(
  keysOf(baseUnits)
    .flatMap((base): [string, UnitPart][] => {
      const { dimension, power = 0, en, aliases = [] }: BaseUnit = baseUnits[base];
      const names = [base, en, ...aliases].filter(Boolean);
      return names.map((name) => [fold(name), { base, dimension, power }]);
    })
    .toReversed(),
);

/** The scales by the first letter of each of their names, in the order of the table. */
const scales: ReadonlyMap<string, readonly (readonly [name: string, scale: ScaleText])[]> = byFirstLetter();

function byFirstLetter() {
  const found = new Map<string, [string, ScaleText][]>();
  for (const scale of keysOf(unitScales)) {
    const { inWords, inFigures, aliases = [] }: UnitScale = unitScales[scale];
    const names = [scale, ...[inWords, inFigures, ...aliases].map((name) => `${name} `)];
    for (const name of names) {
      const first = name.charAt(0);
      found.set(first, [...(found.get(first) ?? []), [name, scale]]);
    }
  }
  return found;
}
