import type { Span } from "../draft/draft.js";
import { type Source, trimmed } from "../source/source.js";
import { type PrintedUnit, scaleInBrackets, unitInBrackets } from "./unit-in-name.js";

/** A printed name without what stands around it. */
export interface PrintedName extends Span {
  readonly unit?: PrintedUnit;
  /** The words that say that it is a part of the one above: 其中. */
  readonly part?: Span;
  /** The words that say that it is a total: （累计）. */
  readonly total?: Span;
  /** A scale in brackets without the word for what is counted. */
  readonly scale?: Span;
  /** Signs behind it that refer to a note. */
  readonly marks: readonly string[];
}

const listMark = /^(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|[①-⒛❶-➓]|[*※★☆▲●○■□◆◇·•] ?|[-—–－]{1,2}(?=[^\d\s]))/u;
const partWord = /^(?:其中|#) ?[::]? ?|^of which:? /iu;
const noteMark = /[*※★☆▲†‡#①-⑳⁰¹²³⁴-⁹]$|\[注?\d{1,2}\]$|\(注\d{1,2}\)$/u;
const totalWord = /\((?:五年|5年|规划期)?累计(?:数|值)?\)$|\[累计\]$/u;

/** Reads a name: list marks, 其中, the unit in brackets, and the marks of notes are no part of it. */
export function readName(source: Source, cell: Span): PrintedName {
  const { text } = source;
  let span = trimmed(text, cell);
  let part: Span | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const words = text.slice(span.start, Math.min(span.end, span.start + 20));
    const found = listMark.exec(words) ?? (part === undefined ? partWord.exec(words) : null);
    if (found === null || found[0].length >= span.end - span.start) break;
    if (partWord.test(found[0]))
      part = trimmed(text, { start: span.start, end: span.start + found[0].length });
    span = trimmed(text, { start: span.start + found[0].length, end: span.end });
  }
  const marks: string[] = [];
  let unit: PrintedUnit | undefined;
  let total: Span | undefined;
  for (let turn = 0; turn < 4; turn++) {
    const tail = text.slice(Math.max(span.start, span.end - 12), span.end);
    const mark = noteMark.exec(tail)?.[0];
    const all = total === undefined ? totalWord.exec(tail)?.[0] : undefined;
    const behind = mark ?? all;
    const measured = unit === undefined && behind === undefined ? unitInBrackets(source, span) : undefined;
    if (measured !== undefined) [span, unit] = [measured.name, measured.unit];
    else if (behind === undefined || behind.length >= span.end - span.start) break;
    else {
      if (mark !== undefined) marks.push(mark);
      else total = { start: span.end - behind.length, end: span.end };
      span = trimmed(text, { start: span.start, end: span.end - behind.length });
    }
  }
  const scaled = unit === undefined ? scaleInBrackets(source, span) : undefined;
  if (scaled !== undefined) span = scaled.name;
  return {
    ...span,
    marks,
    ...(scaled && { scale: scaled.scale }),
    ...(unit && { unit }),
    ...(part && { part }),
    ...(total && { total }),
  };
}

/** The two names that a stroke joins: 城镇登记失业率/城镇调查失业率. Where the first is cut short, 森林/草原火灾受害率, it is not sure. */
export function namesJoined({ text }: Source, name: Span): readonly [Span, Span] | undefined {
  const at = text.slice(name.start, name.end).indexOf("/");
  if (at < 1) return undefined;
  const [first, second] = [
    trimmed(text, { start: name.start, end: name.start + at }),
    trimmed(text, { start: name.start + at + 1, end: name.end }),
  ];
  return second.end - second.start > 1 && !text.slice(second.start, second.end).includes("/")
    ? [first, second]
    : undefined;
}
