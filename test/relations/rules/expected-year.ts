import { yearPosition } from "ipr-plan";
import { baselineIsNewest } from "../baseline-is-newest.js";
import { isOfEachYear } from "../each-year.js";
import { hasLongNumbers } from "../long-numbers.js";
import type { Relation } from "../relation.js";

export const expectedYear: Relation = {
  rule: "a target is expected after the plan's start, and not after the year in which it is met",
  contradictions: (seen) => {
    const { outlook, assessment, start } = seen;
    if (hasLongNumbers(seen) || isOfEachYear(seen)) return [];
    const { expectedYear: year, expectedYears } = outlook;
    const { latest } = assessment;
    const found: string[] = [];
    if (year !== null && yearPosition(year) <= start) found.push(`expected in ${year}`);
    const { earliest = null, latest: sure = null } = expectedYears ?? {};
    if (earliest !== null && yearPosition(earliest) <= start) found.push(`at the earliest in ${earliest}`);
    if (sure !== null && (earliest === null || earliest > sure))
      found.push(`earliest ${earliest}, latest ${sure}`);
    if (
      expectedYears !== null &&
      year !== null &&
      (earliest === null || earliest > year || (sure !== null && sure < year))
    )
      found.push(`expected in ${year}, but between ${earliest} and ${sure}`);
    // A limit is kept, never reached, and a mean is none of one year.
    const reached =
      !baselineIsNewest(seen) &&
      !["ceiling", "target-not-numeric"].includes(assessment.reason ?? "") &&
      !assessment.otherTargets;
    if (assessment.met && reached && latest && (year === null || year > latest.period.slice(0, 4)))
      found.push(`met in ${latest.period}, but expected in ${year}`);
    return found;
  },
};
