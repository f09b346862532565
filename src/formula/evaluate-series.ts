import { contrast, pointer, show, UsageError } from "../issue.js";
import { hasValue, type Observation, type ObservedValue } from "../series/observation.js";
import { type RollUpFrequency, rollUp, weakestStatus } from "../series/roll-up.js";
import { byEnd, type Series, valuesUntil } from "../series/series.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { evaluateRead, type FormulaOptions, resultForm } from "./evaluate.js";
import { type ReadFormula, readFormula } from "./expression/read-formula.js";
import type { FormulaDefinition } from "./formula-definition.js";
import { checkGiven, type ReadInput, readInput, unknownInput } from "./formula-inputs.js";

/**
 * How the periods of several series are brought together.
 *
 * @category Formulas
 * @example
 * const options: FormulaSeriesOptions = { carry: ["population"] };
 */
export interface FormulaSeriesOptions<Name extends string = string> extends Omit<FormulaOptions, "unit"> {
  /** Rolls every input up to periods of this length first, each by its measure kind. */
  readonly frequency?: RollUpFrequency;
  /**
   * Levels at a date that stand until the next one: the population of last year's end for a figure of mid-year, as the
   * national office publishes it.
   */
  readonly carry?: readonly Name[];
}

/**
 * Evaluates a formula period by period over series (按时期计算). Each input keeps its measure kind: rolled up, a level
 * takes the period's last value and an amount the sum. The status of a result is the weakest of its inputs'.
 *
 * @param definition - The formula.
 * @param inputs - A series for each input, of its measure kind and dimension.
 * @param options - Frequency, the inputs that are carried forward, places and rounding.
 * @returns A series with every period that some input not carried forward has, in the unit of the formula; a period
 * without a value is a gap with its reason.
 * @throws {@link UsageError} `Series "…" cannot be used: …`, `Different dimensions: …`, and as {@link evaluate}
 * @category Formulas
 * @example
 * const level = { measure: "point-in-time", regionRule: "sum" } as const;
 * const patents = series({ unit: "万件", ...level }, { 2023: "166.5", "2025-06": "215.5" });
 * const population = series({ unit: "万人", ...level }, { 2023: "140967", 2024: "140828" });
 * evaluateSeries(highValuePatentsPer10k, { patents, population }, { carry: ["population"] }).observations
 * // => [{ period: "2023", value: "11.81", status: "A" }, { period: "2025-06", value: "15.3", status: "A" }]
 */
export function evaluateSeries<Units extends Readonly<Record<string, UnitText>>, Result extends UnitText>(
  definition: FormulaDefinition<Units, Result>,
  inputs: { readonly [Name in keyof Units]: Series },
  options: FormulaSeriesOptions<keyof Units & string> = {},
): Series {
  return evaluatePeriods(definition, inputs, options);
}

function evaluatePeriods(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: FormulaSeriesOptions,
): Series {
  const { carry = [], frequency, ...form } = options;
  const formula = readFormula(definition);
  checkGiven(inputs);
  const read = new Map(
    Object.keys(definition.inputs).map((name) => {
      const own = checkSeries(definition, name, inputs[name], carry.includes(name));
      return [name, frequency === undefined || carry.includes(name) ? own : rollUp(own, frequency)] as const;
    }),
  );
  const extra = [...carry, ...Object.keys(inputs)].find((name) => !read.has(name));
  if (extra !== undefined) throw unknownInput(definition, extra);
  const periods = [...read].flatMap(([name, one]) =>
    carry.includes(name) ? [] : one.observations.map(({ period }) => period),
  );
  const observations = [...new Set(periods)]
    .map((period) => ({ period }))
    .toSorted(byEnd)
    .map(({ period }): Observation => {
      const found = new Map<string, Observation | undefined>();
      for (const [name, one] of read) {
        found.set(
          name,
          carry.includes(name)
            ? valuesUntil(one, parsePeriod(period).end).at(-1)
            : one.observations.find((other) => other.period === period),
        );
      }
      return evaluatePeriod(definition, formula, read, found, period, form);
    });
  const { measure, regionRule } = definition;
  return { unit: resultForm(definition, form).unit, measure, regionRule, observations };
}

function evaluatePeriod(
  definition: FormulaDefinition,
  formula: ReadFormula,
  read: ReadonlyMap<string, Series>,
  found: ReadonlyMap<string, Observation | undefined>,
  period: PeriodText,
  form: FormulaOptions,
): Observation {
  const values: ObservedValue[] = [];
  const inputs = new Map<string, ReadInput>();
  for (const [name, one] of found) {
    const declared = definition.inputs[name]?.unit ?? "";
    if (one === undefined) inputs.set(name, { missing: "no-observation" });
    else if (!hasValue(one)) inputs.set(name, { missing: one.reason });
    else {
      values.push(one);
      inputs.set(
        name,
        readInput(name, declared, { value: one.value, unit: read.get(name)?.unit ?? declared }),
      );
    }
  }
  const result = evaluateRead(definition, formula, inputs, form);
  return "missing" in result
    ? { period, status: "M", reason: result.missing.reason }
    : { period, value: result.value, status: weakestStatus(values) };
}

function checkSeries(
  definition: FormulaDefinition,
  name: string,
  given: Series | undefined,
  carried: boolean,
): Series {
  const measure = definition.inputs[name]?.measure;
  if (given === undefined || given.measure !== measure) {
    throw wrongSeries(name, `a series whose measure is ${show(measure)}`, show(given?.measure ?? given));
  }
  if (carried && measure !== "point-in-time") {
    throw wrongSeries(name, "a level at a date (point-in-time) where it is carried forward", show(measure));
  }
  return given;
}

function wrongSeries(name: string, expected: string, received: string): UsageError {
  return new UsageError({
    code: "series-invalid",
    path: pointer("", name),
    expected,
    received,
    message: contrast(`序列 ${show(name)} 有误`, `Series ${show(name)} cannot be used`, expected, received),
  });
}
