import { contrast, pointer, show, UsageError } from "../issue.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import type { MeasureKind, RegionRule } from "../value/measure.js";
import { measureKinds } from "../value/measure-kinds.js";
import { type DateText, type PeriodText, parsePeriod, readPeriod } from "../value/period.js";
import { regionRules } from "../value/region-rules.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { hasValue, type Observation, type ObservationInput, type ObservedValue } from "./observation.js";
import { readObservation } from "./read-observation.js";

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
  kind: SeriesKind,
  values: Readonly<Record<PeriodText, ObservationInput>>,
  path: string,
): Series {
  checkKind(kind);
  const { unit, measure, regionRule } = kind;
  const observations = Object.entries(values).map(([period, input]) =>
    at(pointer(path, period), () => readObservation(parsePeriod(period).text, input, unit)),
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
  if (isKeyOf(measureKinds, measure) && isKeyOf(regionRules, regionRule)) return;
  const choice = (list: object): string => keysOf(list).join(" | ");
  const expected = `a measure (${choice(measureKinds)}) and a region rule (${choice(regionRules)})`;
  const received = `${show(measure)} and ${show(regionRule)}`;
  throw new UsageError({
    code: "series-kind-invalid",
    expected,
    received,
    message: contrast("序列类型无效", "Not a kind of series", expected, received),
  });
}

function at<Result>(path: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message } = error.issue;
    throw new UsageError({
      ...error.issue,
      path,
      message: { "zh-Hans": `${path}：${message["zh-Hans"]}`, en: `${path}: ${message.en}` },
    });
  }
}

/** The order in which observations stand: oldest first, by the end of their period. */
export function byEnd(a: Pick<Observation, "period">, b: Pick<Observation, "period">): number {
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  // Of 2022-12 and 2022, which end together, the whole year comes last: it is the one meant.
  return one.start > other.start ? -1 : 1;
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
