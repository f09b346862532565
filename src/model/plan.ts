import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { type Action, actionSchema } from "./action.js";
import { exactOptional } from "./exact-optional.js";
import { type Framework, frameworkSchema } from "./framework.js";
import { type Indicator, indicatorSchema, type YearSpan, yearSpanSchema } from "./indicator.js";
import { type Jurisdiction, jurisdictionSchema } from "./jurisdiction.js";
import {
  codeSchema,
  idSchema,
  localizedTextSchema,
  periodSchema,
  referenceSchema,
  referencesSchema,
  textSchema,
  yearSchema,
} from "./parts.js";
import { type PrintedFact, printedFactSchema } from "./printed-fact.js";
import { schemaVersionSchema } from "./schema-version.js";

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
  /** The year whose end the plan counts from; absent where the document states none. */
  readonly baseYear?: PeriodText;
  readonly basedOn?: readonly PlanLink[];
  readonly goals?: readonly Goal<NoInfer<Id>>[];
  readonly indicators: readonly Indicator<Id>[];
  readonly actions?: readonly Action<NoInfer<Id>>[];
  readonly regions?: readonly RegionRole[];
  /** Structures that the plan names, such as a strategy in numbers or a system of platforms. */
  readonly frameworks?: readonly Framework[];
  readonly terms?: readonly Term[];
  /** Figures about the past that the document prints. */
  readonly facts?: readonly PrintedFact<NoInfer<Id>>[];
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
  schemaVersion: exactOptional(schemaVersionSchema),
  id: idSchema,
  title: localizedTextSchema,
  jurisdiction: jurisdictionSchema,
  issuer: exactOptional(localizedTextSchema),
  documentNumber: exactOptional(textSchema),
  issuedOn: exactOptional(periodSchema),
  period: yearSpanSchema,
  baseYear: exactOptional(yearSchema),
  basedOn: exactOptional(
    z.array(z.strictObject({ title: localizedTextSchema, plan: exactOptional(idSchema) })),
  ),
  goals: exactOptional(
    z.array(
      z.strictObject({
        year: yearSchema,
        text: localizedTextSchema,
        indicators: exactOptional(z.array(idSchema)),
        reference: exactOptional(referenceSchema),
      }),
    ),
  ),
  indicators: z.array(indicatorSchema),
  actions: exactOptional(z.array(actionSchema)),
  regions: exactOptional(
    z.array(
      z.strictObject({
        code: exactOptional(codeSchema),
        name: localizedTextSchema,
        role: localizedTextSchema,
        text: exactOptional(localizedTextSchema),
      }),
    ),
  ),
  frameworks: exactOptional(z.array(frameworkSchema)),
  terms: exactOptional(
    z.array(z.strictObject({ term: localizedTextSchema, definition: localizedTextSchema })),
  ),
  facts: exactOptional(z.array(printedFactSchema)),
  notes: exactOptional(z.array(localizedTextSchema)),
  references: referencesSchema,
});
