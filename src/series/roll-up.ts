import { pointer, show, UsageError } from "../issue.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { MissingReason } from "../value/missing.js";
import { type Frequency, nextDay, type Period, type PeriodText, parsePeriod } from "../value/period.js";
import { readUnit } from "../value/unit.js";
import { hasValue, type Observation, type ObservationStatus, type ObservedValue } from "./observation.js";
import type { Series } from "./series.js";

/**
 * A length of period that shorter ones roll up to.
 *
 * @category Series
 * @example
 * const frequency: RollUpFrequency = "year";
 */
export type RollUpFrequency = Exclude<Frequency, "day">;

const monthsIn: Record<RollUpFrequency, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/**
 * Rolls a series up over time, by its measure kind (时间汇总): a level and a running total take the value at the
 * period's end; an amount takes the sum of all parts; a share or score measured over parts of a period has no value
 * for the whole. Gaps stay gaps, with their reason.
 *
 * @param observed - The series; its measure kind and region rule decide, never an argument.
 * @param frequency - The length of the periods wanted.
 * @returns A series with one observation for each period that has at least one part.
 * @throws {@link UsageError} `Unknown frequency: expected "year", "half", "quarter" or "month", received …`
 * @category Series
 * @example
 * const stock = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { "2023-Q3": 90, "2023-Q4": 100 });
 * rollUp(stock, "year").observations // => [{ period: "2023", value: "100", status: "A" }]
 * const flow = series({ unit: "件", measure: "annual", regionRule: "sum" }, { "2023-S1": 40, "2023-S2": 60 });
 * rollUp(flow, "year").observations // => [{ period: "2023", value: "100", status: "A" }]
 */
export function rollUp(observed: Series, frequency: RollUpFrequency): Series {
  if (!Object.hasOwn(monthsIn, frequency)) {
    const received = show(frequency);
    throw new UsageError({
      code: "frequency-unknown",
      path: pointer("", "frequency"),
      expected: '"year", "half", "quarter" or "month"',
      received,
      message: {
        "zh-Hans": `未知的频率：应为 "year"、"half"、"quarter" 或 "month"，实为 ${received}`,
        en: `Unknown frequency: expected "year", "half", "quarter" or "month", received ${received}`,
      },
    });
  }
  const groups = new Map<PeriodText, Part[]>();
  for (const observation of observed.observations) {
    const period = parsePeriod(observation.period);
    const whole = containing(period, frequency);
    if (whole === undefined) continue;
    groups.set(whole, [...(groups.get(whole) ?? []), { period, observation }]);
  }
  return {
    ...observed,
    observations: [...groups].map(([period, parts]) => combine(observed, parsePeriod(period), parts)),
  };
}

interface Part {
  readonly period: Period;
  readonly observation: Observation;
}

/** The period of a frequency that holds another; `undefined` where that is longer than the frequency. */
function containing({ frequency, year, end }: Period, wanted: RollUpFrequency): PeriodText | undefined {
  if (frequency !== "day" && monthsIn[frequency] > monthsIn[wanted]) return undefined;
  const month = Number(end.slice(5, 7));
  const prefix = String(year).padStart(4, "0");
  if (wanted === "year") return prefix;
  if (wanted === "half") return `${prefix}-S${Math.ceil(month / 6)}`;
  if (wanted === "quarter") return `${prefix}-Q${Math.ceil(month / 3)}`;
  return end.slice(0, 7);
}

function combine(observed: Series, whole: Period, parts: readonly Part[]): Observation {
  const own = parts.find(({ period }) => period.text === whole.text)?.observation;
  if (own !== undefined && (hasValue(own) || parts.length === 1)) return own;
  if (observed.measure !== "annual") {
    // Of several values at the end, that of the longest period; a gap beside a value is none.
    const atEnd = parts.filter(({ period }) => period.end === whole.end).toSorted(byLength);
    const last = atEnd.find(({ observation }) => hasValue(observation)) ?? atEnd[0];
    return last === undefined ? gap(whole, "incomplete-period") : { ...last.observation, period: whole.text };
  }
  if (observed.regionRule === "ratio") return gap(whole, "ratio-needs-parts");
  if (!addsOverTime(observed)) return gap(whole, "not-additive");
  const inner = parts.filter(({ period }) => period.text !== whole.text);
  const values = inner.map(({ observation }) => observation).filter(hasValue);
  if (values.length < inner.length || !cover(whole, inner)) return gap(whole, "incomplete-period");
  return {
    period: whole.text,
    value: decimalText(total(values)),
    status: weakestStatus(values),
  };
}

function byLength(a: Part, b: Part): number {
  return a.period.start < b.period.start ? -1 : 1;
}

/** Amounts add up over time, whatever they do over regions; shares and scores do neither. */
export function addsOverTime({ regionRule, unit }: Series): boolean {
  const dimension = readUnit(unit)?.dimension;
  return regionRule === "sum" || (regionRule === "none" && dimension !== "share" && dimension !== "score");
}

/** Whether the parts follow each other without gap or overlap from the first day to the last. */
function cover(whole: Period, parts: readonly Part[]): boolean {
  const ordered = parts.map(({ period }) => period).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const chained = ordered.every(({ start }, index) => {
    const before = ordered[index - 1];
    return start === (before === undefined ? whole.start : nextDay(before.end));
  });
  return chained && ordered.at(-1)?.end === whole.end;
}

export function total(values: readonly ObservedValue[]): Decimal {
  return values.reduce((sum, { value }) => sum.plus(decimal(value)), decimal("0"));
}

export function gap(period: Period, reason: MissingReason): Observation {
  return { period: period.text, status: "M", reason };
}

// From firmest to weakest: a forecast part makes the whole a forecast.
const weakness: Readonly<Record<ObservationStatus, number>> = { A: 0, P: 1, E: 2, B: 3, F: 4 };

/** The status of a combined value is the weakest of its parts'. */
export function weakestStatus(values: readonly ObservedValue[]): ObservationStatus {
  return values.reduce<ObservationStatus>(
    (weakest, { status }) => (weakness[status] > weakness[weakest] ? status : weakest),
    "A",
  );
}
