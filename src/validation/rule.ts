import type { CensusPopulation } from "../catalogue/census-populations.js";
import type { Issue, IssueLevel, Message } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import type { KnownIndicator } from "../known/known-indicator.js";
import type { PlacedAction } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import type { PlacedIndicator } from "./place-indicators.js";

/** What a rule looks at, prepared once for all rules. */
export interface RuleContext {
  readonly plan: Plan;
  readonly parents: readonly Plan[];
  readonly known: ReadonlyMap<string, KnownIndicator>;
  /** The ids of the formulas that an indicator may name. */
  readonly formulas: ReadonlySet<string>;
  readonly populations: readonly CensusPopulation[];
  /** Each indicator with its targets read. */
  readonly indicators: readonly PlacedIndicator[];
  /** The whole tree of actions, in document order. */
  readonly actions: readonly PlacedAction[];
}

/** Something that a rule found; code and level come from the rule. */
export type Finding = Pick<Issue, "path" | "message"> & {
  readonly expected: string;
  readonly received: string;
};

/**
 * A rule that a plan is checked by.
 *
 * @category Validation
 * @example
 * validationRules[0]?.level // => "error"
 */
export interface ValidationRule {
  /** The code of its issues. */
  readonly code: IssueCode;
  /** How serious what it finds is. */
  readonly level: IssueLevel;
  /** What it finds. */
  readonly finds: Message;
  /** What it protects from. */
  readonly protects: Message;
  /** Where it was seen. */
  readonly seen: Message;
}

/** A rule with its check. */
export interface Rule extends ValidationRule {
  readonly check: (context: RuleContext) => Iterable<Finding>;
}
