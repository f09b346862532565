import { type StandingOptions, standingOptionNames } from "../aims/standing.js";
import { assessPlan } from "../assessment/assess-plan.js";
import { type AssessOptions, assessOptionNames } from "../assessment/assessment.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { outlookPlan } from "../outlook/outlook-plan.js";
import { type OutlookOptions, outlookOptionNames } from "../outlook/outlook-result.js";
import { checkLocale } from "../value/check-locale.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { type Locale, localize } from "../value/localized-text.js";
import { pickOptions } from "../value/pick-options.js";
import { tableOfAssessments } from "./assessment-table.js";
import type { GroupBy } from "./group-table.js";
import { heading } from "./markdown-blocks.js";
import { headOf } from "./report/head.js";
import { methodsSection } from "./report/methods.js";
import { notesSection } from "./report/notes.js";
import { outlookSection } from "./report/outlook.js";
import { indicatorSection, notAssessedSection, reasonsSection } from "./report/progress.js";
import type { ReportFacts } from "./report/section.js";
import { sourcesSection } from "./report/sources.js";
import { summarySection } from "./report/summary.js";

/**
 * What can be chosen about a report.
 *
 * @category Tables
 * @example
 * const options: ReportOptions = { asOf: "2023-12-31", locale: "en", outlook: { level: 0.8 } };
 */
export interface ReportOptions extends AssessOptions {
  /** `"zh-Hans"` unless told. */
  readonly locale?: Locale;
  /** Whether the table of indicators is in groups: by category, or by who answers for them. */
  readonly groupBy?: GroupBy;
  /** As for {@link outlook}; the as-of day is the report's. */
  readonly outlook?: Omit<OutlookOptions, "asOf">;
}

const reportOptionNames: OptionNames<ReportOptions> = {
  ...assessOptionNames,
  locale: true,
  groupBy: true,
  outlook: true,
};

const sections = [
  summarySection,
  indicatorSection,
  reasonsSection,
  notAssessedSection,
  outlookSection,
  methodsSection,
  notesSection,
  sourcesSection,
];

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八"];

/**
 * Writes the evaluation of a plan (中期评估报告) as Markdown: what it comes to, a table of all indicators, the reasons of
 * each with the worst first, what cannot be judged and why, the outlook, methods and thresholds, notes on the data, and
 * sources. From the end of the plan on it is called the final evaluation.
 *
 * Every text of plan and observations is escaped as {@link escapeMarkdown} does.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As-of day, language, method and thresholds as for {@link assess}; options of the outlook.
 * @returns Markdown, ended by a line break.
 * @throws {@link UsageError} as {@link assess} and {@link outlook}; `Unknown locale: …`, `Argument outlook: …`
 * @category Tables
 * @example
 * const report = planReport(national2025, national2025Observations, { asOf: "2023-12-31" });
 * report.split("\n")[0] // => "# “十四五”国家知识产权保护和运用规划中期评估报告"
 * report.includes("## 三、分项说明（由差到好）\n\n### 版权产业增加值占GDP比重：滞后") // => true
 */
export function planReport<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ReportOptions = {},
): string {
  checkOptions(options, reportOptionNames);
  const { locale = "zh-Hans", groupBy, outlook: ahead = {} } = options;
  checkLocale(locale);
  const { asOf: _, ...ofOutlook } = outlookOptionNames;
  checkOptions(ahead, ofOutlook, "/outlook");
  const forecasting = {
    ...pickOptions<StandingOptions>(options, standingOptionNames),
    ...pickOptions<OutlookOptions>(ahead, outlookOptionNames),
  };
  const assessment = assessPlan<Id>(
    plan,
    observations,
    pickOptions<AssessOptions>(options, assessOptionNames),
  );
  const facts: ReportFacts = {
    plan,
    locale,
    assessment,
    outlook: outlookPlan<Id>(plan, observations, forecasting),
    progressTable: tableOfAssessments(plan, assessment.assessments),
    groupBy,
    observed: plan.indicators.flatMap((indicator) => observedFor<Id>(plan, indicator, observations) ?? []),
  };
  const blocks = sections
    .flatMap((section) => section(facts) ?? [])
    .flatMap(({ title, blocks: own }, index) => {
      const number = locale === "en" ? "" : `${numerals[index]}、`;
      return [heading(2, number + localize(title, locale)), ...own];
    });
  return `${[...headOf(facts), ...blocks].join("\n\n")}\n`;
}
