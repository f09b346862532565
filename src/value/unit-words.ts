import { keysOf } from "./closed-list.js";
import type { BaseDimension, OwnDimension } from "./dimension.js";
import { type ReadOwnUnit, readOwnUnit } from "./own-unit.js";
import {
  type BaseUnit,
  baseUnits,
  characters,
  type DimensionRow,
  dimensions,
  type ScaleText,
  type UnitScale,
  unitScales,
} from "./unit-table.js";

/** What stands above or below the stroke of a unit: a scale, or none, and a base. */
export interface UnitPart {
  readonly scale?: ScaleText;
  /** The canonical text of the base. */
  readonly base: string;
  /** The same below the stroke: 月 of 个月. */
  readonly below: string;
  /** What the table says of the base, or the unit's own text. */
  readonly row: BaseUnit | ReadOwnUnit;
  readonly dimension: BaseDimension | OwnDimension;
  /** One of it is 10 to this power of the unit of its dimension. */
  readonly power: number;
}

/** No unit is longer in any language: the English words of two scales and two units come to 69 letters. */
const longest = 80;

export type UnitParts = readonly [above: UnitPart, below?: UnitPart];

/** The parts of a unit above and below its stroke; `undefined` where the text is outside the grammar. */
export function readParts(text: unknown): UnitParts | undefined {
  if (typeof text !== "string") return undefined;
  const base = bases.get(text);
  if (base !== undefined) return [base];
  // An own unit says all of itself, as it was written.
  if (text.includes("{")) return text.length > 300 ? undefined : partsOf(text.replace("／", "/"));
  if (text.length > longest || !beginsLikeUnit(text)) return undefined;
  // Nearly every unit is written as the tables have it, and then nothing is to be brought together.
  return partsOf(text) ?? partsOf(fold(text));
}

/** Whether a unit begins with the first letter of a text. Whoever looks for units in a text asks of every word. */
function beginsLikeUnit(text: string): boolean {
  const first = text.trimStart().charAt(0).toLowerCase();
  return firstLetters.has(simplified.get(first) ?? first);
}

function partsOf(text: string): UnitParts | undefined {
  const stroke = text.indexOf("/");
  const numerator = readPart((stroke < 0 ? text : text.slice(0, stroke)).trim());
  if (numerator === undefined) return undefined;
  if (stroke < 0) return [numerator];
  const denominator = readPart(text.slice(stroke + 1).trim());
  return denominator && [numerator, denominator];
}

function readPart(words: string): UnitPart | undefined {
  const alone = readBase(words);
  if (alone !== undefined) return alone;
  // Longest first, so that 千万件 is not read as 千 + 万件.
  for (const [name, scale] of scales.get(words.charAt(0)) ?? []) {
    if (!words.startsWith(name)) continue;
    const part = readBase(words.slice(name.length).trim());
    if (part !== undefined) return scaled(part, scale);
  }
  return moneyBeforeScale(words);
}

function readBase(words: string): UnitPart | undefined {
  const own = readOwnUnit(words);
  if (own === undefined) return bases.get(words);
  const { dimension, power = 0 } = own;
  return { base: words, below: words, row: own, dimension, power };
}

// Written out: units are read again and again, and a spread takes several times as long.
function scaled({ base, below, row, dimension, power }: UnitPart, scale: ScaleText): UnitPart {
  return { scale, base, below, row, dimension, power: power + unitScales[scale].power };
}

/** English writes `USD million` and `$ bn` as well as `million USD`. */
function moneyBeforeScale(words: string): UnitPart | undefined {
  const blank = words.indexOf(" ");
  const part = blank < 0 ? undefined : bases.get(words.slice(0, blank));
  if (part === undefined || dimensionRow(part.dimension)?.money !== true) return undefined;
  const name = `${words.slice(blank + 1)} `;
  const found = scales.get(name.charAt(0))?.find(([one]) => one === name);
  return found && scaled(part, found[1]);
}

/** What the table says of a base dimension; `undefined` for one of a caller's own. */
export function dimensionRow(dimension: string | undefined): DimensionRow | undefined {
  return dimension !== undefined && Object.hasOwn(dimensions, dimension)
    ? dimensions[dimension as BaseDimension]
    : undefined;
}

/** Brings spellings together: case, blanks, traditional characters, plurals, "per" for the stroke. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/per (?=cent|mille)/, "per")
    .replace(/^per /, "个/")
    .replace(/ per /, "/")
    .replaceAll("percentage point", "percentage-point")
    .replace(/[$£€](?=[a-z\d])/, "$& ")
    .replace(/[^ -~]/g, (letter) => simplified.get(letter) ?? letter)
    .replace(/(?<=[a-z]{2})s(?=\/|$)/g, "");
}

/** The traditional characters of the tables and their simplified ones, and the wide stroke. */
const simplified: ReadonlyMap<string, string> = new Map([
  ...Array.from(characters.traditional, (letter, index): [string, string] => [
    letter,
    characters.simplified.charAt(index),
  ]),
  ["／", "/"],
]);

/** The bases by each of their names; where two share one, as 人 and 名 are both people, the first has it. */
const bases: ReadonlyMap<string, UnitPart> = new Map(
  keysOf(baseUnits)
    .flatMap((base): [string, UnitPart][] => {
      const row: BaseUnit = baseUnits[base];
      const { dimension, power = 0, en = "", one = "", aliases = [] } = row;
      const part = { base, below: row.below ?? base, row, dimension, power };
      return [base, en, one, ...aliases].filter(Boolean).map((name) => [fold(name), part]);
    })
    .toReversed(),
);

/** What units begin with: a base, a scale, or "per". */
const firstLetters: ReadonlySet<string> = new Set(
  [...bases.keys(), ...scaleNames().map(([name]) => name), "per"].map((name) => name.charAt(0)),
);

/** The scales by the first letter of each of their names, in the order of the table. */
const scales: ReadonlyMap<string, readonly (readonly [name: string, scale: ScaleText])[]> = byFirstLetter();

function byFirstLetter() {
  const found = new Map<string, (readonly [string, ScaleText])[]>();
  for (const named of scaleNames()) {
    const first = named[0].charAt(0);
    found.set(first, [...(found.get(first) ?? []), named]);
  }
  return found;
}

function scaleNames(): readonly (readonly [name: string, scale: ScaleText])[] {
  return keysOf(unitScales).flatMap((scale) => {
    const { inWords, inFigures, aliases = [] }: UnitScale = unitScales[scale];
    const names = [scale, ...[inWords, inFigures, ...aliases].map((name) => `${name} `)];
    return names.map((name) => [name, scale] as const);
  });
}
