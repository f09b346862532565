import type { Baseline } from "../model/baseline.js";
import type { Increment } from "../model/increment.js";
import type { Inference } from "../model/inference.js";
import type { NumericBasis, SingleTarget } from "../model/numeric-target.js";
import type { YearSpan } from "../model/year-span.js";
import type { SingleComparator } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";

/** A text in simplified Chinese and English. */
export function text(zh: string, en: string): LocalizedText {
  return { "zh-Hans": zh, en };
}

/** What was read into a field, and why. */
export function inferred(field: string, zh: string, en: string): Inference {
  return { field, because: text(zh, en) };
}

export interface TargetWords {
  readonly comparator?: SingleComparator;
  readonly year?: PeriodText;
  readonly basis?: NumericBasis;
  readonly unit?: UnitText;
}

/** A number that a reference promises: attained at the end of 2025, as a level, unless told otherwise. */
export function promise(reference: Reference, value: DecimalText, words: TargetWords = {}): SingleTarget {
  return { year: "2025", basis: "level", comparator: "attain", ...words, value, reference };
}

export interface Columns {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  /** The column of increases, where the table has one. */
  readonly increment?: string;
}

/** Builders for the cells of an indicator table, each with its row, its column and what is printed there. */
export function tableOf(
  document: string,
  table: string,
  columns: Columns,
  { base = "2020", due = "2025" }: { readonly base?: PeriodText; readonly due?: PeriodText } = {},
) {
  const cell = (row: number, column: string, raw: string): Reference => ({
    document,
    locator: `${table} 序号${row} ${column}`,
    raw,
  });
  return {
    cell,
    name: (row: number, raw: string): readonly [Reference] => [cell(row, columns.name, raw)],
    baseline: (
      row: number,
      value: DecimalText,
      { year = base, raw = value, over }: { year?: PeriodText; raw?: string; over?: YearSpan } = {},
    ): Baseline => ({
      year,
      value,
      ...(over && { over }),
      reference: cell(row, columns.baseline, raw),
    }),
    target: (
      row: number,
      value: DecimalText,
      { raw = value, ...words }: TargetWords & { readonly raw?: string } = {},
    ): SingleTarget => promise(cell(row, columns.target, raw), value, { year: due, ...words }),
    increment: (
      row: number,
      value: DecimalText,
      {
        comparator = "attain",
        raw = value,
      }: { readonly comparator?: SingleComparator; readonly raw?: string } = {},
    ): Increment => ({ comparator, value, reference: cell(row, columns.increment ?? "", raw) }),
  };
}
