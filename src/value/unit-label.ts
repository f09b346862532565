import type { Locale } from "./localized-text.js";
import { readUnit, type UnitText } from "./unit.js";

// In words behind a number, where "3200 100m yuan" would be read as one; in figures below the stroke.
const scales: readonly (readonly [chinese: string, inWords: string, inFigures: string])[] = [
  ["万亿", "trillion", "trillion"],
  ["千亿", "hundred billion", "100bn"],
  ["百亿", "ten billion", "10bn"],
  ["十亿", "billion", "billion"],
  ["亿", "hundred million", "100m"],
  ["千万", "ten million", "10m"],
  ["百万", "million", "million"],
  ["十万", "hundred thousand", "100k"],
  ["万", "ten thousand", "10k"],
  ["千", "thousand", "1k"],
  ["百", "hundred", "hundred"],
  ["十", "ten", "ten"],
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
 * A unit as a reader of a language expects it: canonical Chinese, or English, with the scale in words (`ten thousand items`) and below a
 * stroke in figures (`10k people`). Count words without an
 * English counterpart (个, 处, …) are blank in English.
 *
 * @param unit - In any spelling {@link parseUnit} reads; a text it does not read comes back as it is.
 * @param locale - The reader's language.
 * @category Units
 * @example
 * unitLabel("件/万人", "en") // => "items/10k people"
 * unitLabel("亿元", "en") // => "hundred million yuan"
 * unitLabel("萬件", "zh-Hans") // => "万件"
 */
export function unitLabel(unit: UnitText, locale: Locale): string {
  const read = readUnit(unit);
  if (read === undefined) return unit;
  if (locale !== "en") return read.text;
  const [above = "", below] = read.text.split("/");
  return partLabel(above, "inWords") + (below === undefined ? "" : `/${partLabel(below, "inFigures")}`);
}

function partLabel(part: string, form: "inWords" | "inFigures"): string {
  const whole = bases[part];
  if (whole !== undefined) return whole;
  const [chinese, inWords, inFigures] = scales.find(([scale]) => part.startsWith(scale)) ?? ["", "", ""];
  const scale = form === "inWords" ? inWords : inFigures;
  return `${scale} ${bases[part.slice(chinese.length)] ?? ""}`.trim();
}

/** A unit as it stands behind a number: a blank before words, none before a sign. */
export function unitWords(unit: UnitText | undefined): readonly [zh: string, en: string] {
  if (unit === undefined || unit === "%") return [unit ?? "", unit ?? ""];
  return [` ${unitLabel(unit, "zh-Hans")}`, ` ${unitLabel(unit, "en")}`.trimEnd()];
}
