import { near } from "./bounds.js";
import type { Seen } from "./seen.js";

/** What the library says of a case, in numbers and codes, without the words and without what was noticed on the way. */
export type Results = Readonly<Record<string, unknown>>;

export function resultsOf(seen: Seen): Results {
  const { assessment, outlook } = seen;
  const { target, otherTargets = [], latest } = assessment;
  return {
    verdict: assessment.verdict,
    byMethod: seen.assessments.map(({ verdict }) => verdict).join(),
    reason: assessment.reason,
    met: assessment.met,
    completion: assessment.completion,
    elapsedShare: assessment.elapsedShare,
    expectedShare: assessment.expectedShare,
    pace: assessment.pace,
    target: JSON.stringify(target),
    otherTargets: otherTargets
      .map((one) => JSON.stringify(one))
      .toSorted()
      .join(),
    latest: JSON.stringify(latest),
    gap: assessment.gap?.value,
    required: assessment.required?.perYear.value,
    issues: assessment.issues
      .map(({ code }) => code)
      .toSorted()
      .join(),
    probability: outlook.probability,
    expectedYear: outlook.expectedYear,
    earliest: outlook.expectedYears?.earliest,
    sure: outlook.expectedYears?.latest,
    shortfall: outlook.shortfall,
    requiredAhead: outlook.required?.perYear.value,
    best: JSON.stringify(outlook.best),
    why: outlook.reason,
    asOf: outlook.asOf,
  };
}

/** Where two results differ by more than the last digits of floating arithmetic. */
export function differences(
  one: Results,
  other: Results,
  except: readonly string[] = [],
  within = 1e-9,
): readonly string[] {
  return Object.keys(one).flatMap((name) => {
    const [a, b] = [one[name], other[name]];
    const same =
      typeof a === "number" && typeof b === "number" ? near(a, b, within) : (a ?? null) === (b ?? null);
    return same || except.includes(name) ? [] : [`${name}: ${a} and ${b}`];
  });
}
