import { show } from "../issue.js";
import { meantPeriod } from "../printed/meant-period.js";
import { unread } from "../printed/unread.js";
import { anyPeriod } from "../value/any-period.js";
import type { Calendar } from "../value/calendar.js";
import { type Finding, withFreeKey, withSuggestion } from "../value/finding.js";
import { notPeriod } from "../value/not-period.js";
import { isOfficePeriod } from "../value/office-year.js";
import { type Period, readPeriod } from "../value/period.js";
import { valuesTwice } from "./check-twice.js";
import type { Observation } from "./observation.js";
import { observationReader } from "./observation-reader.js";
import { byEnd } from "./order.js";
import type { SeriesKind } from "./series-kind.js";

/** Is told what is wrong, and the steps to it from the values; it may throw. */
export type Refuse = (finding: Finding, steps: readonly string[]) => void;

/** One observation that was read, with its period. */
export interface ReadObservation {
  readonly one: Observation;
  readonly period: Period;
}

/** Reads values by period as the observations of a series. What is wrong is told, and left out. */
export function readValues(
  kind: SeriesKind,
  values: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): readonly Observation[] {
  const read = observationReader(kind);
  const found: ReadObservation[] = [];
  const listed = new Set<string>();
  for (const text of Object.keys(values)) {
    const period = readPeriod(text, kind);
    if (period === undefined) refuse(notAPeriod(text, kind, values), [text]);
    const one = read(period ?? anyPeriod, values[text]);
    if ("findings" in one) {
      for (const { within = [], ...finding } of one.findings) {
        refuse(withFreeKey(finding, values), [text, ...within]);
      }
    } else if (period !== undefined && listed.has(period.text)) {
      refuse(listedTwice(period.text), [text]);
    } else if (period !== undefined) {
      listed.add(period.text);
      found.push({ one, period });
    }
  }
  return inSeries(kind, found, (finding, { period }) => refuse(finding, [period]));
}

/** What is wrong with a period that stands twice, perhaps in two spellings of its year. */
export function listedTwice(period: string): Finding {
  return {
    code: "period-twice",
    expected: "each period once",
    received: show(period),
    message: {
      "zh-Hans": `时期 ${period} 列了两次：每个时期只应有一项`,
      en: `The period ${period} is listed twice: expected each period once`,
    },
  };
}

/** Observations as they stand in a series: sorted, and no time with two values. */
export function inSeries(
  kind: SeriesKind,
  found: ReadObservation[],
  refuse: (finding: Finding, one: Observation) => void,
): readonly Observation[] {
  found.sort((a, b) => byEnd(a.period, b.period));
  for (const { finding, index } of valuesTwice(kind, found)) {
    const twice = found[index];
    if (twice !== undefined) refuse(finding, twice.one);
  }
  return found.map(({ one }) => one);
}

/** What is wrong with a period that is none, and what to write instead where it can be told. */
export function notAPeriod(text: unknown, calendar: Calendar, values: object = {}): Finding {
  const finding = notPeriod(text, calendar);
  // Of a fiscal year the finding says itself what is missing.
  const meant = typeof text === "string" && !isOfficePeriod(text) ? meantPeriod(text) : undefined;
  if (meant === undefined) return finding;
  if ("period" in meant) {
    return Object.hasOwn(values, meant.period) ? finding : withSuggestion(finding, { key: meant.period });
  }
  return withSuggestion(finding, undefined, unread(meant.reason, String(text)).message);
}
