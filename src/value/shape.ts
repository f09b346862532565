import { pointer, type Suggestion, show } from "../issue.js";
import { isKeyOf, keysOf } from "./closed-list.js";
import { isDecimalText } from "./decimal-text.js";
import { isRecord } from "./is-record.js";
import { nearest } from "./nearest.js";
import type { Bilingual } from "./refuse.js";
import { isYearText } from "./year-text.js";

/** Where data first differ from their shape, what should be there, and what is. */
export interface Misfit {
  /** JSON Pointer from the value that was looked at. */
  readonly path: string;
  readonly expected: Bilingual;
  readonly received: string;
  readonly write?: Suggestion;
}

/** Looks whether a value has a shape. It is asked in every call, so it makes nothing where the value fits. */
export type Shape = (value: unknown) => Misfit | undefined;

/** The shape of what a question is answered with yes. */
export function that(fits: (value: unknown) => boolean, zh: string, en: string): Shape {
  return (value) => (fits(value) ? undefined : misfit([zh, en], value));
}

function misfit(expected: Bilingual, value: unknown, write?: Suggestion): Misfit {
  const received = value === undefined ? "nothing" : show(value);
  return { path: "", expected, received, ...(write !== undefined && { write }) };
}

/** A list whose members all have one shape. */
export function list(member: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return misfit(["数组", "a list"], value);
    for (let index = 0; index < value.length; index++) {
      const found = member(value[index]);
      if (found !== undefined) return at(index, found);
    }
    return undefined;
  };
}

/** An object with a shape for each of its fields. Its own other fields are let alone, unless one looks like a slip of the pen. */
export function object(
  needed: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const shapes = new Map(Object.entries({ ...needed, ...optional }));
  const names = [...shapes.keys()];
  const first = Object.keys(needed);
  // The fields that are there are fewer than those that may be, and quicker to look up.
  return (value) => {
    if (!isRecord(value)) return misfit(["对象", "an object"], value);
    let hasOther = false;
    for (const name in value) {
      const shape = shapes.get(name);
      if (shape === undefined) hasOther = true;
      else {
        const field = value[name];
        const found = field === undefined ? undefined : shape(field);
        if (found !== undefined) return at(name, found);
      }
    }
    const slip = hasOther ? slipIn(value, names) : undefined;
    if (slip !== undefined) return slip;
    for (const name of first) if (value[name] === undefined) return at(name, needed[name]?.(undefined));
    return undefined;
  };
}

/** A field whose name is nearly that of one that is not there. */
function slipIn(value: Readonly<Record<string, unknown>>, names: readonly string[]): Misfit | undefined {
  for (const key in value) {
    if (names.includes(key)) continue;
    const meant = nearest(key, names);
    if (meant === undefined || value[meant] !== undefined) continue;
    return at(key, misfit([`"${meant}"`, `"${meant}"`], key, { key: meant }));
  }
  return undefined;
}

/** The fields that are read of an object that has others. */
export function having(fields: Readonly<Record<string, Shape>>): Shape {
  const all = Object.entries(fields);
  return (value) => {
    if (!isRecord(value)) return misfit(["对象", "an object"], value);
    for (const [name, shape] of all) {
      const found = shape(value[name]);
      if (found !== undefined) return at(name, found);
    }
    return undefined;
  };
}

/** An object that holds the same by whatever names. */
export function byName(member: Shape): Shape {
  return (value) => {
    if (!isRecord(value)) return misfit(["对象", "an object"], value);
    for (const name of Object.keys(value)) {
      const found = member(value[name]);
      if (found !== undefined) return at(name, found);
    }
    return undefined;
  };
}

/** What may be left out. */
export function maybe(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}

/** What is `null` where there is none. */
export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? undefined : shape(value));
}

/** What one of two shapes has; where neither fits, what the first one says. */
export function either(first: Shape, second: Shape): Shape {
  return (value) => {
    const found = first(value);
    return found === undefined || second(value) === undefined ? undefined : found;
  };
}

/** One of the codes of a list. */
export function codeOf(codes: object): Shape {
  const names = keysOf(codes).join(" | ");
  return that((value) => isKeyOf(codes, value), names, names);
}

function at(step: PropertyKey, found: Misfit | undefined): Misfit | undefined {
  return found && { ...found, path: `${pointer("", step)}${found.path}` };
}

export const text: Shape = (value) =>
  typeof value === "string" ? undefined : misfit(["文本", "a text"], value);

export const year: Shape = (value) =>
  isYearText(value)
    ? undefined
    : misfit(['四位数的年份，如 "2025"', 'a year in four digits, such as "2025"'], value, textOf(value));

export const decimal: Shape = (value) =>
  isDecimalText(value)
    ? undefined
    : misfit(['十进制文本，如 "1.42"', 'decimal text, such as "1.42"'], value, textOf(value));

/** A number in place of a text is written as one. */
function textOf(value: unknown): Suggestion | undefined {
  return typeof value === "number" && isDecimalText(String(value)) ? { value: String(value) } : undefined;
}

export const number: Shape = (value) =>
  typeof value === "number" && Number.isFinite(value) ? undefined : misfit(["数", "a number"], value);

/** A text in simplified Chinese, and where it is known in other languages. */
export const localized: Shape = (value) => {
  if (isRecord(value) && typeof value["zh-Hans"] === "string") {
    const { "zh-Hant": traditional, en } = value;
    if (
      (traditional === undefined || typeof traditional === "string") &&
      (en === undefined || typeof en === "string")
    )
      return undefined;
  }
  return misfit(['含 "zh-Hans" 的文本对象', 'an object with a text in "zh-Hans"'], value);
};
