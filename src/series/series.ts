import { pointer, show, UsageError } from "../issue.js";
import { decimalText, readDecimal } from "../value/decimal.js";
import type { MeasureKind, RegionRule } from "../value/measure.js";
import { missingReasons } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod, readPeriod } from "../value/period.js";
import { convert } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { hasValue, type Observation, type ObservationInput, type ObservedValue } from "./observation.js";

/**
 * What the numbers of a series are: enough to know how they combine.
 *
 * @category Series
 * @example
 * const kind: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
 */
export interface SeriesKind {
  /** Absent where the document prints no unit. */
  readonly unit?: UnitText;
  readonly measure: MeasureKind;
  readonly regionRule: RegionRule;
}

/**
 * Observations by period, oldest first, with what they measure (时间序列).
 *
 * @category Series
 * @example
 * const patents: Series = {
 *   unit: "万件", measure: "point-in-time", regionRule: "sum",
 *   observations: [{ period: "2022", value: "132.4", status: "A" }],
 * };
 */
export interface Series extends SeriesKind {
  readonly observations: readonly Observation[];
}

const statuses = ["A", "P", "E", "F", "B"];
const measures: readonly MeasureKind[] = ["cumulative", "point-in-time", "annual"];
const rules: readonly RegionRule[] = ["sum", "ratio", "weighted-mean", "none"];

/**
 * Makes a series from values by period, sorted by the end of the period.
 *
 * @param kind - Unit, measure kind and region rule.
 * @param values - By SDMX period: a number, decimal text, `null`, or a record with a status.
 * @throws {@link UsageError} `Not a period: …`, `Different dimensions: …`, `Not an observation: …`
 * @category Series
 * @example
 * const patents = series({ unit: "万件", measure: "point-in-time", regionRule: "sum" }, { 2023: "166.5", 2022: 132.4 });
 * patents.observations[0] // => { period: "2022", value: "132.4", status: "A" }
 */
export function series(kind: SeriesKind, values: Readonly<Record<PeriodText, ObservationInput>>): Series {
  return withObservations(kind, values, "");
}

/** As {@link series}, naming in errors where the values stand in the caller's data. */
export function withObservations(
  { unit, measure, regionRule }: SeriesKind,
  values: Readonly<Record<PeriodText, ObservationInput>>,
  path: string,
): Series {
  checkKind({ measure, regionRule, ...(unit !== undefined && { unit }) });
  const observations = Object.entries(values).map(([period, input]) =>
    at(pointer(path, period), () => observation(parsePeriod(period).text, input, unit)),
  );
  return {
    ...(unit !== undefined && { unit }),
    measure,
    regionRule,
    observations: observations.toSorted(byEnd),
  };
}

function checkKind({ measure, regionRule, unit }: SeriesKind): void {
  if (unit !== undefined) parseUnit(unit);
  if (measures.includes(measure) && rules.includes(regionRule)) return;
  const expected = `a measure (${measures.join(" | ")}) and a region rule (${rules.join(" | ")})`;
  const received = `${show(measure)} and ${show(regionRule)}`;
  throw new UsageError({
    code: "series-kind-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `序列类型无效：应为 ${expected}，实为 ${received}`,
      en: `Not a kind of series: expected ${expected}, received ${received}`,
    },
  });
}

function at<Result>(path: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { code, expected, received, message } = error.issue;
    throw new UsageError({
      code,
      path,
      ...(expected !== undefined && { expected }),
      ...(received !== undefined && { received }),
      message: { "zh-Hans": `${path}：${message["zh-Hans"]}`, en: `${path}: ${message.en}` },
    });
  }
}

function observation(period: PeriodText, input: ObservationInput, unit: UnitText | undefined): Observation {
  if (input === null) return { period, status: "M", reason: "not-reported" };
  const plain = readDecimal(input);
  if (plain !== undefined) return { period, value: decimalText(plain), status: "A" };
  if (typeof input === "object" && "missing" in input && Object.hasOwn(missingReasons, input.missing)) {
    return {
      period,
      status: "M",
      reason: input.missing,
      ...(input.reference && { reference: input.reference }),
    };
  }
  if (typeof input === "object" && "value" in input) {
    const { value, status = "A", unit: from, reference } = input;
    if (readDecimal(value) !== undefined && statuses.includes(status)) {
      const converted = from === undefined ? decimalText(value) : convertTo(decimalText(value), from, unit);
      return { period, value: converted, status, ...(reference && { reference }) };
    }
  }
  const received = receivedOf(input);
  throw new UsageError({
    code: "observation-invalid",
    expected: "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }",
    received,
    message: {
      "zh-Hans": `不是观测值：应为数值、十进制文本、null、{ value, status? } 或 { missing }，实为 ${received}`,
      en: `Not an observation: expected a number, decimal text, null, { value, status? } or { missing }, received ${received}`,
    },
  });
}

function receivedOf(input: ObservationInput): string {
  if (typeof input !== "object" || input === null) return show(input);
  if ("missing" in input) return `{ missing: ${show(input.missing)} }`;
  if (!("value" in input)) return show(input);
  return input.status === undefined
    ? show(input.value)
    : `${show(input.value)} with status ${show(input.status)}`;
}

function convertTo(value: string, from: UnitText, unit: UnitText | undefined): string {
  if (unit !== undefined) return convert({ value, unit: from }, unit);
  throw new UsageError({
    code: "unit-absent",
    expected: "a plain number: the series has no unit",
    received: `a value in ${parseUnit(from).text}`,
    message: {
      "zh-Hans": `该序列没有单位（原文未印），不能由 ${from} 换算；请直接给出数值`,
      en: `The series has no unit (its document prints none), so ${from} cannot be converted; give the plain number`,
    },
  });
}

function byEnd(a: Observation, b: Observation): number {
  const [endOfA, endOfB] = [parsePeriod(a.period).end, parsePeriod(b.period).end];
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1;
  // Of 2022-12 and 2022, which end together, the whole year comes last: it is the one meant.
  const [startOfA, startOfB] = [parsePeriod(a.period).start, parsePeriod(b.period).start];
  return startOfA === startOfB ? 0 : startOfA > startOfB ? -1 : 1;
}

/** The values that are there, up to and including a day. */
export function valuesUntil(observed: Series, asOf?: DateText): readonly ObservedValue[] {
  return observed.observations.filter(
    (one): one is ObservedValue =>
      hasValue(one) && (asOf === undefined || (readPeriod(one.period)?.end ?? "") <= asOf),
  );
}

/** The values from the last break on, which alone compare with each other; all of them where there is none. */
export function fromLastBreak(values: readonly ObservedValue[]): readonly ObservedValue[] {
  return values.slice(
    Math.max(
      0,
      values.findLastIndex(({ status }) => status === "B"),
    ),
  );
}
