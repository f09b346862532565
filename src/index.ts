// Issues

export { assess } from "./assessment/assess.js";
export { assessPlan, type PlanAssessment } from "./assessment/assess-plan.js";
export type { AssessedTarget, Assessment, AssessOptions } from "./assessment/assessment.js";
export {
  defaultPaceThresholds,
  type PaceThresholds,
  type Verdict,
  verdictWords,
} from "./assessment/verdict.js";
export { type Issue, type IssueLevel, type Message, UsageError } from "./issue.js";
export type { Action, ActionKind } from "./model/action.js";
export { definePlan } from "./model/define-plan.js";
export type { Baseline, Commitment, Indicator, Inference, Tier, YearSpan } from "./model/indicator.js";
export { observationSchema } from "./model/observation.js";
export { type ObservationInputs, type Observations, observe } from "./model/observe.js";
export { type PlanResult, parsePlan } from "./model/parse-plan.js";
export {
  type Goal,
  type Jurisdiction,
  type Plan,
  type PlanLink,
  planSchema,
  type RegionRole,
  type Term,
} from "./model/plan.js";
export type {
  Increment,
  RangeTarget,
  SingleTarget,
  Target,
  TargetBasis,
  TargetTerms,
} from "./model/target.js";
export { outlook } from "./outlook/outlook.js";
export type { Outlook, OutlookOptions } from "./outlook/outlook-result.js";
// Tables
export { displayWidth, type TextColumn, toTextTable } from "./presentation/text-table.js";
// Projection
export {
  type Forecast,
  type ForecastMethodName,
  type ForecastOptions,
  type ForecastPoint,
  type ForecastRange,
  forecast,
  type PredictionInterval,
} from "./projection/forecast.js";
// Series
export type {
  MissingValue,
  Observation,
  ObservationInput,
  ObservationStatus,
  ObservedValue,
} from "./series/observation.js";
export { type RollUpFrequency, rollUp } from "./series/roll-up.js";
export { rollUpRegions } from "./series/roll-up-regions.js";
export { type Series, type SeriesKind, series } from "./series/series.js";
// Progress
export { elapsedShare } from "./target/elapsed-share.js";
export type { RequiredChange } from "./target/required-change.js";
export { type TargetLevel, targetLevel } from "./target/target-level.js";
// Plans
export {
  type Bound,
  type Comparator,
  meetsBound,
  type RangeBound,
  type SingleBound,
  type SingleComparator,
} from "./value/bound.js";
// Exact numbers
export {
  type Decimal,
  type DecimalInput,
  type DecimalText,
  decimal,
  decimalText,
  type RoundingMode,
  round,
} from "./value/decimal.js";
export { type Locale, type LocalizedText, localize } from "./value/localized-text.js";
export type { Direction, MeasureKind, RegionRule } from "./value/measure.js";
// Missing values
export { type Missing, type MissingReason, missingReasons } from "./value/missing.js";
// Time
export {
  type DateText,
  type Frequency,
  type Period,
  type PeriodText,
  parsePeriod,
  yearPosition,
} from "./value/period.js";
export { convert, type Quantity } from "./value/quantity.js";
export type { Reference } from "./value/reference.js";
// Units
export {
  type BaseDimension,
  type Dimension,
  parseUnit,
  type Unit,
  type UnitText,
  units,
} from "./value/unit.js";
