import type { Issue, Message } from "../../issue.js";
import type { Plan } from "../../model/plan.js";

/**
 * A plan of which any field may be absent, at any depth: what a document says of it, and nothing else.
 *
 * @category Import
 * @example
 * const plan: PartialPlan = { title: { "zh-Hans": "某市知识产权“十五五”规划" }, indicators: [{ number: 1 }] };
 */
export type PartialPlan = DeepPartial<Plan>;

type DeepPartial<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;

/**
 * A stretch of the source, half-open, in UTF-16 units as strings count.
 *
 * @category Import
 * @example
 * const span: Span = { start: 4, end: 8 };
 */
export interface Span {
  /** Where it begins, counted from 0. */
  readonly start: number;
  /** The first unit behind it, so that `source.slice(start, end)` is the text. */
  readonly end: number;
}

/**
 * A field of a draft with where its value comes from: printed at a place of the source, or inferred from what is printed.
 *
 * @category Import
 * @example
 * const claim: DraftClaim = {
 *   at: "/indicators/0/targets/0/value", value: "2.5", raw: "2.5", start: 120, end: 123, how: "printed",
 * };
 */
export interface DraftClaim extends Span {
  /** The JSON Pointer of the field in the draft's plan. */
  readonly at: string;
  /** The value of the field, in the form of the plan. */
  readonly value: unknown;
  /** What stands there: the source between start and end, in a markup language without its tags. */
  readonly raw: string;
  /** Whether the source prints it, or it was inferred from what is printed there. */
  readonly how: "printed" | "inferred";
  /** Of what is inferred: from what, and why. */
  readonly because?: Message;
  /** Where in the document, as a reference says it: the table, the row and the column. */
  readonly locator?: string;
}

/**
 * A field that a plan needs and the source does not say, or says in more than one way.
 *
 * @category Import
 * @example
 * const hole: Hole = { at: "/indicators/0/unit", reason: "not-printed", candidates: [] };
 */
export interface Hole {
  /** The JSON Pointer of the field in the draft's plan. */
  readonly at: string;
  /** Why the field could not be filled. */
  readonly reason: HoleReason;
  /** What it may be, each with its place. */
  readonly candidates: readonly DraftClaim[];
}

/**
 * Why a field of a draft is empty.
 *
 * @category Import
 * @example
 * const reason: HoleReason = "ambiguous";
 */
export type HoleReason = "not-printed" | "ambiguous" | "unreadable";

/**
 * A number of the source that no field of the draft has, and why.
 *
 * @category Import
 * @example
 * const left: Unclaimed = { raw: "2023", start: 10, end: 14, reason: { "zh-Hans": "不在指标表中", en: "not in a table of indicators" } };
 */
export interface Unclaimed extends Span {
  /** The number as printed. */
  readonly raw: string;
  /** Why no field has it. */
  readonly reason: Message;
}

/**
 * What is read of a document: a plan as far as the document says it, and where each of its fields comes from. Every number
 * of the text is in a claim or in `unclaimed`. It is plain data: it can be stored, edited, and shown beside the source.
 *
 * @category Import
 * @example
 * const draft: Draft = { plan: {}, claims: [], holes: [], unclaimed: [], issues: [] };
 */
export interface Draft {
  /** What was read, as far as it goes: fill the holes, and {@link parsePlan} takes it. */
  readonly plan: PartialPlan;
  /** In the order of the text. */
  readonly claims: readonly DraftClaim[];
  /** In the order of the plan's fields. */
  readonly holes: readonly Hole[];
  /** In the order of the text; empty where every number was understood. */
  readonly unclaimed: readonly Unclaimed[];
  /** What was seen that a reader should know of: no table, two plans in one text, letters in place of digits. */
  readonly issues: readonly Issue[];
}
