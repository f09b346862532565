import type { Seen } from "./seen.js";

/** A rule between results that holds for every plan, whatever it promises and whatever was observed. */
export interface Relation {
  /** The rule in words. */
  readonly rule: string;
  /** Where a case breaks the rule: one sentence for each contradiction, none where it holds. */
  readonly contradictions: (seen: Seen) => readonly string[];
  /** Whether it takes so long that a run checks it on a share of its cases only. */
  readonly dear?: true;
}
