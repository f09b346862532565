import { assessIndicator } from "../../assessment/assess.js";
import type { Assessment, AssessOptions } from "../../assessment/assessment.js";
import { pointer } from "../../issue.js";
import type { MissingReason } from "../../value/missing.js";
import { issuesAt } from "../issues-at.js";
import type { RegionsCall } from "../read-call.js";
import type { RegionVerdict } from "./regions-assessment.js";

/** Judges all indicators of one place. */
export function judgePlace<Id extends string>(
  { indicators, issues, read }: RegionsCall<Id>,
  place: string,
  options: AssessOptions,
  words: boolean,
): readonly RegionVerdict<Id>[] {
  const path = pointer("", place);
  return indicators.map((one) => {
    const found = read(place, one, ({ plan, indicator, wholeOf }, observations) =>
      assessIndicator<Id>(plan, indicator, observations, options, wholeOf),
    );
    if (typeof found === "string") return notJudged(one.id, found);
    if (!words) return numbersOf(found);
    issues.push(...issuesAt(pointer(path, one.id), found.issues));
    return { ...numbersOf(found), because: found.because };
  });
}

function numbersOf<Id extends string>(found: Assessment<Id>): RegionVerdict<Id> {
  const { indicator, asOf, verdict, reason, met, completion, elapsedShare, expectedShare, pace } = found;
  const { target, latest, gap, required } = found;
  return {
    indicator,
    asOf,
    verdict,
    ...(reason !== undefined && { reason }),
    met,
    completion,
    elapsedShare,
    expectedShare,
    pace,
    ...(target && { target }),
    ...(latest && { latest }),
    gap,
    required,
  };
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
