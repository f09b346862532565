import { checkLocale } from "./check-locale.js";
import { checkText } from "./check-text.js";
import { isOfDifferences } from "./difference-unit.js";
import type { Locale } from "./localized-text.js";
import { traditional } from "./traditional.js";
import type { UnitText } from "./unit.js";
import { unitScales } from "./unit-table.js";
import { dimensionRow, readParts, type UnitPart, type UnitParts } from "./unit-words.js";

/**
 * A unit as a reader of a language expects it: canonical Chinese in either script, or English, with the scale in words
 * (`ten thousand items`) and below a stroke in figures (`10k people`). Count words without an English counterpart
 * (个, 处, …) are blank in English. A unit of {@link defineUnit} has the words that it was given.
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
 * unitLabel("个/千人", "en") // => "per 1k people"
 */
export function unitLabel(unit: UnitText, locale: Locale): string {
  checkText("unit", unit);
  checkLocale(locale ?? null);
  const parts = readParts(unit);
  return parts === undefined ? unit : labelOf(parts, locale);
}

function labelOf([above, below]: UnitParts, locale: Locale): string {
  if (locale === "en") return englishLabel(above, below);
  const first = chineseWord(above, locale);
  return below === undefined ? first : `${first}/${chineseWord(below, locale, "below")}`;
}

function chineseWord(
  { scale: ten, base, below, row }: UnitPart,
  locale: "zh-Hans" | "zh-Hant",
  side?: "below",
): string {
  const scale = ten ?? "";
  if ("name" in row) {
    return locale === "zh-Hans"
      ? scale + row.name
      : traditional(scale) + (row["zh-Hant"] ?? traditional(row.name));
  }
  const word = scale + (side === "below" ? below : base);
  return locale === "zh-Hans" ? word : traditional(word);
}

/** `items/10k people`; where no word stands above, `per 10k people`. */
function englishLabel(above: UnitPart, below?: UnitPart): string {
  const first = englishWord(above);
  if (below === undefined) return first;
  const { scale, row } = below;
  const one = row.one ?? (row.en === undefined ? "unit" : row.en.replace(/s$/, ""));
  const words = scale === undefined ? one : `${unitScales[scale].inFigures} ${row.en ?? "units"}`;
  return first === "" ? `per ${words}` : `${first}/${words}`;
}

function englishWord({ scale, row: { en = "" } }: UnitPart): string {
  return scale === undefined ? en : `${unitScales[scale].inWords} ${en}`.trim();
}

/** The same of one alone: what is counted in thousands is many all the same, and money stays as it is. */
function singular([above, below]: UnitParts): string {
  const { scale, row, dimension } = above;
  const isMany = scale !== undefined || dimensionRow(dimension)?.money === true;
  return englishLabel(isMany ? above : { ...above, row: { ...row, en: oneOf(row) } }, below);
}

/** The word for one of a unit. */
function oneOf({ one, en }: Pick<UnitPart["row"], "one" | "en">): string {
  return one ?? (en ?? "").replace(/s$/, "");
}

/** The units that stand right behind a number, in Chinese as in English. */
const signs: ReadonlySet<UnitText | undefined> = new Set(["%", "‰"]);

/**
 * A unit as it stands behind a number: a blank before words, none before a sign; points of a share are counted with 个. Of the number
 * 1, where it is told, English has one point and not one points.
 */
export function unitWords(unit: UnitText | undefined, number?: string): readonly [zh: string, en: string] {
  if (unit === undefined || signs.has(unit)) return [unit ?? "", unit ?? ""];
  const parts = readParts(unit);
  if (parts === undefined) return [` ${unit}`, ` ${unit}`];
  const zh = labelOf(parts, "zh-Hans");
  const en = number === "1" ? singular(parts) : labelOf(parts, "en");
  return [isOfDifferences(zh) ? ` 个${zh}` : ` ${zh}`, ` ${en}`.trimEnd()];
}
