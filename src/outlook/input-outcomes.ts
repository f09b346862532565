import type { FormulaDefinition } from "../formula/formula-definition.js";
import { unknownInput } from "../formula/formula-inputs.js";
import { inputSeries } from "../formula/input-series.js";
import type { Message } from "../issue.js";
import { forecast } from "../projection/forecast.js";
import { knownValues } from "../series/known-values.js";
import type { ObservedValue } from "../series/observation.js";
import { type PossibleRange, possibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import type { Calendar } from "../value/calendar.js";
import { checkOption } from "../value/check-option.js";
import { type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import { type Locale, localize } from "../value/localized-text.js";
import { type Missing, missing } from "../value/missing.js";
import { yearPosition } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import type { UnitText } from "../value/unit.js";
import type { InputChange, SimulationOptions } from "./simulation-options.js";

/** What an input can be in a year: Student's t around a location; of no scale where it was observed or is assumed. */
export interface YearOutcome {
  readonly location: number;
  readonly scale: number;
  /** What is beyond lies at the end: what has come in of a year is certain, and a total does not fall. */
  readonly range: PossibleRange;
}

/** What an input can be, year by year. */
export interface InputOutcomes {
  readonly unit: UnitText;
  readonly degreesOfFreedom: number;
  /** The first year that was not wholly observed. */
  readonly firstYear: number;
  /** `undefined` for a year of the past that was not observed. */
  readonly at: (year: number) => YearOutcome | undefined;
  readonly because: readonly Message[];
}

/** Observed where it was, forecast after that, and as a change assumes. */
export function inputOutcomes(
  definition: FormulaDefinition,
  name: string,
  given: Series | undefined,
  { until, method, changes }: SimulationOptions,
): InputOutcomes | Missing {
  const input = definition.inputs[name];
  if (input === undefined) throw unknownInput(definition, name);
  const series = inputSeries(definition, name, given);
  const { unit = input.unit } = series;
  const observed = knownValues(series).values.map((one) => one.observed);
  const latest = observed.at(-1);
  if (latest === undefined) return missing("no-observation");
  const firstYear = Math.floor(yearPosition(latest.period, series) + 1e-9);
  const steps = Number(until) - firstYear + 1;
  checkOption("simulation", "until", steps <= 100, "at most a hundred years ahead", until);
  const ahead = forecast({ ...series, unit }, { steps: Math.max(1, steps), ...(method && { method }) });
  const change = changes?.[name];
  if ("missing" in ahead && change?.growth === undefined && steps > 0) return ahead;
  const { degreesOfFreedom, range, points } =
    "points" in ahead
      ? ahead
      : { degreesOfFreedom: 1, range: possibleRange({ ...series, unit }), points: [] };
  const known = wholeYears(observed, series);
  const forecastYears = new Map(points.map((point) => [Number(point.period), point]));
  const label = (locale: Locale): string => localize(input.name, locale);
  return {
    unit,
    degreesOfFreedom,
    firstYear,
    at: (year) => {
      const seen = known.get(year);
      if (seen !== undefined) return { location: seen, scale: 0, range };
      const point = forecastYears.get(year);
      const own = point?.range ?? range;
      if (change?.growth !== undefined && year >= firstYear) {
        const yearsAhead = year + 1 - yearPosition(latest.period, series);
        const location = Number(latest.value) * factorOf(change.growth) ** yearsAhead;
        return { location, scale: 0, range: own };
      }
      if (point === undefined) return undefined;
      const changed = change?.percent !== undefined && year >= Number(change.from ?? 0);
      const factor = changed ? factorOf(change.percent) : 1;
      return { location: point.location * factor, scale: point.scale * factor, range: own };
    },
    because: change === undefined ? [] : [changeWords(series, label("zh-Hans"), label("en"), change)],
  };
}

function factorOf(percent: DecimalInput): number {
  return decimal(percent).div(100).plus(1).toNumber();
}

/** Values at the ends of years. */
function wholeYears(observed: readonly ObservedValue[], calendar: Calendar): ReadonlyMap<number, number> {
  const placed = observed.map(({ period, value }) => ({ at: yearPosition(period, calendar), value }));
  const ends = placed.filter(({ at }) => Number.isInteger(at));
  return new Map(ends.map(({ at, value }) => [at - 1, Number(value)]));
}

function changeWords(calendar: Calendar, zh: string, en: string, change: InputChange): Message {
  const number = decimal(change.growth ?? change.percent);
  const [size, falls] = [decimalText(number.abs()), number.lt(0)];
  if (change.growth !== undefined) {
    return {
      "zh-Hans": `假设${zh}每年${falls ? "下降" : "增长"} ${size} %`,
      en: `assumed: ${en} ${falls ? "falls" : "grows"} by ${size} % a year`,
    };
  }
  const { from } = change;
  return {
    "zh-Hans": `假设${zh}${from === undefined ? "" : `自 ${yearWords(from, calendar)["zh-Hans"]}起`}比预测${falls ? "低" : "高"} ${size} %`,
    en: `assumed: ${en} is ${size} % ${falls ? "below" : "above"} its forecast${from === undefined ? "" : ` from ${periodLabel(from, calendar)} on`}`,
  };
}
