import { contrast, show, UsageError } from "../issue.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import type { YearSpan } from "../model/year-span.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isRecord } from "../value/is-record.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import { isYearText, yearText } from "../value/year-text.js";
import type { Unobserved } from "./carried.js";

/**
 * What the next plan is called, which years it is for, and what is known of it already.
 *
 * @category Planning
 * @example
 * const options: SuccessorPlanOptions = { id: "guangxi-2030", period: { start: "2026", end: "2030" }, drop: ["aid-stations"] };
 */
export interface SuccessorPlanOptions<Id extends string = string> {
  /** The id of the new plan. */
  readonly id: string;
  /** The years that the new plan is for. */
  readonly period: YearSpan;
  /**
   * The title of the new plan.
   * @defaultValue a working title made from that of the plan before
   */
  readonly title?: LocalizedText;
  /**
   * The year at whose end the new plan starts.
   * @defaultValue the year before its period
   */
  readonly baseYear?: PeriodText;
  /**
   * What is done where the base year was not observed: the baseline is left out (`"leave"`), or the latest year is
   * taken (`"latest"`).
   * @defaultValue `"leave"`
   */
  readonly unobserved?: Unobserved;
  /** Targets by indicator, such as those of {@link proposePlan}; the others stay open. */
  readonly targets?: { readonly [Key in Id]?: readonly Target[] };
  /** The indicators that the next plan does not have any more. */
  readonly drop?: readonly Id[];
}

const optionNames: OptionNames<SuccessorPlanOptions> = {
  id: true,
  period: true,
  title: true,
  baseYear: true,
  unobserved: true,
  targets: true,
  drop: true,
};

/** The options with what is taken where they leave it open. */
type ReadSuccessorOptions<Id extends string> = SuccessorPlanOptions<Id> &
  Required<Pick<SuccessorPlanOptions<Id>, "baseYear" | "drop" | "unobserved">>;

/** Reads the options, and says which the base year is; throws where one does not hold. */
export function readSuccessorOptions<Id extends string>(
  plan: Plan<Id>,
  options: SuccessorPlanOptions<Id>,
): ReadSuccessorOptions<Id> {
  checkOptions<SuccessorPlanOptions>(options, optionNames);
  const { id, period, drop = [], targets = {}, unobserved = "leave" } = options ?? {};
  checkArgument("id", typeof id === "string" && id !== "", { "zh-Hans": "新规划的标识", en: "an id" }, id);
  const isSpan =
    isRecord(period) && isYearText(period.start) && isYearText(period.end) && period.start <= period.end;
  const span = { "zh-Hans": "起止年份，如 2026 与 2030", en: 'years such as { start: "2026", end: "2030" }' };
  checkArgument("period", isSpan, span, period);
  checkArgument("drop", Array.isArray(drop), { "zh-Hans": "指标标识的数组", en: "a list of ids" }, drop);
  checkArgument(
    "targets",
    isRecord(targets),
    { "zh-Hans": "按指标列出的目标", en: "targets by id" },
    targets,
  );
  for (const one of [...drop, ...(Object.keys(targets) as Id[])]) indicatorOf(plan, one);
  const isWay = unobserved === "leave" || unobserved === "latest";
  checkOption("target", "unobserved", isWay, '"leave" or "latest"', unobserved);
  const baseYear = options.baseYear ?? yearText(Number(period.start) - 1);
  if (!isYearText(baseYear) || baseYear >= period.start) throw notBaseYear(baseYear, period);
  return { ...options, baseYear, drop, unobserved };
}

function notBaseYear(baseYear: unknown, { start }: YearSpan): UsageError {
  const [expected, received] = [`a year before ${start}`, show(baseYear)];
  return new UsageError({
    code: "base-year-unfit",
    path: "/baseYear",
    expected,
    received,
    message: contrast("基期有误", "Not a base year", expected, received),
  });
}
