import { unlessRefused } from "./accepted.js";
import type { Relation } from "./relation.js";
import { achievedIsMet } from "./rules/achieved-is-met.js";
import { beforeThePlan } from "./rules/before-the-plan.js";
import { betterIsNotWorse } from "./rules/better-is-not-worse.js";
import { chartRows } from "./rules/chart-rows.js";
import { completionIsMet } from "./rules/completion-is-met.js";
import { dayAndChoice } from "./rules/day-and-choice.js";
import { drawingsShareNothing } from "./rules/drawings-share-nothing.js";
import { duplicateTarget } from "./rules/duplicate-target.js";
import { easierTarget } from "./rules/easier-target.js";
import { effort } from "./rules/effort.js";
import { elapsed } from "./rules/elapsed.js";
import { expectedYear } from "./rules/expected-year.js";
import { finalGradeIsMet } from "./rules/final-grade-is-met.js";
import { forecastIntervals } from "./rules/forecast-intervals.js";
import { gaps } from "./rules/gaps.js";
import { jsonRoundTrip } from "./rules/json-round-trip.js";
import { lastSentence } from "./rules/last-sentence.js";
import { laterAndForecast } from "./rules/later-and-forecast.js";
import { metHasNoGap } from "./rules/met-has-no-gap.js";
import { mirrored } from "./rules/mirrored.js";
import { monitoredIsAssessed } from "./rules/monitored-is-assessed.js";
import { neverThrows } from "./rules/never-throws.js";
import { nextPlanIsValid } from "./rules/next-plan-is-valid.js";
import { nothingAssumed } from "./rules/nothing-assumed.js";
import { nothingShared } from "./rules/nothing-shared.js";
import { onPathIsOnTrack } from "./rules/on-path-is-on-track.js";
import { onePlaceIsItsPlan } from "./rules/one-place-is-its-plan.js";
import { orderOfTargets } from "./rules/order-of-targets.js";
import { otherScale } from "./rules/other-scale.js";
import { otherYears } from "./rules/other-years.js";
import { overIsDecided } from "./rules/over-is-decided.js";
import { partsAddUp } from "./rules/parts-add-up.js";
import { probabilityAgrees } from "./rules/probability-agrees.js";
import { reportWords } from "./rules/report-words.js";
import { requiredLeadsThere } from "./rules/required-leads-there.js";
import { rowsReadBack } from "./rules/rows-read-back.js";
import { sameTarget } from "./rules/same-target.js";
import { scenarioLines } from "./rules/scenario-lines.js";
import { sharesAddUp } from "./rules/shares-add-up.js";
import { statedAsLevel } from "./rules/stated-as-level.js";
import { tableCells } from "./rules/table-cells.js";
import { textTablePrints } from "./rules/text-table-prints.js";
import { wholeOfOnePlace } from "./rules/whole-of-one-place.js";
import { wholePlan } from "./rules/whole-plan.js";
import { yearUnderWayIsFloor } from "./rules/year-under-way-is-floor.js";

/** The relations that are checked. */
const all: readonly Relation[] = [
  achievedIsMet,
  overIsDecided,
  metHasNoGap,
  requiredLeadsThere,
  completionIsMet,
  elapsed,
  lastSentence,
  sameTarget,
  probabilityAgrees,
  forecastIntervals,
  expectedYear,
  easierTarget,
  orderOfTargets,
  duplicateTarget,
  statedAsLevel,
  laterAndForecast,
  gaps,
  partsAddUp,
  beforeThePlan,
  mirrored,
  otherScale,
  otherYears,
  dayAndChoice,
  betterIsNotWorse,
  onPathIsOnTrack,
  effort,
  scenarioLines,
  wholePlan,
  tableCells,
  chartRows,
  reportWords,
  jsonRoundTrip,
  nothingShared,
  yearUnderWayIsFloor,
  neverThrows,
  drawingsShareNothing,
  finalGradeIsMet,
  monitoredIsAssessed,
  nothingAssumed,
  nextPlanIsValid,
  rowsReadBack,
  wholeOfOnePlace,
  textTablePrints,
  sharesAddUp,
  onePlaceIsItsPlan,
];

/** Every relation; one that changes what was observed into what cannot be entered says nothing. */
export const relations: readonly Relation[] = all.map((relation) => ({
  ...relation,
  contradictions: (seen) => unlessRefused(() => relation.contradictions(seen)),
}));
