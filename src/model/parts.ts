import * as z from "zod/v4";
import { type Calendar, calendarYears, isMonthDay } from "../value/calendar.js";
import { keysOf } from "../value/closed-list.js";
import { readDecimal } from "../value/decimal.js";
import { idPattern } from "../value/id-text.js";
import { missingReasons } from "../value/missing.js";
import { monthLength } from "../value/month-length.js";
import { periodGrammar, readPeriod } from "../value/period.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { twoDigits } from "../value/year-text.js";
import { exactOptional } from "./exact-optional.js";

// The `error` of each schema is a key into the texts of issue-of.ts, which says the same in both languages.

/** A text that is not empty. */
export const textSchema = z.string().min(1);

/** An id in kebab case: small letters, digits and hyphens, such as `patents-in-force`. */
export const idSchema = z.string().regex(idPattern, { error: "id" });

/** A place by the six digits of GB/T 2260, such as `450000`. */
export const codeSchema = z.string().regex(/^\d{6}$/, { error: "code" });

export const decimalSchema = z
  .string()
  .regex(/^-?\d{1,400}(?:\.\d{1,400})?$/, { error: "decimal", abort: true })
  .refine((text) => readDecimal(text) !== undefined, { error: "decimal" });

/** A year in four digits, such as `2025`. */
export const yearSchema = z.string().regex(/^\d{4}$/, { error: "year" });

export const monthDaySchema = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: "month-day", abort: true })
  .refine(isMonthDay, { error: "month-day" });

export const periodSchema = z
  .string()
  .regex(periodGrammar, { error: "period", abort: true })
  .refine((text) => readPeriod(text) !== undefined, { error: "period" });

/** A period of some year, whenever that ends: a fiscal year to date may go on beyond December. */
export const anyYearPeriodSchema = z
  .string()
  .regex(periodGrammar, { error: "period", abort: true })
  .refine((text) => readPeriod(text, yearOf(text)) !== undefined, { error: "period" });

/** The years of which a span of months is the first part; the calendar's for any other period. */
function yearOf(text: string): Calendar {
  const month = Number(text.slice(5, 7));
  if (text.charAt(7) !== "/" || month === 1) return calendarYears;
  const last = month - 1;
  return { yearEnds: `${twoDigits(last)}-${monthLength(2000, last)}` };
}

export const daySchema = z.string().refine((text) => readPeriod(text)?.frequency === "day", { error: "day" });

export const unitSchema: z.ZodType<UnitText, UnitText> = z
  .string()
  .refine((text) => readUnit(text) !== undefined, { error: "unit" });

export const localizedTextSchema = z.strictObject({
  "zh-Hans": textSchema,
  "zh-Hant": exactOptional(textSchema),
  en: exactOptional(textSchema),
});

export const referenceSchema = z.strictObject({
  document: textSchema,
  locator: textSchema,
  raw: z.string(),
  url: exactOptional(textSchema),
});

export const referencesSchema = z.tuple([referenceSchema], referenceSchema);

export const missingReasonSchema = z.enum(keysOf(missingReasons));
