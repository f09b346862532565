import { type AllocateOptions, allocateOptionNames } from "../../apportionment/allocate.js";
import type { Observations } from "../../model/observe.js";
import type { Series } from "../../series/series.js";
import type { OptionNames } from "../../value/check-options.js";
import type { DecimalInput } from "../../value/decimal.js";
import type { PeriodText } from "../../value/period.js";
import type { Places } from "../places/place.js";

/**
 * What can be said of any split of a target, whichever way it is made.
 *
 * @category Allocation
 * @example
 * const terms: SplitTerms<"南宁" | "其他"> = { year: "2025", denominators: { 南宁: "894.08", 其他: "4118.62" } };
 */
export interface SplitTerms<Region extends string = string> extends AllocateOptions<Region> {
  /** Of a ratio: what it is a ratio to in the target's year, by region, in the unit below its stroke (万人 of 件/万人). */
  readonly denominators?: { readonly [Part in Region]?: DecimalInput };
  /**
   * The year of the target.
   * @defaultValue the year of the last target
   */
  readonly year?: PeriodText;
  /**
   * Only what was observed until the end of this day (or period) counts.
   * @defaultValue everything that was observed
   */
  readonly asOf?: PeriodText;
  /**
   * Of a ratio: the denominators of today, which say what a place has.
   * @defaultValue those of the target's year
   */
  readonly denominatorsNow?: { readonly [Part in Region]?: DecimalInput };
  /** Of a running total, by region: the yearly amounts of the time before the plan, for the forecast. */
  readonly history?: { readonly [Part in Region]?: Series };
  /** How places lie in each other, as {@link checkPlaceTree} checks it: a place among its own parts is given no share beside them. */
  readonly tree?: Places;
  /**
   * A share whose probability is below this, 0 to 1, is called unlikely.
   * @defaultValue `0.05`
   */
  readonly unlikely?: number;
}

/** Where the places are. */
interface FromPlaces<Region extends string, Id extends string> {
  /** By region: its observations, from {@link observe}. */
  readonly from: { readonly [Part in Region]?: Observations<Id> };
}

/**
 * A split by weights alone, or of the increase by weights.
 *
 * @category Allocation
 * @example
 * const options: WeightedSplit<"南宁" | "其他"> = { split: "level", places: 2 };
 */
export type WeightedSplit<Region extends string = string, Id extends string = string> = SplitTerms<Region> &
  (
    | ({
        /**
         * The target itself is shared out.
         * @defaultValue `"level"`
         */
        readonly split?: "level";
      } & Partial<FromPlaces<Region, Id>>)
    | ({
        /** Only the increase is shared out: each place keeps what it has. */
        readonly split: "increment";
      } & FromPlaces<Region, Id>)
  );

/**
 * A split that follows from where the places are, and can do without weights: one by gaps needs them unless the target is a
 * ratio; one of equal probability gives a place without forecast its part by weight. Equal probabilities are shared out by no
 * other method.
 *
 * @category Allocation
 * @example
 * const options: PresentSplit<"南宁" | "其他"> = { split: "effort", from: { 南宁: {}, 其他: {} } };
 */
export type PresentSplit<Region extends string = string, Id extends string = string> = FromPlaces<
  Region,
  Id
> &
  (
    | (SplitTerms<Region> & {
        /** By how far each place is off the target. */
        readonly split: "gap";
      })
    | (Omit<SplitTerms<Region>, "method"> & {
        /** So that every place meets its share with the same probability. */
        readonly split: "effort";
        /**
         * The only method for equal probabilities.
         * @defaultValue `"largest-remainder"`
         */
        readonly method?: "largest-remainder";
      })
  );

/**
 * How to split a target over regions. Unless it is split by its level, `from` says where the places are.
 *
 * @category Allocation
 * @example
 * const options: AllocateTargetOptions<"南宁" | "其他"> = { denominators: { 南宁: "894.08", 其他: "4118.62" } };
 */
export type AllocateTargetOptions<Region extends string = string, Id extends string = string> =
  | WeightedSplit<Region, Id>
  | PresentSplit<Region, Id>;

export const allocateTargetOptionNames: OptionNames<AllocateTargetOptions> = {
  ...allocateOptionNames,
  denominators: true,
  year: true,
  split: true,
  from: true,
  asOf: true,
  denominatorsNow: true,
  history: true,
  tree: true,
  unlikely: true,
};
