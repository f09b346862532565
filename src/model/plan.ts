import * as z from "zod/v4";
import type { MonthDay, YearStyle } from "../value/calendar.js";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { yearStyles } from "../value/year-styles.js";
import { type Action, actionSchema } from "./action.js";
import { exactOptional } from "./exact-optional.js";
import { type Framework, frameworkSchema } from "./framework.js";
import { type Goal, goalSchema } from "./goal.js";
import { type Indicator, indicatorSchema } from "./indicator.js";
import { type Jurisdiction, jurisdictionSchema } from "./jurisdiction.js";
import {
  idSchema,
  localizedTextSchema,
  monthDaySchema,
  periodSchema,
  referencesSchema,
  textSchema,
  yearSchema,
} from "./parts.js";
import { type PlanLink, planLinkSchema } from "./plan-link.js";
import { type PrintedFact, printedFactSchema } from "./printed-fact.js";
import { type RegionRole, regionRoleSchema } from "./region-role.js";
import { schemaVersionSchema } from "./schema-version.js";
import { type Term, termSchema } from "./term.js";
import { type YearSpan, yearSpanSchema } from "./year-span.js";

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
  /** Where the JSON Schema of the file is, for editors; this library reads nothing into it. */
  readonly $schema?: string;
  /** The version of the file that it was read from; {@link planFile} writes it. */
  readonly schemaVersion?: string;
  /** Of the plan, such as `guangxi-2025`. */
  readonly id: string;
  /** As printed. */
  readonly title: LocalizedText;
  /** The place whose plan it is. */
  readonly jurisdiction: Jurisdiction;
  /** Who issued the document. */
  readonly issuer?: LocalizedText;
  /** As printed, such as `国发〔2021〕20号`. */
  readonly documentNumber?: string;
  /** A date, or a month where no day is printed. */
  readonly issuedOn?: PeriodText;
  /** The years that it is for, from the start of the first to the end of the last. */
  readonly period: YearSpan;
  /**
   * Of fiscal years the last day, such as `03-31`; absent where years end in December. All years of the plan are then
   * fiscal, each named by the calendar year that it ends in.
   */
  readonly yearEnds?: MonthDay;
  /**
   * How the document writes its years; `FY2024` where they are fiscal and this is absent.
   * @defaultValue `FY2024` where the years are fiscal
   */
  readonly yearStyle?: YearStyle;
  /** The year whose end the plan counts from; absent where the document states none. */
  readonly baseYear?: PeriodText;
  /** The documents that it names as its basis (上位规划). */
  readonly basedOn?: readonly PlanLink[];
  /** What shall be so, by year (发展目标). */
  readonly goals?: readonly Goal<NoInfer<Id>>[];
  /** What it promises in numbers (指标), those of its table and those of its text. */
  readonly indicators: readonly Indicator<Id>[];
  /** What will be done (任务、专栏工程、保障措施), as a tree. */
  readonly actions?: readonly Action<NoInfer<Id>>[];
  /** The roles of places in its spatial layout (空间布局). */
  readonly regions?: readonly RegionRole[];
  /** Structures that the plan names, such as a strategy in numbers or a system of platforms. */
  readonly frameworks?: readonly Framework[];
  /** The words that it explains (名词解释). */
  readonly terms?: readonly Term[];
  /** Figures about the past that the document prints. */
  readonly facts?: readonly PrintedFact<NoInfer<Id>>[];
  /** What readers of the data should know. */
  readonly notes?: readonly LocalizedText[];
  /** Where the document is. */
  readonly references: readonly [Reference, ...Reference[]];
}

/**
 * The zod schema of a plan, for embedding into a caller's own schemas. {@link parsePlan} is the usual way to use it.
 *
 * @category Plans
 * @see [Model your city's plan](../../docs/guides/model-your-plan.md)
 * @example
 * planSchema.safeParse(guangxi2025).success // => true
 */
export const planSchema = z.strictObject({
  $schema: exactOptional(textSchema),
  schemaVersion: exactOptional(schemaVersionSchema),
  id: idSchema,
  title: localizedTextSchema,
  jurisdiction: jurisdictionSchema,
  issuer: exactOptional(localizedTextSchema),
  documentNumber: exactOptional(textSchema),
  issuedOn: exactOptional(periodSchema),
  period: yearSpanSchema,
  yearEnds: exactOptional(monthDaySchema),
  yearStyle: exactOptional(z.enum(keysOf(yearStyles))),
  baseYear: exactOptional(yearSchema),
  basedOn: exactOptional(z.array(planLinkSchema)),
  goals: exactOptional(z.array(goalSchema)),
  indicators: z.array(indicatorSchema),
  actions: exactOptional(z.array(actionSchema)),
  regions: exactOptional(z.array(regionRoleSchema)),
  frameworks: exactOptional(z.array(frameworkSchema)),
  terms: exactOptional(z.array(termSchema)),
  facts: exactOptional(z.array(printedFactSchema)),
  notes: exactOptional(z.array(localizedTextSchema)),
  references: referencesSchema,
});
