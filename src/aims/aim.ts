import { show } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { levelOf, meetsBound } from "../value/bound.js";
import type { Decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod, yearPosition } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { isYearText } from "../value/year-text.js";
import { kindOf } from "./aim-kind.js";
import type { AimedTarget } from "./aimed-target.js";
import { planStart } from "./elapsed-share.js";
import { hardestFirst } from "./hardest-first.js";
import { levelOfTarget } from "./target-level.js";
import { wayTo } from "./way-to.js";

/**
 * Which of an indicator's targets is meant: the one due `next` as of the day (the last one where all are past), the
 * `final` one, or that of a year.
 *
 * @category Progress
 * @example
 * const choice: TargetChoice = "final";
 */
export type TargetChoice = "next" | "final" | PeriodText;

/** What an indicator is judged by on a day (评估依据的目标): the targets of one year, which all have to be met. */
export interface Aim {
  readonly year: PeriodText;
  /** The end of that year, on the axis of years. */
  readonly due: number;
  readonly targets: readonly [AimedTarget, ...AimedTarget[]];
  /** Targets of that year that are no level. */
  readonly leftOut: readonly { readonly stated: Target; readonly reason: MissingReason }[];
}

/** Why there is no aim; of a target that cannot be read, with its year. */
export interface NoAim extends Missing {
  readonly year?: PeriodText;
}

/** Throws for a choice of target that is none. */
export function checkTargetChoice(choice: TargetChoice, path = "/target"): void {
  if (choice === "next" || choice === "final" || isYearText(choice)) return;
  throw refuse({
    code: "target-choice-invalid",
    path,
    expected: '"next", "final" or a year such as "2025"',
    received: show(choice),
    words: ["目标的选择无效", "Choice of target"],
  });
}

/** Resolves the target that counts on a day. */
export function aimOf(
  plan: Plan,
  indicator: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice = "next",
): Aim | NoAim {
  const year = yearOf(plan, indicator, asOf, choice);
  if (year === undefined) return missing("no-target");
  const due = yearPosition(year, plan);
  if (due <= planStart(plan)) return { ...missing("no-time"), year };
  const targets: AimedTarget[] = [];
  const leftOut: Aim["leftOut"][number][] = [];
  for (const stated of indicator.targets) {
    if (stated.year !== year) continue;
    const resolved = resolve(plan, indicator, stated);
    if ("missing" in resolved) leftOut.push({ stated, reason: resolved.missing.reason });
    else targets.push(resolved);
  }
  const [first, ...others] = targets.toSorted((a, b) => hardestFirst(indicator.direction, a, b));
  // Of several reasons always the same one, whichever target was written first.
  const [reason = "no-target"] = leftOut.map((one) => one.reason).toSorted();
  if (first === undefined) return { ...missing(reason), year };
  return { year, due, targets: [first, ...others.map((one) => onOneWay(one, first))], leftOut };
}

/** Of several targets of a year to be reached there is one way, to the hardest: whoever is on it is late for none. */
function onOneWay(one: AimedTarget, hardest: AimedTarget): AimedTarget {
  return one.kind === "reach" && hardest.kind === "reach" ? { ...one, way: hardest.way } : one;
}

/** The year of the target that is meant. */
function yearOf(
  plan: Plan,
  { targets }: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice,
): PeriodText | undefined {
  let [next, last]: (PeriodText | undefined)[] = [];
  for (const { year } of targets) {
    if (year === choice) return year;
    if (last === undefined || Number(year) > Number(last)) last = year;
    const due = asOf !== undefined && parsePeriod(year, plan).end >= asOf;
    if (due && (next === undefined || Number(year) < Number(next))) next = year;
  }
  if (choice !== "next" && choice !== "final") return undefined;
  return choice === "next" ? (next ?? last) : last;
}

function resolve(plan: Plan, indicator: Indicator, stated: Target): AimedTarget | Missing {
  const level = levelOfTarget(indicator, stated);
  if ("missing" in level) return level;
  const { bound, because } = level;
  const kind = kindOf(indicator, stated, bound);
  const way = wayTo(plan, indicator, { stated, kind, bound });
  // A total that is to be smaller than it has to be before is no aim at all.
  if ("missing" in way && way.missing.reason === "targets-fall") return way;
  return { stated, kind, bound, because, way };
}

/** The level that progress towards a target is measured against. */
export function levelAimed(
  { bound }: Pick<AimedTarget, "bound">,
  { direction }: Indicator,
  value?: DecimalText,
): DecimalText {
  return levelOf(bound, direction, value);
}

/** Whether a value meets every target of an aim. */
export function meetsAim(
  value: Decimal | DecimalText | number,
  { targets }: Aim,
  { direction }: Indicator,
): boolean {
  return targets.every(({ bound }) => meetsBound(value, bound, direction));
}
