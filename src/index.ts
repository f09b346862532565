/**
 * Everything but charts and the shipped plans: `import { assess } from "ipr-plan"`.
 *
 * @module ipr-plan
 * @category API
 */

export type { TargetChoice } from "./aims/aim.js";
export type { AssessedTarget } from "./aims/assessed-target.js";
export { elapsedShare } from "./aims/elapsed-share.js";
export type { Movement, MovementDirection } from "./aims/movement.js";
export type { RequiredChange } from "./aims/required-change.js";
export type { StandingOptions } from "./aims/standing-options.js";
export { type TargetLevel, targetLevel } from "./aims/target-level.js";
export type { TargetWording } from "./aims/target-wording.js";
export {
  type AllocateOptions,
  type Allocation,
  type AllocationMethod,
  type AllocationTie,
  allocate,
} from "./apportionment/allocate.js";
export type { SplitOptions } from "./apportionment/split-options.js";
export { splitOverTime, type TimeSplit } from "./apportionment/split-over-time.js";
export { assess } from "./assessment/assess.js";
export { assessPlan, type PlanAssessment } from "./assessment/assess-plan.js";
export type { AspiredTarget, Assessment, AssessOptions } from "./assessment/assessment.js";
export { compareMethods, type MethodComparison } from "./assessment/compare-methods.js";
export type { Course } from "./assessment/course.js";
export { evaluateFinal } from "./assessment/evaluate-final.js";
export { evaluateFinalPlan, type FinalPlanEvaluation } from "./assessment/evaluate-final-plan.js";
export type { FinalEvaluation, FinalOptions } from "./assessment/final-evaluation.js";
export {
  defaultFinalCutOffs,
  type FinalCutOffs,
  type FinalGrade,
  finalGradeWords,
} from "./assessment/final-grade.js";
export type { FirstMet } from "./assessment/first-met.js";
export type { ProgressClass, ProgressMethodInfo } from "./assessment/method.js";
export { naturalLimitFactor } from "./assessment/methods/eurostat.js";
export { progressMethods } from "./assessment/methods.js";
export type { PartOfYear } from "./assessment/part-of-year.js";
export type { ProgressMethodName } from "./assessment/progress-method-name.js";
export {
  defaultPaceThresholds,
  type PaceThresholds,
  type Verdict,
  verdictWords,
} from "./assessment/verdict.js";
export type { VerdictCounts } from "./assessment/verdict-counts.js";
export type { VerdictGroup } from "./assessment/verdict-groups.js";
export { averageAnnualGrowth } from "./catalogue/average-annual-growth.js";
export { type CensusPopulation, censusPopulations } from "./catalogue/census-populations.js";
export {
  highValuePatentsPer10k,
  patentsPer10k,
  trademarksPer10kEntities,
} from "./catalogue/formulas/per-10k.js";
export {
  coverageRate,
  firstInstanceAcceptance,
  maintenanceRate,
  onTimeClosingRate,
  parentStockPenetration,
  shareOfGdp,
} from "./catalogue/formulas/rates.js";
export { annualAverage, geographicalIndicationsTotal, royaltiesTotal } from "./catalogue/formulas/totals.js";
export { formulas } from "./catalogue/formulas.js";
export {
  type IndicatorCandidate,
  type IndicatorMatch,
  type MatchDifference,
  matchDifferences,
  type NoMatchReason,
  noMatchReasons,
} from "./catalogue/indicator-match.js";
export { type MatchOptions, matchIndicator } from "./catalogue/match-indicator.js";
export { type PerCapitaVariant, perCapitaVariants } from "./catalogue/per-capita-variants.js";
export { type Population, populationSeries } from "./catalogue/population.js";
export { type Alignment, type AlignmentRow, alignWith, type RelativePace } from "./comparison/align-with.js";
export { type ClaimCheck, checkClaim } from "./comparison/check-claim.js";
export {
  type ComparisonCell,
  type ComparisonRow,
  comparePlans,
  type PlanComparison,
} from "./comparison/compare-plans.js";
export { type Continuation, type ContinuationKind, continuation } from "./comparison/continuation.js";
export { checkFormula } from "./formula/check-formula.js";
export type { FormulaColumn, FormulaColumns } from "./formula/columns/columns.js";
export { evaluateColumns } from "./formula/columns/evaluate-columns.js";
export {
  type EvaluatedFormula,
  evaluate,
  type FormulaOptions,
  type MissingFormulaValue,
} from "./formula/evaluate.js";
export { evaluateSeries, type FormulaSeriesOptions } from "./formula/evaluate-series.js";
export { explain, type FormulaExplanation } from "./formula/explain.js";
export type { FormulaIssue } from "./formula/expression/formula-issue.js";
export {
  defineFormula,
  type FormulaDefinition,
  type FormulaInput,
  type WorkedExample,
} from "./formula/formula-definition.js";
export type { FormulaInputs, FormulaValue } from "./formula/formula-inputs.js";
export type { FormulaStep } from "./formula/formula-step.js";
export { type SolveInputs, solveFor } from "./formula/solve/solve-for.js";
export type { SolvedFormula, SolveOptions } from "./formula/solve/solved-formula.js";
export { toLatex, toMathml } from "./formula/typeset.js";
export { type Issue, type IssueLevel, type Message, type Suggestion, UsageError } from "./issue.js";
export type { IssueCode } from "./issue-codes/issue-code.js";
export type { KnownFormulaId } from "./known/formula-names.js";
export type { KnownIndicator } from "./known/known-indicator.js";
export { type KnownIndicatorId, knownIndicators } from "./known/known-indicators.js";
export type { Action, ActionKind } from "./model/action.js";
export type { ActionState, ActionStatus } from "./model/action-status.js";
export type { Baseline } from "./model/baseline.js";
export type { Category } from "./model/category.js";
export type { Cause, Causes } from "./model/cause.js";
export { type Claim, type Commentary, commentarySchema, type Opinion } from "./model/commentary.js";
export { defineIndicators, definePlan } from "./model/define-plan.js";
export type { Framework, FrameworkPart } from "./model/framework.js";
export type { Goal } from "./model/goal.js";
export { earlierValue, type GrowthKind, type GrowthStatement } from "./model/growth.js";
export type { Increment } from "./model/increment.js";
export type {
  Commitment,
  ContinuedIndicator,
  Indicator,
  IndicatorOrigin,
  Tier,
} from "./model/indicator.js";
export type { Inference } from "./model/inference.js";
export { isNumericTarget } from "./model/is-numeric-target.js";
export type { Jurisdiction, JurisdictionLevel } from "./model/jurisdiction.js";
export type {
  NumericBasis,
  NumericTarget,
  NumericTerms,
  RangeTarget,
  SingleTarget,
  TargetBasis,
} from "./model/numeric-target.js";
export { observationSchema } from "./model/observation.js";
export { type ObservationInputs, type Observations, observe } from "./model/observe.js";
export { type ObservationsResult, parseObservations } from "./model/parse-observations.js";
export { type PlanResult, parsePlan } from "./model/parse-plan.js";
export { type Plan, planSchema } from "./model/plan.js";
export { planFile } from "./model/plan-file.js";
export { planJsonSchema } from "./model/plan-json-schema.js";
export type { PlanLink } from "./model/plan-link.js";
export type { PrintedFact } from "./model/printed-fact.js";
export type { RegionRole } from "./model/region-role.js";
export { planSchemaVersion } from "./model/schema-version.js";
export type { Target } from "./model/target.js";
export type { ReplacedTarget, TargetStrength, TargetTerms } from "./model/target-terms.js";
export type { Term } from "./model/term.js";
export type { ComparedTarget, ComparedWith, WordsTarget } from "./model/unnumbered-target.js";
export type { YearSpan } from "./model/year-span.js";
export type {
  ActionCounts,
  ActionProgress,
  ActionSummary,
  ActionSummaryOptions,
} from "./monitoring/action-summary.js";
export { checkActionStatus } from "./monitoring/check-action-status.js";
export type { IndicatorYear } from "./monitoring/indicator-year.js";
export type { MonitorOptions } from "./monitoring/monitor-options.js";
export { monitorYear } from "./monitoring/monitor-year.js";
export { type ActionStatusResult, parseActionStatus } from "./monitoring/parse-action-status.js";
export { summarizeActions } from "./monitoring/summarize-actions.js";
export type { YearChange } from "./monitoring/year-change.js";
export type { CompletionForm, YearCompletion } from "./monitoring/year-completion.js";
export type { YearEndOutlook } from "./monitoring/year-end-outlook.js";
export type { YearMonitoring } from "./monitoring/year-monitoring.js";
export type { StepResult } from "./monitoring/year-result.js";
export type { StepSource, YearStep } from "./monitoring/year-step.js";
export type { YearSteps } from "./monitoring/year-steps.js";
export type { YearValue } from "./monitoring/year-value.js";
export type { PlanAssumptions } from "./outlook/assumptions/given.js";
export type { MovedBy } from "./outlook/assumptions/moves.js";
export type {
  IndicatorWhatIf,
  OutlookEnd,
  PlanWhatIf,
  WhatIfPlanOptions,
} from "./outlook/assumptions/plan-what-if.js";
export { type Effort, effortFor } from "./outlook/effort-for.js";
export {
  type FormulaForecast,
  type FormulaForecastPoint,
  forecastFormula,
} from "./outlook/forecast-formula.js";
export { outlook } from "./outlook/outlook.js";
export {
  type JointOutlook,
  type OutlookPlanOptions,
  outlookPlan,
  type PlanOutlook,
} from "./outlook/outlook-plan.js";
export type {
  BestChange,
  ExpectedYears,
  Outlook,
  OutlookOptions,
} from "./outlook/outlook-result.js";
export type {
  GrowthRange,
  Sensitivity,
  SensitivityEffect,
  SensitivityFactor,
  SensitivityOptions,
  SensitivitySide,
} from "./outlook/sensitivity/result.js";
export { sensitivity } from "./outlook/sensitivity.js";
export type { InputChange, SimulationOptions } from "./outlook/simulation-options.js";
export { type ScenarioYear, type WhatIf, whatIf } from "./outlook/what-if.js";
export { whatIfPlan } from "./outlook/what-if-plan.js";
export {
  type ConditionFinding,
  classifyPatent,
  type PatentClassification,
} from "./patents/classify-patent.js";
export { countHighValuePatents } from "./patents/count-high-value-patents.js";
export type { CountOptions, PatentCount } from "./patents/count-result.js";
export { type PatentCondition, patentConditions } from "./patents/patent-condition.js";
export type { PatentIssue, PatentIssueCode } from "./patents/patent-issue.js";
export type {
  PatentAward,
  PatentKind,
  PatentLapse,
  PatentRecord,
  PledgeAmount,
} from "./patents/patent-record.js";
export {
  highValuePatentsPer10kFromRegister,
  type RegisterIndicator,
  type RegisterPopulation,
} from "./patents/register-indicator.js";
export type { ClassifyOptions } from "./patents/rules.js";
export type { ConditionCount, ConditionOverlap, CountRange, PatentTally } from "./patents/tally.js";
export type { PathOptions } from "./paths/path-options.js";
export type { PathShape } from "./paths/path-shape.js";
export type { Scenario, ScenarioName, ScenarioTerms } from "./paths/scenario.js";
export { type ScenarioLine, type ScenarioOptions, scenarioLine } from "./paths/scenario-line.js";
export { type TargetPath, targetPath } from "./paths/target-path.js";
export type {
  PeriodBefore,
  ProposalBase,
  SilentMethod,
  TargetCandidate,
  TargetProposals,
} from "./planning/candidate.js";
export type { Unobserved } from "./planning/carried.js";
export { type Demand, type DemandKind, type LineageStep, lineage } from "./planning/lineage.js";
export type { Parent } from "./planning/parent.js";
export type { Peers } from "./planning/peer-facts.js";
export type { IndicatorProposal, PlanProposal, ProposePlanOptions } from "./planning/plan-proposal.js";
export type { ProposalTerms } from "./planning/proposal-terms.js";
export { proposePlan } from "./planning/propose-plan.js";
export { proposeTargets } from "./planning/propose-targets.js";
export type { ProposeTargetsOptions } from "./planning/propose-targets-options.js";
export type { RoundedPart } from "./planning/round-as-printed.js";
export { type PlanSuccessor, successorPlan } from "./planning/successor-plan.js";
export type { SuccessorPlanOptions } from "./planning/successor-plan-options.js";
export type { TargetMethodName } from "./planning/target-method-names.js";
export { type ActionRow, actionTable } from "./presentation/action-table.js";
export type { AllocationRow } from "./presentation/allocation-row.js";
export { allocationTable } from "./presentation/allocation-table.js";
export { type AssessmentRow, assessmentTable } from "./presentation/assessment-table.js";
export { displayWidth } from "./presentation/display-width.js";
export { escapeMarkdown } from "./presentation/escape-markdown.js";
export { type GroupBy, groupTable } from "./presentation/group-table.js";
export type { IndicatorCells } from "./presentation/indicator-cells.js";
export type { LatestCells } from "./presentation/latest-cells.js";
export { type LineageRow, lineageTable } from "./presentation/lineage-table.js";
export type { MonitoringRow } from "./presentation/monitoring-row.js";
export { monitoringTable } from "./presentation/monitoring-table.js";
export type { OutlookRow } from "./presentation/outlook-row.js";
export { outlookTable } from "./presentation/outlook-table.js";
export { planReport } from "./presentation/plan-report.js";
export { type PlanRow, planTable } from "./presentation/plan-table.js";
export { type ProposalRow, proposalTable } from "./presentation/proposal-table.js";
export type { RankingRow } from "./presentation/ranking-row.js";
export { rankingTable } from "./presentation/ranking-table.js";
export { regionReport } from "./presentation/region-report.js";
export { type RegionTableOptions, regionTable } from "./presentation/region-table.js";
export type {
  RegionReportOptions,
  RegionReportSectionCode,
} from "./presentation/report/regions/region-report-options.js";
export type {
  Report,
  ReportBlock,
  ReportChart,
  ReportKind,
  ReportList,
  ReportParagraph,
  ReportSection,
  ReportSentence,
  ReportTable,
} from "./presentation/report/report.js";
export type { ReportOptions, ReportSectionCode } from "./presentation/report/report-options.js";
export type { RequiredCells } from "./presentation/required-cells.js";
export { selectColumns } from "./presentation/select-columns.js";
export { type SensitivityRow, sensitivityTable } from "./presentation/sensitivity-table.js";
export type { ShownOfRegion } from "./presentation/shown-of-regions.js";
export type { ColumnType, Table, TableCell, TableColumn } from "./presentation/table.js";
export { type TableSchema, type TableSchemaField, tableSchema } from "./presentation/table-schema.js";
export type { TargetCells } from "./presentation/target-cells.js";
export { type CsvOptions, toCsv } from "./presentation/to-csv.js";
export { type HtmlOptions, toHtml } from "./presentation/to-html.js";
export { type MarkdownOptions, toMarkdown } from "./presentation/to-markdown.js";
export { type TextTableOptions, toTextTable } from "./presentation/to-text-table.js";
export { type PrintedOptions, printedNumber } from "./printed/printed-number.js";
export type {
  PrintedGap,
  PrintedNumber,
  PrintedPeriod,
  PrintedRange,
  PrintedValue,
} from "./printed/printed-value.js";
export type { UnreadPrint } from "./printed/unread.js";
export { type UnreadReason, unreadReasons } from "./printed/unread-reasons.js";
export {
  type Backtest,
  type BacktestOptions,
  backtest,
  type MethodBacktest,
} from "./projection/backtest.js";
export type { BacktestErrors } from "./projection/backtest-errors.js";
export { forecast } from "./projection/forecast.js";
export {
  type BatchOptions,
  type ForecastColumns,
  forecastMany,
  forecastManyAsync,
} from "./projection/forecast-many.js";
export type { ForecastMethodChoice } from "./projection/forecast-method-choice.js";
export {
  type ForecastMethodInfo,
  type ForecastMethodName,
  forecastMethods,
} from "./projection/forecast-methods.js";
export type { ForecastHorizon, ForecastOptions } from "./projection/forecast-options.js";
export type {
  Forecast,
  ForecastPoint,
  PredictionInterval,
} from "./projection/forecast-result.js";
export type { SmoothingParameters } from "./projection/methods/smoothing.js";
export { forecastRegions } from "./projection/peers/forecast-regions.js";
export { forecastTotal } from "./projection/peers/forecast-total.js";
export type { PeersGrowth } from "./projection/peers/peers-growth.js";
export type { PeersChoice } from "./projection/peers/read-peers.js";
export type { PlaceValues } from "./projection/peers/read-places.js";
export type { ForecastRegionsOptions, RegionsChoice } from "./projection/peers/region-options.js";
export type { TotalDifference, TotalForecast } from "./projection/peers/total-forecast.js";
export type { ForecastTotalOptions, TotalChoice } from "./projection/peers/total-options.js";
export { assessRegions, assessRegionsAsync } from "./regions/assess/assess-regions.js";
export type {
  AssessRegionsOptions,
  RegionAssessment,
  RegionScope,
  RegionsAssessment,
  RegionVerdict,
} from "./regions/assess/regions-assessment.js";
export type {
  ChangeDecomposition,
  DecomposeOptions,
  PlaceHole,
  PlaceInRatio,
  PlaceInTotal,
  RatioDecomposition,
  TotalDecomposition,
  WholeChange,
} from "./regions/decompose/change-decomposition.js";
export { decomposeChange } from "./regions/decompose/decompose-change.js";
export { outlookRegions, outlookRegionsAsync } from "./regions/outlook/outlook-regions.js";
export type {
  Expectation,
  OutlookRegionsOptions,
  RegionOutlook,
  RegionOutlooks,
  RegionsOutlook,
} from "./regions/outlook/regions-outlook.js";
export { checkPlaceTree } from "./regions/places/check-place-tree.js";
export type { Place, Places } from "./regions/places/place.js";
export { childPlaces, parentPlace, placeNames } from "./regions/places/place-tree.js";
export { type PlanForOptions, planFor } from "./regions/promises/plan-for.js";
export type { RegionPromises, RegionTarget } from "./regions/promises/region-promises.js";
export { type PlaceRank, rankPlaces } from "./regions/ranking/rank-places.js";
export { rankRegions } from "./regions/ranking/rank-regions.js";
export { rankTargets } from "./regions/ranking/rank-targets.js";
export type {
  RankBy,
  RankedRegion,
  RankOptions,
  RegionRanking,
  ScoreKind,
} from "./regions/ranking/region-ranking.js";
export type {
  RankedTarget,
  RankTargetsBy,
  RankTargetsOptions,
  TargetRanking,
} from "./regions/ranking/target-ranking.js";
export type { RatioParts } from "./regions/ratio-parts.js";
export { reconcile } from "./regions/reconcile/reconcile.js";
export type {
  ReconciledIndicator,
  ReconciledPeriod,
  ReconcileOptions,
  ReconcileResult,
  Reconciliation,
} from "./regions/reconcile/reconciliation.js";
export type { RegionsRunOptions } from "./regions/regions-run.js";
export { type PlanRollUp, type RollUpPlanOptions, rollUpPlan } from "./regions/roll-up-plan.js";
export { allocateTarget } from "./regions/split/allocate-target.js";
export type {
  AllocateTargetOptions,
  PresentSplit,
  SplitTerms,
  WeightedSplit,
} from "./regions/split/split-options.js";
export type {
  PlaceShare,
  RecentChange,
  TargetAllocation,
  TargetNotSplit,
} from "./regions/split/target-allocation.js";
export type { TargetSplit } from "./regions/split/target-splits.js";
export { type AccumulateOptions, accumulate } from "./series/accumulate.js";
export { carryForward } from "./series/carry-forward.js";
export type {
  MissingValue,
  Observation,
  ObservationInput,
  ObservationStatus,
  ObservedValue,
} from "./series/observation.js";
export type { PossibleRange } from "./series/possible-range.js";
export { type RollUpFrequency, rollUp } from "./series/roll-up.js";
export { rollUpRegions } from "./series/roll-up-regions.js";
export { type Series, series } from "./series/series.js";
export type { SeriesKind } from "./series/series-kind.js";
export { type IssueCodeText, issueCodes } from "./validation/issue-codes.js";
export type { ValidationRule } from "./validation/rule.js";
export { validationRules } from "./validation/rules.js";
export { type ValidateOptions, validatePlan } from "./validation/validate-plan.js";
export {
  type Bound,
  type Comparator,
  meetsBound,
  type RangeBound,
  type SingleBound,
  type SingleComparator,
} from "./value/bound.js";
export type { Calendar, MonthDay, YearStyle } from "./value/calendar.js";
export {
  type Decimal,
  type DecimalInput,
  decimal,
  decimalText,
  type RoundingMode,
  round,
} from "./value/decimal.js";
export type { DecimalText } from "./value/decimal-text.js";
export { defineUnit } from "./value/define-unit.js";
export type { BaseDimension, Dimension, OwnDimension } from "./value/dimension.js";
export { type Locale, type LocalizedText, localize } from "./value/localized-text.js";
export type { Direction, MeasureKind, RegionRule } from "./value/measure.js";
export { type Missing, type MissingReason, missingReasons } from "./value/missing.js";
export type { OwnUnit } from "./value/own-unit.js";
export { type DateText, type Frequency, type Period, type PeriodText, parsePeriod } from "./value/period.js";
export { periodLabel } from "./value/period-label.js";
export { type PopulationScope, populationScopes } from "./value/population-scopes.js";
export type { Qualifier } from "./value/qualifier.js";
export { convert, type Quantity } from "./value/quantity.js";
export type { RateText } from "./value/rate.js";
export type { Reference } from "./value/reference.js";
export { type LocaleTag, resolveLocale } from "./value/resolve-locale.js";
export { type KnownUnit, parseUnit, type Unit, type UnitText } from "./value/unit.js";
export { unitLabel } from "./value/unit-label.js";
export { units } from "./value/units.js";
export { yearPosition } from "./value/year-position.js";
