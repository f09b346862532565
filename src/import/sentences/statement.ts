import type { Span } from "../draft/draft.js";
import type { NumberWords } from "./peel.js";
import type { ReasonCode } from "./reasons.js";
import type { AmountToken, TimeToken } from "./token.js";

/** A number with the stretch of text that names what it is a number of. */
export interface Statement {
  /** `first`: the name stands before the number; `behind`: after it; `before`: with what was named in the sentence before. */
  readonly form: "first" | "behind" | "before";
  /** Absent where it goes with what was named before. */
  readonly name?: Span & { readonly isPart?: boolean };
  /** It is one of a list. */
  readonly isListed?: true;
  /** What stands behind the list and belongs to each name of it. */
  readonly ending?: Span;
  /** The ending is that of the last name: a name that is known without it does without. */
  readonly isEndingOptional?: true;
  readonly verb?: Span;
  readonly amount: AmountToken;
  readonly words: NumberWords;
  /** A growth word that the sentence says in other words, for the reader of printed numbers: English "fall by". */
  readonly growth?: string;
  /** The time where several times share a name. */
  readonly period?: string;
  readonly time?: TimeToken;
  /** The number where a change to this one starts. */
  readonly from?: { readonly amount: AmountToken; readonly time?: TimeToken };
  /** A colon stands between the name and the number. */
  readonly isLabelled?: true;
  readonly inBrackets: boolean;
}

/** A number of which nothing was made. */
export interface LeftOut extends Span {
  readonly reason: ReasonCode;
}

/** What a clause states. */
export interface ClauseContent {
  readonly statements: readonly Statement[];
  readonly left: readonly LeftOut[];
}
