import { show } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import type { ComparedTarget } from "../model/unnumbered-target.js";
import type { ObservedValue } from "../series/observation.js";
import { levelOf, meetsBound } from "../value/bound.js";
import type { Decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { yearPosition } from "../value/year-position.js";
import { isYearText } from "../value/year-text.js";
import { kindOf } from "./aim-kind.js";
import type { AimedTarget } from "./aimed-target.js";
import { dueOf } from "./due-of.js";
import { planStart } from "./elapsed-share.js";
import { hardestFirst } from "./hardest-first.js";
import { matching } from "./matching.js";
import { levelOfTarget } from "./target-level.js";
import { type Interim, interimOf, wayTo } from "./way-to.js";

/**
 * Which of an indicator's targets is meant: the one due `next` as of the day (the last one where all are past), the
 * `final` one, or that of a year.
 *
 * @category Progress
 * @example
 * const choice: TargetChoice = "final";
 */
export type TargetChoice = "next" | "final" | PeriodText;

/** What an indicator is judged by on a day (评估依据的目标): the targets due on one day, which all have to be met. */
export interface Aim extends Due {
  /** That day, on the axis of years: whole at the end of a year. */
  readonly due: number;
  readonly targets: readonly [AimedTarget, ...AimedTarget[]];
  /** What is only aspired to by then (力争), where there are firm targets too: it does not decide. */
  readonly aspired: readonly AimedTarget[];
  /** Targets of then that are no level. */
  readonly leftOut: readonly LeftOutTarget[];
}

/** A target that is no level, and why. */
export interface LeftOutTarget {
  readonly stated: Target;
  readonly reason: MissingReason;
}

/** Why there is no aim; of a target that cannot be read, with when it is due. */
export interface NoAim extends Missing, Partial<Due> {
  readonly leftOut: readonly LeftOutTarget[];
}

/** When a target is due. */
interface Due {
  readonly year: PeriodText;
  /** The last day: the end of that year, unless the document names a day. */
  readonly on: DateText;
}

/** The value that a target is compared with; `undefined` where it is not known. */
export type OtherValue = (target: ComparedTarget) => ObservedValue | undefined;

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

/**
 * Resolves the target that counts on a day. What it is compared with is unknown unless told.
 */
export function aimOf(
  plan: Plan,
  indicator: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice,
  other: OtherValue = () => undefined,
): Aim | NoAim {
  const chosen = dueNext(plan, indicator, asOf, choice);
  if (chosen === undefined) return { ...missing("no-target"), leftOut: [] };
  const due = yearPosition(chosen.on, plan);
  if (due <= planStart(plan)) return { ...missing("no-time"), ...chosen, leftOut: [] };
  const found: AimedTarget[] = [];
  const leftOut: LeftOutTarget[] = [];
  const interim = interimOf(plan, indicator);
  for (const stated of indicator.targets) {
    if (lastDay(plan, stated) !== chosen.on) continue;
    const resolved = resolve(plan, indicator, stated, { other, interim });
    if ("missing" in resolved) leftOut.push({ stated, reason: resolved.missing.reason });
    else found.push(resolved);
  }
  const [only] = found;
  // Nearly every year has one target.
  if (only !== undefined && found.length === 1) {
    return { year: chosen.year, on: chosen.on, due, targets: [only], aspired: [], leftOut };
  }
  const inOrder = found.toSorted((a, b) => hardestFirst(indicator.direction, a, b));
  const firm = inOrder.filter(({ stated }) => stated.strength !== "strive");
  const [first, ...others] = firm.length > 0 ? firm : inOrder;
  // Of several reasons always the same one, whichever target was written first.
  const [reason = "no-target"] = leftOut.map((one) => one.reason).toSorted();
  if (first === undefined) return { ...missing(reason), ...chosen, leftOut };
  return {
    ...chosen,
    due,
    targets: [first, ...others.map((one) => onOneWay(one, first))],
    aspired: firm.length > 0 ? inOrder.filter((one) => !firm.includes(one)) : [],
    leftOut,
  };
}

/**
 * Of several targets of a year to be reached there is one way, to the hardest: whoever is on it is late for none. Where one
 * is to be reached, so is the hardest: that kind comes first.
 */
function onOneWay(one: AimedTarget, hardest: AimedTarget): AimedTarget {
  return one.kind === "reach" ? { ...one, way: hardest.way } : one;
}

/** When the target that is meant is due: of a year with several days the next of them, or else its last. */
function dueNext(
  plan: Plan,
  { targets }: Indicator,
  asOf: DateText | undefined,
  choice: TargetChoice,
): Due | undefined {
  let [next, last]: (Due | undefined)[] = [];
  for (const target of targets) {
    const { year } = target;
    if (choice !== "next" && choice !== "final" && year !== choice) continue;
    const on = lastDay(plan, target);
    if (last === undefined || on > last.on) last = { year, on };
    if (asOf !== undefined && on >= asOf && (next === undefined || on < next.on)) next = { year, on };
  }
  return choice === "final" ? last : (next ?? last);
}

function lastDay(plan: Plan, target: Target): DateText {
  return parsePeriod(dueOf(target), plan).end;
}

function resolve(
  plan: Plan,
  indicator: Indicator,
  stated: Target,
  { other, interim }: { readonly other: OtherValue; readonly interim: Interim },
): AimedTarget | Missing {
  if (stated.basis === "compared") return matching(stated, other(stated));
  if (stated.basis === "words") return missing("target-in-words");
  const level = levelOfTarget(indicator, stated);
  if ("missing" in level) return level;
  const { bound } = level;
  const kind = kindOf(indicator, stated, bound);
  const way = wayTo(plan, indicator, { stated, kind, bound }, interim);
  // A total that is to be smaller than it has to be before is no aim at all.
  if ("missing" in way && way.missing.reason === "targets-fall") return way;
  return { stated, kind, bound, way };
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
