import { pointer, show } from "../issue.js";
import type { Calendar } from "../value/calendar.js";
import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { Period, PeriodText } from "../value/period.js";
import { periodAt } from "../value/period-at.js";
import { refuse } from "../value/refuse.js";
import { readText } from "./read-text.js";

/** The pattern of a split, oldest first: its periods, one after the other without a gap. */
export interface PatternPeriod {
  readonly period: Period;
  readonly text: DecimalText;
}

/** One benchmark: the periods it covers, by number, and what they add up to (or average, or begin or end with). */
export interface Benchmark {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly text: DecimalText;
}

/** How many months a period has; nothing follows a day here, nor a span, which is of no frequency. */
const months: Readonly<Record<Period["frequency"], number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  day: Number.NaN,
  span: Number.NaN,
};

/** The number of the month in which a period begins. Counted in periods, it would be no whole number in some fiscal years. */
const firstMonth = ({ start }: Period): number => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));

export function readPattern(
  pattern: Readonly<Record<PeriodText, DecimalInput>>,
  calendar?: Calendar,
): PatternPeriod[] {
  const periods = Object.entries(pattern)
    .map(([key, value]) => ({
      period: periodAt(pointer("/pattern", key), key, calendar),
      text: amount(value, pointer("/pattern", key)),
    }))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  for (const [index, { period }] of periods.entries()) {
    const before = periods[index - 1]?.period ?? period;
    const step = firstMonth(period) - firstMonth(before);
    const isNext = step === Math.min(index, 1) * months[period.frequency];
    if (before.frequency === period.frequency && isNext) continue;
    throw refuse({
      code: "pattern-with-gap",
      path: pointer("/pattern", period.text),
      expected: ["前后相连的年、半年、季或月", "years, halves, quarters or months that follow each other"],
      received: before === period ? period.text : `${period.text} after ${before.text}`,
      words: ["各期不相连", "The periods of the pattern do not follow each other"],
    });
  }
  if (periods.length > 0) return periods;
  throw refuse({
    code: "pattern-empty",
    path: "/pattern",
    expected: ["至少一期", "at least one period"],
    received: "none",
    words: ["没有时期", "An empty pattern"],
  });
}

/** Reads benchmarks by period (`2023`) or by span of periods (`2021/2023`), oldest first. */
export function readBenchmarks(
  totals: Readonly<Record<string, DecimalInput>>,
  pattern: readonly PatternPeriod[],
  calendar?: Calendar,
): Benchmark[] {
  const starts = new Map(pattern.map(({ period }, index) => [period.start, index]));
  const ends = new Map(pattern.map(({ period }, index) => [period.end, index]));
  const benchmarks = Object.entries(totals)
    .map(([name, value]) => {
      const path = pointer("/total", name);
      const [from = "", to = from] = name.split("/");
      const first = starts.get(periodAt(path, from, calendar).start) ?? Number.POSITIVE_INFINITY;
      const last = ends.get(periodAt(path, to, calendar).end) ?? -1;
      if (last >= first) return { name, first, last, text: amount(value, path) };
      const [oldest, newest] = [pattern[0]?.period.text, pattern.at(-1)?.period.text];
      throw refuse({
        code: "benchmark-not-covered",
        path,
        expected: [
          `由 ${oldest} 至 ${newest} 之间整期组成的时期，或如 2021/2023 的区间`,
          `a period, or a span such as 2021/2023, made of whole periods of the pattern (${oldest} to ${newest})`,
        ],
        received: show(name),
        words: ["基准不由各期组成", "A benchmark that the pattern does not cover"],
      });
    })
    .toSorted((a, b) => a.first - b.first);
  for (const [index, { name, first }] of benchmarks.entries()) {
    const before = benchmarks[index - 1];
    if (before === undefined || before.last < first) continue;
    throw refuse({
      code: "benchmarks-overlap",
      path: pointer("/total", name),
      expected: [`在 ${before.name} 之后开始的基准`, `a benchmark that begins after ${before.name}`],
      received: show(name),
      words: ["基准重叠", "Benchmarks overlap"],
    });
  }
  if (benchmarks.length > 0) return benchmarks;
  throw refuse({
    code: "benchmarks-none",
    path: "/total",
    expected: ["总量，或至少一个基准", "a total, or at least one benchmark"],
    received: "none",
    words: ["没有总量", "Nothing to split"],
  });
}

export function amount(value: DecimalInput, path: string): DecimalText {
  const text = readText(value);
  if (text !== undefined) return text;
  throw refuse({
    code: "amount-invalid",
    path,
    expected: ["数", "a number"],
    received: show(value),
    words: [`${path} 不是数`, `${path} is no number`],
  });
}
