import { z } from "zod";
import { isMonthDay } from "../value/calendar.js";
import { keysOf } from "../value/closed-list.js";
import { readDecimal } from "../value/decimal.js";
import { missingReasons } from "../value/missing.js";
import { periodGrammar, readPeriod } from "../value/period.js";
import { readUnit, type UnitText } from "../value/unit.js";

// The `error` of each schema is a key into the texts of issue-of.ts, which says the same in both languages.

export const textSchema = z.string().min(1);

export const idSchema = z.string().regex(/^[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,20}$/, { error: "id" });

export const codeSchema = z.string().regex(/^\d{6}$/, { error: "code" });

export const decimalSchema = z
  .string()
  .regex(/^-?\d{1,400}(?:\.\d{1,400})?$/, { error: "decimal", abort: true })
  .refine((text) => readDecimal(text) !== undefined, { error: "decimal" });

export const yearSchema = z.string().regex(/^\d{4}$/, { error: "year" });

export const monthDaySchema = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: "month-day", abort: true })
  .refine(isMonthDay, { error: "month-day" });

export const periodSchema = z
  .string()
  .regex(periodGrammar, { error: "period", abort: true })
  .refine((text) => readPeriod(text) !== undefined, { error: "period" });

export const daySchema = z.string().refine((text) => readPeriod(text)?.frequency === "day", { error: "day" });

export const unitSchema: z.ZodType<UnitText, UnitText> = z
  .string()
  .refine((text) => readUnit(text) !== undefined, { error: "unit" });

export const localizedTextSchema = z.strictObject({
  "zh-Hans": textSchema,
  "zh-Hant": textSchema.exactOptional(),
  en: textSchema.exactOptional(),
});

export const referenceSchema = z.strictObject({
  document: textSchema,
  locator: textSchema,
  raw: z.string(),
  url: textSchema.exactOptional(),
});

export const referencesSchema = z.tuple([referenceSchema], referenceSchema);

export const missingReasonSchema = z.enum(keysOf(missingReasons));
