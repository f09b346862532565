import type { NoAim } from "../aims/aim.js";
import { noWay } from "../aims/aim-kind.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { assessedTarget } from "../aims/assessed-target.js";
import { shareGone } from "../aims/elapsed-share.js";
import { isMetBy } from "../aims/is-met-by.js";
import { type Settled, settledBy } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import { show } from "../issue.js";
import type { MissingReason } from "../value/missing.js";
import { refuse } from "../value/refuse.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import type { AspiredTarget, ProgressFacts } from "./assessment.js";
import { judgedValue } from "./judged-value.js";
import { isComputable } from "./method.js";
import { methods } from "./methods.js";
import { cannotJudge, progressFacts } from "./progress-facts.js";
import { progressInput } from "./progress-input.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import type { PaceThresholds, Verdict } from "./verdict.js";

/** What a method says of one target, with its class translated into a verdict, and the facts that it says it by. */
export interface ProgressReading {
  readonly class: string | null;
  readonly score: number | null;
  readonly verdict: Verdict;
  readonly reason?: MissingReason;
  readonly facts: ProgressFacts;
  /** Absent where there is no target, or none that is a level. */
  readonly aimed?: AimedTarget;
  /** Of how many years the latest value is the mean, for a target that is an average. */
  readonly years?: number;
  /** What settles the target before its time is over. */
  readonly settled?: Settled;
}

/** Lets a method judge each target that counts. The worst decides: it comes first. */
export function readProgress(
  standing: Standing,
  name: ProgressMethodName,
  thresholds: PaceThresholds,
): readonly [ProgressReading, ...ProgressReading[]] {
  const { aim } = standing;
  if ("missing" in aim) return [judged(standing, name, { facts: factsWithoutAim(aim, standing) })];
  const read = (aimed: AimedTarget): ProgressReading =>
    judged(standing, name, factsOf(standing, aimed, settledBy(standing, aimed, aim.due), thresholds));
  const [first, ...more] = aim.targets;
  if (more.length === 0) return [read(first)];
  const [worst = read(first), ...others] = aim.targets
    .map(read)
    .toSorted(
      (a, b) => severity(a) - severity(b) || slowness(a) - slowness(b) || missingTo(b) - missingTo(a),
    );
  return [worst, ...others];
}

function missingTo({ facts: { gap } }: ProgressReading): number {
  return Number(gap?.value ?? 0);
}

/** The worst first; what is kept so far says less than what is still ahead, and what is achieved says least. */
function severity({ verdict, facts: { met } }: ProgressReading): number {
  if (verdict === "on-track" && met) return 4;
  return severities[verdict];
}

const severities: Readonly<Record<Verdict, number>> = {
  behind: 0,
  "not-assessable": 1,
  "on-track": 2,
  ahead: 3,
  achieved: 5,
};

/** Of equals the slower; of what is achieved first that which says how far it went. */
function slowness({ verdict, facts: { pace } }: ProgressReading): number {
  return pace ?? (verdict === "achieved" ? Number.MAX_VALUE : 0);
}

function factsOf(
  standing: Standing,
  aimed: AimedTarget,
  settled: Settled | undefined,
  thresholds: PaceThresholds,
): Judged {
  const { value, years } = judgedValue(standing, aimed, settled);
  return { facts: progressFacts(standing, aimed, value, settled, thresholds), aimed, years, settled };
}

function factsWithoutAim(aim: NoAim, { plan, evidence: { latest } }: Standing): ProgressFacts {
  const { reason } = aim.missing;
  // Before a target of the time of the start no time can be gone.
  const due = reason === "no-time" ? undefined : aim.on;
  const elapsed = latest && due !== undefined ? shareGone(plan, due, latest.period) : null;
  return cannotJudge(reason, { ...(latest && { latest }), elapsedShare: elapsed });
}

/** A target with the facts about it, before a method has judged them. */
interface Judged {
  readonly facts: ProgressFacts;
  readonly aimed?: AimedTarget;
  readonly years?: number | undefined;
  readonly settled?: Settled | undefined;
}

function judged(standing: Standing, name: ProgressMethodName, of: Judged): ProgressReading {
  const { facts, aimed, settled } = of;
  // A deadline that is over is met or missed, whatever a method needs; and so is a target that is settled before.
  const over = settled !== undefined || isOver(standing, facts);
  const unread = (reason: MissingReason): ProgressReading => {
    const verdict = !over ? "not-assessable" : facts.met ? "achieved" : "behind";
    return readingOf(of, { class: null, score: null }, verdict, reason);
  };
  const { judge, classes } = methods[name];
  // What is no level of its own year, such as an average over the period, is nothing that a rate or a way leads to.
  const unreadable = name === "elapsed-time" || aimed === undefined ? undefined : noWay(aimed.kind);
  const input = progressInput(standing, facts, settled);
  const reading = unreadable === undefined ? judge(input) : { reason: unreadable };
  if (name !== "elapsed-time" && !isComputable(input)) return unread("out-of-range");
  if ("reason" in reading) return unread(reading.reason);
  if (reading.score !== null && !Number.isFinite(reading.score)) return unread("out-of-range");
  const verdict = classes.find(({ id }) => id === reading.class)?.verdict ?? "not-assessable";
  // A met target without a baseline is achieved, and still has no completion.
  const missed = over && !facts.met && verdict !== "behind" && verdict !== "achieved";
  if (missed) return readingOf(of, { class: null, score: reading.score }, "behind", facts.reason);
  return readingOf(of, reading, over && facts.met ? "achieved" : verdict, facts.reason);
}

function readingOf(
  { facts, aimed, years, settled }: Judged,
  { class: own, score }: Pick<ProgressReading, "class" | "score">,
  verdict: Verdict,
  reason: MissingReason | undefined,
): ProgressReading {
  const reading: Writable<ProgressReading> = { class: own, score, verdict, facts };
  if (reason !== undefined) reading.reason = reason;
  if (aimed !== undefined) reading.aimed = aimed;
  if (years !== undefined) reading.years = years;
  if (settled !== undefined) reading.settled = settled;
  return reading;
}

function isOver({ plan, aim }: Standing, { met, latest }: ProgressFacts): boolean {
  return (
    !("missing" in aim) &&
    met !== null &&
    latest !== undefined &&
    yearPosition(latest.period, plan) >= aim.due
  );
}

/** Whether what is only aspired to is met, too. */
export function readAspired(standing: Standing): readonly AspiredTarget[] {
  const { aim, indicator } = standing;
  if ("missing" in aim) return [];
  return aim.aspired.map((one) => {
    const settled = settledBy(standing, one, aim.due);
    const { latest } = judgedValue(standing, one, settled).value;
    const met = latest === undefined ? null : isMetBy(latest, one.bound, indicator.direction);
    return { ...assessedTarget(aim, one, indicator), met };
  });
}

/** Throws for the name of no method. */
export function checkMethod(name: string): void {
  if (Object.hasOwn(methods, name)) return;
  throw refuse({
    code: "method-unknown",
    path: "/method",
    expected: Object.keys(methods).join(" | "),
    received: show(name),
    words: ["未知的评估方法", "Unknown method"],
  });
}
