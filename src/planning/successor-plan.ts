import { type Issue, show } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { checkHead, checkIndicator } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { YearSpan } from "../model/year-span.js";
import type { Series } from "../series/series.js";
import { isKeyOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import { measureKinds } from "../value/measure-kinds.js";
import { ownCopy } from "../value/own-copy.js";
import { yearSpanWords } from "../value/period-label.js";
import type { Reference } from "../value/reference.js";
import { carriedOf } from "./carried.js";
import { namesOf, pathOf } from "./carried-issues.js";
import { continuedIndicator } from "./continued-indicator.js";
import { openIssues } from "./open-issues.js";
import { readSuccessorOptions, type SuccessorPlanOptions } from "./successor-plan-options.js";

/**
 * The draft of a next plan, with what it starts from and what is still open.
 *
 * @category Planning
 * @example
 * const draft: PlanSuccessor = successorPlan(national2025, national2025Observations, {
 *   id: "next", period: { start: "2026", end: "2030" },
 * });
 * draft.plan.indicators[0]?.baseline?.value // => "16"
 */
export interface PlanSuccessor<Id extends string = string> {
  /** A whole plan: an indicator without a target is monitored only. */
  readonly plan: Plan<Id>;
  /** What was observed before, of whatever does not start again from nothing, each value with its status and its reference. */
  readonly observations: Observations<Id>;
  /** Of running totals: the yearly amounts before, as {@link outlook} takes them for its `history`. */
  readonly histories: { readonly [Key in Id]?: Series };
  /** What is open, with paths into the new plan, and what was noticed. */
  readonly issues: readonly Issue[];
}

/**
 * Drafts the plan that goes on from another one (接续规划草案). Its indicators keep their ids, units, formulas and
 * catalogue links, and each says which one it goes on from. Baselines are what was observed in the new base year;
 * targets are those that are given. A running total starts again, and what the period before reached is written down
 * as a total of that period (`over`). Fiscal years stay fiscal. Goals, actions, figures and places belong to the old
 * document and are left out.
 *
 * The result is a plan, not a draft read from a document: no text was read, so there are no places in it to point to.
 * The issues say what is still open.
 *
 * @param plan - The plan that comes to its end.
 * @param observations - What was observed, from {@link observe}.
 * @param options - Id and period, and what is known already.
 * @returns The plan, what was observed before it, and issues: `title-open`, `parents-open`, `actions-open`, `target-open`,
 * `base-unobserved`, `base-older`, `base-not-final` (provisional or estimated), `measure-unknown` (left out).
 * @throws {@link UsageError} `Argument id: …`, `Argument period: …`, `Not a base year: …`, `Unknown indicator: …`, `Not a plan: …`
 * @category Planning
 * @example
 * const { plan, issues } = successorPlan(guangxi2025, observe(guangxi2025, { "pct-applications": { 2025: "480" } }), {
 *   id: "guangxi-2030", period: { start: "2026", end: "2030" },
 * });
 * const pct = plan.indicators.find(({ id }) => id === "pct-applications");
 * pct?.baseline?.value // => "480"
 * pct?.baseline?.over // => { start: "2021", end: "2025" }
 * issues.filter(({ code }) => code === "base-unobserved").length > 0 // => true
 */
export function successorPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: SuccessorPlanOptions<NoInfer<Id>>,
): PlanSuccessor<Id> {
  checkHead(plan);
  // What measures nothing that is known is left out, and said so.
  for (const [index, { measure }] of plan.indicators.entries())
    if (isKeyOf(measureKinds, measure)) checkIndicator(plan, index);
  const read = readSuccessorOptions<Id>(plan, options);
  const { id, period, baseYear, drop, targets, unobserved } = read;
  const title = options.title ?? workingTitle(plan, period);
  const reference: Reference = { document: title["zh-Hans"], locator: "草案", raw: title["zh-Hans"] };
  const issues: Issue[] = [];
  const kept: Record<string, Series> = {};
  const amounts: Record<string, Series> = {};
  const indicators: Indicator<Id>[] = [];
  const going = new Set<string | undefined>(
    plan.indicators.map((one) => one.id).filter((one) => !drop.includes(one)),
  );
  for (const indicator of plan.indicators) {
    if (!going.has(indicator.id)) continue;
    if (!isKeyOf(measureKinds, indicator.measure)) {
      issues.push(measureUnknown(plan, indicator));
      continue;
    }
    const carried = carriedOf(plan, indicator, observations, baseYear, { unobserved });
    const path = `/indicators/${indicators.length}`;
    issues.push(...carried.issues.map((issue) => ({ ...issue, path })));
    const given = targets?.[indicator.id] ?? [];
    const whole = going.has(indicator.partOf) ? indicator.partOf : undefined;
    indicators.push(continuedIndicator<Id>(plan, indicator, carried, { targets: given, reference, whole }));
    issues.push(...openIssues(indicator, carried, given, path));
    if (carried.amounts !== undefined) amounts[indicator.id] = carried.amounts;
    else if (indicator.measure !== "cumulative") kept[indicator.id] = carried.series;
  }
  const { yearEnds, yearStyle, jurisdiction, issuer, terms } = plan;
  return {
    plan: ownCopy({
      id,
      title,
      jurisdiction,
      ...(issuer && { issuer }),
      period,
      ...(yearEnds !== undefined && { yearEnds }),
      ...(yearStyle !== undefined && { yearStyle }),
      baseYear,
      indicators,
      ...(terms && { terms }),
      references: [reference],
    }),
    observations: kept as Observations<Id>,
    histories: amounts as PlanSuccessor<Id>["histories"],
    issues: [...documentIssues(options.title === undefined), ...issues],
  };
}

function workingTitle(plan: Plan, period: YearSpan): LocalizedText {
  const { title } = plan;
  const years = yearSpanWords(period, plan);
  return {
    "zh-Hans": `${title["zh-Hans"]}接续规划（${years["zh-Hans"]}，草案）`,
    en: `${title.en ?? title["zh-Hans"]}: the next plan, ${years.en} (draft)`,
  };
}

function measureUnknown(plan: Plan, indicator: Indicator): Issue {
  const [zh, en] = namesOf(indicator);
  return {
    code: "measure-unknown",
    level: "error",
    path: pathOf(plan, indicator),
    expected: Object.keys(measureKinds).join(" | "),
    received: show(indicator.measure),
    message: {
      "zh-Hans": `原规划的“${zh}”没有可用的 measure，无法判断其是否重新起算，未列入草案：请先补全原规划`,
      en: `“${en}” of the plan before has no measure that is known, so nobody can say whether it starts again; it was left out: complete the old plan first`,
    },
  };
}

function documentIssues(isUntitled: boolean): readonly Issue[] {
  const note = (code: IssueCode, path: string, zh: string, en: string): Issue => ({
    code,
    level: "note",
    path,
    message: { "zh-Hans": zh, en },
  });
  return [
    ...(isUntitled ? [note("title-open", "/title", "标题为暂拟", "the title is a working title")] : []),
    note("parents-open", "/basedOn", "上位规划待填", "the plans that it is based on are open"),
    note("actions-open", "/actions", "任务、专栏工程与保障措施待填", "what will be done is open"),
  ];
}
