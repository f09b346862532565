import { standingOf } from "../aims/standing.js";
import { type StandingOptions, standingOptionNames } from "../aims/standing-options.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { IndicatorYear } from "../monitoring/indicator-year.js";
import { monitorYear } from "../monitoring/monitor-year.js";
import type { DateText } from "../value/period.js";
import { pickOptions } from "../value/pick-options.js";
import { checkReportOptions } from "./report/check-report-options.js";
import { gatherFacts } from "./report/gather-facts.js";
import { headFacts, titleOf } from "./report/head.js";
import { type Occasion, occasionOf } from "./report/occasion.js";
import type { Report } from "./report/report.js";
import type { ReportFacts } from "./report/report-facts.js";
import type { ReportOptions } from "./report/report-options.js";
import { writeSections } from "./report/write-sections.js";

/**
 * Writes the report of a plan on one of its occasions (规划实施情况报告): the yearly watch, the evaluation at mid-term, or the one at
 * the plan's end. The report is plain data in Chinese and English, for {@link toMarkdown} and the other writers; each sentence
 * has a code and the ids of the indicators that it is about.
 *
 * - `annual` (年度监测): the year's value, the change on the year before, the year's step and whether it was met, what is left.
 * - `mid-term` (中期评估): the overall verdict, then the indicators by verdict, best first. Refused on and after the plan's last
 *   day, since by then nothing is under way: evaluate as of a day before, or write the final report.
 * - `final` (总结评估): grades by figures of the target's own year, how each indicator went, and when it met its target; nothing of
 *   pace, and no forecast. Refused before the plan's last day.
 *
 * What figures cannot say is left to the caller: paragraphs in `text`, reasons in `causes`, pictures in `charts`. A section that
 * nothing fills is left out.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The occasion; the day until which data count (where none is given: of a final report the plan's last day, of a yearly one
 * the year's end, else the last day observed); what to show and how.
 * @returns The report, as plain data.
 * @throws {@link UsageError} as {@link assess} and {@link outlook}; `Argument options/kind: expected annual | mid-term | final, received …`
 * and the like for each option; `Too early for a final report: …`, `Too late for a mid-term report: …`, `Too early for a yearly report: …`,
 * `Year of a report: …`, `Cut-offs: …`
 * @category Reports
 * @example
 * const report = planReport(national2025, national2025Observations, { kind: "final" });
 * report.title["zh-Hans"] // => "《“十四五”国家知识产权保护和运用规划》实施情况总结评估报告"
 * report.sections.map(({ code }) => code) // => ["summary", "indicators", "methods", "sources"]
 * const [summary] = report.sections;
 * summary?.blocks[0]?.kind // => "paragraph"
 */
export function planReport<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ReportOptions<NoInfer<Id>>,
): Report {
  checkPlan(plan);
  checkReportOptions(plan, options);
  const { kind, indicators: choice = "table" } = options;
  const [chosen, apart] = populationOf<Id>(plan, choice);
  const occasion = occasionOf(plan, options, lastDayOf<Id>(plan, observations, options));
  const watched = kind === "annual" ? watchedBy<Id>(plan, observations, options, occasion) : undefined;
  const gathered = { asOf: occasion.asOf, options, watched };
  const facts: ReportFacts = {
    plan,
    kind,
    options,
    ...occasion,
    indicators: gatherFacts<Id>(plan, chosen, observations, gathered),
    apart: gatherFacts<Id>(plan, apart, observations, gathered),
  };
  return {
    kind,
    title: titleOf(facts),
    facts: headFacts(facts),
    sections: writeSections(facts, observations),
  };
}

/** The indicators that rates are of, and the promises that stand apart from them. */
function populationOf<Id extends string>(
  { indicators }: Plan<Id>,
  choice: "table" | "all" | readonly Id[],
): readonly [chosen: readonly Indicator<Id>[], apart: readonly Indicator<Id>[]] {
  if (choice === "all") return [indicators, []];
  if (choice !== "table") return [indicators.filter(({ id }) => choice.includes(id)), []];
  const ofTable = indicators.filter(({ origin }) => origin === "table");
  // A plan without a table promises in its text, and that is what is evaluated.
  return ofTable.length === 0
    ? [indicators, []]
    : [ofTable, indicators.filter(({ origin }) => origin !== "table")];
}

/** The record of the year for each indicator, which a yearly report is written from. */
function watchedBy<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  { steps, comparedWith }: ReportOptions<NoInfer<Id>>,
  { year, asOf }: Occasion,
): readonly IndicatorYear<Id>[] {
  const { indicators } = monitorYear<Id>(plan, observations, {
    year,
    ...(asOf !== null && { asOf }),
    ...(steps !== undefined && { steps }),
    ...(comparedWith !== undefined && { comparedWith }),
  });
  return indicators;
}

/** The last day of which anything is known, where no day was given. */
function lastDayOf<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ReportOptions,
): DateText | null {
  if (options.asOf !== undefined) return null;
  const standing = pickOptions<StandingOptions>(options, standingOptionNames);
  const days = plan.indicators.flatMap((one) => standingOf(plan, one, observations, standing).asOf ?? []);
  return days.toSorted().at(-1) ?? null;
}
