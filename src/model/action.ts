import * as z from "zod/v4";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Reference } from "../value/reference.js";
import { actionKinds } from "./action-kinds.js";
import { type ExactOptional, exactOptional } from "./exact-optional.js";
import { idSchema, localizedTextSchema, referenceSchema } from "./parts.js";

/**
 * What kind of action: 任务, 专栏工程, 政策, 保障措施.
 *
 * @category Plans
 * @example
 * const kind: ActionKind = "project";
 * @useDeclaredType
 */
export type ActionKind = keyof typeof actionKinds;

/**
 * Something that will be done (任务、专栏工程、保障措施), with the parts it consists of.
 *
 * @category Plans
 * @example
 * const action: Action = {
 *   id: "box-2", kind: "project", number: "专栏2", title: { "zh-Hans": "高价值专利培育工程" },
 *   serves: ["high-value-patents-per-10k"],
 * };
 */
export interface Action<Id extends string = string> {
  /** Of the action, on its own in the plan. */
  readonly id: string;
  /** What the document calls it: 任务, 专栏工程, 政策, 保障措施. */
  readonly kind: ActionKind;
  /** As printed, such as `（一）` or `专栏2`. */
  readonly number?: string;
  /** As printed. */
  readonly title: LocalizedText;
  /** Who answers for it (责任单位). */
  readonly responsible?: readonly LocalizedText[];
  /** The indicators that it serves, where the document says so. */
  readonly serves?: readonly Id[];
  /** The parts that it consists of. */
  readonly children?: readonly Action<Id>[];
  /** Where it stands. */
  readonly reference?: Reference;
}

export const actionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(keysOf(actionKinds)),
  number: exactOptional(z.string()),
  title: localizedTextSchema,
  responsible: exactOptional(z.array(localizedTextSchema)),
  serves: exactOptional(z.array(idSchema)),
  get children(): ExactOptional<z.ZodArray<typeof actionSchema>> {
    return exactOptional(z.array(actionSchema));
  },
  reference: exactOptional(referenceSchema),
});
