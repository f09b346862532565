import type { Evidence, EvidencePoint } from "../aims/evidence.js";
import type { Indicator } from "../model/indicator.js";
import { overTime } from "../series/aggregation.js";
import type { ObservedValue } from "../series/observation.js";
import { type Calendar, startsYear, yearEnd } from "../value/calendar.js";
import { minus } from "../value/exact-sum.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { parsePeriod } from "../value/period.js";
import type { YearValue } from "./year-value.js";

/** What is known of a year: all of it where that is known, else as much as has come in; or why there is nothing. */
export function valueOfYear(
  indicator: Indicator,
  evidence: Evidence,
  year: number,
  calendar: Calendar,
): YearValue | Missing {
  const { points, underWay } = evidence;
  const own = points.findLast(({ at, role }) => at > year && at <= year + 1 && role !== "origin");
  if (own !== undefined) return ofPoint(own);
  if (indicator.measure === "annual" && underWay?.year === year) {
    const { period, until, value, status, qualifier } = underWay;
    return { period, until, isWhole: false, value, status, ...(qualifier && { qualifier }) };
  }
  const part = overTime(indicator) === "none" ? shareSoFar(evidence, year, calendar) : undefined;
  return part ?? missing(whyNone(evidence, year, calendar));

  function ofPoint({ at, observed }: EvidencePoint): YearValue {
    const isWhole = at === year + 1;
    const { end } = parsePeriod(observed.period, calendar);
    const until = isWhole ? yearEnd(year, calendar) : end;
    const before = points.find((one) => one.at === year)?.observed.value;
    const isTotal = indicator.measure === "cumulative" && before !== undefined;
    return { ...plain(observed), until, isWhole, ...(isTotal && { amount: minus(observed.value, before) }) };
  }
}

function plain({ period, value, status, qualifier, reference }: ObservedValue) {
  return {
    period,
    value,
    status,
    ...(qualifier && { qualifier }),
    ...(reference && { reference: { ...reference } }),
  };
}

/** Of what does not add up, such as a share: its value of the longest part of the year that begins with it. */
function shareSoFar({ left }: Evidence, year: number, calendar: Calendar): YearValue | undefined {
  let longest: YearValue | undefined;
  for (const { observed, why } of left) {
    if (why !== "part-of-year") continue;
    const { start, end, year: own } = parsePeriod(observed.period, calendar);
    if (own !== year || !startsYear(start, calendar) || end <= (longest?.until ?? "")) continue;
    longest = { ...plain(observed), until: end, isWhole: false };
  }
  return longest;
}

/** Why nothing is known of a year: what the data itself says, or that what there is says nothing of the year. */
function whyNone({ gaps, left }: Evidence, year: number, calendar: Calendar): MissingReason {
  const isOwn = (period: string): boolean => parsePeriod(period, calendar).year === year;
  const gap = gaps.findLast(({ period }) => isOwn(period));
  if (gap !== undefined) return gap.reason;
  const isPart = left.some(({ observed, why }) => why === "part-of-year" && isOwn(observed.period));
  return isPart ? "incomplete-period" : "no-observation";
}
