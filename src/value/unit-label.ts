import { checkLocale } from "./check-locale.js";
import { checkText } from "./check-text.js";
import type { Locale } from "./localized-text.js";
import type { UnitText } from "./unit.js";
import { baseUnits, unitScales } from "./unit-table.js";
import { readParts, type UnitPart } from "./unit-words.js";

/**
 * A unit as a reader of a language expects it: canonical Chinese in either script, or English, with the scale in words
 * (`ten thousand items`) and below a stroke in figures (`10k people`). Count words without an English counterpart
 * (个, 处, …) are blank in English.
 *
 * @param unit - In any spelling {@link parseUnit} reads; a text it does not read comes back as it is.
 * @param locale - The reader's language.
 * @throws {@link UsageError} `Argument unit: expected a text, received …`, `Unknown locale: …`
 * @category Units
 * @example
 * unitLabel("件/万人", "en") // => "items/10k people"
 * unitLabel("亿元", "en") // => "hundred million yuan"
 * unitLabel("萬件", "zh-Hans") // => "万件"
 * unitLabel("件/万人", "zh-Hant") // => "件/萬人"
 */
export function unitLabel(unit: UnitText, locale: Locale): string {
  checkText("unit", unit);
  checkLocale(locale ?? null);
  const parts = readParts(unit);
  return parts === undefined ? unit : labelOf(parts, locale);
}

function labelOf([above, below]: UnitParts, locale: Locale): string {
  const first = partLabel(above, locale, "inWords");
  return below === undefined ? first : `${first}/${partLabel(below, locale, "inFigures")}`;
}

type UnitParts = NonNullable<ReturnType<typeof readParts>>;

function partLabel({ scale, base }: UnitPart, locale: Locale, form: "inWords" | "inFigures"): string {
  if (locale === "zh-Hans") return (scale ?? "") + base;
  const word = baseUnits[base][locale];
  if (scale === undefined) return word;
  return locale === "en" ? `${unitScales[scale][form]} ${word}`.trim() : unitScales[scale][locale] + word;
}

/** A unit as it stands behind a number: a blank before words, none before a sign. */
export function unitWords(unit: UnitText | undefined): readonly [zh: string, en: string] {
  if (unit === undefined || unit === "%") return [unit ?? "", unit ?? ""];
  const parts = readParts(unit);
  if (parts === undefined) return [` ${unit}`, ` ${unit}`];
  return [` ${labelOf(parts, "zh-Hans")}`, ` ${labelOf(parts, "en")}`.trimEnd()];
}
