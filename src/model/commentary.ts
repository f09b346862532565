import * as z from "zod/v4";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { exactOptional } from "./exact-optional.js";
import { type GrowthStatement, growthSchema } from "./growth.js";
import { idSchema, localizedTextSchema, periodSchema, referencesSchema, textSchema } from "./parts.js";
import { type PrintedFact, printedFactSchema } from "./printed-fact.js";

/**
 * Something said of an indicator's target against its baseline, which the plan's own numbers can check.
 *
 * @category Plans
 * @example
 * const claim: Claim = {
 *   indicator: "high-value-patents-per-10k", kind: "multiple", comparator: "about", value: "2", since: "2020",
 *   reference: { document: "解读", locator: "马维野", raw: "接近于实现“倍增”" },
 * };
 */
export interface Claim<Id extends string = string> extends GrowthStatement {
  /** The id of the plan's indicator that the claim is about. */
  readonly indicator: Id;
}

/**
 * What one author says of a plan.
 *
 * @category Plans
 * @example
 * const opinion: Opinion = {
 *   author: { name: "某某", role: { "zh-Hans": "院长" } }, title: { "zh-Hans": "布局" }, points: [{ "zh-Hans": "区域协调" }],
 * };
 */
export interface Opinion<Id extends string = string> {
  /** The name, and the post or office that the author speaks for. */
  readonly author: { readonly name: string; readonly role: LocalizedText };
  /** The heading of the opinion, as printed. */
  readonly title: LocalizedText;
  /** What it says, a point an item, in the words of the document or shortened. */
  readonly points: readonly LocalizedText[];
  /** The statements that numbers of the plan can check; absent where there are none. */
  readonly claims?: readonly Claim<Id>[];
  /** The figures about the past that it prints; absent where there are none. */
  readonly facts?: readonly PrintedFact<Id>[];
}

/**
 * A published reading of a plan (规划解读).
 *
 * @category Plans
 * @example
 * const commentary: Commentary = {
 *   id: "reading", plan: "guangxi-2025", title: { "zh-Hans": "解读" }, publishedOn: "2021-12-24", opinions: [],
 *   references: [{ document: "解读", locator: "全文", raw: "解读" }],
 * };
 */
export interface Commentary<Id extends string = string> {
  /** Its own id, which no other commentary has. */
  readonly id: string;
  /** Id of the plan that it is about. */
  readonly plan: string;
  /** As printed. */
  readonly title: LocalizedText;
  /** Who published it; absent where that is not printed. */
  readonly publisher?: LocalizedText;
  /** A date, or a month where no day is printed. */
  readonly publishedOn: PeriodText;
  /** In the order of the document. */
  readonly opinions: readonly Opinion<Id>[];
  /** Where the document is; at least one. */
  readonly references: readonly [Reference, ...Reference[]];
}

/**
 * The zod schema of a {@link Commentary}.
 *
 * @category Plans
 * @see [Check a plan and compare it](../../docs/guides/check-your-plan.md)
 * @example
 * commentarySchema.safeParse(null).success // => false
 */
export const commentarySchema = z.strictObject({
  id: idSchema,
  plan: idSchema,
  title: localizedTextSchema,
  publisher: exactOptional(localizedTextSchema),
  publishedOn: periodSchema,
  opinions: z.array(
    z.strictObject({
      author: z.strictObject({ name: textSchema, role: localizedTextSchema }),
      title: localizedTextSchema,
      points: z.array(localizedTextSchema),
      claims: exactOptional(z.array(z.strictObject({ indicator: idSchema, ...growthSchema.shape }))),
      facts: exactOptional(z.array(printedFactSchema)),
    }),
  ),
  references: referencesSchema,
});
