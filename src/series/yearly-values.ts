import { type Calendar, yearEnd } from "../value/calendar.js";
import { isWholeYear } from "../value/is-whole-year.js";
import { parsePeriod } from "../value/period.js";
import { yearPosition } from "../value/year-position.js";
import { yearText } from "../value/year-text.js";
import { overTime } from "./aggregation.js";
import type { Known, KnownValue, LeftOut, YearUnderWay } from "./known.js";
import type { ObservedValue } from "./observation.js";
import type { Series } from "./series.js";
import { type Disagreement, type YearSoFar, yearSoFar } from "./year-so-far.js";

/** Whole years, and the year under way; other parts of years are left out. */
export function yearlyValues(
  series: Series,
  within: readonly KnownValue[],
  left: LeftOut[],
): Pick<Known, "values" | "underWay" | "disagreeing"> {
  const adds = overTime(series) === "sum";
  const values: KnownValue[] = [];
  const disagreeing: Disagreement[] = [];
  let underWay: YearUnderWay | undefined;
  const setAside = (parts: readonly ObservedValue[]): void => {
    for (const observed of parts) left.push({ observed, why: "part-of-year" });
  };
  for (const [year, own] of byYear(within)) {
    const [only] = own;
    if (own.length === 1 && only !== undefined && only.observed.period.length === 4) {
      values.push(only);
      continue;
    }
    const parts = own.map(({ observed }) => observed);
    const soFar = adds ? yearSoFar(parts, year, series) : wholeYear(parts, series);
    setAside(soFar?.aside ?? parts);
    if (soFar === undefined) continue;
    disagreeing.push(...soFar.disagreeing);
    if (soFar.until === yearEnd(year, series)) {
      values.push({ at: year + 1, observed: asYear(soFar, year) });
      continue;
    }
    if (underWay !== undefined) setAside(underWay.parts);
    underWay = { ...soFar, year, at: yearPosition(soFar.until, series) };
  }
  const last = values.at(-1);
  // What is under way comes after the last whole year, and goes on from it.
  if (underWay !== undefined && ((last !== undefined && last.at > underWay.at) || underWay.status === "B")) {
    setAside(underWay.parts);
    underWay = undefined;
  }
  return { values, ...(underWay && { underWay }), disagreeing };
}

function byYear(within: readonly KnownValue[]): ReadonlyMap<number, readonly KnownValue[]> {
  const years = new Map<number, KnownValue[]>();
  for (const one of within) {
    const year = Math.ceil(one.at - 1e-9) - 1;
    const own = years.get(year);
    if (own === undefined) years.set(year, [one]);
    else own.push(one);
  }
  return years;
}

/** Of what does not add up, such as a share, only the value of the whole year says something of the year. */
function wholeYear(parts: readonly ObservedValue[], calendar: Calendar): YearSoFar | undefined {
  const whole = parts.find(({ period }) => isWholeYear(period, calendar));
  if (whole === undefined) return undefined;
  const { value, status, period, qualifier } = whole;
  const aside = parts.filter((one) => one !== whole);
  const until = parsePeriod(period, calendar).end;
  return { until, value, status, ...(qualifier && { qualifier }), parts: [whole], aside, disagreeing: [] };
}

function asYear({ parts, value, status, qualifier }: YearSoFar, year: number): ObservedValue {
  const [only] = parts;
  const period = yearText(year);
  return parts.length === 1 && only !== undefined
    ? { ...only, period }
    : { period, value, status, ...(qualifier && { qualifier }) };
}
