import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import { isRank } from "../../../series/is-rank.js";
import type { ObservedValue } from "../../../series/observation.js";
import { type Decimal, decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { differenceUnit } from "../../../value/difference-unit.js";
import { ordinal } from "../../../value/ordinal.js";
import { qualifiedWords } from "../../../value/qualified-words.js";
import { shortDecimal } from "../../../value/short-decimal.js";
import { unitLabel } from "../../../value/unit-label.js";
import { unitScales } from "../../../value/unit-table.js";
import { dimensionRow, readParts, type UnitPart } from "../../../value/unit-words.js";
import { englishNumber } from "./english-number.js";

/** What the words for an amount depend on: its unit, and a name that may say the unit's lower half already. */
export type Measured = Pick<Indicator, "name" | "unit">;

/** A value in a sentence: 16件, 3872.5亿元, 第7位; 854 billion yuan, 7th. `apart` are levels that no rounding may reach or cross. */
export function amountWords(
  measured: Measured,
  value: DecimalText,
  apart: readonly DecimalText[] = [],
): Message {
  const short = shortDecimal(value, apart);
  if (isRank(measured)) return { "zh-Hans": `第${short}位`, en: ordinal(short) };
  return inUnit(measured, short, measured.unit, apart);
}

/** An observed value in a sentence, with the word before it where it is not given exactly. */
export function valueWords(
  measured: Measured,
  observed: ObservedValue,
  apart: readonly DecimalText[] = [],
): Message {
  const { "zh-Hans": zh, en } = amountWords(measured, observed.value, apart);
  const before = qualifiedWords(observed.qualifier);
  return { "zh-Hans": before["zh-Hans"].trim() + zh, en: before.en + en };
}

/** The size of a difference in a sentence: 4件, 0.06个百分点, 3位. */
export function differenceWords(measured: Measured, difference: DecimalText): Message {
  const { unit } = measured;
  const size = shortDecimal(decimal(difference).abs().toFixed());
  if (isRank(measured)) return { "zh-Hans": `${size}位`, en: `${size} ${size === "1" ? "place" : "places"}` };
  return inUnit(measured, size, unit === undefined ? undefined : differenceUnit(unit), []);
}

function inUnit(
  { name }: Measured,
  value: string,
  unit: string | undefined,
  apart: readonly string[],
): Message {
  if (unit === undefined) return { "zh-Hans": value, en: englishNumber(decimal(value)) };
  const parts = readParts(unit);
  if (parts === undefined) return { "zh-Hans": value + unit, en: `${value} ${unit}` };
  const [above, below] = parts;
  const isSaid = below !== undefined && name["zh-Hans"].includes("每");
  const word = isSaid ? unitLabel(unit, "zh-Hans").split("/")[0] : unitLabel(unit, "zh-Hans");
  return { "zh-Hans": value + counted(word ?? ""), en: english(value, above, below, name.en ?? "", apart) };
}

/** 百分点 and 千分点 are counted with 个. */
function counted(word: string): string {
  return word.endsWith("分点") ? `个${word}` : word;
}

function english(
  value: string,
  above: UnitPart,
  below: UnitPart | undefined,
  name: string,
  apart: readonly string[],
): string {
  const power = above.scale === undefined ? 0 : unitScales[above.scale].power;
  const scaled = (one: string): Decimal => decimal(one).times(decimal(10).pow(power));
  const number = englishNumber(scaled(value), apart.map(scaled));
  const isSaid = below !== undefined && /\bper\b/i.test(name);
  const per = below === undefined || isSaid ? "" : ` per ${perWords(below)}`;
  return withWord(number, above) + per;
}

/** What is counted stands in the name already; what is measured has its unit. */
function withWord(number: string, { dimension, row }: UnitPart): string {
  if (dimension === "count" || dimension === "people") return number;
  const { en = "" } = row;
  if (en === "%" || en === "‰") return number + en;
  const one = "one" in row && row.one !== undefined ? row.one : en.replace(/s$/, "");
  const word = number === "1" && dimensionRow(dimension)?.money !== true ? one : en;
  return word === "" ? number : `${number} ${word}`;
}

function perWords({ scale, row }: UnitPart): string {
  const { en } = row;
  if (scale === undefined)
    return "one" in row && row.one !== undefined ? row.one : (en ?? "unit").replace(/s$/, "");
  return `${englishNumber(decimal(10).pow(unitScales[scale].power))} ${en ?? "units"}`;
}
