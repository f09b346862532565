import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { ObservedValue } from "../series/observation.js";
import { type Series, valuesUntil } from "../series/series.js";
import { type DateText, parsePeriod, yearPosition } from "../value/period.js";

/** The latest value that progress can be read from, and what was noticed on the way to it. */
export function latestObservation(
  { baseline, targets }: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
): { readonly latest?: ObservedValue; readonly issues: readonly Issue[] } {
  if (observed === undefined) return { issues: [] };
  // What comes after the last target year says nothing of the target.
  const lastYear = targets
    .map(({ year }) => year)
    .sort()
    .at(-1);
  const end = lastYear === undefined ? cutoff : earlier(parsePeriod(lastYear).end, cutoff);
  const values = valuesUntil(observed, end).filter(({ status }) => status !== "F");
  const whole =
    observed.measure === "annual"
      ? values.filter(({ period }) => parsePeriod(period).frequency === "year")
      : values;
  const latest = whole.at(-1);
  const newest = values.at(-1);
  const from = baseline === undefined ? undefined : yearPosition(baseline.year);
  const broken = whole.find(
    ({ status, period }) => status === "B" && (from === undefined || yearPosition(period) > from),
  );
  const issues: Issue[] = [];
  if (newest !== undefined && newest !== latest) issues.push(partOfYear(newest));
  if (latest?.status === "P" || latest?.status === "E") issues.push(notFinal(latest));
  if (broken !== undefined) issues.push(breakCrossed(broken));
  return { ...(latest && { latest }), issues };
}

function earlier(day: DateText, other: DateText | undefined): DateText {
  return other === undefined || day < other ? day : other;
}

function partOfYear({ period, value }: ObservedValue): Issue {
  return {
    code: "part-of-year-set-aside",
    level: "note",
    path: `/${period}`,
    expected: "a whole year",
    received: period,
    message: {
      "zh-Hans": `年度指标只按全年评估，${period} 的 ${value} 未采用`,
      en: `An annual indicator is judged by whole years; ${value} of ${period} is set aside`,
    },
  };
}

function notFinal({ period, status }: ObservedValue): Issue {
  const [zh, en] = status === "P" ? ["初步数据", "provisional"] : ["估计值", "an estimate"];
  return {
    code: "latest-not-final",
    level: "note",
    path: `/${period}`,
    expected: "status A",
    received: `status ${status}`,
    message: { "zh-Hans": `最近一期 ${period} 为${zh}`, en: `The latest value, of ${period}, is ${en}` },
  };
}

function breakCrossed({ period }: ObservedValue): Issue {
  return {
    code: "break-crossed",
    level: "warning",
    path: `/${period}`,
    expected: "comparable values from the baseline on",
    received: `a break at ${period}`,
    message: {
      "zh-Hans": `${period} 起口径或普查有变（B），与基期值不可直接比较`,
      en: `The series breaks at ${period} (a census, a changed definition); values from there on do not compare with the baseline`,
    },
  };
}
