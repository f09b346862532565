import { type Aim, aimOf, levelAimed, meetsAim, type NoAim } from "../aims/aim.js";
import { holdsAllAlong } from "../aims/aim-kind.js";
import { type Issue, pointer } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { boundText } from "../value/bound-text.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { unitWords } from "../value/unit-label.js";
import { yearPosition } from "../value/year-position.js";
import { yearText } from "../value/year-text.js";
import type { OwnSteps } from "./year-steps.js";

/** What is wrong with steps that do not lead to the targets of the plan, and what to do about it. */
export function stepIssues(
  plan: Plan,
  indicator: Indicator,
  final: Aim | NoAim,
  own: OwnSteps,
): readonly Issue[] {
  let before = startOfSteps(plan, final);
  const issues: Issue[] = [];
  for (const [year, value] of own) {
    const told = { plan, indicator, year, value };
    const target = aimOfYear(plan, indicator, final, year);
    if (target !== undefined && !meetsAim(value, target, indicator)) issues.push(missesTarget(told, target));
    else if (overshoots(told, final)) issues.push(overshootsTarget(told, final));
    if (before !== undefined && fallsBack(told, final, before)) issues.push(goesBack(told, before));
    before = { period: yearText(year), value };
  }
  return issues;
}

interface Told {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly year: number;
  readonly value: DecimalText;
}

interface Before {
  readonly period: string;
  readonly value: DecimalText;
}

function startOfSteps(plan: Plan, final: Aim | NoAim): Before | undefined {
  if ("missing" in final || "missing" in final.targets[0].way) return undefined;
  const [{ period, position, value }] = final.targets[0].way.points;
  // A way that starts within the plan says nothing of the years before.
  return position <= yearPosition(plan.period.start, plan) ? { period, value } : undefined;
}

/** The targets that a step of a year has to meet: those of that year, or of every year. */
function aimOfYear(plan: Plan, indicator: Indicator, final: Aim | NoAim, year: number): Aim | undefined {
  const own = aimOf(plan, indicator, undefined, yearText(year));
  const usable = (aim: Aim | NoAim): aim is Aim =>
    !("missing" in aim) && aim.targets.every(({ kind }) => kind !== "mean" && kind !== "match");
  if (usable(own)) return own;
  const holds = usable(final) && year < final.due && final.targets.every(({ kind }) => holdsAllAlong(kind));
  // Of what is to be kept, and of a limit, the years before its own ask for the same.
  return holds ? final : undefined;
}

function overshoots({ indicator, year, value }: Told, final: Aim | NoAim): final is Aim {
  if ("missing" in final || year + 1 > final.due) return false;
  const [first] = final.targets;
  if (first.kind !== "reach") return false;
  const beyond = compare(value, levelAimed(first, indicator));
  return indicator.direction === "decrease" ? beyond < 0 : beyond > 0;
}

function fallsBack({ indicator, value }: Told, final: Aim | NoAim, before: Before): boolean {
  const change = compare(value, before.value);
  // A total to which a year adds nothing was most likely written down as the amount of the year.
  if (indicator.measure === "cumulative") return change <= 0;
  if (!("missing" in final) && final.targets[0].kind !== "reach") return false;
  if (indicator.direction === "maintain") return false;
  return indicator.direction === "decrease" ? change > 0 : change < 0;
}

function missesTarget(told: Told, target: Aim): Issue {
  const { indicator } = told;
  const bound = target.targets.find((one) => !meetsAim(told.value, { ...target, targets: [one] }, indicator));
  const wanted = boundText(bound?.bound ?? target.targets[0].bound);
  const [zhUnit, enUnit] = unitWords(indicator.unit);
  const due = yearWords(target.year, told.plan);
  return issueOf(told, "step-misses-target", wanted, {
    "zh-Hans": `，达不到规划的 ${due["zh-Hans"]}目标 ${wanted}${zhUnit}；请改为达到该目标的数，或者在年度计划中说明调整依据`,
    en: `it does not meet the plan's target of ${wanted}${enUnit} for ${due.en}; give a number that does, or say in the yearly plan why the target is changed`,
  });
}

function overshootsTarget(told: Told, final: Aim): Issue {
  const wanted = boundText(final.targets[0].bound);
  const [zhUnit, enUnit] = unitWords(told.indicator.unit);
  const due = yearWords(final.year, told.plan);
  return issueOf(told, "step-overshoots", wanted, {
    "zh-Hans": `，已经超过规划的 ${due["zh-Hans"]}目标 ${wanted}${zhUnit}；请核对数值和单位，确需提高要求的可以保留`,
    en: `it is beyond the plan's target of ${wanted}${enUnit} for ${due.en}; check the number and its unit, or keep it if the yearly plan asks for more`,
  });
}

function goesBack(told: Told, { period, value }: Before): Issue {
  const isTotal = told.indicator.measure === "cumulative";
  const [zhUnit, enUnit] = unitWords(told.indicator.unit);
  const at = periodLabel(period, told.plan);
  const zh = isTotal
    ? "累计指标的年度目标是自规划期初起的合计，所给若为当年数，请逐年相加后再填"
    : "各年目标应逐年接近规划目标，请核对";
  const en = isTotal
    ? "the step of a running total is the total since the plan's start; if this is the amount of the year, add the years up first"
    : "steps should come closer to the target from year to year; check it";
  return issueOf(told, "step-falls-back", isTotal ? `more than ${value}` : `no step back from ${value}`, {
    "zh-Hans": `，没有比 ${at} 的 ${value}${zhUnit}更进一步；${zh}`,
    en: `it goes no further than the ${value}${enUnit} of ${at}; ${en}`,
  });
}

function issueOf(
  { plan, indicator, year, value }: Told,
  code: IssueCode,
  expected: string,
  message: Issue["message"],
): Issue {
  const at = yearWords(yearText(year), plan);
  const { name, id, unit } = indicator;
  const [zhUnit, enUnit] = unitWords(unit);
  return {
    code,
    level: "warning",
    path: pointer(pointer("/steps", id), yearText(year)),
    expected,
    received: value,
    message: {
      "zh-Hans": `“${name["zh-Hans"]}”${at["zh-Hans"]}的年度目标 ${value}${zhUnit}${message["zh-Hans"]}`,
      en: `The step of “${name.en ?? name["zh-Hans"]}” for ${at.en}, ${value}${enUnit}: ${message.en}`,
    },
  };
}
