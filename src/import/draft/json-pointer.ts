import { isRecord } from "../../value/is-record.js";
import { leftOut } from "./left-out.js";

/** The steps of a JSON Pointer (RFC 6901); `undefined` for a text that is none. */
export function stepsOf(path: string): readonly string[] | undefined {
  if (path === "") return [];
  if (!path.startsWith("/") || path.length > 400) return undefined;
  return path
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a place of plain data; `undefined` where nothing does. */
export function valueAt(data: unknown, steps: readonly string[]): unknown {
  let value = data;
  for (const step of steps) {
    const isHolder = typeof value === "object" && value !== null;
    if (!isHolder || !Object.hasOwn(value as object, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/**
 * Puts a value at a place of plain data, and makes what is missing on the way; `null` leaves out what stands there. Tells
 * whether there is such a place: a list has one only for what stands in it, and right behind its end. What is left out of a
 * list keeps its place, so that the paths of the others hold.
 */
export function putAt(data: unknown, steps: readonly string[], value: unknown): boolean {
  let holder = data;
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    const isList = Array.isArray(holder);
    if (!isList && !isRecord(holder)) return false;
    if (isList && !isIndex(step, (holder as unknown[]).length)) return false;
    if (["__proto__", "constructor", "prototype"].includes(step)) return false;
    const fields = holder as Record<string, unknown>;
    if (isLast) {
      if (value !== null) fields[step] = value;
      else if (!isList) delete fields[step];
      else if (Number(step) < (holder as unknown[]).length) fields[step] = leftOut;
      return true;
    }
    if (fields[step] === undefined) {
      if (value === null) return true;
      fields[step] = /^\d{1,6}$/.test(steps[at + 1] ?? "") ? [] : {};
    }
    holder = fields[step];
  }
  return false;
}

function isIndex(step: string, length: number): boolean {
  return /^(?:0|[1-9]\d{0,6})$/.test(step) && Number(step) <= length;
}
