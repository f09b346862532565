import { assessIndicator } from "../assessment/assess.js";
import type { Assessment, AssessOptions } from "../assessment/assessment.js";
import { checkAssessOptions } from "../assessment/check-assess-options.js";
import {
  defaultPaceThresholds,
  type PaceThresholds,
  type Verdict,
  verdictWords,
} from "../assessment/verdict.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import type { DateText } from "../value/period.js";
import { column } from "./column.js";
import { inOfficeYears } from "./in-office-years.js";
import { type IndicatorCells, indicatorCells, indicatorColumns } from "./indicator-cells.js";
import { type LatestCells, latestCells, latestColumns } from "./latest-cells.js";
import { type RequiredCells, requiredCells, requiredColumns } from "./required-cells.js";
import type { Table } from "./table.js";
import { type TargetCells, targetCells, targetColumns } from "./target-cells.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link assessmentTable}: how far one indicator has come.
 *
 * @category Tables
 * @example
 * const row: AssessmentRow | undefined = assessmentTable(national2025, {}).rows[0];
 * row?.reason // => "no-observation"
 */
export interface AssessmentRow extends IndicatorCells, TargetCells, LatestCells, RequiredCells {
  /** Share of the way from baseline to target, 1 being all of it; `null` where it has none. */
  readonly completion: number | null;
  /** Share of the time gone at the latest observation, from 0 to 1. */
  readonly elapsedShare: number | null;
  /** Completion over the share that is due, 1 being on schedule. */
  readonly pace: number | null;
  /** The code of the verdict. */
  readonly verdict: Verdict;
  /** Why it cannot be judged, or why there is no completion. */
  readonly reason: MissingReason | null;
  /** What the latest value still lacks to the target, in `changeUnit`; 0 where it is met. */
  readonly gap: DecimalText | null;
  /** The last day that counts. */
  readonly asOf: DateText | null;
}

const columnsFor = ({ ahead, onTrack }: PaceThresholds) => [
  ...indicatorColumns,
  ...targetColumns,
  ...latestColumns,
  column(
    "completion",
    "share",
    ["目标实现程度", "Completion"],
    [
      "自基期值至目标值所走的比例；累计指标为最近值与目标值之比",
      "Share of the way from baseline to target; of a running total, of the target",
    ],
  ),
  column(
    "elapsedShare",
    "share",
    ["时序进度", "Elapsed"],
    [
      "自基期至目标年，到最近值时期末所过的时间比例",
      "Share of the time to the target year gone at the end of the latest period",
    ],
  ),
  column(
    "pace",
    "number",
    ["进度比", "Pace"],
    [
      "目标实现程度÷按路径应完成的比例（直线路径即时序进度）",
      "Completion over the share of the way that is due, on a straight way the elapsed share",
    ],
    {
      places: 2,
      thresholds: [onTrack, 1, ahead],
    },
  ),
  column("verdict", "code", ["结论", "Verdict"], ["评估结论", "The verdict"], { words: verdictWords }),
  column(
    "reason",
    "code",
    ["原因", "Reason"],
    ["无法判断或没有目标实现程度的原因", "Why it cannot be judged, or has no completion"],
    { words: missingReasons },
  ),
  column(
    "gap",
    "decimal",
    ["差距", "Gap"],
    ["距目标尚差，已达到为 0", "What is still missing to the target, 0 when it is met"],
  ),
  ...requiredColumns,
  column("asOf", "period", ["截止日", "As of"], ["只计该日及以前的观测值", "The last day that counts"]),
];

/**
 * Judges every indicator of a plan, as {@link assess} does, in a table (进展评估表), in the plan's order.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link assess}.
 * @throws {@link UsageError} as {@link assess}
 * @category Tables
 * @example
 * const { rows } = assessmentTable(national2025, national2025Observations, { asOf: "2023-12-31" });
 * rows.map(({ verdict }) => verdict).slice(0, 3) // => ["ahead", "not-assessable", "achieved"]
 */
export function assessmentTable<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions = {},
): Table<AssessmentRow> {
  checkPlan(plan);
  checkAssessOptions(options);
  const wholeOf = wholesIn(plan);
  return tableOfAssessments(
    plan,
    plan.indicators.map((indicator) => assessIndicator<Id>(plan, indicator, observations, options, wholeOf)),
  );
}

/** The same of assessments that were made already, one for each indicator, in their order. */
export function tableOfAssessments(plan: Plan, assessments: readonly Assessment[]): Table<AssessmentRow> {
  // By place and not by id: a plan can have an id twice, and then each has a row of its own.
  const rows = plan.indicators.flatMap((indicator, index) => {
    const assessment = assessments[index];
    return assessment === undefined ? [] : [rowOf(indicator, assessment)];
  });
  const columns = columnsFor(assessments[0]?.thresholds ?? defaultPaceThresholds);
  return {
    title: titleOf(plan, { "zh-Hans": "进展评估", en: "progress" }),
    columns: inOfficeYears(plan, columns, rows),
    rows,
  };
}

function rowOf(indicator: Indicator, assessment: Assessment): AssessmentRow {
  const { target, latest, completion, elapsedShare, pace, verdict, reason, gap, required, asOf } = assessment;
  return {
    ...indicatorCells(indicator),
    ...targetCells(target, assessment.otherTargets, assessment.wording),
    ...latestCells(latest),
    completion,
    elapsedShare,
    pace,
    verdict,
    reason: reason ?? null,
    gap: gap?.value ?? null,
    ...requiredCells(required, indicator.unit),
    asOf,
  };
}
