import type { FormulaDefinition } from "../formula/formula-definition.js";
import { unknownInput } from "../formula/formula-inputs.js";
import type { Message } from "../issue.js";
import { forecast } from "../projection/forecast.js";
import { hasValue, type ObservedValue } from "../series/observation.js";
import { possibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import { wholePeriods } from "../target/comparable-values.js";
import { decimal } from "../value/decimal.js";
import { localize } from "../value/localized-text.js";
import { type Missing, missing } from "../value/missing.js";
import { parsePeriod, yearPosition } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { InputChange, SimulationOptions } from "./simulation-options.js";

/** What an input can be in a year: Student's t around a location; of no scale where it was observed or is assumed. */
export interface InputOutcomes {
  readonly unit: UnitText;
  readonly degreesOfFreedom: number;
  /** The first year that was not observed. */
  readonly firstYear: number;
  readonly lowest: number;
  readonly at: (year: number) => { readonly location: number; readonly scale: number };
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
  if (given === undefined || input === undefined) throw unknownInput(definition, name);
  const { unit = input.unit } = given;
  const values = given.observations.filter(hasValue).filter(({ status }) => status !== "F");
  const observed = wholePeriods(values, given.measure);
  const latest = observed.at(-1);
  if (latest === undefined) return missing("no-observation");
  const firstYear = Math.floor(yearPosition(latest.period) + 1e-9);
  const steps = Number(until) - firstYear + 1;
  const range = possibleRange({ unit, regionRule: given.regionRule });
  const ahead = forecast(given, { steps: Math.max(1, steps), range, ...(method && { method }) });
  const change = changes?.[name];
  if ("missing" in ahead && change?.growth === undefined && steps > 0) return ahead;
  const known = wholeYears(observed);
  const degreesOfFreedom = "points" in ahead ? ahead.degreesOfFreedom : 1;
  return {
    unit,
    degreesOfFreedom,
    firstYear,
    lowest: range.lower ?? -Infinity,
    at: (year) => {
      const seen = known.get(year);
      if (seen !== undefined) return { location: seen, scale: 0 };
      if (change?.growth !== undefined) {
        const factor = decimal(change.growth).div(100).plus(1).toNumber();
        return {
          location: Number(latest.value) * factor ** (year + 1 - yearPosition(latest.period)),
          scale: 0,
        };
      }
      const point = "points" in ahead ? ahead.points[year - firstYear] : undefined;
      const { mean: location, scale } = point ?? { mean: Number.NaN, scale: 0 };
      const factor = percentFactor(change, year);
      return { location: location * factor, scale: scale * factor };
    },
    because:
      change === undefined
        ? []
        : [changeWords(localize(input.name, "zh-Hans"), localize(input.name, "en"), change)],
  };
}

/** Values at the ends of years. */
function wholeYears(observed: readonly ObservedValue[]): ReadonlyMap<number, number> {
  const ends = observed.filter(({ period }) => parsePeriod(period).end.endsWith("-12-31"));
  return new Map(ends.map(({ period, value }) => [parsePeriod(period).year, Number(value)]));
}

function percentFactor(change: InputChange | undefined, year: number): number {
  if (change?.percent === undefined || year < Number(change.from ?? 0)) return 1;
  return decimal(change.percent).div(100).plus(1).toNumber();
}

function changeWords(zh: string, en: string, { growth, percent, from }: InputChange): Message {
  if (growth !== undefined) {
    return { "zh-Hans": `假设${zh}每年增长 ${growth} %`, en: `assumed: ${en} grows by ${growth} % a year` };
  }
  return {
    "zh-Hans": `假设${zh}${from === undefined ? "" : `自 ${from} 年起`}比预测高 ${percent} %`,
    en: `assumed: ${en} is ${percent} % above its forecast${from === undefined ? "" : ` from ${from} on`}`,
  };
}
