import type { ObservationStatus } from "../../series/observation.js";
import type { PeriodText } from "../../value/period.js";
import type { Named } from "./indicator-names.js";
import type { Label, LabelWords } from "./label.js";
import type { LabelPeriod } from "./label-period.js";
import type { PrintedUnit } from "./label-unit.js";
import type { LabelPlace } from "./place-names.js";
import type { Flow, Reach, Role } from "./role-words.js";
import type { UnreadCellReason } from "./unread-cell.js";

/** What the labels of a row, of a column or of a whole table say of its numbers. */
export interface Meaning {
  readonly named?: Named;
  /** Words that may be a part of an indicator's name, together with those of the other side. */
  readonly name?: string;
  /** The words are not understood unless they are a part of a name. */
  readonly isOpen?: true;
  readonly time?: { readonly period: PeriodText; readonly yearly?: true; readonly atEnd?: true };
  /** The words that name the indicator, of which a word below may say a part. */
  readonly whole?: string;
  /** What the columns to the left are called, of which this may be a part. */
  readonly wholes?: readonly string[];
  /** The innermost of several words: 基础研究 below R&D经费. */
  readonly last?: string;
  /** A part of a year that is named elsewhere. */
  readonly part?: { readonly words: string; readonly atEnd?: true };
  readonly place?: LabelPlace;
  readonly unit?: PrintedUnit;
  readonly status?: ObservationStatus;
  readonly role?: Role;
  readonly flow?: Flow;
  readonly reach?: Reach;
  /** Marks of notes behind the labels. */
  readonly marks?: readonly string[];
  readonly problem?: Problem;
}

/** Why nothing can be read under a label. */
export interface Problem {
  readonly reason: UnreadCellReason;
  readonly candidates?: readonly string[];
  /** What differs stands on one side of the numbers: no layout says which counts. */
  readonly isWithin?: true;
}

const chinese = /\p{Script=Han}/u;
/** PCT below a year says more than the year; beside a name it may be its code. */
const abbreviation = /^[A-Z]{2,}$/u;

/** Labels of one stack, without those that say the same again in another language, unless `kept` says more. */
export function inOneLanguage<One extends { readonly text: string; readonly rest: string }>(
  labels: readonly One[],
  kept?: RegExp,
): readonly One[] {
  if (!labels.some(({ text }) => chinese.test(text))) return labels;
  return labels.filter(({ text, rest }) => rest === "" || chinese.test(text) || kept?.test(text));
}

/** What labels say together, from the outer to the inner: the inner one says it more closely. */
export function meaningOf(
  labels: readonly Label[],
  words: LabelWords,
  unclear: "header-unclear" | "label-unclear",
): Meaning {
  let found: Meaning = {};
  const own = inOneLanguage(labels, unclear === "header-unclear" ? abbreviation : undefined);
  for (const label of own) found = joined(found, label, words, unclear);
  return found;
}

function joined(
  outer: Meaning,
  label: Label,
  { names, places, isGroup }: LabelWords,
  unclear: "header-unclear" | "label-unclear",
): Meaning {
  const { unit, status, role, flow, reach } = label;
  const own: Meaning = {
    ...outer,
    ...(unit !== undefined && { unit }),
    ...(status !== undefined && { status }),
    ...(role !== undefined && { role }),
    ...(flow !== undefined && { flow }),
    ...(reach !== undefined && { reach }),
    ...(label.marks !== undefined && { marks: [...(outer.marks ?? []), ...label.marks] }),
    ...timeOf(outer, label.time),
  };
  const { named } = label;
  if (named !== undefined) {
    const { name: _, isOpen: __, ...rest } = own;
    // 高校 above the name of an indicator narrows it; the name of a group of indicators does not.
    const isNarrowed = outer.isOpen && !isGroup(outer.name ?? "");
    const whole = withoutUnit(label.text);
    return { ...rest, named, whole, ...(isNarrowed && { problem: { reason: unclear } }) };
  }
  const words = label.name ?? (label.field === "value" ? label.text : undefined);
  if (words === undefined || role !== undefined) return own;
  const before = outer.name ?? "";
  if (label.isUnread) return { ...own, name: before + words, isOpen: true };
  const together = before === "" ? undefined : names(before + words);
  if (together !== undefined) {
    const { name: _, isOpen: __, ...rest } = own;
    return { ...rest, named: together };
  }
  if (label.rest === "") return { ...own, name: before + words };
  const place = places(words, false);
  if (place !== undefined && (place.sure || "whole" in place)) return { ...own, place };
  if (own.named !== undefined) {
    // 图书 below 登记量 is a part of it, where the plan has an indicator of that name.
    const part = outer.whole === undefined ? undefined : names(outer.whole + words);
    const isPart = part !== undefined && part.difference === undefined;
    return isPart ? { ...own, named: part } : { ...own, problem: { reason: unclear } };
  }
  return { ...own, name: before + words, isOpen: true };
}

/** A name without the brackets behind it. */
export function withoutUnit(text: string): string {
  return text.replace(/\([^()]{0,40}\)$/u, "").trim();
}

function timeOf(outer: Meaning, time: LabelPeriod | undefined): Partial<Meaning> {
  if (time === undefined) return {};
  if ("unclear" in time) {
    const { candidates } = time;
    return { problem: { reason: "period-unclear", ...(candidates !== undefined && { candidates }) } };
  }
  if ("part" in time) return { part: { words: time.part, ...(time.atEnd && { atEnd: true }) } };
  const before = outer.time?.period;
  // 2023年 over 2023年1—9月; two different years are of nothing.
  if (before !== undefined && before.slice(0, 4) !== time.period.slice(0, 4)) {
    return { problem: { reason: "period-twice", isWithin: true } };
  }
  return { time };
}
