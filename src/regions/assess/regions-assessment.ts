import type { Assessment, AssessOptions } from "../../assessment/assessment.js";
import { assessOptionNames } from "../../assessment/assessment.js";
import type { ProgressMethodName } from "../../assessment/progress-method-name.js";
import type { PaceThresholds } from "../../assessment/verdict.js";
import type { VerdictCounts } from "../../assessment/verdict-counts.js";
import type { Issue, Message } from "../../issue.js";
import type { OptionNames } from "../../value/check-options.js";
import type { DateText } from "../../value/period.js";
import type { Places } from "../places/place.js";
import { promiseOptionNames, type RegionPromises } from "../promises/region-promises.js";

/**
 * Which indicators of which places are looked at, and what is said of them.
 *
 * @category Regions
 * @example
 * const scope: RegionScope<"pct-applications"> = { indicators: ["pct-applications"], words: true };
 */
export interface RegionScope<Id extends string = string> {
  /**
   * Ids of the plan's indicators, in the order in which they are to stand.
   * @defaultValue all indicators of the plan
   */
  readonly indicators?: readonly Id[];
  /** Which places there are: one that is not among them is an issue, and is not judged. */
  readonly tree?: Places;
  /**
   * Says every result in words (`because`), and every issue that was noticed on the way. Otherwise only the numbers
   * are there.
   * @defaultValue `false`
   */
  readonly words?: boolean;
}

export const scopeOptionNames: OptionNames<RegionScope> = { indicators: true, tree: true, words: true };

/**
 * How places are assessed: as one of them is by {@link assess}, and by whose promises.
 *
 * @category Regions
 * @example
 * const options: AssessRegionsOptions<"pct-applications"> = { asOf: "2023", targets: { 南宁: { "pct-applications": 50 } } };
 */
export interface AssessRegionsOptions<Id extends string = string>
  extends AssessOptions,
    RegionPromises<Id>,
    RegionScope<Id> {}

export const assessRegionsOptionNames: OptionNames<AssessRegionsOptions> = {
  ...assessOptionNames,
  ...promiseOptionNames,
  ...scopeOptionNames,
};

/**
 * How far one place has come with one indicator: the numbers of its {@link Assessment}.
 *
 * @category Regions
 * @example
 * const verdict: RegionVerdict = {
 *   indicator: "patents", asOf: "2023-12-31", verdict: "not-assessable", reason: "no-target", met: null, completion: null,
 *   elapsedShare: null, expectedShare: null, pace: null, gap: null, required: null,
 * };
 */
export interface RegionVerdict<Id extends string = string>
  extends Pick<
    Assessment<Id>,
    | "indicator"
    | "asOf"
    | "verdict"
    | "reason"
    | "met"
    | "completion"
    | "elapsedShare"
    | "expectedShare"
    | "pace"
    | "target"
    | "latest"
    | "gap"
    | "required"
  > {
  /** Only with `words: true`. */
  readonly because?: readonly Message[];
}

/**
 * How far one place has come.
 *
 * @category Regions
 * @example
 * const behind = ({ place, counts }: RegionAssessment) => `${place}: ${counts.behind}`;
 */
export interface RegionAssessment<Id extends string = string> extends VerdictCounts {
  /** The name of the place. */
  readonly place: string;
  /** One for each of the indicators, in their order. */
  readonly assessments: readonly RegionVerdict<Id>[];
}

/**
 * How far all places have come.
 *
 * @category Regions
 * @example
 * const rows = ({ regions }: RegionsAssessment) => regions.map(({ place, counts }) => [place, counts.achieved]);
 */
export interface RegionsAssessment<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The method that judged all places. */
  readonly method: ProgressMethodName;
  /** The pace from which each verdict holds, as used here. */
  readonly thresholds: PaceThresholds;
  /** The latest as-of date of all; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** The ids of the indicators that were judged, in the plan's order. */
  readonly indicators: readonly Id[];
  /** In the order of the figures. */
  readonly regions: readonly RegionAssessment<Id>[];
  /** Over all places and indicators. */
  readonly total: VerdictCounts;
  /** Over all places, in the order of the indicators. */
  readonly byIndicator: readonly (VerdictCounts & { readonly indicator: Id })[];
  /** What was noticed, each with the place in its path. */
  readonly issues: readonly Issue[];
}
