import { type AssessOptions, assessOptionNames } from "../../assessment/assessment.js";
import { checkAssessOptions } from "../../assessment/check-assess-options.js";
import { checkFinalCutOffs } from "../../assessment/final-grade.js";
import { checkMethod } from "../../assessment/read-progress.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { outlookOptionNames } from "../../outlook/outlook-result.js";
import { readOutlookOptions } from "../../outlook/read-outlook-options.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOptions } from "../../value/check-options.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import { isRecord } from "../../value/is-record.js";
import { pickOptions } from "../../value/pick-options.js";
import { isYearText } from "../../value/year-text.js";
import { reportKinds } from "./report-kinds.js";
import { type ReportOptions, reportOptionNames } from "./report-options.js";
import { reportSections } from "./report-sections.js";

const both = (text: string) => ({ "zh-Hans": text, en: text });
const sectionCodes = keysOf(reportSections).join(" | ");

/** Throws for options of a report that are none, each by its name. */
export function checkReportOptions(plan: Plan, options: ReportOptions): void {
  checkOptions(options, reportOptionNames);
  const kinds = keysOf(reportKinds).join(" | ");
  checkArgument("options/kind", isKeyOf(reportKinds, options?.kind), both(kinds), options?.kind);
  checkAssessOptions(pickOptions<AssessOptions>(options, assessOptionNames));
  const {
    sections,
    indicators = "table",
    columns,
    order = "plan",
    cutOffs,
    inLineFrom = 1,
    methods = [],
  } = options;
  const isList =
    sections === undefined ||
    (Array.isArray(sections) && sections.every((one) => isKeyOf(reportSections, one)));
  checkArgument("options/sections", isList, both(`[${sectionCodes}]`), sections);
  const isChoice = indicators === "table" || indicators === "all" || Array.isArray(indicators);
  checkArgument(
    "options/indicators",
    isChoice,
    { "zh-Hans": '"table"、"all" 或指标标识数组', en: '"table", "all" or a list of ids' },
    indicators,
  );
  if (Array.isArray(indicators)) for (const id of indicators) indicatorOf(plan, id);
  const areYears = columns === undefined || (Array.isArray(columns) && columns.every(isYearText));
  checkArgument(
    "options/columns",
    areYears,
    { "zh-Hans": "如 2025 的年份数组", en: "a list of years such as 2025" },
    columns,
  );
  checkArgument("options/order", order === "plan" || order === "verdict", both("plan | verdict"), order);
  if (cutOffs !== undefined) checkFinalCutOffs(cutOffs);
  const isShare = inLineFrom > 0 && inLineFrom <= 1;
  checkArgument(
    "options/inLineFrom",
    isShare,
    { "zh-Hans": "大于 0、不超过 1 的数", en: "more than 0 and no more than 1" },
    inLineFrom,
  );
  for (const method of methods) checkMethod(method);
  checkForecasts(options);
  checkBySection("text", options.text, reportSections);
  checkBySection("charts", options.charts, reportSections);
  checkRecords(plan, options);
}

function checkForecasts({ forecasts, kind }: ReportOptions): void {
  const isAllowed = forecasts === undefined || kind !== "final";
  const none = { "zh-Hans": "总结评估报告不含预测", en: "none in a final report" };
  checkArgument("options/forecasts", isAllowed, none, forecasts);
  if (forecasts === undefined || forecasts === true) return;
  const { level, method } = outlookOptionNames;
  checkOptions(forecasts, { level, method }, "/forecasts");
  readOutlookOptions(forecasts);
}

/** Throws for what a caller adds to sections that there are none of. */
export function checkBySection(
  name: "text" | "charts",
  given: Readonly<Record<string, unknown>> | undefined,
  sections: Readonly<Record<string, unknown>>,
): void {
  if (given === undefined) return;
  checkOptions(given, sections, `/${name}`);
  for (const [code, list] of Object.entries(given)) {
    checkArgument(`options/${name}/${code}`, Array.isArray(list), { "zh-Hans": "数组", en: "a list" }, list);
  }
}

function checkRecords(plan: Plan, { causes = {} }: ReportOptions): void {
  for (const [id, cause] of Object.entries(causes)) {
    indicatorOf(plan, id);
    const isText = isRecord(cause) && typeof cause["zh-Hans"] === "string";
    checkArgument(
      `options/causes/${id}`,
      isText,
      { "zh-Hans": "含 zh-Hans 的文本", en: "a text with zh-Hans" },
      cause,
    );
  }
}
