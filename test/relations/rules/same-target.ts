import { parsePeriod, yearPosition } from "ipr-plan";
import { baselineIsNewest } from "../baseline-is-newest.js";
import { isOfEachYear } from "../each-year.js";
import { hasLongNumbers } from "../long-numbers.js";
import type { Relation } from "../relation.js";

export const sameTarget: Relation = {
  rule: "assessment and outlook speak of the same day, target and latest value, and of a year that is over they agree",
  contradictions: (seen) => {
    const { assessment, outlook } = seen;
    const found: string[] = [];
    if (assessment.asOf !== outlook.asOf)
      found.push(`as of ${assessment.asOf}, outlook as of ${outlook.asOf}`);
    const bounds = [assessment, outlook].map(({ target, otherTargets = [] }) =>
      [...(target ? [target] : []), ...otherTargets].map((one) => JSON.stringify(one)).toSorted(),
    );
    if (String(bounds[0]) !== String(bounds[1]))
      found.push(`targets ${bounds[0]}, of the outlook ${bounds[1]}`);
    // The latest value of an assessment by a mean is the mean so far; what a part of the year settles is judged by that
    // part, while a forecast goes on from the last whole year.
    const { latest: judged, partOfYear: part } = assessment;
    const isPart = judged !== undefined && parsePeriod(judged.period).end === part?.until;
    const isMean =
      isOfEachYear(seen) ||
      assessment.reason === "target-not-numeric" ||
      assessment.otherTargets !== undefined;
    const [latest, ahead] = [assessment.latest, outlook.latest].map((one) => JSON.stringify(one));
    if (!isMean && !isPart && latest !== undefined && latest !== ahead)
      found.push(`latest ${latest}, of the outlook ${ahead}`);
    // Once something of the plan is known, both ask for the same change. Of a mean the outlook says none, and a baseline may
    // be newer than what was observed.
    const [required, other] = [assessment.required, outlook.required].map((one) => JSON.stringify(one));
    const isShort = !hasLongNumbers(seen);
    if (!isMean && assessment.met !== null && !baselineIsNewest(seen) && isShort && required !== other)
      found.push(`required ${required}, of the outlook ${other}`);
    const { target, met } = assessment;
    const last = outlook.latest;
    const several = assessment.otherTargets !== undefined;
    const over =
      !isOfEachYear(seen) &&
      target &&
      last &&
      yearPosition(last.period) >= yearPosition(target.dueOn ?? target.year);
    if (over && met !== null && outlook.probability !== (met ? 1 : 0))
      found.push(`met ${met} in ${last.period}, probability ${outlook.probability}`);
    if (
      !several &&
      isShort &&
      over &&
      met !== null &&
      (outlook.shortfall === 0) !== (met || assessment.gap?.value === "0")
    )
      found.push(`met ${met} in ${last.period}, off by ${outlook.shortfall}`);
    return found;
  },
};
