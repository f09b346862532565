import { statusOf, withoutStatus } from "../../printed/status-words.js";
import type { ObservationStatus } from "../../series/observation.js";
import { type Field, fieldOf } from "./header-words.js";
import type { IndicatorNames, Named } from "./indicator-names.js";
import { type LabelPeriod, labelPeriod, shortYear, splitPeriod } from "./label-period.js";
import { type PrintedUnit, printedUnit } from "./label-unit.js";
import type { LabelWords } from "./label-words.js";
import { lastBracket } from "./last-bracket.js";
import { type Flow, type Reach, type Role, reachOf, roleOf, withoutFlow } from "./role-words.js";
import { withoutEnglish } from "./without-english.js";

/** What a header, a label of a row or a title says; `rest` is what of it is not understood. */
export interface Label {
  readonly text: string;
  readonly rest: string;
  /** The name without unit and time, as it may be a part of an indicator's name. */
  readonly name?: string;
  readonly field?: Field;
  readonly named?: Named;
  readonly time?: LabelPeriod;
  readonly unit?: PrintedUnit;
  readonly status?: ObservationStatus;
  readonly role?: Role;
  readonly flow?: Flow;
  /** 当月, 当年累计: how much of the table's time the numbers are of. */
  readonly reach?: Reach;
  /** One of too many different labels. */
  readonly isUnread?: true;
  /** Marks of notes behind it. */
  readonly marks?: readonly string[];
}

export type LabelReader = (text: string) => Label;

export type { LabelWords };

/** Makes a reader of labels, which reads each text once. */
export function labelReader(words: LabelWords): LabelReader {
  const known = new Map<string, Label>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > mostLabels) return { text, name: text, rest: text, isUnread: true };
    const label = readLabel(text, { ...words, names: onlyOnce(words.names) });
    known.set(text, label);
    return label;
  };
}

/** No table has so many different labels; what a hostile one has beyond is not understood. */
const mostLabels = 30_000;

/** A label comes back to the same words again and again while it is taken apart. */
function onlyOnce(names: IndicatorNames): IndicatorNames {
  const none = new Set<string>();
  return (name) => {
    if (none.has(name)) return undefined;
    const named = names(name);
    if (named === undefined) none.add(name);
    return named;
  };
}

type Found = { -readonly [Key in keyof Omit<Label, "text" | "rest">]: Label[Key] };

const marksBehind = /[*※†‡①-⑳¹²³⁴-⁹]{1,5}$/u;

function readLabel(text: string, words: LabelWords): Label {
  const [marks] = marksBehind.exec(text) ?? [];
  if (marks === undefined || marks === text) return readPlain(text, words);
  return { ...readPlain(text.slice(0, -marks.length).trim(), words), text, marks: [...marks] };
}

function readPlain(text: string, words: LabelWords): Label {
  const field = fieldOf(text);
  const named = words.names(text);
  const reach = named === undefined ? reachOf(text) : undefined;
  if (reach !== undefined) return { text, reach, rest: "" };
  // A heading of a column may be the name of an indicator as well, but hardly ever is.
  if (field !== undefined && named === undefined) return { text, field, rest: "" };
  const chinese = named === undefined ? withoutEnglish(text) : text;
  if (chinese !== text) return inChinese(text, chinese, words);
  const found: Found = {};
  let rest = text.replace(/^(?:其\s?中|#|＃)\s?[:：,，、]?\s?/u, "");
  rest = withoutBrackets(rest, found, words);
  const whole = shortYear(rest, words.lastYear) ?? labelPeriod(rest, words.calendar);
  if (whole !== undefined && named === undefined) return { text, ...found, time: whole, rest: "" };
  const own = named ?? words.names(rest);
  if (own !== undefined) return { text, ...flowIn(text), ...found, named: own, rest: "" };
  return { text, ...flowIn(text), ...withoutTime(rest, found, words) };
}

/** English behind Chinese says it again; behind a year alone, 2023年 Target, it may say what the numbers are. */
function inChinese(text: string, chinese: string, words: LabelWords): Label {
  const label = readPlain(chinese, words);
  const isTime = label.time !== undefined && label.rest === "" && label.named === undefined;
  const role = isTime ? (label.role ?? roleOf(text.slice(chinese.length))) : undefined;
  return { ...label, text, ...(role !== undefined && { role }) };
}

/** Words within a name that say how its numbers are counted. */
function flowIn(text: string): { readonly flow?: Flow } {
  if (text.includes("累计")) return { flow: "total" };
  return /当年/u.test(text) ? { flow: "yearly" } : {};
}

/** Takes off the time, then what says how numbers are counted, and looks for the name again after each. */
function withoutTime(text: string, found: Found, words: LabelWords): Omit<Label, "text"> {
  let rest = text;
  const split = splitPeriod(rest, words.calendar);
  if (split !== undefined) {
    found.time ??= split.time;
    rest = withoutBrackets(split.rest, found, words);
  }
  const unitBehind = /^(.{2,100})[/／:：](.{1,20})$/u.exec(rest);
  const unit = unitBehind === null ? undefined : printedUnit(unitBehind[2] ?? "", words.units);
  if (unitBehind !== null && unit !== undefined && words.names(rest) === undefined) {
    found.unit ??= unit;
    rest = (unitBehind[1] ?? "").trim();
  }
  const named = words.names(rest);
  if (named !== undefined) return { ...found, named, rest: "" };
  if (!found.time && roleOf(rest) === "forecast") return { ...found, role: "forecast", name: rest, rest: "" };
  const status = statusOf(rest) ?? withoutStatus(rest)?.status;
  if (status !== undefined) {
    found.status ??= status;
    rest = statusOf(rest) === undefined ? (withoutStatus(rest)?.rest ?? "") : "";
    rest = rest.replace(/^(?:数|值|完成)$/u, "");
  }
  if (found.flow === undefined) {
    const flow = withoutFlow(rest);
    if (flow.flow !== undefined) [found.flow, rest] = [flow.flow, flow.rest];
  }
  const again = words.names(rest);
  if (again !== undefined) return { ...found, named: again, rest: "" };
  if (rest === "") return { ...found, rest };
  const role = roleOf(rest);
  // 2020年基期值 is the value of 2020.
  if (found.time !== undefined && /^基期(?:值|数|实绩|年)?$/u.test(rest))
    return { ...found, name: rest, rest: "" };
  if (role !== undefined) return { ...found, role, name: rest, rest: "" };
  const field = fieldOf(rest);
  return field === "value" ? { ...found, field, name: rest, rest: "" } : { ...found, name: rest, rest };
}

/** Takes off brackets at the end whose words say a unit, a time, a status, or how numbers are counted. */
function withoutBrackets(text: string, found: Found, words: LabelWords): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const cut = lastBracket(rest);
    if (cut === undefined || !readBracket(cut.within, found, words)) break;
    // The whole of a label in brackets says what the bracket says.
    rest = cut.before;
  }
  return rest;
}

function readBracket(within: string, found: Found, words: LabelWords): boolean {
  const parts = within.split(/[,，;；]/u).map((part) => part.trim());
  const whole = readPart(within, found, words);
  return whole || (parts.length > 1 && parts.every((part) => readPart(part, found, words)));
}

function readPart(part: string, found: Found, words: LabelWords): boolean {
  const flow = withoutFlow(part);
  if (part === "年" && !words.units.has(part)) found.flow ??= "yearly";
  else if (flow.flow !== undefined && flow.rest === "") found.flow ??= flow.flow;
  else {
    const unit = printedUnit(part, words.units);
    const status = unit === undefined ? statusOf(part) : undefined;
    const time = status === undefined && unit === undefined ? labelPeriod(part, words.calendar) : undefined;
    const isMark = /^注?\d{1,2}$/u.test(part);
    if (unit !== undefined) found.unit ??= unit;
    else if (status !== undefined) found.status ??= status;
    else if (time !== undefined) found.time ??= time;
    else if (part === "±%" || part === "+-%") found.role ??= "growth";
    else return isMark;
  }
  return true;
}
