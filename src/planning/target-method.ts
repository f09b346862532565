import type { Message } from "../issue.js";
import type { MissingReason } from "../value/missing.js";
import type { NeedName, TargetFacts } from "./target-facts.js";
import type { TargetMethodName } from "./target-method-names.js";

/** What a method proposes, before it is rounded: a level, or why there is none; and the clause that says why. */
export type Proposed =
  | { readonly value: number; readonly because: Message }
  | { readonly missing: MissingReason };

/** One way to propose a target. What it needs is asked once, so that no method holds guards for what is not there. */
export interface TargetMethod<Need extends NeedName = never> {
  readonly name: TargetMethodName;
  readonly source: string;
  readonly needs: readonly Need[];
  readonly propose: (facts: Pick<TargetFacts, Need>) => Proposed;
}

/** Writes a method down, with the facts that it needs, and no others, in its hands. */
export function defineTargetMethod<const Need extends NeedName>(
  method: TargetMethod<Need>,
): TargetMethod<Need> {
  return method;
}

export const hubbard =
  "Hubbard, Talih, Klein, Huang: Target-Setting Methods in Healthy People 2030, Healthy People Statistical Notes 28, 2020";
