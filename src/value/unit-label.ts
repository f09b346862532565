import type { Locale } from "./localized-text.js";
import { readUnit, type UnitText } from "./unit.js";

const scales: readonly (readonly [chinese: string, english: string])[] = [
  ["万亿", "trillion"],
  ["千亿", "100bn"],
  ["百亿", "10bn"],
  ["十亿", "billion"],
  ["亿", "100m"],
  ["千万", "10m"],
  ["百万", "million"],
  ["十万", "100k"],
  ["万", "10k"],
  ["千", "1k"],
  ["百", "hundred"],
  ["十", "ten"],
];

const bases: Readonly<Record<string, string>> = {
  件: "items",
  家: "organisations",
  项: "projects",
  人: "people",
  名: "people",
  元: "yuan",
  "%": "%",
  百分点: "percentage points",
  分: "points",
};

/**
 * A unit as a reader of a language expects it: canonical Chinese, or English with short scales. Count words without an
 * English counterpart (个, 处, …) are blank in English.
 *
 * @param unit - In any spelling {@link parseUnit} reads; a text it does not read comes back as it is.
 * @param locale - The reader's language.
 * @category Units
 * @example
 * unitLabel("件/万人", "en") // => "items/10k people"
 * unitLabel("亿元", "en") // => "100m yuan"
 * unitLabel("萬件", "zh-Hans") // => "万件"
 */
export function unitLabel(unit: UnitText, locale: Locale): string {
  const read = readUnit(unit);
  if (read === undefined) return unit;
  if (locale !== "en") return read.text;
  return read.text.split("/").map(partLabel).join("/");
}

function partLabel(part: string): string {
  const whole = bases[part];
  if (whole !== undefined) return whole;
  const [chinese, english] = scales.find(([scale]) => part.startsWith(scale)) ?? ["", ""];
  return `${english} ${bases[part.slice(chinese.length)] ?? ""}`.trim();
}

/** A unit as it stands behind a number: a blank before words, none before a sign. */
export function unitWords(unit: UnitText | undefined): readonly [zh: string, en: string] {
  if (unit === undefined || unit === "%") return [unit ?? "", unit ?? ""];
  return [` ${unitLabel(unit, "zh-Hans")}`, ` ${unitLabel(unit, "en")}`.trimEnd()];
}
