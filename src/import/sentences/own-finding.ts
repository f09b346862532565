import type { DateText } from "../../value/period.js";
import type { Span } from "../draft/draft.js";
import type { ReadAmount } from "./build-finding.js";
import type { Doubt, FoundTarget, FoundTime, FoundValue, Raw, SentenceFinding } from "./finding.js";
import type { MatchedName } from "./match-name.js";
import { doubtWords } from "./reasons.js";
import type { Tense } from "./tense.js";
import type { TimeToken } from "./token.js";

/** A finding while its sentence is read. */
export interface OwnFinding {
  readonly name: Raw;
  readonly nameParts: readonly Raw[];
  readonly match?: NonNullable<SentenceFinding["match"]>;
  unit?: Raw;
  targets: FoundTarget[];
  baseline?: FoundValue;
  observations: FoundValue[];
  readonly partOf?: Raw;
  commitment?: NonNullable<SentenceFinding["commitment"]>;
  readonly doubts: Doubt[];
  readonly spans: Span[];
}

/** Under which time a statement stands, and whether it is aimed at. */
export interface StatementTimes {
  readonly tense: Tense;
  readonly year?: FoundTime;
  readonly strives: boolean;
  /** Its year is known to be one of the plan, and none before it. */
  readonly isOfPlan?: boolean;
  /** The day on which it is due. */
  readonly dueOn?: DateText;
}

/** A finding with the stretches of text that went into it. */
export type FinishedFinding = SentenceFinding & { readonly spans: readonly Span[] };

/** A finding once its text is read. */
export function finished({ nameParts, spans, ...finding }: OwnFinding): FinishedFinding {
  let { start, end } = finding.name;
  for (const list of [finding.targets, finding.observations])
    for (const one of list) [start, end] = [Math.min(start, one.start), Math.max(end, one.end)];
  return {
    ...finding,
    ...(nameParts.length > 0 && { nameParts }),
    start,
    end,
    spans: [finding.name, ...nameParts, ...spans],
  };
}

/** A value of the past as the target that one of a later year may follow. */
function sameLevel(value: FoundValue | undefined): Pick<FoundTarget, "year" | "unit" | "basis"> | undefined {
  if (value?.period === undefined) return undefined;
  return { year: value.period, basis: "level", ...(value.unit !== undefined && { unit: value.unit }) };
}

/** A doubt, in words. */
function doubt(code: Doubt["code"], candidates?: readonly Raw[]): Doubt {
  return { code, message: doubtWords[code], ...(candidates && { candidates }) };
}

/** A printed time as findings have it. */
export function foundTime(source: string, time: TimeToken | undefined): FoundTime | undefined {
  const period = time?.day ?? time?.periods.at(-1);
  if (time === undefined || period === undefined) return undefined;
  return {
    period,
    how: "printed",
    raw: source.slice(time.start, time.end),
    start: time.start,
    end: time.end,
  };
}

/** Whether a target says of another year what was said last. */
export function hasOtherYear({ targets, observations }: OwnFinding, target: FoundTarget): boolean {
  const before = targets.at(-1) ?? sameLevel(observations.at(-1));
  const isOther = before?.year !== undefined && before.year.period !== target.year?.period;
  return isOther && before.unit === target.unit && before.basis === target.basis;
}

/** What is doubtful of a name. */
export function doubtsOf({ match, other }: MatchedName, isListed: boolean, source: string): readonly Doubt[] {
  const candidates = other && [
    { raw: source.slice(other.start, other.end), start: other.start, end: other.end },
  ];
  return [
    ...(match.matched ? [] : [doubt("name-unknown")]),
    ...(candidates ? [doubt("name-boundary", candidates)] : []),
    ...(isListed && !match.matched ? [doubt("shared-words")] : []),
  ];
}

/** What is doubtful of a target. */
export function targetDoubts({ year, basis, unit }: FoundTarget): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (year === undefined || year.how === "told") doubts.push(doubt("year-absent"));
  if (basis === "level" && unit === undefined) doubts.push(doubt("unit-absent"));
  return doubts;
}

/** The stretches of text that went into a number. */
export function spansOf(
  amount: ReadAmount,
  ...others: readonly (Span | FoundTime | undefined)[]
): readonly Span[] {
  const spans: Span[] = [amount, ...amount.because];
  for (const one of others) if (one !== undefined && "start" in one) spans.push(one);
  return spans;
}
