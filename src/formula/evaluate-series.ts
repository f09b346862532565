import { pointer, show } from "../issue.js";
import { checkYearEnds } from "../series/check-year-ends.js";
import { gap } from "../series/combine.js";
import { inUnit } from "../series/in-unit.js";
import { hasValue, type Observation, type ObservedValue } from "../series/observation.js";
import { type RollUpFrequency, rollUp } from "../series/roll-up.js";
import type { Series } from "../series/series.js";
import { weakestStatus } from "../series/weakest-status.js";
import { calendarOf, calendarYears } from "../value/calendar.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import type { UnitText } from "../value/unit.js";
import { evaluateRead, type FormulaOptions, resultForm } from "./evaluate.js";
import { type ReadFormula, readFormula } from "./expression/read-formula.js";
import type { FormulaDefinition } from "./formula-definition.js";
import { checkGiven, type ReadInput, readInput, unknownInput } from "./formula-inputs.js";
import { inputSeries, wrongSeries } from "./input-series.js";
import { type Row, rowsOf } from "./rows-of.js";

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

const formulaSeriesOptionNames: OptionNames<FormulaSeriesOptions> = {
  places: true,
  rounding: true,
  frequency: true,
  carry: true,
};

/**
 * Evaluates a formula for each period of its series (按时期计算). Each input is rolled up by its measure kind: a level
 * takes the period's last value, an amount the sum. Levels of 2023, 2023-12 and 2023-12-31 are of the same moment,
 * and are used with the amount of 2023. A result has the weakest status of its inputs.
 *
 * @param definition - The formula.
 * @param inputs - A series for each input, of its measure kind and dimension.
 * @param options - Frequency, the inputs that are carried forward, places and rounding.
 * @returns A series with every period that some input not carried forward has, each once, in the unit of the formula; a
 * period without a value is a gap with its reason.
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
  checkOptions(options, formulaSeriesOptionNames);
  const { carry = [], frequency, ...form } = options;
  checkOption("formula", "carry", Array.isArray(carry), "a list of inputs", carry);
  const formula = readFormula(definition);
  checkGiven(inputs);
  const given = new Map(
    Object.keys(definition.inputs).map((name) => [
      name,
      inputOf(definition, name, inputs[name], carry.includes(name)),
    ]),
  );
  const extra = [...carry, ...Object.keys(inputs)].find((name) => !given.has(name));
  if (extra !== undefined) throw unknownInput(definition, extra);
  const read = new Map(
    [...given].map(([name, one]) => {
      const own = inUnit(one, definition.inputs[name]?.unit, pointer("", name));
      return [name, frequency === undefined || carry.includes(name) ? own : rollUp(own, frequency)];
    }),
  );
  // What is carried forward is found by its days, whatever its years are.
  const own = [...given].filter(([name]) => !carry.includes(name));
  checkYearEnds(own);
  const observations = rowsOf(read, carry).map((row) => evaluateRow(definition, formula, row, form));
  const { measure, regionRule } = definition;
  const { unit } = resultForm(definition, form);
  return { unit, measure, regionRule, ...calendarOf(own[0]?.[1] ?? calendarYears), observations };
}

function evaluateRow(
  definition: FormulaDefinition,
  formula: ReadFormula,
  { period, found }: Row,
  form: FormulaOptions,
): Observation {
  const values: ObservedValue[] = [];
  const inputs = new Map<string, ReadInput>();
  for (const [name, one] of found) {
    if (one === undefined) inputs.set(name, { missing: "no-observation" });
    else if (!hasValue(one)) inputs.set(name, { missing: one.reason });
    else {
      values.push(one);
      inputs.set(name, readInput(name, definition.inputs[name]?.unit ?? "", one.value));
    }
  }
  const result = evaluateRead(definition, formula, inputs, form);
  return "missing" in result
    ? gap(period, result.missing.reason)
    : { period: period.text, value: result.value, status: weakestStatus(values) };
}

function inputOf(
  definition: FormulaDefinition,
  name: string,
  given: Series | undefined,
  carried: boolean,
): Series {
  const series = inputSeries(definition, name, given);
  if (carried && series.measure !== "point-in-time") {
    throw wrongSeries(
      name,
      [
        "可沿用前值的时点数（point-in-time）",
        "a level at a date (point-in-time) where it is carried forward",
      ],
      show(series.measure),
    );
  }
  return series;
}
