import { type PrintedTerm, termsIn } from "../document/five-year-terms.js";
import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import { headingOf } from "./heading-words.js";
import { plainHeading } from "./plain-heading.js";
import { type PrintedYear, yearsIn } from "./read-year.js";
import type { ColumnRole } from "./role-words.js";
import { type PrintedUnit, unitInBrackets } from "./unit-in-name.js";

/** A column of a table: what it holds, of which year, in which unit. */
export interface Column {
  readonly role: ColumnRole;
  /** The texts over it, from the top down. */
  readonly heading: readonly Span[];
  readonly words: string;
  readonly year?: PrintedYear;
  /** Several years, of a change or a total over them: 2021—2025年. */
  readonly years?: readonly PrintedYear[];
  /** A plan's term that it names in place of a year: “十四五”年均增长. */
  readonly term?: PrintedTerm;
  readonly unit?: PrintedUnit;
  /** Where the heading says that its numbers are totals, the words that say so. */
  readonly total?: Span;
  /** The words that say that its numbers may be means of the years: 2030年/年均. */
  readonly mean?: Span;
  /** The words that say that its targets are aspired to: 力争目标. */
  readonly strive?: Span;
  /** Its own place and those of the other columns of its year that hold the same, where there are several. */
  readonly rivals?: readonly number[];
}

/** The words of a column's headings as one text. */
export function headingText({ text }: Source, heading: readonly Span[]): string {
  return heading.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Reads the headings over a column. */
export function readColumn(source: Source, heading: readonly Span[]): Column {
  const words = headingText(source, heading);
  const years = heading.flatMap((span) => yearsIn(source.text, span));
  const [year, another] = years;
  const term = year === undefined ? heading.flatMap((span) => termsIn(source.text, span)).at(-1) : undefined;
  const unit = heading.flatMap((span) => unitInBrackets(source, span)?.unit ?? []).at(-1);
  const total = within(source, heading, "累计") ?? within(source, heading, "cumulative");
  const mean = within(source, heading, "年均");
  const strive = within(source, heading, "力争") ?? within(source, heading, "奋斗");
  return {
    role: roleOf(words, heading, source),
    heading,
    words,
    ...(year !== undefined && another === undefined && { year }),
    ...(another !== undefined && { years }),
    ...(term && { term }),
    ...(unit && { unit }),
    ...(total && { total }),
    ...(mean && { mean }),
    ...(strive && { strive }),
  };
}

/** The lowest heading that is known decides; a year alone is of a column of values. */
function roleOf(words: string, heading: readonly Span[], source: Source): ColumnRole {
  const whole = headingOf(words);
  if (whole === undefined && /\d{4}/.test(words) && /result|performance|outturn/i.test(words))
    return "baseline";
  if (/\d{4}年?\/年均/.test(plainHeading(words))) return "target";
  if (whole !== undefined) return whole;
  for (const span of heading.toReversed()) {
    const role = headingOf(source.text.slice(span.start, span.end));
    if (role !== undefined) return role;
  }
  return "unknown";
}

function within({ text }: Source, heading: readonly Span[], word: string): Span | undefined {
  for (const { start, end } of heading) {
    const at = text.slice(start, end).toLowerCase().indexOf(word);
    if (at !== -1) return { start: start + at, end: start + at + word.length };
  }
  return undefined;
}
