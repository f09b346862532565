import type { SingleComparator } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { type DecimalText, isDecimalText, shiftPoint } from "../value/decimal-text.js";
import { traditional } from "../value/traditional.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { unitScales } from "../value/unit-table.js";
import { chineseNumber, leadingNumeral } from "./chinese-numeral.js";
import { moreWithin } from "./comparator-words.js";
import { leadingFigures } from "./figures.js";
import type { UnreadReason } from "./unread-reasons.js";

/** A number with its unit, without what stands around it. */
export interface Amount {
  readonly value: DecimalText;
  readonly unit?: UnitText;
  /** Where a word between number and unit says that it is more: 100余件. */
  readonly comparator?: SingleComparator;
  /** The power of ten of a scale that stands alone, as in 1.5万; the value has it already. */
  readonly scale?: number;
}

/** Why there is no amount. */
export interface NoAmount {
  readonly reason: UnreadReason;
  readonly candidates?: readonly DecimalText[];
}

/** The units that a sign before the number stands for. */
const currencies: Readonly<Record<string, string>> = {
  "¥": "元",
  "￥": "元",
  $: "美元",
  "€": "欧元",
  "£": "英镑",
};

/** Scales by each of their names. */
const scales: ReadonlyMap<string, keyof typeof unitScales> = new Map(
  keysOf(unitScales).flatMap((scale) =>
    [scale, traditional(scale), unitScales[scale].inWords].map((name): [string, keyof typeof unitScales] => [
      name,
      scale,
    ]),
  ),
);

/** Reads a number in figures or Chinese numerals, and the scale and unit behind it or the currency sign before it. */
export function readAmount(text: string): Amount | NoAmount {
  const currency = currencies[text.charAt(0)];
  const [bare, isPercent] =
    currency === undefined ? withoutPercentWords(text) : [text.slice(1).trim(), false];
  const read = readFigures(bare);
  if ("reason" in read) return read;
  const { value, rest, comparator } = read;
  const unit = isPercent ? `%${rest}` : rest;
  const measured = withUnit(
    value,
    currency === undefined ? unit : `${rest}${currency}`,
    currency !== undefined,
  );
  return "reason" in measured || comparator === undefined ? measured : { ...measured, comparator };
}

type Number = Pick<Amount, "value" | "comparator"> & { readonly rest: string };

function readFigures(text: string): Number | NoAmount {
  const figures = leadingFigures(text);
  if (figures !== undefined) return "reason" in figures ? figures : withoutMore(figures);
  const numeral = leadingNumeral(text);
  if (numeral === undefined) return { reason: noNumber(text) };
  const split = withoutMore({ value: "", rest: numeral.rest });
  const number = chineseNumber(numeral.numeral, split.comparator !== undefined);
  if (number === undefined || !Number.isSafeInteger(number)) return { reason: "number-in-words" };
  return { ...split, value: String(number) };
}

function noNumber(text: string): UnreadReason {
  if (text.startsWith("—")) return leadingFigures(text.slice(1).trim()) ? "sign-unclear" : "no-number";
  return /\d/u.test(text)
    ? "more-than-a-number"
    : /\bthousand|hundred|million|billion|数|几|上百|上千|上万/u.test(text)
      ? "number-in-words"
      : "no-number";
}

/** Takes out 余 and 多, which stand behind the number or behind its scale: 100余件, 1.5万多件. */
function withoutMore({ value, rest }: Number): Number {
  for (const word of moreWithin) {
    const at = rest.indexOf(word);
    if (at === -1 || (at > 0 && !scales.has(rest.slice(0, at)))) continue;
    return { value, rest: rest.slice(0, at) + rest.slice(at + word.length), comparator: "more-than" };
  }
  return { value, rest };
}

/** 百分之八十五 is 85 %. */
function withoutPercentWords(text: string): readonly [rest: string, isPercent: boolean] {
  return text.startsWith("百分之") ? [text.slice(3), true] : [text, false];
}

function withUnit(value: DecimalText, words: string, isCurrency: boolean): Amount | NoAmount {
  if (words === "") return { value };
  const scale = scales.get(words.toLowerCase());
  if (scale !== undefined) {
    const { power } = unitScales[scale];
    const scaled = shiftPoint(value, power);
    return isDecimalText(scaled) ? { value: scaled, scale: power } : { reason: "too-long" };
  }
  const unit = readUnit(isCurrency ? inChineseScale(words) : words);
  return unit === undefined ? { reason: reasonOf(words) } : { value, unit: unit.text };
}

/** "million美元", as a currency sign leaves it, with its scale in Chinese. */
function inChineseScale(words: string): string {
  for (const [name, scale] of scales) {
    if (words.toLowerCase().startsWith(name)) return scale + words.slice(name.length).trim();
  }
  return words;
}

/** A short word behind a number was meant as its unit; with more figures or a sentence behind it there is more to read. */
function reasonOf(words: string): UnreadReason {
  return words.length > 20 || /[\d(),;，；、。]/u.test(words) ? "more-than-a-number" : "unit-unknown";
}
