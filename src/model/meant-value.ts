import * as z from "zod/v4";
import type { Message, Suggestion } from "../issue.js";
import { foldPrint } from "../printed/fold-print.js";
import { meantPeriod } from "../printed/meant-period.js";
import { printedNumber } from "../printed/printed-number.js";
import { readTime } from "../printed/printed-period.js";
import type { PrintedRange, PrintedValue } from "../printed/printed-value.js";
import { unread } from "../printed/unread.js";
import { isMonthDay } from "../value/calendar.js";
import { ownValue } from "../value/document-order.js";
import { isOfficePeriod, officePeriod } from "../value/office-year.js";
import { convertIfAlike } from "../value/quantity.js";
import { fieldsAt, schemasAt } from "./fields-at.js";
import { planSchema } from "./plan.js";

/** What to write instead of a refused value of a plan, and what there is to say about it. */
export interface MeantValue {
  readonly write?: Suggestion;
  readonly note?: Message;
}

const longest = 200;

/** The steps to a place in a plan. */
export type Path = readonly PropertyKey[];

/** What was meant by a value that is not in its format. Only what the schema accepts is suggested. */
export function meantValue(format: string, path: Path, value: unknown, data: unknown): MeantValue {
  if (typeof value !== "string") return {};
  if (format === "decimal") return meantNumber(path, value, data);
  if (format === "month-day") return meantMonthDay(path, value);
  if (format === "year" || format === "period" || format === "day") return meantTime(path, value, data);
  if (format === "id") return suggested(path, foldPrint(value).toLowerCase().replaceAll(/[ _]/gu, "-"));
  return format === "unit" ? suggested(path, foldPrint(value)) : {};
}

/** What was meant by a number where a text belongs, by a text where it belongs in its language, or by a list of one. */
export function meantText(path: Path, value: unknown): MeantValue {
  if (typeof value === "number") return suggested(path, String(value));
  const text: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  // What is longer stands in the data already, and would stand in the message too.
  if (typeof text !== "string" || text.length > longest) return {};
  const meant = [text, { "zh-Hans": text }].find((one) => one !== value && accepts(path, one));
  return meant === undefined ? {} : { write: { value: meant } };
}

/** A value to write instead, where the schema takes it. */
export function suggested(path: Path, value: string | undefined): MeantValue {
  return value !== undefined && accepts(path, value) ? { write: { value } } : {};
}

function accepts(path: Path, value: unknown): boolean {
  return schemasAt(planSchema, path).some((place) => z.safeParse(place, value).success);
}

function meantTime(path: Path, value: string, data: unknown): MeantValue {
  if (isOfficePeriod(value)) return meantYear(path, value, ownValue(data, "yearEnds"));
  const meant = meantPeriod(value);
  if (meant === undefined) return {};
  if ("reason" in meant) return { note: unread(meant.reason, value).message };
  return suggested(path, meant.period);
}

/** 3月31日 is a day of every year; a leap year has them all. */
function meantMonthDay(path: Path, value: string): MeantValue {
  const day = readTime(foldPrint(value), "2000");
  return day !== undefined && "period" in day ? suggested(path, day.period.slice(5)) : {};
}

/** A fiscal year by the calendar year that it ends in, as a plan names its years. */
function meantYear(path: Path, value: string, yearEnds: unknown): MeantValue {
  return isMonthDay(yearEnds) ? suggested(path, officePeriod(value, { yearEnds })) : { note: notes.undated };
}

const notes: Readonly<Record<"printed" | "comparator" | "undated", Message>> = {
  undated: {
    "zh-Hans": '财年以结束的年份命名，如 "2025"，并须写明最后一天（规划的 "yearEnds"）',
    en: 'a fiscal year is named by the year it ends in, such as "2025", and needs its last day (yearEnds of the plan)',
  },
  printed: {
    "zh-Hans": '印刷的原文写入 "reference" 的 "raw"',
    en: 'the text as printed goes into "raw" of its "reference"',
  },
  comparator: { "zh-Hans": "约束词属于目标", en: "a comparator belongs to a target" },
};

function meantNumber(path: Path, text: string, data: unknown): MeantValue {
  const read = printedNumber(text);
  if ("unread" in read) return { note: read.message };
  if ("missing" in read || "period" in read) return {};
  const holder = path.slice(0, -1);
  const known = fieldsAt(planSchema, holder);
  const fields = fieldsOf(read, path, data, known);
  const entries = Object.entries(fields ?? {});
  const holds = entries.every(([key, value]) => value === null || accepts([...holder, key], value));
  if (fields === undefined || !holds || entries.some(([key]) => !known.includes(key))) return {};
  const isBound =
    [undefined, "attain"].includes(read.comparator) || entries.some(([, value]) => value === read.comparator);
  const note = !isBound ? notes.comparator : known.includes("reference") ? notes.printed : undefined;
  const beside = note && { note };
  const [only, ...others] = entries;
  if (others.length === 0 && only?.[0] === path.at(-1)) return { write: { value: only?.[1] }, ...beside };
  return { write: { fields }, ...beside };
}

type Fields = Readonly<Record<string, string | null>>;

/** The fields that a printed number fills in the object around it; `undefined` where it does not fit there. */
function fieldsOf(
  read: PrintedValue | PrintedRange,
  path: Path,
  data: unknown,
  known: readonly string[],
): Fields | undefined {
  const name = String(path.at(-1));
  const numbers = "lower" in read ? { lower: read.lower, upper: read.upper } : { [name]: read.value };
  // One number stands for both ends of a range only where it is printed as one.
  const replaced = "lower" in read && name === "value" ? { value: null } : {};
  // Where the number is no target's, it may still be said to be about so much.
  const bindsAs = ["comparator", "qualifier"].find((key) => known.includes(key));
  const bound = {
    ...(name === "value" && bindsAs && binding(read, bindsAs)),
    ...(read.basis !== undefined && { basis: read.basis }),
    ...(read.strength !== undefined && { strength: read.strength }),
  };
  const own = ownUnit(path, data);
  if (read.unit === undefined || read.unit === own || isRate(read))
    return { ...replaced, ...numbers, ...bound };
  if (known.includes("unit") && ownValue(holderOf(path, data), "unit") === undefined) {
    return { ...replaced, ...numbers, ...bound, unit: read.unit };
  }
  const converted = Object.entries(numbers).map(([key, value]) => [
    key,
    convertIfAlike(value, read.unit, own),
  ]);
  if (own === undefined || converted.some(([, value]) => value === undefined)) return undefined;
  return { ...replaced, ...(Object.fromEntries(converted) as Fields), ...bound };
}

/** Whether the basis says what the number is in, whatever its indicator is in. */
function isRate({ basis, unit }: PrintedValue | PrintedRange): boolean {
  const ofIndicator = basis === undefined || basis === "every-year" || basis === "yearly-change";
  return !ofIndicator && (unit === "%" || unit === "百分点");
}

/** How a number binds, as the field of that name says it: one that was attained is given exactly. */
function binding({ comparator }: PrintedValue | PrintedRange, key: string): Fields {
  if (comparator === undefined || (key === "qualifier" && comparator === "attain")) return {};
  return { [key]: comparator };
}

function holderOf(path: Path, data: unknown): unknown {
  return path.slice(0, -1).reduce<unknown>(ownValue, data);
}

/** The unit that the number at a place is in: that of the object around it, or of its indicator. */
function ownUnit(path: Path, data: unknown): string | undefined {
  const indicator = path[0] === "indicators" ? path.slice(0, 2).reduce<unknown>(ownValue, data) : undefined;
  const unit = ownValue(holderOf(path, data), "unit") ?? ownValue(indicator, "unit");
  return typeof unit === "string" ? unit : undefined;
}
