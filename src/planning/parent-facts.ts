import { aimOf, levelAimed } from "../aims/aim.js";
import { noLevel } from "../aims/aim-kind.js";
import { unlike } from "../comparison/unlike.js";
import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { yearWords } from "../value/period-label.js";
import { convertIfAlike } from "../value/quantity.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt } from "../value/year-text.js";
import { type Carried, carriedOf } from "./carried.js";
import { namesOf, pathOf } from "./carried-issues.js";
import { type Fact, known, unknown } from "./fact.js";
import { keptTotal } from "./kept-total.js";
import type { Parent } from "./parent.js";
import type { TargetFacts } from "./target-facts.js";

type Facts = Pick<TargetFacts, "parentTarget" | "parentRate" | "parentPresent">;
export interface ParentFacts {
  readonly facts: { readonly [Name in keyof Facts]: Fact<Facts[Name]> };
  /** The parent's own, where it has one. */
  readonly found?: { readonly indicator: Indicator; readonly carried: Carried };
  readonly issues: readonly Issue[];
}

/** The indicator of the parent that is the same: the one named, or the one of the same known indicator. */
export function counterpart(
  parent: Parent,
  indicator: Indicator,
  id: string | undefined,
): Indicator | undefined {
  if (id !== undefined) return indicatorOf(parent.plan, id);
  const { catalogue } = indicator;
  return catalogue === undefined
    ? undefined
    : parent.plan.indicators.find((one) => one.catalogue === catalogue);
}

/** What is known of the parent, in the unit of the indicator. */
export function parentFacts(
  plan: Plan,
  indicator: Indicator,
  baseAt: number,
  year: PeriodText,
  parent: (Parent & { readonly indicator?: string }) | undefined,
): ParentFacts {
  if (parent === undefined) return none("no-parent");
  const own = counterpart(parent, indicator, parent.indicator);
  if (own === undefined) return none("no-parent", [noCounterpart(plan, indicator, parent.plan)]);
  const differs = unlike(parent.plan, own, indicator);
  if (differs.length > 0) return none("no-parent", differs);
  const at = endingAt(baseAt);
  const carried = carriedOf(parent.plan, own, parent.observations ?? {}, at, { unobserved: "leave" });
  const inOwnUnit = (value: string): number => Number(convertIfAlike(value, own.unit, indicator.unit));
  const years = Number(year) - Number(at);
  const { base } = carried;
  const present: Fact<number> =
    base === undefined ? unknown("no-observation") : known(inOwnUnit(keptTotal(base, years)));
  const target = targetIn(parent.plan, own, year, inOwnUnit);
  const from = ownStart(parent.plan, own, carried, years, inOwnUnit);
  const rate = "known" in target ? rateOf(from, target.known, Number(year)) : target;
  const issues = "known" in target ? [] : [noTarget(parent.plan, own, year, target.missing)];
  return {
    facts: { parentTarget: target, parentRate: rate, parentPresent: present },
    found: { indicator: own, carried },
    issues,
  };
}

interface Start {
  readonly value: number;
  readonly year: number;
}

/** The parent's own way goes from its own base value, also where that is of another year. */
function ownStart(
  plan: Plan,
  own: Indicator,
  { base }: Carried,
  years: number,
  inOwnUnit: (value: string) => number,
): Start | undefined {
  const { baseline, measure } = own;
  if (measure === "cumulative" || baseline === undefined) {
    if (base === undefined) return undefined;
    return { value: inOwnUnit(keptTotal(base, years)), year: base.at - 1 };
  }
  return { value: inOwnUnit(baseline.value), year: yearPosition(baseline.year, plan) - 1 };
}

function rateOf(from: Start | undefined, target: number, year: number): Fact<number> {
  if (from === undefined) return unknown("no-baseline");
  if (from.value <= 0 || target <= 0 || from.year >= year) return unknown("no-rate");
  return known((target / from.value) ** (1 / (year - from.year)) - 1);
}

function targetIn(
  plan: Plan,
  own: Indicator,
  year: string,
  inOwnUnit: (value: string) => number,
): Fact<number> {
  const aim = aimOf(plan, own, undefined, year);
  if ("missing" in aim) return unknown(aim.missing.reason);
  const [target] = aim.targets;
  const none = noLevel(target.kind);
  return none === undefined ? known(inOwnUnit(levelAimed(target, own))) : unknown(none);
}

function none(reason: MissingReason, issues: readonly Issue[] = []): ParentFacts {
  const missing = unknown(reason);
  return { facts: { parentTarget: missing, parentRate: missing, parentPresent: missing }, issues };
}

function noCounterpart(plan: Plan, indicator: Indicator, parent: Plan): Issue {
  const [zh, en] = namesOf(indicator);
  return {
    code: "parent-indicator-unknown",
    level: "note",
    path: pathOf(plan, indicator),
    expected: `an indicator of ${parent.id} with the same catalogue id`,
    received: indicator.catalogue ?? "no catalogue id",
    message: {
      "zh-Hans": `上级规划 ${parent.id} 中没有与“${zh}”目录标识相同的指标；如有对应指标，请指明其标识`,
      en: `${parent.id} has no indicator of the same known one as “${en}”; where there is one under another name, name its id`,
    },
  };
}

function noTarget(parent: Plan, own: Indicator, year: string, reason: MissingReason): Issue {
  const at = yearWords(year, parent);
  const [zh, en] = namesOf(own);
  const why = missingReasons[reason];
  return {
    code: "parent-target-missing",
    level: "warning",
    path: pathOf(parent, own),
    expected: `a target of ${year} that is a level`,
    received: reason,
    message: {
      "zh-Hans": `上级规划 ${parent.id} 的“${zh}”没有可用的 ${at["zh-Hans"]}目标（${why["zh-Hans"]}）：请补上目标，或改用不依据上级目标的方法`,
      en: `“${en}” of ${parent.id} has no target for ${at.en} to go by (${why.en}): give it one, or choose a method that needs none`,
    },
  };
}
