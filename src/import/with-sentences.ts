import { foldWording } from "../catalogue/fold-wording.js";
import type { Message } from "../issue.js";
import type { Span } from "./draft/draft.js";
import type { IndicatorReading } from "./draft/reading.js";
import { GrowingIndicator } from "./growing-indicator.js";
import { readingOf } from "./sentence-readings.js";
import type { Raw, SentenceFinding } from "./sentences/finding.js";
import { readSentences } from "./sentences/read-sentences.js";
import { type Source, withRaised } from "./source/source.js";
import type { PlanYears } from "./table/context.js";
import { infer, type KnownNames } from "./table/infer.js";
import { inText, type Unread } from "./unclaimed.js";

/** The indicators of tables and sentences together, and the numbers of sentences of which nothing was made, in no order. */
export interface WithSentences {
  readonly indicators: readonly IndicatorReading[];
  readonly unread: readonly Unread[];
  /** The numbers that stand in words, whatever was made of them. */
  readonly inWords: readonly Unread[];
}

const observed: Message = {
  "zh-Hans": "句中说的是已有的数，不是目标",
  en: "The sentence tells what has been reached, and no target",
};

/** Reads the sentences outside the tables: a promise of the table said again becomes a statement of it, another an indicator. */
export function withSentences(
  source: Source,
  tabled: readonly IndicatorReading[],
  tables: readonly Span[],
  { start, base, end }: PlanYears,
): WithSentences {
  const years = { ...baseOf(start, base), ...(end && { target: end.value }) };
  const { findings, unclaimed } = readSentences(without(withRaised(source), tables), { years });
  const readings: (IndicatorReading | GrowingIndicator)[] = [...tabled];
  let names: Map<string, number> | undefined;
  const known: KnownNames = new Map();
  const unread: Unread[] = [...unclaimed];
  const inWords: Unread[] = unclaimed.filter(isInWords);
  for (const finding of findings) {
    const told = finding.observations.map((one) => ({ ...one, reason: observed }));
    for (const { start: from, end: to, reason } of told) unread.push({ start: from, end: to, reason });
    for (const one of [...told, ...asTargets(finding)]) if (isInWords(one)) inWords.push(one);
    const found = readingOf(finding);
    if (found === undefined) continue;
    const reading = infer(found, known);
    names ??= namesOf(tabled);
    const keys = keysOf(reading);
    const same = placeOf(names, keys);
    const before = same === undefined ? undefined : readings[same];
    if (before === undefined || same === undefined) {
      for (const key of keys) names.set(key, readings.length);
      readings.push(reading);
    } else {
      const growing = before instanceof GrowingIndicator ? before : new GrowingIndicator(before);
      readings[same] = growing;
      growing.join(reading);
    }
  }
  return {
    indicators: readings.map((one) => (one instanceof GrowingIndicator ? one.reading() : one)),
    unread,
    inWords: inWords.toSorted((one, other) => one.start - other.start),
  };
}

/** The numbers of a finding that a plan may have. */
function asTargets({ targets, baseline }: SentenceFinding) {
  return [...targets, ...(baseline ? [baseline] : [])].map((one) => ({ ...one, reason: inText }));
}

function isInWords({ raw }: Raw): boolean {
  return !/\p{Nd}/u.test(raw);
}

/** The last year that is no year of a target: the plan's base year, or a later one before its start. */
function baseOf(start: PlanYears["start"], base: PlanYears["base"]): { readonly base?: string } {
  const before = start === undefined ? undefined : String(Number(start.value) - 1);
  const last = [before, base?.value]
    .filter((year) => year !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? {} : { base: last };
}

/** A text with blanks in place of its tables. */
function without(text: string, tables: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(from, start)), "\n".repeat(end - Math.max(from, start)));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}

/** Where the indicator of a table stands, by what it is known by; only a text with sentences of targets asks. */
function namesOf(tabled: readonly IndicatorReading[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const [index, reading] of tabled.entries()) for (const key of keysOf(reading)) names.set(key, index);
  return names;
}

function placeOf(names: ReadonlyMap<string, number>, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const place = names.get(key);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** What an indicator is known by: the known indicator that it is, and its name. */
function keysOf({ catalogue, name }: IndicatorReading): readonly string[] {
  return [...(catalogue === undefined ? [] : [`id ${catalogue.value}`]), `name ${foldWording(name.value)}`];
}
