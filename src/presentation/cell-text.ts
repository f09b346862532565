import { digits } from "../outlook/digits.js";
import { isKeyOf } from "../value/closed-list.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { ownValue } from "../value/document-order.js";
import { faithfulText, percentText, probabilityText } from "../value/faithful-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { qualifiers } from "../value/qualifier.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitLabel } from "../value/unit-label.js";
import { numbersBeside } from "./numbers-beside.js";
import type { ColumnType, TableCell, TableColumn } from "./table.js";

const wordTypes: readonly ColumnType[] = ["text", "code", "unit"];

/** Whether a column holds figures, which stand at the right, with a dash where there is none. */
export function holdsFigures({ type }: TableColumn): boolean {
  return !wordTypes.includes(type);
}

/** The cell of a column in a row as a reader of a language sees it, figures rounded. */
export function cellText<Row extends Readonly<Record<keyof Row, TableCell>>>(
  row: Row,
  column: TableColumn<keyof Row & string>,
  locale: Locale,
): string {
  const cell = row[column.name];
  if (cell === null) return holdsFigures(column) ? "–" : "";
  if (typeof cell === "object") return localize(cell, locale);
  if (typeof cell === "number") return numberText(row, cell, column);
  if (column.type === "decimal")
    return before(row, column.qualifier, locale) + decimalCell(row, cell, column);
  return wordsOf(cell, column, locale);
}

/** The word before a number that is not given exactly. */
function before(row: object, name: string | undefined, locale: Locale): string {
  const given: unknown = name === undefined ? undefined : ownValue(row, name);
  return isKeyOf(qualifiers, given) ? localize(qualifiers[given].before, locale) : "";
}

/** A text of a cell in a language: a code in its words, a unit as its readers expect it. */
export function wordsOf(text: string, { type, words }: TableColumn, locale: Locale): string {
  if (type === "unit") return unitLabel(text, locale);
  const found = words !== undefined && Object.hasOwn(words, text) ? words[text] : undefined;
  return found === undefined ? text : localize(found, locale);
}

/** Exact decimal text in short, and longer where a number beside it would be taken for it. */
function decimalCell(row: object, exact: DecimalText, { name }: TableColumn): string {
  const short = shortDecimal(exact);
  if (short === exact) return short;
  return shortDecimal(
    exact,
    numbersBeside(row, name).filter((one) => !decimal(one).eq(exact)),
  );
}

function numberText(
  row: object,
  value: number,
  { name, type, places, thresholds, probability }: TableColumn,
): string {
  if (type === "share")
    return probability ? probabilityText(value) : percentText(value, places ?? 1, thresholds);
  if (type === "integer") return String(value);
  if (places === undefined) return digits(value, numbersBeside(row, name).map(Number));
  return faithfulText(value, places, thresholds ?? []);
}
