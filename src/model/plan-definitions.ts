import type * as z from "zod/v4";
import { actionSchema } from "./action.js";
import { frameworkPartSchema, frameworkSchema } from "./framework.js";
import { goalSchema } from "./goal.js";
import { growthSchema } from "./growth.js";
import { baselineSchema, indicatorSchema, yearSpanSchema } from "./indicator.js";
import { inferenceSchema } from "./inference.js";
import { jurisdictionSchema } from "./jurisdiction.js";
import {
  codeSchema,
  decimalSchema,
  idSchema,
  localizedTextSchema,
  periodSchema,
  referenceSchema,
  textSchema,
  unitSchema,
  yearSchema,
} from "./parts.js";
import { planLinkSchema } from "./plan-link.js";
import { printedFactSchema } from "./printed-fact.js";
import { regionRoleSchema } from "./region-role.js";
import { incrementSchema, rangeTargetSchema, singleTargetSchema, targetSchema } from "./target.js";
import { termSchema } from "./term.js";

/** The parts of a plan by the names that the JSON Schema has for them: those of their types. */
export const planDefinitions = (): Readonly<Record<string, z.core.$ZodType>> => ({
  Action: actionSchema,
  Baseline: baselineSchema,
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
  PeriodText: periodSchema,
  PlaceCode: codeSchema,
  PlanLink: planLinkSchema,
  PrintedFact: printedFactSchema,
  RangeTarget: rangeTargetSchema,
  Reference: referenceSchema,
  RegionRole: regionRoleSchema,
  SingleTarget: singleTargetSchema,
  Target: targetSchema,
  Term: termSchema,
  Text: textSchema,
  UnitText: unitSchema,
  Year: yearSchema,
  YearSpan: yearSpanSchema,
});
