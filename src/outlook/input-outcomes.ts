import type { FormulaDefinition } from "../formula/formula-definition.js";
import { unknownInput } from "../formula/formula-inputs.js";
import { inputSeries } from "../formula/input-series.js";
import type { Message } from "../issue.js";
import type { Assumed } from "../projection/assumed.js";
import { courseOf, pointsUntil, rangeOf } from "../projection/course.js";
import { modelOf } from "../projection/forecast.js";
import { readForecastOptions } from "../projection/forecast-options.js";
import { growthAssumed } from "../projection/growth-assumed.js";
import { historyOf } from "../projection/history.js";
import type { Predictive } from "../projection/predictive.js";
import { knownValues } from "../series/known-values.js";
import type { ObservedValue } from "../series/observation.js";
import { possibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import type { Calendar } from "../value/calendar.js";
import { checkOption } from "../value/check-option.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import { type Locale, localize } from "../value/localized-text.js";
import { type Missing, missing } from "../value/missing.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { type RateText, readRate } from "../value/rate.js";
import type { UnitText } from "../value/unit.js";
import { yearPosition } from "../value/year-position.js";
import type { InputChange, SimulationOptions } from "./simulation-options.js";

/** What an input can be in a year; of no scale where it was observed or is assumed. */
export type YearOutcome = Omit<Predictive, "degreesOfFreedom">;

/** What an input can be, year by year. */
export interface InputOutcomes {
  readonly unit: UnitText;
  readonly degreesOfFreedom: number;
  /** The first year that was not wholly observed. */
  readonly firstYear: number;
  /** What was observed, by year. */
  readonly observed: ReadonlyMap<number, number>;
  /** `undefined` for a year of the past that was not observed. */
  readonly at: (year: number) => YearOutcome | undefined;
  readonly because: readonly Message[];
}

/**
 * Observed where it was, forecast after that, and as a change assumes. What is assumed otherwise, such as of an indicator
 * that the input is, stands in for a change.
 */
export function inputOutcomes(
  definition: FormulaDefinition,
  name: string,
  given: Series | undefined,
  { until, method, changes }: Partial<Pick<SimulationOptions, "until" | "method" | "changes">>,
  otherwise?: Assumed,
): InputOutcomes | Missing {
  const input = definition.inputs[name];
  if (input === undefined) throw unknownInput(definition, name);
  const own = inputSeries(definition, name, given);
  const series = { ...own, unit: own.unit ?? input.unit };
  const observed = knownValues(series).values.map((one) => one.observed);
  const latest = observed.at(-1);
  if (latest === undefined) return missing("no-observation");
  const firstYear = Math.floor(yearPosition(latest.period, series) + 1e-9);
  const steps = Number(until ?? firstYear) - firstYear + 1;
  checkOption("simulation", "until", steps <= 100, "at most a hundred years ahead", until);
  const change = changes?.[name];
  const ahead = yearsAhead(series, change, method, otherwise);
  const isForecast = typeof ahead !== "string";
  if (!isForecast && steps > 0) return missing(ahead);
  if (isForecast && pointsUntil(ahead.course, steps) === undefined) return missing("out-of-range");
  const { degreesOfFreedom, range } = isForecast
    ? ahead
    : { degreesOfFreedom: 1, range: possibleRange(series) };
  const known = wholeYears(observed, series);
  const label = (locale: Locale): string => localize(input.name, locale);
  return {
    unit: series.unit,
    degreesOfFreedom,
    firstYear,
    observed: known,
    at: (year) => {
      const seen = known.get(year);
      if (seen !== undefined) return { location: seen, scale: 0, range };
      if (!isForecast || year < ahead.from) return undefined;
      const point = ahead.course.yearAt(year - ahead.from + 1);
      const changed = change?.aboveForecast !== undefined && year >= Number(change.from ?? 0);
      const factor = changed ? shareOf(change.aboveForecast).plus(1).toNumber() : 1;
      return {
        location: point.location * factor,
        scale: point.scale * factor,
        range: point.range,
      };
    },
    because: change === undefined ? [] : [changeWords(series, label("zh-Hans"), label("en"), change)],
  };
}

/** The course of a series, from the first year ahead; or why there is none. */
function yearsAhead(
  series: Series,
  change: InputChange | undefined,
  method: SimulationOptions["method"],
  otherwise: Assumed | undefined,
) {
  const assumed =
    change?.growth === undefined
      ? otherwise
      : growthAssumed(series, shareOf(change.growth), change.certain ?? false);
  const options = {
    ...readForecastOptions({ ...(method && { method }) }),
    ...(assumed && { assumed }),
  };
  const history = historyOf(series);
  const model = modelOf(history, options);
  if (typeof model === "string") return model;
  return {
    from: Math.floor(model.lastAt + 1e-9),
    course: courseOf(model, history, options),
    degreesOfFreedom: model.degreesOfFreedom,
    range: rangeOf(model, history.range),
  };
}

/** Of a rate that was checked. */
function shareOf(rate: RateText): Decimal {
  return readRate(rate) ?? decimal(0);
}

/** Values at the ends of years. */
function wholeYears(observed: readonly ObservedValue[], calendar: Calendar): ReadonlyMap<number, number> {
  const placed = observed.map(({ period, value }) => ({ at: yearPosition(period, calendar), value }));
  const ends = placed.filter(({ at }) => Number.isInteger(at));
  return new Map(ends.map(({ at, value }) => [at - 1, Number(value)]));
}

function changeWords(calendar: Calendar, zh: string, en: string, change: InputChange): Message {
  const share = shareOf(change.growth ?? change.aboveForecast);
  const [size, falls] = [decimalText(share.abs().times(100)), share.lt(0)];
  if (change.growth !== undefined) {
    const [zhSure, enSure] = change.certain === true ? ["，视为确定", ", taken as certain"] : ["", ""];
    return {
      "zh-Hans": `假设${zh}每年${falls ? "下降" : "增长"} ${size} %${zhSure}`,
      en: `assumed: ${en} ${falls ? "falls" : "grows"} by ${size} % a year${enSure}`,
    };
  }
  const { from } = change;
  return {
    "zh-Hans": `假设${zh}${from === undefined ? "" : `自 ${yearWords(from, calendar)["zh-Hans"]}起`}比预测${falls ? "低" : "高"} ${size} %`,
    en: `assumed: ${en} is ${size} % ${falls ? "below" : "above"} its forecast${from === undefined ? "" : ` from ${periodLabel(from, calendar)} on`}`,
  };
}
