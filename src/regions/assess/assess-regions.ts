import { assessIndicator } from "../../assessment/assess.js";
import { type AssessOptions, assessOptionNames } from "../../assessment/assessment.js";
import { checkAssessOptions } from "../../assessment/check-assess-options.js";
import { defaultPaceThresholds } from "../../assessment/verdict.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkSlices } from "../../value/in-slices.js";
import { pickOptions } from "../../value/pick-options.js";
import { preparedBy } from "../prepared-by.js";
import { readCall } from "../read-call.js";
import {
  latestDay,
  type RegionsBatch,
  type RegionsRunOptions,
  runAtOnce,
  runInSlices,
  runOptionNames,
} from "../regions-run.js";
import { countedAs } from "./counted-as.js";
import { judgePlace } from "./judge-place.js";
import {
  type AssessRegionsOptions,
  assessRegionsOptionNames,
  type RegionAssessment,
  type RegionsAssessment,
} from "./regions-assessment.js";

/**
 * Judges every indicator of a plan in every place (各地进展评估), each as {@link assess} does for one place. A place is
 * judged by its target in `targets`, or by its own plan. Without either, it is judged by the plan's target from the
 * place's own start; but the target of a total belongs to all places together, and then the place has none. Where a
 * place's figures, plan or name are not what they should be, it gets an issue that names it, and no verdict. The time
 * that it takes grows with the number of places.
 *
 * @param plan - The plan.
 * @param byRegion - By place: its observations, from {@link observe} or as they were imported.
 * @param options - As for {@link assess}; the places' own plans and targets; which indicators; which places there are; whether words
 * are wanted.
 * @returns The verdicts by place, in the order of the figures, their counts over places and indicators, and what was noticed:
 * `place-unknown`, `place-twice`, `place-silent` (a target without figures), `parent-among-children`, those of `checkPlaceTree`, and
 * those of figures and plans that are none of the indicator (`measure-differs`, `dimension-mismatch`, …).
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`, `Argument …: expected …`, `Not a target of … for …: …`, and as
 * {@link assess} of its options
 * @category Regions
 * @example
 * const of = (value: number) => observe(guangxi2025, { "pct-applications": { 2023: value } });
 * const result = assessRegions(guangxi2025, { 南宁: of(60), 柳州: of(20) }, {
 *   indicators: ["pct-applications"],
 *   targets: { 南宁: { "pct-applications": 80 }, 柳州: { "pct-applications": 60 } },
 * });
 * result.regions.map(({ place, assessments: [first] }) => [place, first?.verdict, first?.completion])
 * // => [["南宁", "ahead", 0.75], ["柳州", "behind", 0.3333333333333333]]
 * result.total.counts.ahead // => 1
 */
export function assessRegions<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: AssessRegionsOptions<NoInfer<Id>> = {},
): RegionsAssessment<Id> {
  checkOptions(options, assessRegionsOptionNames);
  return runAtOnce(batchOf<Id>(plan, byRegion, options));
}

const asyncOptionNames: OptionNames<AssessRegionsOptions & RegionsRunOptions> = {
  ...assessRegionsOptionNames,
  ...runOptionNames,
};

/**
 * Judges places as {@link assessRegions} does, without blocking: between chunks of places other work gets its turn,
 * progress is reported, and the call can be stopped.
 *
 * @param plan - The plan.
 * @param byRegion - By place: its observations.
 * @param options - As for {@link assessRegions}, and how it is run.
 * @throws {@link UsageError} `Regions option chunk: …`, and as {@link assessRegions}; the signal's reason where it is aborted
 * @category Regions
 * @example
 * const of = (value: number) => observe(guangxi2025, { "pct-applications": { 2023: value } });
 * const done: number[] = [];
 * const result = await assessRegionsAsync(guangxi2025, { 南宁: of(60), 柳州: of(20) }, {
 *   chunk: 1, onProgress: (places) => done.push(places),
 * });
 * [result.regions.length, done] // => [2, [1, 2]]
 */
export async function assessRegionsAsync<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: AssessRegionsOptions<NoInfer<Id>> & RegionsRunOptions = {},
): Promise<RegionsAssessment<Id>> {
  checkOptions(options, asyncOptionNames);
  checkSlices("regions", options);
  return runInSlices(batchOf<Id>(plan, byRegion, options), options);
}

function batchOf<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: AssessRegionsOptions<Id>,
): RegionsBatch<RegionAssessment<Id>, RegionsAssessment<Id>> {
  const call = readCall<Id>(plan, byRegion, options);
  const own = pickOptions<AssessOptions>(options, assessOptionNames);
  checkAssessOptions(own);
  // An option that no observation can mend is refused here, before it becomes an issue of every place.
  for (const one of call.indicators) assessIndicator<Id>(plan, one, {}, own);
  const { words = false, method = "elapsed-time", thresholds = defaultPaceThresholds } = options;
  const { ahead, onTrack } = thresholds;
  const prepared = preparedBy<Id>(plan, own);
  const counted = countedAs();
  const verdictsOf = ({ assessments }: RegionAssessment<Id>) => assessments.map(({ verdict }) => verdict);
  return {
    places: call.places,
    indicators: call.indicators.length,
    ofPlace: (place) => {
      const assessments = judgePlace(call, place, own, prepared, words);
      return { place, assessments, ...counted(assessments.map(({ verdict }) => verdict)) };
    },
    ofAll: (regions) => ({
      plan: plan.id,
      method,
      thresholds: { ahead, onTrack },
      asOf: latestDay(regions.flatMap(({ assessments }) => assessments.map(({ asOf }) => asOf))),
      indicators: call.indicators.map(({ id }) => id),
      regions,
      total: counted(regions.flatMap(verdictsOf)),
      byIndicator: call.indicators.map(({ id }, index) => ({
        indicator: id,
        ...counted(regions.flatMap(({ assessments }) => assessments[index]?.verdict ?? [])),
      })),
      issues: call.issues,
    }),
  };
}
