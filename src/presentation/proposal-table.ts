import { checkPlan } from "../model/check-plan.js";
import type { Plan } from "../model/plan.js";
import type { TargetCandidate, TargetProposals } from "../planning/candidate.js";
import { type TargetMethodName, targetMethodNames } from "../planning/target-method-names.js";
import type { Comparator } from "../value/bound.js";
import { checkArgument } from "../value/check-argument.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { inOfficeYears } from "./in-office-years.js";
import { proposalColumns } from "./proposal-columns.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link proposalTable}: a candidate, or a method that proposes nothing.
 *
 * @category Tables
 * @example
 * const { rows } = proposalTable(national2025, [
 *   proposeTargets(national2025, "protection-satisfaction", national2025Observations, { year: "2030" }),
 * ]);
 * const row: ProposalRow | undefined = rows[0];
 * row?.method // => "projection-safe"
 */
export interface ProposalRow {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The name as the plan prints it. */
  readonly name: LocalizedText;
  /** The unit of base and candidate. */
  readonly unit: UnitText | null;
  /** The value of the base year; of a running total what the period before came to. */
  readonly base: DecimalText | null;
  /** The year of the base value. */
  readonly baseYear: PeriodText | null;
  /** The code of the method. */
  readonly method: TargetMethodName;
  /** Whether it was taken. */
  readonly chosen: "chosen" | null;
  /** As a plan prints it. */
  readonly candidate: string | null;
  /** The candidate is due at the end of this year. */
  readonly targetYear: PeriodText;
  /** How the number binds. */
  readonly comparator: Comparator | null;
  /** What the method gives before rounding. */
  readonly unrounded: DecimalText | null;
  /** The yearly change from the base to the target year, in `changeUnit`. */
  readonly perYear: DecimalText | null;
  /** The same as a rate: 0.08 is 8 %. `null` where there is none. */
  readonly rate: number | null;
  /** The yearly change of the period before the base year. */
  readonly perYearBefore: DecimalText | null;
  /** The same as a rate. */
  readonly rateBefore: number | null;
  /** Of changes: percentage points for an indicator in %, else its own unit. */
  readonly changeUnit: UnitText | null;
  /** That the candidate is met as the trend goes, from 0 to 1. */
  readonly probability: number | null;
  /** What it asks a year over the best year so far: above 1 more than was ever done. */
  readonly bestShare: number | null;
  /** Why there is no candidate, or no probability. */
  readonly reason: MissingReason | null;
  /** The sentence that justifies it. */
  readonly because: LocalizedText | null;
}

/**
 * Candidates for targets side by side (目标测算表): each method a row, also where it says nothing, with the reason.
 *
 * @param plan - The plan that they were proposed for.
 * @param proposals - Of {@link proposeTargets}, or those of {@link proposePlan}, which say what was taken.
 * @throws {@link UsageError} `Argument proposals: expected a list of proposals, received …`
 * @category Tables
 * @example
 * const { proposals } = proposePlan(national2025, national2025Observations, { year: "2030", unobserved: "latest" });
 * const { rows } = proposalTable(national2025, proposals);
 * rows.filter(({ chosen }) => chosen !== null).map(({ candidate }) => candidate)[0] // => "≥26"
 */
export function proposalTable(
  plan: Plan,
  proposals: readonly (TargetProposals & {
    /** The candidate that was taken, which the table marks; absent or `null` where none was. */
    readonly chosen?: TargetCandidate | null;
  })[],
): Table<ProposalRow> {
  checkPlan(plan);
  const isList = Array.isArray(proposals) && proposals.every((one) => Array.isArray(one?.candidates));
  const words = { "zh-Hans": "测算结果的数组", en: "a list of proposals" };
  checkArgument("proposals", isList, words, proposals);
  const rows = proposals.flatMap((one) => rowsOf(plan, one));
  return {
    title: titleOf(plan, { "zh-Hans": "目标测算", en: "targets proposed" }),
    columns: inOfficeYears(plan, proposalColumns, rows),
    rows,
  };
}

function rowsOf(
  plan: Plan,
  proposal: TargetProposals & { readonly chosen?: TargetCandidate | null },
): readonly ProposalRow[] {
  const { indicator: id, unit, base, year, before, candidates, silent, chosen } = proposal;
  const indicator = plan.indicators.find((one) => one.id === id);
  const shared = {
    indicator: id,
    name: ownCopy(indicator?.name ?? { "zh-Hans": id }),
    unit: unit ?? null,
    base: base?.value ?? null,
    baseYear: base?.period ?? null,
    targetYear: year,
    perYearBefore: before?.perYear.value ?? null,
    rateBefore: before?.rate ?? null,
    changeUnit: unit === undefined ? null : differenceUnit(unit),
  };
  const byMethod = new Map<TargetMethodName, ProposalRow>();
  for (const one of candidates) {
    const isTaken = chosen?.method === one.method;
    byMethod.set(one.method, {
      ...shared,
      ...cellsOf(isTaken ? chosen : one),
      chosen: isTaken ? "chosen" : null,
    });
  }
  for (const { method, reason } of silent) byMethod.set(method, { ...shared, ...nothing, method, reason });
  return Object.keys(targetMethodNames).flatMap((name) => byMethod.get(name as TargetMethodName) ?? []);
}

const nothing = {
  chosen: null,
  candidate: null,
  comparator: null,
  unrounded: null,
  perYear: null,
  rate: null,
  probability: null,
  bestShare: null,
  because: null,
} as const;

function cellsOf({ method, printed, bound, unrounded, change, ...one }: TargetCandidate) {
  return {
    method,
    candidate: printed,
    comparator: bound.comparator,
    unrounded,
    perYear: change?.perYear.value ?? null,
    rate: change?.rate ?? null,
    probability: one.probability,
    bestShare: one.bestShare,
    reason: one.reason ?? null,
    because: ownCopy(one.because),
  };
}
