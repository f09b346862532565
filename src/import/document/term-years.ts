import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import type { PlanYears } from "../table/context.js";
import { type PrintedTerm, termsIn } from "./five-year-terms.js";

/** The period that a stretch of text names; years in figures say more than 十四五. */
export function termIn(text: string, span: Span): PrintedTerm | undefined {
  const terms = termsIn(text, span);
  return terms.find((one) => one.years !== undefined) ?? terms[0];
}

const byName = {
  "zh-Hans": "由五年规划的次序推得",
  en: "The years of that five-year plan",
};

/** The years of a period, each at its place. */
export function asYears({ first, last, start, end, years }: PrintedTerm): PlanYears {
  if (years !== undefined) {
    return { start: { value: first, ...years[0] }, end: { value: last, ...years[1] } };
  }
  return {
    start: { value: first, start, end, because: byName },
    end: { value: last, start, end, because: byName },
  };
}

/** The years of a table: those of its document, or else the period that its own caption names. */
export function yearsOfTable({ text }: Source, caption: Span | undefined, years: PlanYears): PlanYears {
  const isKnown = years.start !== undefined || years.end !== undefined;
  const term = isKnown || caption === undefined ? undefined : termIn(text, caption);
  return term === undefined ? years : { ...years, ...asYears(term) };
}
