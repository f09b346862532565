import { evidenceOf } from "../aims/evidence.js";
import { type Standing, standingOf } from "../aims/standing.js";
import { assessIndicator } from "../assessment/assess.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import { outlookIndicator } from "../outlook/outlook.js";
import { type ReadOutlookOptions, readOutlookOptions } from "../outlook/read-outlook-options.js";
import { yearEnd, yearStart } from "../value/calendar.js";
import { checkNeededOptions, checkOptions } from "../value/check-options.js";
import { keysOf } from "../value/closed-list.js";
import { type Missing, missing } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { yearText } from "../value/year-text.js";
import type { IndicatorYear } from "./indicator-year.js";
import { type MonitorOptions, monitorOptionNames } from "./monitor-options.js";
import { monitoringWords } from "./monitoring-words.js";
import { stepIssues } from "./step-issues.js";
import { type StepFound, stepOf } from "./step-of.js";
import { stepResults } from "./step-results.js";
import { valueOfYear } from "./value-of-year.js";
import { changeOnYearBefore, type YearChange } from "./year-change.js";
import { completionOf, type YearCompletion } from "./year-completion.js";
import { yearEndOf } from "./year-end-outlook.js";
import type { YearMonitoring } from "./year-monitoring.js";
import { resultOf, type StepResult } from "./year-result.js";
import { type OwnSteps, readSteps, yearOfPlan } from "./year-steps.js";
import type { YearValue } from "./year-value.js";
import { yearWordsOf } from "./year-words.js";

/**
 * Watches one year of a plan (年度监测). For each indicator it says what the year was to bring and what it brought, the
 * change on the year before, what remains to the final target, and where year and plan are heading.
 *
 * The target of the year is the one given in `steps`; otherwise the one that the plan has for the year; otherwise the
 * step on the path to the final target, as {@link targetPath} draws it. Each result says which of these it is. The
 * value is that of the whole year, or of the part of it that is known by the as-of day; a part is compared with the
 * same part of the year before. What was observed after the year never counts.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The year; steps, as-of day (at the latest the end of the year, which is taken where none is given), method of the forecasts.
 * @returns Records by indicator, counts with what they are counted from, and the issues of the steps; all plain data.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown option: …`, `Not a year of the plan: …`, `/steps/<id>: Unknown indicator: …`,
 * `Argument steps/…: expected a number, received …`, `Not a day of the year: …`, and as {@link assess} and {@link outlook}
 * @category Monitoring
 * @example
 * const { indicators } = monitorYear(national2025, national2025Observations, { year: "2023" });
 * const [patents] = indicators;
 * patents?.step // => { from: "path", bound: { comparator: "attain", value: "9.72" }, unit: "件/万人" }
 * patents && "share" in patents.completion && patents.completion.share.toFixed(3) // => "1.214"
 * patents && "by" in patents.change && patents.change.by // => { value: "2.4", unit: "件/万人" }
 * patents?.final.gap // => { value: "0.2", unit: "件/万人" }
 */
export function monitorYear<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: MonitorOptions<NoInfer<Id>>,
): YearMonitoring<Id> {
  checkPlan(plan);
  checkNeededOptions(options, monitorOptionNames);
  const { steps = {}, comparedWith, outlook = {} } = options;
  const year = yearOfPlan(plan, options.year, "/year");
  const asOf = lastDayOf(plan, year, options.asOf);
  checkOptions(outlook, { level: true, method: true }, "/outlook");
  const ahead = readOutlookOptions({
    ...outlook,
    asOf,
    target: "final",
    ...(comparedWith !== undefined && { comparedWith }),
  });
  const given = readSteps(plan, steps);
  const wholeOf = wholesIn(plan);
  const indicators = plan.indicators.map((indicator) => {
    const own = given.get(indicator.id) ?? new Map();
    return indicatorYear<Id>({ plan, indicator, observations, wholeOf, ahead, own, year, asOf });
  });
  const results = indicators.flatMap(({ result }) => result ?? []);
  const counts = Object.fromEntries(
    keysOf(stepResults).map((result) => [result, results.filter((one) => one === result).length]),
  ) as Record<StepResult, number>;
  const facts = { plan: plan.id, year: yearText(year), asOf, indicators, monitored: results.length, counts };
  return {
    ...facts,
    text: monitoringWords(plan, facts),
    issues: indicators.flatMap(({ issues }) => issues.filter(({ path }) => path.startsWith("/steps/"))),
  };
}

interface Watched<Id extends string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
  readonly observations: Observations<NoInfer<Id>>;
  readonly wholeOf: ReturnType<typeof wholesIn>;
  readonly ahead: ReadOutlookOptions;
  readonly own: OwnSteps;
  readonly year: number;
  readonly asOf: DateText;
}

function indicatorYear<Id extends string>(watched: Watched<Id>): IndicatorYear<Id> {
  const { plan, indicator, observations, wholeOf, ahead, own, year, asOf } = watched;
  const { forecast: _, level: __, method: ___, ...terms } = ahead;
  const standing = standingOf(plan, indicator, observations, { ...terms, target: yearText(year) });
  const final = standingOf(plan, indicator, observations, terms);
  const observed = observedFor<Id>(plan, indicator, observations);
  const evidence = evidenceOf(plan, indicator, observed, { until: asOf });
  const found = stepOf(standing, final.aim, year, own);
  const actual = valueOfYear(indicator, evidence, year, plan);
  const change: YearChange | Missing =
    "missing" in actual ? actual : changeOnYearBefore(plan, indicator, observed, evidence, { year, actual });
  const judged = judge({ ...standing, evidence }, found, actual, year);
  const assessment = assessIndicator<Id>(plan, indicator, observations, terms, wholeOf);
  const outlook = outlookIndicator<Id>(plan, indicator, observations, ahead);
  const step = "missing" in found ? found : found.step;
  const isKnown = !("missing" in actual) && actual.isWhole;
  const facts = {
    indicator: indicator.id,
    year: yearText(year),
    step,
    actual,
    change,
    ...judged,
    final: assessment,
    yearEnd: isKnown ? missing("target-year-reached") : yearEndOf(outlook, year, step, indicator.direction),
    outlook,
    responsible: indicator.responsible ?? [],
    issues: [...stepIssues(plan, indicator, final.aim, own), ...assessment.issues],
  };
  return { ...facts, because: yearWordsOf(plan, indicator, facts) };
}

function judge(
  known: Standing,
  found: StepFound | Missing,
  actual: YearValue | Missing,
  year: number,
): { readonly completion: YearCompletion | Missing; readonly result: StepResult | null } {
  if ("missing" in found) return { completion: found, result: null };
  if ("missing" in actual) return { completion: actual, result: null };
  return {
    completion: completionOf(known.indicator, found, actual),
    result: resultOf(known, found, year, actual),
  };
}

/** The last day that counts: within the year, and no later than its end. */
function lastDayOf(plan: Plan, year: number, asOf: PeriodText | undefined): DateText {
  const [start, end] = [yearStart(year, plan), yearEnd(year, plan)];
  const day = asOf === undefined ? end : parsePeriod(asOf, plan).end;
  if (day >= start) return day < end ? day : end;
  throw refuse({
    code: "as-of-before-year",
    path: "/asOf",
    expected: [`${start} 或以后的日期`, `a day on or after ${start}`],
    received: `"${day}"`,
    words: ["截止日早于所监测的年度", "Not a day of the year"],
  });
}
