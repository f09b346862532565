import type { OptionNames } from "../value/check-options.js";
import type { NamedByPlan } from "./indicator-title.js";
import { type ListChartOptions, listChartOptionNames } from "./list-options.js";

/**
 * What can be chosen about a contribution chart.
 *
 * @category Charts
 * @example
 * const options: ContributionChartOptions = { order: "by-size", most: 5, axis: "changes", plan: guangxi2025 };
 */
export interface ContributionChartOptions extends ListChartOptions, NamedByPlan {
  /**
   * `"given"`, the order of the places, unless told; `"largest-first"` puts what adds most first and what takes away most last,
   * `"by-size"` what changes most, up or down.
   */
  readonly order?: "given" | "largest-first" | "by-size";
  /** How many places have a bar of their own, those that change most; the others have one together. All unless told. */
  readonly most?: number;
  /**
   * From where the axis goes: `"zero"` unless told; `"changes"` draws the changes large and the whole as a point, for a whole that
   * changed by little.
   */
  readonly axis?: "zero" | "changes";
}

export const contributionChartOptionNames: OptionNames<ContributionChartOptions> = {
  ...listChartOptionNames,
  order: true,
  most: true,
  axis: true,
  plan: true,
};
