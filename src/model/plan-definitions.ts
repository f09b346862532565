import type * as z from "zod/v4";
import { actionSchema } from "./action.js";
import { baselineSchema } from "./baseline.js";
import { categorySchema } from "./category.js";
import { frameworkPartSchema, frameworkSchema } from "./framework.js";
import { goalSchema } from "./goal.js";
import { growthSchema } from "./growth.js";
import { incrementSchema } from "./increment.js";
import { continuedIndicatorSchema, indicatorSchema } from "./indicator.js";
import { inferenceSchema } from "./inference.js";
import { jurisdictionSchema } from "./jurisdiction.js";
import {
  codeSchema,
  daySchema,
  decimalSchema,
  idSchema,
  localizedTextSchema,
  monthDaySchema,
  periodSchema,
  referenceSchema,
  textSchema,
  unitSchema,
  yearSchema,
} from "./parts.js";
import { planLinkSchema } from "./plan-link.js";
import { printedFactSchema } from "./printed-fact.js";
import { regionRoleSchema } from "./region-role.js";
import {
  comparedTargetSchema,
  comparedWithSchema,
  rangeTargetSchema,
  replacedTargetSchema,
  singleTargetSchema,
  targetSchema,
  wordsTargetSchema,
} from "./target-schema.js";
import { termSchema } from "./term.js";
import { yearSpanSchema } from "./year-span.js";

/** The parts of a plan by the names that the JSON Schema has for them: those of their types. */
export const planDefinitions = (): Readonly<Record<string, z.core.$ZodType>> => ({
  Action: actionSchema,
  Baseline: baselineSchema,
  Category: categorySchema,
  ComparedTarget: comparedTargetSchema,
  ComparedWith: comparedWithSchema,
  ContinuedIndicator: continuedIndicatorSchema,
  DateText: daySchema,
  DecimalText: decimalSchema,
  Framework: frameworkSchema,
  FrameworkPart: frameworkPartSchema,
  Goal: goalSchema,
  GrowthStatement: growthSchema,
  Id: idSchema,
  Increment: incrementSchema,
  Indicator: indicatorSchema,
  Inference: inferenceSchema,
  Jurisdiction: jurisdictionSchema,
  LocalizedText: localizedTextSchema,
  MonthDay: monthDaySchema,
  PeriodText: periodSchema,
  PlaceCode: codeSchema,
  PlanLink: planLinkSchema,
  PrintedFact: printedFactSchema,
  RangeTarget: rangeTargetSchema,
  Reference: referenceSchema,
  ReplacedTarget: replacedTargetSchema,
  RegionRole: regionRoleSchema,
  SingleTarget: singleTargetSchema,
  Target: targetSchema,
  Term: termSchema,
  Text: textSchema,
  UnitText: unitSchema,
  WordsTarget: wordsTargetSchema,
  Year: yearSchema,
  YearSpan: yearSpanSchema,
});
