import type { Seen } from "./seen.js";

/** A rule between results that holds for every plan, whatever it promises and whatever was observed. */
export interface Relation {
  /** The rule in words. */
  readonly rule: string;
  /** Where a case breaks the rule: one sentence for each contradiction, none where it holds. */
  readonly contradictions: (seen: Seen) => readonly string[];
  /** Whether it asks for more than assessments and outlook of the case itself, so that it is checked on a share of them. */
  readonly dear?: true;
}
