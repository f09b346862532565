import type { BaseDimension, OwnDimension } from "./dimension.js";
import { type BaseUnit, dimensions } from "./unit-table.js";

/**
 * What {@link defineUnit} is told of a unit of your own.
 *
 * @category Units
 * @example
 * const birds: OwnUnit = { text: "羽", en: "birds", dimension: "count" };
 */
export interface OwnUnit {
  /** What it is called in simplified Chinese. */
  readonly text: string;
  /**
   * The unit in traditional Chinese.
   * @defaultValue `text`, with the characters of this library's units written traditionally
   */
  readonly "zh-Hant"?: string;
  /**
   * The unit in English, of many.
   * @defaultValue `text`
   */
  readonly en?: string;
  /**
   * Which units it converts into.
   * @defaultValue only its own scales
   */
  readonly dimension?: BaseDimension;
  /**
   * One of it is 10 to this power of its dimension's unit.
   * @defaultValue `0`
   */
  readonly power?: number;
}

/** What is read of an own unit: as a row of the table says it, in simplified Chinese, and in a dimension of its own. */
export interface ReadOwnUnit extends Omit<BaseUnit, "dimension"> {
  readonly name: string;
  readonly "zh-Hant"?: string;
  readonly dimension: BaseDimension | OwnDimension;
}

/** Writes an own unit as one text, which says all of it: `{text|zh-Hant|en|dimension|power}`. */
export function writeOwnUnit({ text, "zh-Hant": hant, en, dimension, power }: OwnUnit): string {
  const fields = [text, hant, en, dimension, power || undefined].map((field) => String(field ?? ""));
  return `{${fields.join("|").replace(/\|{1,4}$/, "")}}`;
}

/** Reads what {@link writeOwnUnit} wrote; `undefined` for anything else. */
export function readOwnUnit(text: string): ReadOwnUnit | undefined {
  if (!(text.startsWith("{") && text.endsWith("}")) || text.endsWith("|}")) return undefined;
  const [name = "", hant = "", en = "", dimension = "", power = "", ...rest] = text.slice(1, -1).split("|");
  if (rest.length > 0 || ![name, hant, en].every((field) => field === "" || isWord(field))) return undefined;
  if (name === "" || !/^(?:|-?[1-9]\d?)$/.test(power)) return undefined;
  if (dimension !== "" && !isDimension(dimension)) return undefined;
  // A dimension of its own is reckoned in the unit itself.
  if (dimension === "" && power !== "") return undefined;
  return {
    name,
    dimension: dimension === "" ? `{${name}}` : dimension,
    // Where none is written it is 0.
    power: Number(power),
    ...(hant !== "" && { "zh-Hant": hant }),
    en: en || name,
  };
}

/** Whether a text can name a unit: it has none of the marks that the grammar reads, and stands behind a number. */
export function isWord(text: unknown): text is string {
  return typeof text === "string" && /^[^\s\d.,{}|/／-][^{}|/／]{0,39}$/.test(text) && text === text.trim();
}

/** Whether a text is the name of a dimension that units can be defined in. */
export function isDimension(text: unknown): text is BaseDimension {
  return typeof text === "string" && Object.hasOwn(dimensions, text);
}
