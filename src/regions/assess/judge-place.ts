import type { AssessOptions } from "../../assessment/assessment.js";
import { type Judgement, judgeIndicator } from "../../assessment/judge-indicator.js";
import { inWords } from "../../assessment/judgement-in-words.js";
import { partIssues } from "../../assessment/part-issues.js";
import { pointer } from "../../issue.js";
import type { MissingReason } from "../../value/missing.js";
import type { Writable } from "../../value/writable.js";
import { issuesAt } from "../issues-at.js";
import type { PreparedBy } from "../prepared-by.js";
import type { RegionsCall } from "../read-call.js";
import type { RegionVerdict } from "./regions-assessment.js";

/** Judges all indicators of one place. */
export function judgePlace<Id extends string>(
  { indicators, issues, read }: RegionsCall<Id>,
  place: string,
  options: AssessOptions,
  prepared: PreparedBy<Id>,
  words: boolean,
): readonly RegionVerdict<Id>[] {
  const path = pointer("", place);
  return indicators.map((one) => {
    const found = read(place, one, ({ plan, indicator, wholeOf }, observations, series) => {
      const judged = judgeIndicator<Id>(prepared(plan, indicator), observations, options, series);
      // Figures of the whole that are none are a mistake of its parts too, whether words are wanted or not.
      const ofParts = partIssues(judged.standing, observations, wholeOf(indicator));
      return words ? { judged, told: inWords(judged, () => ofParts) } : { judged };
    });
    if (typeof found === "string") return notJudged(one.id, found);
    const { judged, told } = found;
    if (told === undefined) return numbersOf(judged.facts);
    issues.push(...issuesAt(pointer(path, one.id), told.issues));
    return { ...numbersOf(judged.facts), because: told.because };
  });
}

function numbersOf<Id extends string>(found: Judgement<Id>["facts"]): RegionVerdict<Id> {
  const { indicator, asOf, verdict, reason, met, completion, elapsedShare, expectedShare, pace } = found;
  const { target, latest, gap, required } = found;
  const numbers: Writable<RegionVerdict<Id>> = {
    indicator,
    asOf,
    verdict,
    met,
    completion,
    elapsedShare,
    expectedShare,
    pace,
    gap,
    required,
  };
  if (reason !== undefined) numbers.reason = reason;
  if (target !== undefined) numbers.target = target;
  if (latest !== undefined) numbers.latest = latest;
  return numbers;
}

function notJudged<Id extends string>(indicator: Id, reason: MissingReason): RegionVerdict<Id> {
  return {
    indicator,
    asOf: null,
    verdict: "not-assessable",
    reason,
    met: null,
    completion: null,
    elapsedShare: null,
    expectedShare: null,
    pace: null,
    gap: null,
    required: null,
  };
}
