import type { Series } from "../series/series.js";
import type { OptionNames } from "../value/check-options.js";
import type { Parent } from "./parent.js";
import type { Peers } from "./peer-facts.js";
import { type ProposalTerms, proposalTermNames } from "./proposal-terms.js";

/**
 * What targets of one indicator are proposed from.
 *
 * @category Planning
 * @example
 * const options: ProposeTargetsOptions = { year: "2030", parent: { plan: national2030 }, standardError: 0.4 };
 */
export interface ProposeTargetsOptions extends ProposalTerms {
  /** The plan above; `indicator` is the id of the same one there, where that is not told by the catalogue. */
  readonly parent?: Parent & { readonly indicator?: string };
  /** The series of the same indicator in other places, by place. */
  readonly peers?: Peers;
  /** Of the value of the base year, in the indicator's unit, where it comes from a survey. */
  readonly standardError?: number;
  /** Of a running total: the yearly amounts of the time before, where they reach back beyond this plan. */
  readonly history?: Series;
}

export const proposeTargetsOptionNames: OptionNames<ProposeTargetsOptions> = {
  ...proposalTermNames,
  parent: true,
  peers: true,
  standardError: true,
  history: true,
};
