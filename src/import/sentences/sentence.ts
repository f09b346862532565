import type { Span } from "../draft/draft.js";
import type { Token } from "./token.js";

/** A stretch of a sentence between commas, with its tokens. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** The mark before it; blank at the start. */
  readonly after: string;
  /** It stands in brackets. */
  readonly inBrackets: boolean;
}

/** A sentence with its clauses. */
export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** It is the first of its line. */
  readonly startsLine: boolean;
}
