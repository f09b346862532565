import { type Issue, pointer, show } from "../issue.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { fromQuanta } from "../value/quanta.js";
import { refuse } from "../value/refuse.js";
import { type AllocationTie, allocateBy } from "./allocate.js";
import { benchmarked, type Conversion } from "./benchmarked.js";
import { checkPlaces } from "./check-places.js";
import type { DentonCriterion } from "./denton-cholette.js";
import {
  amount,
  type Benchmark,
  type PatternPeriod,
  readBenchmarks,
  readPattern,
} from "./read-benchmarks.js";
import type { SplitOptions } from "./split-options.js";

const splitOptionNames: OptionNames<SplitOptions> = {
  places: true,
  method: true,
  criterion: true,
  h: true,
  conversion: true,
  calendar: true,
};

/**
 * A total, or several, split over periods.
 *
 * @category Allocation
 * @example
 * const split: TimeSplit = splitOverTime(30, { 2021: 1, 2022: 2, 2023: 3, 2024: 4, 2025: 5 });
 * split.parts["2025"] // => "10"
 */
export interface TimeSplit {
  /** By period, oldest first. */
  readonly parts: Readonly<Record<PeriodText, DecimalText>>;
  /** Periods with exactly equal claims of a pro-rata split; Denton–Cholette reports none. */
  readonly ties: readonly AllocationTie<PeriodText>[];
  /** The method that was used: by weight, or along the pattern of another series. */
  readonly method: "pro-rata" | "denton-cholette";
  /** A warning for each part that fell below 0 under a pattern that does not. */
  readonly issues: readonly Issue[];
}

/**
 * Splits a total over periods in the proportions of a pattern (年度分解). One total is split pro rata. Two or more, such
 * as a mid-term and a final one, are split by Denton–Cholette benchmarking: it bends the pattern as evenly as
 * possible, so that there is no jump where one benchmark ends and the next begins. The parts are rounded last, and
 * every benchmark still holds exactly.
 *
 * @param total - One number; or numbers by period (`2023`) or span (`"2021/2023"`), each for its own part of the time.
 * Periods outside all of them go on as the pattern does (Denton–Cholette only).
 * @param pattern - By SDMX period, of one frequency, without a gap: the proportions, such as an earlier period's amounts.
 * @param options - Decimal places, method and its variants.
 * @throws {@link UsageError} `Benchmarks overlap: …`, `A benchmark that the pattern does not cover: …`,
 * `The periods of the pattern do not follow each other: …`, `Outside every benchmark: …`
 * @throws {@link UsageError} `A pattern without proportion: …` for a value not above 0 under the proportional criterion
 * @throws {@link UsageError} `Too few benchmarks: …` where they leave more than one answer (h = 2 needs two)
 * @throws {@link UsageError} `The numbers are too large: …` for `denton-cholette` beyond about 1e300
 * @throws {@link UsageError} as {@link allocate}; `Unknown option: …`, `Not a period: …`
 * @see E. B. Dagum, P. A. Cholette, Benchmarking, Temporal Distribution, and Reconciliation Methods, 2006
 * @category Allocation
 * @example
 * splitOverTime(30, { 2021: 1, 2022: 2, 2023: 3, 2024: 4, 2025: 5 }).parts
 * // => { 2021: "2", 2022: "4", 2023: "6", 2024: "8", 2025: "10" }
 * splitOverTime({ "2021/2023": 30, "2024/2025": 40 }, { 2021: 1, 2022: 1, 2023: 1, 2024: 1, 2025: 1 }).parts
 * // => { 2021: "8", 2022: "9", 2023: "13", 2024: "19", 2025: "21" }
 */
export function splitOverTime(
  total: DecimalInput | Readonly<Record<string, DecimalInput>>,
  pattern: Readonly<Record<PeriodText, DecimalInput>>,
  options: SplitOptions = {},
): TimeSplit {
  checkOptions(options, splitOptionNames);
  checkRecord("pattern", pattern);
  const { criterion = "proportional", h = 1, conversion = "sum", places = 0 } = options;
  checkPlaces(places);
  const { calendar } = options;
  if (calendar !== undefined) checkRecord("calendar", calendar);
  const periods = readPattern(pattern, calendar);
  const several = isRecord(total);
  const benchmarks = several
    ? readBenchmarks(total, periods, calendar)
    : [{ name: "", first: 0, last: periods.length - 1, text: amount(total, "/total") }];
  const { method = benchmarks.length > 1 ? "denton-cholette" : "pro-rata" } = options;
  check("method", method, ["pro-rata", "denton-cholette"]);
  check("criterion", criterion, ["proportional", "additive"] satisfies DentonCriterion[]);
  check("conversion", conversion, ["sum", "average", "first", "last"] satisfies Conversion[]);
  check("h", h, [0, 1, 2]);
  if (method === "pro-rata") return proRata(periods, benchmarks, places);
  const quanta = benchmarked(periods, benchmarks, { criterion, h, conversion, places });
  const parts = periods.map(({ period }, index) => [period.text, fromQuanta(quanta[index] ?? 0n, places)]);
  return { parts: Object.fromEntries(parts), ties: [], method, issues: below(periods, quanta) };
}

function isRecord(
  total: DecimalInput | Readonly<Record<string, DecimalInput>>,
): total is Readonly<Record<string, DecimalInput>> {
  // A Decimal is an object too, with a method of its own to say so.
  return typeof total === "object" && total !== null && !("toFixed" in total);
}

function proRata(
  periods: readonly PatternPeriod[],
  benchmarks: readonly Benchmark[],
  places: number,
): TimeSplit {
  const inside = new Set(benchmarks.flatMap(({ first, last }) => periods.slice(first, last + 1)));
  const outside = periods.find((one) => !inside.has(one));
  if (outside !== undefined) {
    throw refuse({
      code: "period-outside",
      path: pointer("/pattern", outside.period.text),
      expected: [
        "每期都在基准之内，或改用 denton-cholette",
        'a benchmark for every period, or the method "denton-cholette"',
      ],
      received: outside.period.text,
      words: ["不在任何基准之内", "Outside every benchmark"],
    });
  }
  const blocks = benchmarks.map(({ first, last, text }) => {
    const weights = periods.slice(first, last + 1).map((one) => [one.period.text, one.text]);
    return allocateBy<string>(text, Object.fromEntries(weights), { places }, "/pattern");
  });
  return {
    parts: Object.fromEntries(blocks.flatMap(({ parts }) => Object.entries(parts))),
    ties: blocks.flatMap(({ ties }) => ties),
    method: "pro-rata",
    issues: [],
  };
}

function below(periods: readonly PatternPeriod[], quanta: readonly bigint[]): Issue[] {
  if (periods.some(({ text }) => text.startsWith("-"))) return [];
  return periods
    .filter((_, index) => (quanta[index] ?? 0n) < 0n)
    .map(({ period }) => ({
      code: "part-below-zero",
      level: "warning",
      path: pointer("/parts", period.text),
      expected: "a part of at least 0",
      received: "a part below 0",
      message: {
        "zh-Hans": `${period.text} 的分解值为负：基准之间的变化与各期比例不相容`,
        en: `The part of ${period.text} is below 0: the benchmarks change more than the pattern allows`,
      },
    }));
}

function check(option: string, value: unknown, allowed: readonly unknown[]): void {
  checkOption("split", option, allowed.includes(value), allowed.map(show).join(", "), value);
}
