import { z } from "zod";
import type { MonthDay, YearStyle } from "../value/calendar.js";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { yearStyles } from "../value/year-styles.js";
import { type Action, actionSchema } from "./action.js";
import { type Framework, frameworkSchema } from "./framework.js";
import { type Indicator, indicatorSchema } from "./indicator.js";
import { type Jurisdiction, jurisdictionSchema } from "./jurisdiction.js";
import {
  codeSchema,
  idSchema,
  localizedTextSchema,
  monthDaySchema,
  periodSchema,
  referenceSchema,
  referencesSchema,
  textSchema,
  yearSchema,
} from "./parts.js";
import { type PrintedFact, printedFactSchema } from "./printed-fact.js";
import { schemaVersionSchema } from "./schema-version.js";
import { type YearSpan, yearSpanSchema } from "./year-span.js";

/**
 * A document that a plan is based on (上位规划).
 *
 * @category Plans
 * @example
 * const parent: PlanLink = { title: { "zh-Hans": "知识产权强国建设纲要（2021－2035年）" } };
 */
export interface PlanLink {
  readonly title: LocalizedText;
  /** The id of that plan, where it is modelled too. */
  readonly plan?: string;
}

/**
 * What shall be so by a year (发展目标), in words or linked to indicators.
 *
 * @category Plans
 * @example
 * const goal: Goal = { year: "2025", text: { "zh-Hans": "强区建设阶段性目标如期完成" } };
 */
export interface Goal<Id extends string = string> {
  readonly year: PeriodText;
  readonly text: LocalizedText;
  readonly indicators?: readonly Id[];
  readonly reference?: Reference;
}

/**
 * The role of a place in a spatial layout (空间布局), such as pole, core or node.
 *
 * @category Plans
 * @example
 * const role: RegionRole = { name: { "zh-Hans": "南宁" }, role: { "zh-Hans": "一极" } };
 */
export interface RegionRole {
  readonly code?: string;
  readonly name: LocalizedText;
  readonly role: LocalizedText;
  readonly text?: LocalizedText;
}

/**
 * A word that the plan explains (名词解释).
 *
 * @category Plans
 * @example
 * const term: Term = { term: { "zh-Hans": "三品一标" }, definition: { "zh-Hans": "无公害农产品、绿色食品等" } };
 */
export interface Term {
  readonly term: LocalizedText;
  readonly definition: LocalizedText;
}

/**
 * A published document with a period, indicators and actions (规划、纲要).
 *
 * @typeParam Id - The ids of its indicators, as literals when made by {@link definePlan}.
 * @category Plans
 * @example
 * const plan: Plan = national2025;
 * plan.indicators.length // => 8
 */
export interface Plan<Id extends string = string> {
  /** The version of the file that it was read from; {@link planFile} writes it. */
  readonly schemaVersion?: string;
  readonly id: string;
  readonly title: LocalizedText;
  readonly jurisdiction: Jurisdiction;
  readonly issuer?: LocalizedText;
  readonly documentNumber?: string;
  /** A date, or a month where no day is printed. */
  readonly issuedOn?: PeriodText;
  readonly period: YearSpan;
  /**
   * Of fiscal years the last day, such as `03-31`; absent where years end in December. All years of the plan are then
   * fiscal, each named by the calendar year that it ends in.
   */
  readonly yearEnds?: MonthDay;
  /** How the document writes its years; `FY2024` unless told where they are fiscal. */
  readonly yearStyle?: YearStyle;
  /** The year whose end the plan counts from; absent where the document states none. */
  readonly baseYear?: PeriodText;
  readonly basedOn?: readonly PlanLink[];
  readonly goals?: readonly Goal<Id>[];
  readonly indicators: readonly Indicator<Id>[];
  readonly actions?: readonly Action<Id>[];
  readonly regions?: readonly RegionRole[];
  /** Structures that the plan names, such as a strategy in numbers or a system of platforms. */
  readonly frameworks?: readonly Framework[];
  readonly terms?: readonly Term[];
  /** Figures about the past that the document prints. */
  readonly facts?: readonly PrintedFact<Id>[];
  readonly notes?: readonly LocalizedText[];
  readonly references: readonly [Reference, ...Reference[]];
}

/**
 * The zod schema of a plan, for embedding into a caller's own schemas. {@link parsePlan} is the usual way to use it.
 *
 * @category Plans
 * @example
 * planSchema.safeParse(guangxi2025).success // => true
 */
export const planSchema = z.strictObject({
  schemaVersion: schemaVersionSchema.exactOptional(),
  id: idSchema,
  title: localizedTextSchema,
  jurisdiction: jurisdictionSchema,
  issuer: localizedTextSchema.exactOptional(),
  documentNumber: textSchema.exactOptional(),
  issuedOn: periodSchema.exactOptional(),
  period: yearSpanSchema,
  yearEnds: monthDaySchema.exactOptional(),
  yearStyle: z.enum(keysOf(yearStyles)).exactOptional(),
  baseYear: yearSchema.exactOptional(),
  basedOn: z
    .array(z.strictObject({ title: localizedTextSchema, plan: idSchema.exactOptional() }))
    .exactOptional(),
  goals: z
    .array(
      z.strictObject({
        year: yearSchema,
        text: localizedTextSchema,
        indicators: z.array(idSchema).exactOptional(),
        reference: referenceSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  indicators: z.array(indicatorSchema),
  actions: z.array(actionSchema).exactOptional(),
  regions: z
    .array(
      z.strictObject({
        code: codeSchema.exactOptional(),
        name: localizedTextSchema,
        role: localizedTextSchema,
        text: localizedTextSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  frameworks: z.array(frameworkSchema).exactOptional(),
  terms: z
    .array(z.strictObject({ term: localizedTextSchema, definition: localizedTextSchema }))
    .exactOptional(),
  facts: z.array(printedFactSchema).exactOptional(),
  notes: z.array(localizedTextSchema).exactOptional(),
  references: referencesSchema,
});
