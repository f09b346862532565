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
   * The order of the places: as given; `"largest-first"`, with what adds most first and what takes away most last; or
   * `"by-size"`, with what changes most first, up or down.
   * @defaultValue `"given"`
   */
  readonly order?: "given" | "largest-first" | "by-size";
  /**
   * How many places have a bar of their own: those that change most. The others have one bar together.
   * @defaultValue all places
   */
  readonly most?: number;
  /**
   * Where the axis starts: at zero; or with `"changes"` so that the changes are drawn large and the whole as a point,
   * for a whole that changed by little.
   * @defaultValue `"zero"`
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
